"""What the scene shows: its texts and buttons, each with the place where it is painted."""

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

_BETWEEN_LINES = 0.2
"""The share of a line of letters that is empty above and below them."""


class Painted:
    """A text or a button in sight. All boxes are in pixels of the window."""

    def __init__(self, item: QQuickItem, box: QRectF, parents: tuple[QQuickItem, ...], scene: QRectF) -> None:
        self.item = item
        self.box = box
        """Where it is painted, whatever is cut off or scrolled away."""
        self.parents = parents
        """What it lies in, from the inside out."""
        self.scene = scene

    @property
    def text(self) -> str:
        return str(self.item.property("text"))

    @property
    def is_text(self) -> bool:
        return self.item.inherits("QQuickText")

    @cached_property
    def rooms(self) -> tuple[QQuickItem, ...]:
        """What cuts it off at its edges."""
        return tuple(one for one in self.parents if one.clip())

    @cached_property
    def shown(self) -> QRectF:
        """The part of its box that is in sight."""
        box = self.box.intersected(self.scene)
        for room in self.rooms:
            box = box.intersected(place(room))
        return box

    @cached_property
    def margin(self) -> float:
        """The empty edge above and below its letters."""
        if not self.is_text:
            return 0
        high, lines = float(self.item.property("contentHeight")), int(self.item.property("lineCount"))
        return _BETWEEN_LINES * high / max(1, lines)

    @cached_property
    def scroller(self) -> QQuickItem | None:
        """What moves it, where something does."""
        return next((one for one in self.parents if one.inherits("QQuickFlickable")), None)

    @cached_property
    def owner(self) -> QQuickItem:
        """The button that it is part of, else itself."""
        buttons = (one for one in (self.item, *self.parents) if _is_button(one))
        return next(buttons, self.item)


def painted(window: QQuickWindow) -> tuple[Painted, ...]:
    """All texts and buttons in sight, from the back to the front."""
    scene = QRectF(0, 0, window.width(), window.height())
    found: list[Painted] = []
    for item, parents in _walk(window.contentItem(), ()):
        if _is_sheet(item) and place(item).contains(scene):
            found.clear()  # what a sheet over the whole screen covers is not in sight
        box = _box(item, scene)
        if box is not None:
            found.append(Painted(item, box, parents, scene))
    return tuple(found)


def place(item: QQuickItem) -> QRectF:
    """The room that an item takes, in pixels of the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def clear(room: QQuickItem) -> QRectF:
    """The place of what cuts off at its edges, without the lower edge where it grows faint."""
    box = place(room)
    for beside in room.parentItem().childItems():
        if beside.metaObject().className().startswith("Fade_") and beside.isVisible():
            box.setBottom(place(beside).top() - 1)
    return box


def _walk(
    item: QQuickItem, parents: tuple[QQuickItem, ...]
) -> Iterator[tuple[QQuickItem, tuple[QQuickItem, ...]]]:
    """Everything visible, in the order in which it is painted."""
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item, parents
    for child in sorted(item.childItems(), key=lambda one: one.z()):
        yield from _walk(child, (item, *parents))


def _is_sheet(item: QQuickItem) -> bool:
    return item.inherits("QQuickRectangle") or item.inherits("QQuickImage")


def _is_button(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton")


def _box(item: QQuickItem, scene: QRectF) -> QRectF | None:
    """Where it is painted: the letters of a text, a button that is smaller than the whole screen."""
    if item.inherits("QQuickText"):
        return item.mapRectToScene(item.boundingRect()) if item.property("text") else None
    if _is_button(item) and not place(item).contains(scene):
        return place(item)
    return None
