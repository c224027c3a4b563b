"""The controls that keys can come to, where they are in the scene, and which of them an arrow leads to."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QRectF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.arrows import Box, Towards, nearest, round_to


@dataclass(frozen=True)
class Stop:
    """One of them; a list has one for each row that there is now."""

    item: QQuickItem
    rows: QQuickItem | None
    """The list that it is a row of."""
    view: QQuickItem | None
    """What it scrolls in."""
    whole: Box
    shown: Box
    """The part that nothing cuts off; where there is none, the edge that hides it."""

    @property
    def has_focus(self) -> bool:
        return self.item.hasActiveFocus()

    @property
    def is_seen(self) -> bool:
        return self.shown.left < self.shown.right and self.shown.top < self.shown.bottom

    def goes_on(self, towards: Towards) -> bool:
        """Whether its list has another row there: it moves by itself, also to rows that are not made yet."""
        if self.rows is None:
            return False
        current, count = self.rows.property("currentIndex"), self.rows.property("count")
        return current > 0 if towards is Towards.UP else towards is Towards.DOWN and current < count - 1

    def enter(self) -> None:
        """Give it the focus; what it scrolls in brings it into view."""
        if self.rows is not None:
            self.rows.setProperty("currentIndex", _number(self.rows, self.item))
        (self.rows or self.item).forceActiveFocus(Qt.FocusReason.TabFocusReason)


def stops(window: QQuickWindow) -> Iterator[Stop]:
    """All of them, in the order of Tab."""
    scene = window.contentItem().childItems()[0]  # it may be turned in its window
    for item in _all(window.contentItem()):
        if item.inherits("QQuickListView"):
            yield from (_stop(scene, row, item) for row in _rows(item))
        elif item.inherits("QQuickAbstractButton") and item.property("activeFocusOnTab"):
            yield _stop(scene, item, None)


def next_stop(here: Stop, around: list[Stop], towards: Towards) -> Stop | None:
    """Through what scrolls together, then to what is seen, then to what is hidden, then round."""
    others = [one for one in around if one.item != here.item]
    near = [one for one in others if here.view is not None and one.view == here.view]
    far = [one for one in others if one not in near]
    seen = [one for one in far if one.is_seen]
    return (
        _at(near, nearest(here.whole, [one.whole for one in near], towards))
        or _at(seen, nearest(here.shown, [one.shown for one in seen], towards))
        or _at(far, nearest(here.shown, [one.shown for one in far], towards))
        or _at(others, round_to(here.shown, [one.shown for one in others], towards))
    )


def _at(some: list[Stop], number: int | None) -> Stop | None:
    return None if number is None else some[number]


def _all(root: QQuickItem) -> Iterator[QQuickItem]:
    """Whatever is visible and can be used: PySide would delete what `nextItemInFocusChain` gives it."""
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.isEnabled():
            yield item
            waiting.extend(reversed(item.childItems()))


def _rows(view: QQuickItem) -> list[QQuickItem]:
    """Those that show, from top to bottom."""
    top, bottom = view.property("contentY"), view.property("contentY") + view.height()
    made: list[QQuickItem] = view.property("contentItem").childItems()
    rows = [row for row in made if row.inherits("QQuickAbstractButton") and row.isVisible()]
    shown = [row for row in rows if row.y() + row.height() > top and row.y() < bottom]
    return sorted(shown, key=lambda row: row.y())


def _number(rows: QQuickItem, row: QQuickItem) -> object:
    """Of a row in its list."""
    place = Q_ARG(float, row.x() + row.width() / 2), Q_ARG(float, row.y() + row.height() / 2)
    return QMetaObject.invokeMethod(rows, "indexAt", Q_RETURN_ARG(int), *place)


def _stop(scene: QQuickItem, item: QQuickItem, rows: QQuickItem | None) -> Stop:
    whole = shown = _box(scene, item)
    view = None
    for parent in _parents(item):
        if view is None and parent.inherits("QQuickFlickable"):
            view = parent
        if parent.clip():
            shown = _kept(shown, _box(scene, parent))
    return Stop(item=item, rows=rows, view=view, whole=whole, shown=shown)


def _parents(item: QQuickItem) -> Iterator[QQuickItem]:
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _box(scene: QQuickItem, item: QQuickItem) -> Box:
    rect = item.mapRectToItem(scene, QRectF(0, 0, item.width(), item.height()))
    return Box(left=rect.left(), top=rect.top(), right=rect.right(), bottom=rect.bottom())


def _kept(box: Box, within: Box) -> Box:
    """What of it lies within; where nothing does, the edge next to it."""

    def held(value: float, least: float, most: float) -> float:
        return max(least, min(value, most))

    return Box(
        left=held(box.left, within.left, within.right),
        top=held(box.top, within.top, within.bottom),
        right=held(box.right, within.left, within.right),
        bottom=held(box.bottom, within.top, within.bottom),
    )
