"""What is wrong with a file, where, and what to write instead."""

from enum import StrEnum

from kiosk.document.record import record
from kiosk.document.tongue import _


class Severity(StrEnum):
    ERROR = "error"
    """Something staff must correct; the smallest unit around it is not shown."""
    WARNING = "warning"
    """Shown all the same, but not as good as it should be."""
    TODO = "todo"
    """Something only the owner can supply."""

    @property
    def weight(self) -> int:
        """What staff are told first has the least."""
        return list(Severity).index(self)


@record
class Problem:
    """One line for staff. `line` and `column` count from 1; 0 where the whole file is meant.

    `path` is for programs, with lists counted from 0; `where` says the same to people.
    """

    file: str
    line: int
    column: int
    path: str
    severity: Severity
    code: str
    message: str
    hint: str
    where: str = ""

    @property
    def told(self) -> str:
        """All of it in one line, for a journal."""
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        told = ": ".join(filter(None, (place, self.where, self.message)))
        return _("{told}; {hint}").format(told=told, hint=self.hint)
