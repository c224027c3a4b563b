"""Notices every touch, click and key on the window, whatever becomes of it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QPointerEvent, QWindow

_DOWN = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,  # also that of a finger beside one that rests there
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
    }
)


class InputWatch(QObject):
    """Calls `touched`, with whether it was a key, before the event is delivered.

    It swallows only keys that `pressed` deals with. What the computer repeats while a key is held nobody
    does: a key that is stuck must not keep a visit.
    """

    def __init__(
        self, window: QWindow, touched: Callable[[bool], None], pressed: Callable[[QKeyEvent], bool]
    ) -> None:
        super().__init__(window)
        self._touched = touched
        self._pressed = pressed
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        if event.type() not in _DOWN:
            return False
        if isinstance(event, QPointerEvent) and not event.isBeginEvent():
            return False
        key = event if isinstance(event, QKeyEvent) else None
        if key and key.isAutoRepeat():
            return True
        self._touched(key is not None)
        return key is not None and self._pressed(key)
