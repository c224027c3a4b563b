"""What the parser said about a text, and what a rule makes of it."""

import re

from kiosk.document.record import record
from kiosk.document.tokens import Token


@record
class Fault:
    """What the parser said. Lines and columns count from 0 here."""

    lines: list[str]
    says: str
    while_: str
    line: int
    column: int
    began: tuple[int, int]
    tokens: tuple[Token, ...]

    def at(self, number: int) -> str:
        return self.lines[number] if number < len(self.lines) else ""

    @property
    def here(self) -> str:
        return self.at(self.line)

    @property
    def sign(self) -> str:
        return self.here[self.column : self.column + 1]

    @property
    def above(self) -> int:
        """The nearest line above that is neither empty nor a comment; -1 where there is none."""
        full = (n for n in range(self.line - 1, -1, -1) if self.lines[n].split("#")[0].strip())
        return next(full, -1)

    def last(self) -> Token | None:
        """What stands directly before the fault, in the same line."""
        token = self.tokens[-1] if self.tokens else None
        return token if token and token.end[0] == self.line else None


@record
class Cause:
    """Where a fault comes from, and in which words to say so."""

    line: int
    column: int
    code: str
    message: str
    hint: str


def indent_of_field(line: str) -> int:
    """Where the first field of `line` begins, behind the dashes of list items."""
    found = re.match(r" *(- +)*", line)
    return found.end() if found else 0


def indent_of(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
