"""What can be touched on screen now, found in the scene as it is drawn."""

from collections.abc import Iterator
from dataclasses import dataclass, field

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
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.opacity() != 0:
            yield item
            waiting.extend(sorted(item.childItems(), key=lambda child: child.z())[::-1])


def controls(window: QQuickWindow) -> list[Control]:
    """Every control that is visible and enabled, whole or in part, in the order in which they are drawn."""
    buttons = (i for i in items(window.contentItem()) if i.inherits("QQuickAbstractButton") and i.isEnabled())
    found = (_control(button) for button in buttons)
    return [control for control in found if not control.shown.isEmpty()]


def control_at(item: QQuickItem | None) -> Control | None:
    """The control that an item is, if `controls` would find it."""
    if (
        item is None
        or not item.inherits("QQuickAbstractButton")
        or not (item.isVisible() and item.isEnabled())
    ):
        return None
    control = _control(item)
    is_seen = all(one.opacity() != 0 for one in (item, *parents(item)))
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


def _control(item: QQuickItem) -> Control:
    return Control(
        item=item,
        ask=str(item.property("ask") or ""),
        id=str(item.property("askId") or ""),
        name=str(item.property("text") or ""),
        rect=_rect(item),
        shown=_shown(item),
    )


def _rect(item: QQuickItem) -> QRectF:
    """Where it lies in the window, whatever it is scaled by while a finger is on it."""
    return item.parentItem().mapRectToScene(QRectF(item.x(), item.y(), item.width(), item.height()))


def _shown(item: QQuickItem) -> QRectF:
    rect = _rect(item)
    for parent in parents(item):
        if parent.clip():
            rect = rect.intersected(_rect(parent))
    return rect
