"""A visitor's other hand: everything by Tab, arrows, Space and Enter, with an eye on the focus ring."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem

from kiosk.session import Ask
from kiosk.studio.audit.colours import contrast
from tests.visitors.controls import Control, control_at, scroller_of
from tests.visitors.driver import Visitor

_MOST_STOPS = 60
_LEAST_CONTRAST = 3.0
"""Of the ring with what lies around it (standards, row 3.22)."""


@dataclass
class Keyboard:
    """Keys for one visitor. Space, Return and Enter take turns."""

    visitor: Visitor

    def __post_init__(self) -> None:
        self._keys = cycle((Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter))

    @property
    def focused(self) -> Control | None:
        """The control that has the focus."""
        return control_at(self.visitor.window.activeFocusItem())

    def use(self, ask: Ask, id_: str = "") -> None:
        """Go to the control that asks for it and press a key; what comes of it is checked."""
        wish = (str(ask), id_)
        found = any(control.wish == wish for control in self.stops())
        assert found, f"no key leads to {wish}"
        self.visitor.expecting(ask, id_, lambda: self.visitor.press(next(self._keys)))

    def stops(self) -> Iterator[Control]:
        """Every control that keys lead to, once round: Tab from one to the next, arrows through a list."""
        self.visitor.settle()
        first: QQuickItem | None = None
        for _ in range(_MOST_STOPS):
            self.visitor.press(Qt.Key.Key_Tab)
            here = self.focused
            assert here is not None, f"Tab leads to {self.visitor.window.activeFocusItem()}"
            place = _list_of(here) or here.item
            if place == first:
                return
            first = first or place
            yield from self._rows(here)
        raise AssertionError("Tab never comes round")

    def _rows(self, here: Control) -> Iterator[Control]:
        """All rows of the list from the first, or the one control that it is."""
        view = _list_of(here)
        for _ in range(int(view.property("currentIndex")) if view else 0):
            self.visitor.press(Qt.Key.Key_Up)
        yield self._row()
        for _ in range(1, int(view.property("count")) if view else 1):
            self.visitor.press(Qt.Key.Key_Down)
            yield self._row()

    def _row(self) -> Control:
        row = self.focused
        assert row is not None, "the arrow leads to a row that cannot be seen"
        return row


def hold(visitor: Visitor, key: Qt.Key, repeats: int) -> None:
    """Press a key, let the computer repeat it as X11 does, and let go; a second passes each time."""
    down, up, none = QEvent.Type.KeyPress, QEvent.Type.KeyRelease, Qt.KeyboardModifier.NoModifier
    strokes = [(down, False), *[(up, True), (down, True)] * repeats, (up, False)]
    for kind, repeated in strokes:
        QCoreApplication.sendEvent(visitor.window, QKeyEvent(kind, key, none, "", repeated))
        visitor.pass_time(1)
    visitor.settle()


def is_row(control: Control) -> bool:
    """Whether it is one of a list."""
    return _list_of(control) is not None


def _list_of(control: Control) -> QQuickItem | None:
    """The list that it is a row of: Tab goes to the list as a whole, and arrows through it."""
    view = scroller_of(control.item)
    return view if view is not None and view.inherits("QQuickListView") else None


def check_ring(control: Control, picture: QImage) -> None:
    """The ring goes all round the control, whole and in contrast with what lies around."""
    wanted = QColor(control.item.property("ringColor"))
    for point in _along(control, inset=0.5):
        assert picture.rect().contains(point), f"the ring of {control.name} is off the screen"
        seen = picture.pixelColor(point)
        assert seen == wanted, f"the ring of {control.name} is {seen.name()} at {point.toTuple()}"
    for point in _along(control, inset=-1 / 3):
        if picture.rect().contains(point):
            around = picture.pixelColor(point)
            assert contrast(wanted, around) >= _LEAST_CONTRAST, f"{control.name}: a ring on {around.name()}"


def _along(control: Control, *, inset: float) -> list[QPoint]:
    """The middle of each side of its ring, so many widths of the ring further in."""
    ring = next(i for i in control.item.childItems() if i.inherits("QQuickRectangle") and i.z() == 1)
    line = float(QQmlProperty.read(ring, "border.width")) * inset
    box = control.item.mapRectToScene(QRectF(ring.x(), ring.y(), ring.width(), ring.height()))
    box.adjust(line, line, -line, -line)
    middle = box.center()
    sides = (
        (box.left(), middle.y()),
        (box.right(), middle.y()),
        (middle.x(), box.top()),
        (middle.x(), box.bottom()),
    )
    return [QPointF(*side).toPoint() for side in sides]
