"""Will it fit? Finds what a visitor cannot read, measured on the real screen."""

import re
from collections.abc import Callable, Iterator
from itertools import combinations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlProperty, qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.document import record
from kiosk.document.tongue import _, number
from kiosk.session import MOST_AT_ONCE
from kiosk.studio.painted import Painted, clear, painted, place
from kiosk.ui import the

LEAST_SHARE = 0.6
"""Of the size that a text is meant to have: smaller, and it no longer looks like what it is."""

_TOLERANCE = 1.5
"""Pixels that rounding may take."""

_SOLID = 40
"""Pixels from which letters show their own colour; smaller ones may be blended with the ground throughout."""

_WORD = re.compile(r"\w[\w’'-]*")


@record
class Misfit:
    """Something that a visitor cannot read as it was meant. `kind` is one of KINDS."""

    kind: str
    item: str
    detail: str


KINDS = ("cut", "outside", "shrunk", "overlapping", "too-long", "unseen", "code")


def misfits(window: QQuickWindow, picture: QImage) -> Iterator[Misfit]:
    """What is wrong with the texts and buttons on screen, of which this is a picture."""
    things = painted(window)
    texts = [thing for thing in things if thing.is_text]
    least = _least_letters(window)
    for text in texts:
        for kind, detail in _faults(text, least, picture):
            yield Misfit(kind=kind, item=_name(text), detail=detail)
            break
    yield from _overlaps(things)


def scrolled(window: QQuickWindow) -> Iterator[None]:
    """Bring into view, page by page, what a list makes only when it is scrolled to; at last its beginning."""
    lists = (thing for thing in _all(window.contentItem()) if thing.inherits("QQuickListView"))
    for one in lists:
        top, page = float(one.property("originY")), one.height()
        while page > 0 and top + page < one.property("originY") + one.property("contentHeight"):
            top += page
            one.setProperty("contentY", top)
            yield
        one.setProperty("contentY", float(one.property("originY")))


def small_codes(window: QQuickWindow) -> Iterator[Misfit]:
    """QR codes that have no room to be as large as a telephone needs them."""
    engine = qmlEngine(window)
    per_mm = float(the(engine, "Kiosk.Theme", "Frame").property("mm")) if engine else 0
    for code in _all(window.contentItem()):
        if not code.metaObject().className().startswith("QrCode") or not code.property("content"):
            continue
        grain, needed = code.property("grain"), float(code.property("needed"))
        if grain < needed:
            detail = _("its squares are {module} mm wide; telephones need {needed} mm")
            detail = detail.format(module=number(grain / per_mm, 2), needed=number(needed / per_mm, 2))
            yield Misfit(kind="code", item=_("a QR code"), detail=detail)


def _least_letters(window: QQuickWindow) -> float:
    """Pixels of the smallest letters that are read with ease: 4.8 mm high capitals (standards, row 2.17).

    Where the visitor wants larger letters: 7.3 mm (row 1.16).
    """
    engine = qmlEngine(window)
    return float(the(engine, "Kiosk.Theme", "Typography").property("legible")) if engine else 0


def _all(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _all(child)


def _faults(text: Painted, least: float, picture: QImage) -> Iterator[tuple[str, str]]:
    """What is wrong with one text, the worst first."""
    checks: tuple[tuple[str, Callable[[], str | None]], ...] = (
        ("cut", lambda: _overflow(text.item)),
        ("outside", lambda: _over_the_edge(text)),
        ("shrunk", lambda: _shrunk(text.item, least)),
        ("unseen", lambda: None if _is_seen(text, picture) else _("cannot be seen")),
    )
    for kind, check in checks:
        if detail := check():
            yield kind, detail


def _name(thing: Painted) -> str:
    """What staff know it by; an icon is a sign without words."""
    name = thing.text if _WORD.search(thing.text) else str(thing.owner.property("text") or "")
    return name if _WORD.search(name) else _("an icon")


def _overflow(item: QQuickItem) -> str | None:
    if item.property("truncated"):
        return _("shortened with dots")
    wide = item.property("contentWidth") - item.width()
    high = item.property("contentHeight") - item.height()
    if wide > _TOLERANCE:
        return _("{count} px wider than its place").format(count=number(wide))
    if high > _TOLERANCE:
        return _("{count} px higher than its place").format(count=number(high))
    return None


def _over_the_edge(text: Painted) -> str | None:
    """Whether it lies where no scrolling brings it in: outside of the screen or of the part it stands in."""
    box = _in_reach(text)
    for room in (*(place(one) for one in text.rooms), text.scene):
        grown = room.adjusted(-_TOLERANCE, -_TOLERANCE, _TOLERANCE, _TOLERANCE)
        if not grown.contains(box):
            return _("over the edge of the screen")
    return None


def _in_reach(text: Painted) -> QRectF:
    """Where it can be brought by scrolling: what only lies further down is not outside."""
    box, view = text.box, text.scroller
    if view is None:
        return box
    window = place(view)
    height = min(box.height(), window.height())
    return QRectF(box.x(), min(max(box.y(), window.y()), window.bottom() - height), box.width(), height)


def _shrunk(item: QQuickItem, least: float) -> str | None:
    """Whether it was made to fit with letters that are too small, or far smaller than their kind."""
    meant = float(QQmlProperty.read(item, "font.pixelSize"))
    drawn = item.property("fontInfo").property("pixelSize").toNumber()
    if drawn >= meant - _TOLERANCE or drawn >= max(min(least, meant) - _TOLERANCE, LEAST_SHARE * meant):
        return None
    return _("made to fit with letters of {share} % of their size").format(share=number(100 * drawn / meant))


def _is_seen(text: Painted, picture: QImage) -> bool:
    """Whether its colour occurs where it stands; what is dimmed or scrolled away is not looked for."""
    if float(QQmlProperty.read(text.item, "font.pixelSize")) < _SOLID:
        return True
    box = place(text.item).toAlignedRect()
    bounds = [picture.rect(), *(clear(one).toAlignedRect() for one in text.rooms)]
    if not all(room.contains(box) for room in bounds) or _is_dimmed(text):
        return True
    return _occurs(QColor(text.item.property("color")), picture, box)


def _is_dimmed(text: Painted) -> bool:
    return not text.item.isEnabled() or any(one.opacity() < 1 for one in (text.item, *text.parents))


def _occurs(colour: QColor, picture: QImage, box: QRect) -> bool:
    part = picture.copy(box).convertToFormat(QImage.Format.Format_RGB32)
    return colour.rgb().to_bytes(4, "little") in bytes(part.constBits())


def _overlaps(things: tuple[Painted, ...]) -> Iterator[Misfit]:
    """Texts and buttons that lie on one another, each pair of neighbours once."""
    told = set()
    for below, above in combinations(things, 2):
        pair = (below.owner, above.owner)
        if pair not in told and _overlap(below, above):
            told.add(pair)
            detail = _("over “{other}”").format(other=_name(below))
            yield Misfit(kind="overlapping", item=_name(above), detail=detail)


def _overlap(below: Painted, above: Painted) -> bool:
    if not below.box.intersects(above.box):
        return False
    if below.item in above.parents or above.item in below.parents:
        return False
    if below.scroller and below.scroller is above.scroller:  # then what is scrolled away counts as well
        common = _letters(below).intersected(_letters(above))
    else:
        common = _seen(below).intersected(_seen(above))
    return common.width() > _TOLERANCE and common.height() > _TOLERANCE


def _letters(thing: Painted) -> QRectF:
    """Its box without the empty edges of its lines."""
    return thing.box.adjusted(0, thing.margin, 0, -thing.margin)


def _seen(thing: Painted) -> QRectF:
    """What is in sight of that: of a line that only begins to be scrolled in, nothing."""
    return _letters(thing).intersected(thing.shown)


def too_much(window: QQuickWindow) -> Iterator[Misfit]:
    """More to read in the deck at once than anybody does who has not asked for more."""
    texts = [thing for thing in painted(window) if thing.is_text]
    read = [text for text in texts if text.owner is text.item and not text.box.isEmpty()]
    in_deck = [text for text in read if text.scroller] or read
    counts = {text.text: round(_words(text) * text.shown.height() / text.box.height()) for text in in_deck}
    words = sum(counts.values())
    if words > MOST_AT_ONCE:
        detail = _("on a screen with {words} words to read at once; at most {most} are read")
        longest = max(counts, key=lambda one: counts[one])
        yield Misfit(kind="too-long", item=longest, detail=detail.format(words=words, most=MOST_AT_ONCE))


def _words(text: Painted) -> int:
    return len(_WORD.findall(text.text))
