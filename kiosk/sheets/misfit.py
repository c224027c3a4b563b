"""What is wrong with a cell."""

from kiosk.document.record import record
from kiosk.document.tongue import _


@record
class Misfit:
    """`cell` is written as spreadsheets do: programmes!D7. Empty where the whole book is meant."""

    cell: str
    message: str
    hint: str

    def place(self) -> tuple[str, int, int, str]:
        """What it is sorted by: the sheet, the row, the column."""
        sheet, _, cell = self.cell.rpartition("!")
        letters = cell.rstrip("0123456789")
        return sheet, int(cell[len(letters) :] or 0), len(letters), letters

    def __str__(self) -> str:
        told = ": ".join(filter(None, (self.cell, self.message)))
        return _("{told}; {hint}").format(told=told, hint=self.hint)
