"""Where stage, deck and dock lie: pure arithmetic over pixels and millimetres."""

from math import ceil, hypot, pi

from kiosk.document import record
from kiosk.machine import Machine, Orientation
from kiosk.session import USUAL, Comfort, Letters

DESIGN_SHORT, DESIGN_LONG = 540, 960
"""The screen in the units in which everything is drawn."""

STAGE_SHARE = 0.40
"""The least part of the long side that only shows."""

HIGHEST_REACH = 1220
"""mm above the floor that a seated visitor reaches (EN 301 549, 8.3.2)."""

LOW_REACH = 1100
"""The same, where a visitor wants all of it low (ISO 21542 as EN 301 549 quotes it, 8.3.0)."""

LEAST_TOUCHED = 270
"""Units that are left to touch in any case: half of a screen that lies."""

SMALLEST_DIAGONAL = 21.5 * 25.4
"""mm from which sizes in millimetres can be kept."""

CODE_SHARE = 0.44
"""Of the short side, that a QR code may take at most: `gifts.SHARE`, which is not imported at the start."""

UNITS_A_MM = 2.0
"""Units a millimetre, where nobody says how large the screen is: those of a panel of 21.5 inch."""

UNDER_THE_DECK = 145
"""Units of the height that dock and foot take from a code."""

READING = 75
"""Units of what leads whoever reads aloud: as high as the dock."""

KEY = 20
"""mm of a key that a finger finds (standards, row 4.2)."""

SLIP = 8
"""mm that a finger may slip during a tap (standards, row 4.6)."""

LARGER = {Letters.USUAL: 1.0, Letters.LARGE: 1.5, Letters.LARGEST: 2.0}
"""How many times as large the letters are at least."""

SMALLEST_CAPITAL = 14.8 * 0.668
"""Units from foot to head of the smallest capitals: `label` in Typography."""

SEEN_FROM = 600
"""mm from the eye to the screen, at arm's length."""

LARGE_CAPITAL = SEEN_FROM * pi * 0.7 / 180
"""mm of the smallest capitals when a visitor wants larger letters: 0.7 degrees (EN 301 549, 5.1.4)."""


@record
class Layout:
    """All lengths in pixels of the scene as the visitor sees it."""

    width: int
    height: int
    turn: int
    """Degrees by which the scene is turned clockwise in its window."""
    unit: float
    """1/540 of the short side of the design."""
    portrait: bool
    stage: int
    """The height of the stage in portrait, its width in landscape."""
    reach: int
    """What lies above this line cannot be reached by everybody: it is not touched."""
    per_mm: float
    """Pixels a millimetre; 0 where the screen's size is not known, or is too small to keep sizes in mm."""
    mm: float
    """Pixels that count for a millimetre of a QR code, on a screen of any size."""
    code: int
    """The most pixels that the side of a QR code may take."""
    bar: int = 0
    """The height of what leads whoever reads aloud, over the dock; 0 where nothing is read."""
    letters: float = 1.0
    """How many times as large as usual the letters are."""
    legible: float = 1.0
    """The same of the smallest that a text may be made to fit with."""

    @property
    def key(self) -> int:
        """Pixels of the smallest key, where the screen's size is known."""
        return ceil(KEY * self.per_mm)

    @property
    def slip(self) -> int:
        """Pixels that a finger may slip: at least what Qt allows by itself."""
        return max(10, round(SLIP * self.per_mm or SLIP * 2 * self.unit))


def lay_out(width: int, height: int, machine: Machine, comfort: Comfort = USUAL) -> Layout:
    """Arrange a window of `width` by `height` pixels on that machine, as it suits the visitor."""
    turn = _turn(width, height, machine.orientation)
    if turn in (90, 270):
        width, height = height, width
    portrait = height > width
    per_mm = _per_mm(width, height, machine)
    unit = min(min(width, height) / DESIGN_SHORT, max(width, height) / DESIGN_LONG)
    bar = round(READING * unit) if comfort.aloud else 0
    reach = _out_of_reach(height, per_mm, machine, HIGHEST_REACH, height // 2)
    if comfort.low:
        lowest = height - round(LEAST_TOUCHED * unit) - bar
        reach = max(height // 2 - bar, _out_of_reach(height, per_mm, machine, LOW_REACH, lowest))
    stage = max(round(STAGE_SHARE * height), reach) if portrait else round(STAGE_SHARE * width)
    deck = height - (stage if portrait else reach) - UNDER_THE_DECK * unit - bar
    return Layout(
        width=width,
        height=height,
        turn=turn,
        unit=unit,
        portrait=portrait,
        stage=stage,
        reach=reach,
        per_mm=per_mm,
        mm=_pixels_a_mm(width, height, machine) or UNITS_A_MM * unit,
        code=int(min(CODE_SHARE * min(width, height), deck)),
        bar=bar,
        letters=_letters(unit, per_mm, comfort.letters),
        legible=_letters(unit, per_mm, min(comfort.letters, Letters.LARGE, key=LARGER.__getitem__)),
    )


def _turn(width: int, height: int, orientation: Orientation) -> int:
    is_portrait = height > width
    match orientation:
        case Orientation.AUTO:
            return 0
        case Orientation.PORTRAIT:
            return 0 if is_portrait else 90
        case Orientation.PORTRAIT_REVERSED:
            return 180 if is_portrait else 270
        case Orientation.LANDSCAPE:
            return 90 if is_portrait else 0
        case Orientation.LANDSCAPE_REVERSED:
            return 270 if is_portrait else 180


def _per_mm(width: int, height: int, machine: Machine) -> float:
    screen = machine.screen
    if screen is None or hypot(screen.width_mm, screen.height_mm) < SMALLEST_DIAGONAL:
        return 0
    return _pixels_a_mm(width, height, machine)


def _pixels_a_mm(width: int, height: int, machine: Machine) -> float:
    """0 where nobody says how large the screen is."""
    screen = machine.screen
    if screen is None:
        return 0
    return max(width, height) / max(screen.width_mm, screen.height_mm)


def _out_of_reach(height: int, per_mm: float, machine: Machine, highest: float, most: int) -> int:
    """Pixels at the top that lie above `highest`, never more than `most`."""
    if not per_mm or machine.lower_edge_mm is None:
        return 0
    too_high = machine.lower_edge_mm + height / per_mm - highest
    return min(max(0, round(too_high * per_mm)), most)


def _letters(unit: float, per_mm: float, size: Letters) -> float:
    """At least as large as asked for; on a screen of known size large ones are large to the eye."""
    if size is Letters.USUAL or not per_mm:
        return LARGER[size]
    return max(LARGER[size], LARGE_CAPITAL * per_mm / (SMALLEST_CAPITAL * unit))
