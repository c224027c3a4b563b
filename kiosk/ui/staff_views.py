"""What is seen of the staff door."""

from kiosk.document import record


@record
class StaffRow:
    """A line behind the staff door: something to ask for, or, where it asks for nothing, to read."""

    key: str
    """What tells the rows of a screen apart."""
    title: str
    line: str = ""
    glyph: str = ""
    ask: str = ""
    ask_id: str = ""
    chosen: bool = False
    """What holds now, of several."""


@record
class CellRow:
    """A cell of the touch test."""

    cell: str
    reached: bool


@record
class StaffView:
    """One screen in front of the staff door or behind it."""

    form: str = ""
    """How it is laid out: pad, list, clean or touch-test."""
    title: str = ""
    line: str = ""
    digits: str = ""
    """A dot for each that was typed."""
    typing: bool = False
    """Whether a PIN may be tried now."""
    inner: bool = False
    """Whether the menu is one step back."""
    arrival: int = 0
    closes_in: str = ""
    number: str = ""
    """A large one: of a countdown, or of what is reached."""
    rows: tuple[StaffRow, ...] = ()
    cells: tuple[CellRow, ...] = ()
