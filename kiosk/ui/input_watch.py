"""Notices every touch, click and key on the window, whatever becomes of it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

_DOWN = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})


class InputWatch(QObject):
    """Calls `touched`, with whether it was a key, before the event is delivered, and swallows nothing."""

    def __init__(self, window: QWindow, touched: Callable[[bool], None]) -> None:
        super().__init__(window)
        self._touched = touched
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        if event.type() in _DOWN:
            self._touched(event.type() == QEvent.Type.KeyPress)
        return False
