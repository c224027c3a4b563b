"""What can be answered, wherever that is asked."""

from kiosk.document import record


@record
class AnswerRow:
    """An answer to touch; afterwards the right one and the chosen one, with `mark` right or chosen."""

    number: str
    answer: str
    mark: str = ""
    said: str = ""
    """The mark in words."""


@record
class Told:
    """What is said of the task of a team."""

    headline: str
    line: str = ""
    """What one needs to know for it."""
    reason: str = ""
    """Said afterwards."""
