"""What is wrong with a cell."""

from kiosk.document.record import record


@record
class Misfit:
    """`cell` is written as spreadsheets do: programmes!D7. Empty where the whole book is meant."""

    cell: str
    message: str
    hint: str

    def __str__(self) -> str:
        return ": ".join(filter(None, (self.cell, self.message))) + f"; {self.hint}"
