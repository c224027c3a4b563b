"""What there is to see and to touch on one screen, as values: the rules look at nothing else."""

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from kiosk.document import field, record
from kiosk.session import USUAL, Comfort

ROUNDING = 1.5
"""Pixels that rounding may take."""

_BETWEEN_LINES = 0.2
"""The share of a line of letters that is empty above and below them."""


@record
class Scroller:
    """Something that moves what lies in it. `number` tells it from others."""

    number: int
    window: QRectF
    """Where one looks into it."""
    offset: float = 0
    """How far it is scrolled."""


@record
class Thing:
    """A text or a control in sight. All boxes are in pixels of the screen as the visitor sees it."""

    number: int
    """In the order of painting, from the back to the front."""
    box: QRectF
    """Where it is painted, whatever is cut off or scrolled away."""
    shown: QRectF
    """The part of its box that is in sight."""
    rooms: tuple[QRectF, ...] = ()
    """What cuts it off at its edges."""
    clear: tuple[QRectF, ...] = ()
    """The same, without the lower edges where they grow faint."""
    parents: tuple[int, ...] = ()
    """The numbers of what it lies in."""
    scroller: Scroller | None = None
    owner: int = -1
    """The number of the control that it is part of, else its own."""
    enabled: bool = True
    dimmed: bool = False
    """Whether it, or what it lies in, can be seen through."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing of it is cut off, scrolled away or grows faint."""
        return all(room.contains(self.box) for room in self.clear)

    @property
    def letters(self) -> QRectF:
        """Its box without what is empty at its edges."""
        return self.box

    @property
    def spelt(self) -> str:
        """What it says."""
        return ""


@record
class Text(Thing):
    """A text, or an icon, which is a letter of a font of its own."""

    words: str
    is_icon: bool = False
    place: QRectF = field(default_factory=QRectF)
    """The room it has."""
    written: tuple[float, float] = (0, 0)
    """How wide and how high its lines are."""
    shortened: bool = False
    """Whether dots stand for what found no room."""
    lines: int = 1
    meant: float = 0
    """Pixels of its letters."""
    drawn: float = 0
    """The same, as they were made to fit."""
    capital: float = 0
    """Pixels of a capital letter."""
    signs: float = 0
    """How many signs of usual width its longest line has room for."""
    colour: QColor = field(default_factory=QColor)

    @property
    def spelt(self) -> str:
        return self.words

    @property
    def letters(self) -> QRectF:
        edge = _BETWEEN_LINES * self.written[1] / max(1, self.lines)
        return self.box.adjusted(0, edge, 0, -edge)


@record
class Ring:
    """What shows that a control has the focus."""

    box: QRectF
    width: float
    colour: QColor


@record
class Control(Thing):
    """Something that can be touched."""

    kind: str
    """The type in QML."""
    name: str
    """What it is called by whoever cannot see it."""
    labels: tuple[str, ...] = ()
    """What is written on it."""
    ask: str = ""
    id: str = ""
    is_area: bool = False
    """Whether it lies under everything, to take a touch anywhere: what it does has a control of its own."""
    chosen: bool | None = None
    """Of what can be chosen, whether it is."""
    is_slider: bool = False
    """Whether it is dragged: it has buttons beside it, for keys as well."""
    ring: Ring | None = None

    @property
    def spelt(self) -> str:
        return self.name or " ".join(self.labels)


@record
class Stop:
    """Where the focus comes to, in the order of its stops; the rows of a list are one."""

    name: str
    box: QRectF
    scroller: Scroller | None = None
    is_list: bool = False


@record
class Code:
    """A QR code; `grain` are the pixels of its squares, and those that telephones need."""

    grain: float
    needed: float
    side: float
    """Pixels of all its squares."""


@record
class Seen:
    """One screen."""

    screen: QRectF
    texts: tuple[Text, ...] = ()
    controls: tuple[Control, ...] = ()
    stops: tuple[Stop, ...] = ()
    codes: tuple[Code, ...] = ()
    picture: QImage = field(default_factory=QImage)
    ground: QImage = field(default_factory=QImage)
    """The same without its texts."""
    legible: float = 0
    """Pixels of the smallest letters that are read with ease."""
    per_mm: float = 0
    """Pixels a millimetre; 0 where nobody says how large the screen is, or it is too small to count in mm."""
    code_mm: float = 1
    """Pixels that count for a millimetre of a QR code, on a screen of any size."""
    lower_edge: float | None = None
    """mm from the floor to the lower edge of the screen."""
    comfort: Comfort = USUAL
    """How the visitor wants it."""
    is_unfolded: bool = False
    """Whether a long text is shown whole, because the visitor wanted it."""
    is_mirrored: bool = False
    """Whether it is read from right to left."""
    has_a_visitor: bool = True
    """Whether somebody is here to find the way: not so while something else has the whole screen."""
    before: Mapping[str, QRectF] = field(default_factory=dict)
    """Where what is always at hand was on the screens before."""

    @property
    def things(self) -> tuple[Thing, ...]:
        """Texts and buttons, from the back to the front."""
        buttons = (one for one in self.controls if not (one.is_area or one.is_slider))
        return tuple(sorted((*self.texts, *buttons), key=lambda one: one.number))

    @property
    def touched(self) -> tuple[Control, ...]:
        """What a finger goes to."""
        return tuple(one for one in self.controls if one.enabled and not one.is_area)

    @property
    def always(self) -> dict[str, QRectF]:
        """Where what is always at hand is."""
        return {one.name: one.box for one in self.controls if one.kind == "DockButton"}

    def mm(self, pixels: float) -> float:
        """What that is on the panel."""
        return pixels / self.per_mm

    @property
    def rounding(self) -> float:
        """Millimetres that are less than half a pixel, or a tenth."""
        return max(0.1, 0.5 / self.per_mm)


@cache
def linear(part: int) -> float:
    """One part of a colour, 0 to 255, as light."""
    share = part / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


@cache
def luminance(pixel: int) -> float:
    """The light of a pixel as 0xRRGGBB, from 0 to 1, as WCAG 2.2 reckons it."""
    red, green, blue = (linear(pixel >> shift & 255) for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
