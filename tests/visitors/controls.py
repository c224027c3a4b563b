"""What can be touched on screen now, found in the scene as it is drawn."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import reduce

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

_GRID = (0.5, 0.1, 0.9, 0.3, 0.7, 0.02, 0.98)
"""Where to touch a control, as shares of its sides: in the middle, or where nothing lies on it."""


@dataclass(frozen=True)
class Control:
    """A button that can be used, with the part of it that shows."""

    item: QQuickItem = field(repr=False)
    ask: str
    id: str
    name: str
    rect: QRectF
    """In the window, as large as it would be without anything that cuts it."""
    shown: QRectF
    """What no scrolling view cuts off."""

    @property
    def wish(self) -> tuple[str, str]:
        return self.ask, self.id

    @property
    def is_area(self) -> bool:
        """Whether it lies under everything, to take a touch anywhere."""
        return not self.item.property("activeFocusOnTab") and self.rect == _rect(self.item.parentItem())


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every visible item, in the order in which they are drawn."""
    return (item for item, _ in _through(root))


def controls(window: QQuickWindow) -> list[Control]:
    """Every control that is visible and enabled, whole or in part, in the order in which they are drawn."""
    walked = _through(window.contentItem())
    buttons = ((i, view) for i, view in walked if i.inherits("QQuickAbstractButton") and i.isEnabled())
    found = (_control(button, view) for button, view in buttons)
    return [control for control in found if not control.shown.isEmpty()]


def control_at(item: QQuickItem | None) -> Control | None:
    """The control that an item is, if `controls` would find it."""
    if (
        item is None
        or not item.inherits("QQuickAbstractButton")
        or not (item.isVisible() and item.isEnabled())
    ):
        return None
    around = list(parents(item))
    control = _control(item, reduce(_cut, reversed(around), None))
    is_seen = all(one.opacity() != 0 for one in (item, *around))
    return control if is_seen and not control.shown.isEmpty() else None


def free_point(control: Control, among: list[Control]) -> QPointF | None:
    """A point of the control that shows and that no other control lies on; the middle where it is free."""
    above = list(among[among.index(control) + 1 :])
    for down in _GRID:
        for across in _GRID:
            box = control.shown
            point = QPointF(box.x() + across * box.width(), box.y() + down * box.height())
            if not any(other.shown.contains(point) for other in above):
                return point
    return None


def shown_texts(window: QQuickWindow) -> list[str]:
    """Every text on screen."""
    texts = (i for i in items(window.contentItem()) if i.inherits("QQuickText"))
    return [str(text.property("text")) for text in texts if text.property("text")]


def scroller_of(item: QQuickItem) -> QQuickItem | None:
    """The scrolling view that an item lies in."""
    return next((parent for parent in parents(item) if parent.inherits("QQuickFlickable")), None)


def parents(item: QQuickItem) -> Iterator[QQuickItem]:
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _through(root: QQuickItem) -> Iterator[tuple[QQuickItem, QRectF | None]]:
    """Every visible item with the part of the window to which what it lies in cuts it, if anything does."""
    waiting: list[tuple[QQuickItem, QRectF | None]] = [(root, None)]
    while waiting:
        item, view = waiting.pop()
        if item.isVisible() and item.opacity() != 0:
            yield item, view
            if children := item.childItems():
                children.sort(key=QQuickItem.z)
                within = _cut(view, item)
                waiting.extend((child, within) for child in reversed(children))


def _cut(view: QRectF | None, item: QQuickItem) -> QRectF | None:
    """What of that part of the window is left for the children of an item."""
    if not item.clip():
        return view
    return _rect(item) if view is None else view.intersected(_rect(item))


def _control(item: QQuickItem, view: QRectF | None) -> Control:
    rect = _rect(item)
    return Control(
        item=item,
        ask=str(item.property("ask") or ""),
        id=str(item.property("askId") or ""),
        name=str(item.property("text") or ""),
        rect=rect,
        shown=rect if view is None else rect.intersected(view),
    )


def _rect(item: QQuickItem) -> QRectF:
    """Where it lies in the window, whatever it is scaled by while a finger is on it."""
    return item.parentItem().mapRectToScene(QRectF(item.x(), item.y(), item.width(), item.height()))
