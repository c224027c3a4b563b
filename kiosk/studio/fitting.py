"""Will it fit? Finds text that is cut off, measured on the real screen."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.document import record
from kiosk.document.tongue import _, number

_TOLERANCE = 1.0
"""Pixels that rounding may take."""

_SOLID = 40
"""Pixels from which letters show their own colour; smaller ones may be blended with the ground throughout."""


@record
class Misfit:
    """A text that a visitor cannot read in full."""

    kind: str
    item: str
    detail: str


def misfits(window: QQuickWindow, picture: QImage) -> Iterator[Misfit]:
    """All texts on screen that are cut, run over their place or the edge, or do not show in its picture."""
    scene = QRectF(0, 0, window.width(), window.height())
    for item in _shown(window.contentItem()):
        text = item.property("text")
        if not item.inherits("QQuickText") or not text:
            continue
        if detail := _overflow(item) or _over_the_edge(item, scene):
            yield Misfit(kind="cut", item=str(text), detail=detail)
        elif not _is_seen(item, picture):
            yield Misfit(kind="unseen", item=str(text), detail=_("cannot be seen"))


def _shown(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from _shown(child)


def _is_seen(item: QQuickItem, picture: QImage) -> bool:
    """Whether its colour occurs where it stands; what is dimmed or scrolled away is not looked for."""
    if float(QQmlProperty.read(item, "font.pixelSize")) < _SOLID:
        return True
    box = _box(item)
    bounds = [_clear(one) for one in _parents(item) if one.clip()]
    if not all(room.contains(box) for room in (picture.rect(), *bounds)) or _is_dimmed(item):
        return True
    wanted = QColor(item.property("color")).rgb().to_bytes(4, "little")
    part = picture.copy(box).convertToFormat(QImage.Format.Format_RGB32)
    return wanted in bytes(part.constBits())


def _box(item: QQuickItem) -> QRect:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toAlignedRect()


def _clear(scroller: QQuickItem) -> QRect:
    """What it shows, without the lower edge where it grows faint."""
    box = _box(scroller)
    for beside in scroller.parentItem().childItems():
        if beside.metaObject().className().startswith("Fade_") and beside.isVisible():
            box.setBottom(_box(beside).top() - 1)
    return box


def _is_dimmed(item: QQuickItem) -> bool:
    return not item.isEnabled() or any(one.opacity() < 1 for one in (item, *_parents(item)))


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


def _over_the_edge(item: QQuickItem, scene: QRectF) -> str | None:
    """Whether it lies outside of the screen, where no scrolling brings it in."""
    box = item.mapRectToScene(QRectF(0, 0, item.width(), item.property("contentHeight")))
    for parent in _parents(item):
        if parent.inherits("QQuickFlickable"):
            box = _as_scrolled(box, parent)
    room = scene.adjusted(-_TOLERANCE, -_TOLERANCE, _TOLERANCE, _TOLERANCE)
    return None if room.contains(box) else _("over the edge of the screen")


def _parents(item: QQuickItem) -> Iterator[QQuickItem]:
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _as_scrolled(box: QRectF, flickable: QQuickItem) -> QRectF:
    """Where the box can be brought by scrolling: what only lies further down is not cut."""
    top = flickable.mapToScene(QPointF(0, 0)).y()
    bottom = flickable.mapToScene(QPointF(0, flickable.height())).y()
    return QRectF(box.x(), min(max(box.y(), top), max(top, bottom - box.height())), box.width(), box.height())
