"""Will it fit? What a visitor cannot read, because it found no room or something lies over it."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage

from kiosk.document.tongue import _, number
from kiosk.studio.audit.rules import named, of_screen, of_text
from kiosk.studio.audit.seen import ROUNDING, Code, Seen, Text, Thing

LEAST_SHARE = 0.6
"""Of the size that a text is meant to have: smaller, and it no longer looks like what it is."""

CODE_SIDE, NEAR_GRAIN = 40.0, 0.7
"""mm: a code is read from ten times its side; squares so small from half of that."""

COARSE = 2.5
"""Pixels a mm of the coarsest panel."""

_BLUR = 0.05
"""mm that a square of a code may be smaller than it has to be: it is in whole pixels."""

_SOLID = 40
"""Pixels from which letters show their own colour; smaller ones may be blended with the ground throughout."""


@of_text("cut", "EN 301 549 5.1.4")
def cut(text: Text, _seen: Seen) -> str | None:
    """Whether it is larger than its place."""
    if text.shortened:
        return _("shortened with dots")
    wide, high = text.written[0] - text.place.width(), text.written[1] - text.place.height()
    if wide > ROUNDING:
        return _("{count} px wider than its place").format(count=number(wide))
    if high > ROUNDING:
        return _("{count} px higher than its place").format(count=number(high))
    return None


@of_text("outside", "WCAG 1.4.10")
def outside(text: Text, seen: Seen) -> str | None:
    """Whether it lies where no scrolling brings it in: outside of the screen or of the part it stands in."""
    box = _in_reach(text)
    for room in (*text.rooms, seen.screen):
        if not room.adjusted(-ROUNDING, -ROUNDING, ROUNDING, ROUNDING).contains(box):
            return _("over the edge of the screen")
    return None


@of_text("shrunk", "EN 301 549 5.1.4")
def shrunk(text: Text, seen: Seen) -> str | None:
    """Whether it was made to fit with letters that are too small, or far smaller than their kind."""
    meant, drawn = text.meant, text.drawn
    least = max(min(seen.legible, meant) - ROUNDING, LEAST_SHARE * meant)
    if drawn >= meant - ROUNDING or drawn >= least:
        return None
    return _("made to fit with letters of {share} % of their size").format(share=number(100 * drawn / meant))


@of_text("unseen", "WCAG 1.4.3")
def unseen(text: Text, seen: Seen) -> str | None:
    """Whether its colour is nowhere where it stands; what is dimmed or scrolled away is not looked for."""
    box = text.place.toAlignedRect()
    rooms = (seen.picture.rect(), *(one.toAlignedRect() for one in text.clear))
    if text.meant < _SOLID or text.dimmed or not all(room.contains(box) for room in rooms):
        return None
    return None if _occurs(text.colour, seen.picture, box) else _("cannot be seen")


@of_screen("overlapping", "WCAG 1.4.4")
def overlapping(seen: Seen) -> Iterator[tuple[str, str]]:
    """Texts and buttons that lie on one another, each pair of neighbours once."""
    told = set()
    for below, above in combinations(seen.things, 2):
        pair = (below.owner, above.owner)
        if pair not in told and _overlap(below, above):
            told.add(pair)
            yield named(above), _("over “{other}”").format(other=named(below))


@of_screen("code", "ISO/IEC 18004")
def small_codes(seen: Seen) -> Iterator[tuple[str, str]]:
    """QR codes that have no room to be as large as a telephone needs them."""
    for code in seen.codes:
        if code.grain < _needed(code, seen) - _BLUR * seen.code_mm:
            detail = _("its squares are {module} mm wide; telephones need {needed} mm")
            module, needed = (number(one / seen.code_mm, 2) for one in (code.grain, code.needed))
            yield _("a QR code"), detail.format(module=module, needed=needed)


def _needed(code: Code, seen: Seen) -> float:
    """Pixels of its squares. Where all is low there is no room for more, and whoever wants it so is near."""
    if seen.comfort.low and seen.code_mm < COARSE:
        return 0  # such pixels are larger than those of any panel: nothing can be told
    is_near = seen.comfort.low and code.side >= CODE_SIDE * seen.code_mm
    return min(code.needed, NEAR_GRAIN * seen.code_mm) if is_near else code.needed


def _in_reach(text: Text) -> QRectF:
    """Where it can be brought by scrolling: what only lies further down is not outside."""
    box = text.box
    if text.scroller is None:
        return box
    window = text.scroller.window
    height = min(box.height(), window.height())
    return QRectF(box.x(), min(max(box.y(), window.y()), window.bottom() - height), box.width(), height)


def _occurs(colour: QColor, picture: QImage, box: QRect) -> bool:
    part = picture.copy(box).convertToFormat(QImage.Format.Format_RGB32)
    return colour.rgb().to_bytes(4, "little") in bytes(part.constBits())


def _overlap(below: Thing, above: Thing) -> bool:
    if not below.box.intersects(above.box):
        return False
    if below.number in above.parents or above.number in below.parents:
        return False
    if below.scroller and above.scroller and below.scroller.number == above.scroller.number:
        common = below.letters.intersected(above.letters)  # what is scrolled away counts as well
    else:  # of a line that only begins to be scrolled in, nothing is in sight
        common = (below.letters & below.shown).intersected(above.letters & above.shown)
    return common.width() > ROUNDING and common.height() > ROUNDING
