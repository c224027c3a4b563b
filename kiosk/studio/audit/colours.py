"""Does it stand out? Contrast as WCAG 2.2 defines it, with the worst pixel behind."""

from collections import Counter
from collections.abc import Iterator
from math import floor

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage

from kiosk.document.tongue import _, number
from kiosk.session import Colours
from kiosk.studio.audit.rules import named, of_control, of_text
from kiosk.studio.audit.seen import Control, Ring, Seen, Text, luminance

USUAL, DARK, STRONG = 4.5, 7.0, 10.0
"""Of a text with what lies behind it: as usual, in the dark, and in high contrast."""

SIGN = 3.0
"""Of an icon, and of the ring round what has the focus."""

PART = 0.02
"""Of a control: as much of it has to stand out."""

_GRAIN = 24
"""Parts of a control across and down, of which each is as light as it is on the whole."""

_BESIDE = 3
"""Pixels over a control, where what it lies on is seen."""

RING = 2.0
"""mm that the ring is wide."""

_DRAWN = 1.5
"""Pixels a mm from which letters can be told from what is beside them; no panel is coarser."""

_NEAR = (-1, 0, 1)
"""Pixels from a letter that count as touched."""

_ALONG, _ACROSS = (0.2, 0.35, 0.5, 0.65, 0.8), 8
"""Where along each side of the ring one looks, and how often across its width."""


@of_text("faint", "WCAG 1.4.3")
def faint(text: Text, seen: Seen) -> str | None:
    """Words that do not stand out; what cannot be used, or is not there as a whole, is let be."""
    if text.is_icon or _is_strong(seen):
        return None
    return _faint(text, seen, DARK if seen.comfort.colours is Colours.DARK else USUAL)


@of_text("faint", "WCAG 1.4.6")
def not_strong(text: Text, seen: Seen) -> str | None:
    """The same where the visitor wants them to stand out more."""
    return _faint(text, seen, STRONG) if _is_strong(seen) and not text.is_icon else None


@of_text("faint", "WCAG 1.4.11")
def faint_sign(text: Text, seen: Seen) -> str | None:
    """An icon that does not stand out from what its strokes lie on."""
    return _faint(text, seen, SIGN) if text.is_icon else None


@of_control("ring", "WCAG 2.4.7, 2.4.11")
def faint_ring(control: Control, seen: Seen) -> str | None:
    """A control without a ring that shows whoever uses keys where they are."""
    ring = control.ring
    if control.is_slider or not control.is_whole:
        return None
    if ring is None:
        return _("shows no ring when it has the focus")
    if control.scroller and not all(room.contains(ring.box) for room in control.clear):
        return None  # it is scrolled into view as a whole when it has the focus
    widths = [_seen_width(side, ring, control, seen) for side in _sides(ring)]
    if not seen.per_mm:
        return None if min(widths) > 0 else _("has a ring that does not stand out all round")
    if seen.mm(min(widths)) >= RING - max(0.1, 1 / seen.per_mm):  # one pixel may be blended
        return None
    detail = _("has a ring of which {width} mm stand out; {least} mm are seen")
    return detail.format(width=number(seen.mm(min(widths)), 1), least=number(RING))


@of_control("faint", "WCAG 1.4.11")
def faint_control(control: Control, seen: Seen) -> str | None:
    """A control without words or a sign, hardly any of which stands out from what it lies on."""
    is_written = control.labels or any(text.owner == control.number for text in seen.texts)
    if is_written or not _is_measured(control, seen):
        return None
    box = control.box.toAlignedRect()
    beside = _pixels(seen.picture, QRect(box.x(), box.y() - _BESIDE, box.width(), 1))
    ground = Counter(beside).most_common(1)[0][0] & 0xFFFFFF
    own = Counter(_pixels(seen.picture, box))
    told = sum(count for pixel, count in own.items() if _ratio(pixel & 0xFFFFFF, ground) >= SIGN)
    if told >= PART * own.total():
        return None
    return _("has no edge or drawing on it that stands out by {least} to 1").format(least=number(SIGN, 1))


@of_control("hue", "WCAG 1.4.1")
def told_by_hue(control: Control, seen: Seen) -> str | None:
    """What is chosen, but in grey and without a sign looks like what is not chosen beside it."""
    if not control.chosen or not _is_measured(control, seen) or seen.ground.isNull():
        return None
    own, signs = _lights(control, seen), _signs(control, seen)
    beside = (one for one in seen.touched if one.chosen is False and _are_alike(one, control))
    for other in beside:
        if not _is_measured(other, seen) or not signs <= _signs(other, seen):
            continue
        if _told_apart(own, _lights(other, seen)) < PART * len(own):
            return _("looks in grey like “{other}”, which is not chosen").format(other=named(other))
    return None


def contrast(one: QColor, other: QColor) -> float:
    """From 1, the same, to 21, black on white."""
    return _ratio(one.rgb() & 0xFFFFFF, other.rgb() & 0xFFFFFF)


def worst(colour: QColor, ground: QImage, box: QRect) -> float:
    """Against the pixel in that part of a picture that it stands out from least."""
    own = colour.rgb() & 0xFFFFFF
    return min((_ratio(own, pixel & 0xFFFFFF) for pixel in set(_pixels(ground, box))), default=21)


def _is_measured(control: Control, seen: Seen) -> bool:
    """Whether all of it is in sight, and what is drawn fine enough."""
    box = control.box.toAlignedRect()
    is_there = control.is_whole and seen.picture.rect().contains(box.adjusted(0, -_BESIDE, 0, 0))
    return is_there and not control.dimmed and seen.code_mm >= _DRAWN


def _are_alike(one: Control, other: Control) -> bool:
    return (one.kind, one.parents) == (other.kind, other.parents)


def _lights(control: Control, seen: Seen) -> list[float]:
    """How light its parts are without the words on it, line by line."""
    part = seen.ground.copy(control.box.toAlignedRect())
    smooth = Qt.TransformationMode.SmoothTransformation
    small = part.scaled(_GRAIN, _GRAIN, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return [luminance(pixel & 0xFFFFFF) for pixel in _pixels(small, small.rect())]


def _told_apart(one: list[float], other: list[float]) -> int:
    """How many parts of one are lighter or darker than those of the other by as much as a sign."""
    pairs = (sorted(pair) for pair in zip(one, other, strict=True))
    return sum((high + 0.05) / (low + 0.05) >= SIGN for low, high in pairs)


def _signs(control: Control, seen: Seen) -> set[str]:
    return {text.words for text in seen.texts if text.is_icon and text.owner == control.number}


def _is_strong(seen: Seen) -> bool:
    return seen.comfort.colours is Colours.CONTRAST


def _faint(text: Text, seen: Seen, least: float) -> str | None:
    box = text.letters.toAlignedRect()
    if seen.code_mm < _DRAWN or seen.ground.isNull() or not text.enabled or text.dimmed or not text.is_whole:
        return None
    if not seen.ground.rect().contains(box):
        return None
    own = QColor(text.colour)
    ratio = _under(own, seen, box) if text.is_icon else worst(own, seen.ground, box)
    if ratio < least and not text.is_icon:
        ratio = _touching(own, seen, box)
    if ratio >= least:
        return None
    detail = _("stands out by {ratio} to 1 from what lies behind it; {least} to 1 is needed")
    return detail.format(ratio=number(ratio, 1), least=number(least, 1))


def _under(colour: QColor, seen: Seen, box: QRect) -> float:
    """Against the pixel under its strokes that it stands out from least; 1 where nothing of it is seen."""
    drawn, behind = (_pixels(picture, box) for picture in (seen.picture, seen.ground))
    own = colour.rgb() & 0xFFFFFF
    pairs = [(pixel, shown) for pixel, shown in zip(behind, drawn, strict=True) if shown != pixel]
    solid = {pixel for pixel, shown in pairs if shown & 0xFFFFFF == own}
    under = solid or {pixel for pixel, _shown in pairs}  # small ones may be blended throughout
    return min((_ratio(own, pixel & 0xFFFFFF) for pixel in under), default=1)


def _touching(colour: QColor, seen: Seen, box: QRect) -> float:
    """Against the worst pixel that letters touch: a corner of their box may lie on a round edge."""
    drawn, behind = (_pixels(picture, box) for picture in (seen.picture, seen.ground))
    own, wide = colour.rgb() & 0xFFFFFF, box.width()
    ink = {place for place, (one, other) in enumerate(zip(drawn, behind, strict=True)) if one != other}
    near = {place + across + down * wide for place in ink for across in _NEAR for down in _NEAR}
    touched = {behind[place] & 0xFFFFFF for place in near if 0 <= place < len(behind)}
    return min((_ratio(own, pixel) for pixel in touched), default=1)  # nothing of it is seen


def _pixels(picture: QImage, box: QRect) -> list[int]:
    part = picture.copy(box).convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(part.constBits()).cast("I").tolist()


def _seen_width(side: list[list[QPointF]], ring: Ring, control: Control, seen: Seen) -> float:
    """Pixels of the ring's width that can be told from what is there without it, on most of a side."""
    rooms = (seen.screen, *control.rooms)
    widths = []
    for across in side:
        in_sight = [point for point in across if all(room.contains(point) for room in rooms)]
        told = [point for point in in_sight if _stands_out(ring.colour, point, seen.ground)]
        widths.append(ring.width * len(told) / len(across))
    return sorted(widths)[len(widths) // 2]


def _stands_out(colour: QColor, point: QPointF, ground: QImage) -> bool:
    place = QPoint(floor(point.x()), floor(point.y()))
    return ground.isNull() or (
        ground.rect().contains(place) and contrast(colour, ground.pixelColor(place)) >= SIGN
    )


def _sides(ring: Ring) -> Iterator[list[list[QPointF]]]:
    """Along each side of the ring some places, each as points from its outer to its inner edge."""
    box, depths = ring.box, [ring.width * (step + 0.5) / _ACROSS for step in range(_ACROSS)]
    for start, inward in ((box.left(), 1), (box.right(), -1)):
        heights = [box.top() + share * box.height() for share in _ALONG]
        yield [[QPointF(start + inward * depth, y) for depth in depths] for y in heights]
    for start, inward in ((box.top(), 1), (box.bottom(), -1)):
        places = [box.left() + share * box.width() for share in _ALONG]
        yield [[QPointF(x, start + inward * depth) for depth in depths] for x in places]


def _ratio(one: int, other: int) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
