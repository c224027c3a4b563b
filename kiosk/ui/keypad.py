"""Keys beside Tab, Space and Enter: arrows, Back and Home, from a keypad or a keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.session import Ask
from kiosk.ui.arrows import Towards
from kiosk.ui.conductor import Conductor
from kiosk.ui.stops import next_stop, stops

_ARROWS = {
    int(Qt.Key.Key_Up): Towards.UP,
    int(Qt.Key.Key_Down): Towards.DOWN,
    int(Qt.Key.Key_Left): Towards.LEFT,
    int(Qt.Key.Key_Right): Towards.RIGHT,
}

_BACK = (Ask.BACK, Ask.STAY)
_HOME = (Ask.HOME, Ask.STAY, Ask.START)
_ASKS = {
    int(Qt.Key.Key_Escape): _BACK,
    int(Qt.Key.Key_Back): _BACK,
    int(Qt.Key.Key_Backspace): (Ask.DELETE, *_BACK),
    int(Qt.Key.Key_Home): _HOME,
    int(Qt.Key.Key_HomePage): _HOME,
}
"""What each key asks for: the first of these that is offered."""

_UNHURRIED = 0.5
"""Seconds in which the same key counts once for whoever wants more time (EN 301 549, 5.8)."""


class Keypad:
    """Keys on one window. `pressed` says whether a key has been dealt with, so that nobody else gets it."""

    def __init__(self, window: QQuickWindow, conductor: Conductor) -> None:
        self._window = window
        self._conductor = conductor
        self._last, self._at = 0, 0.0

    def pressed(self, event: QKeyEvent) -> bool:
        if self._is_struck_twice(event.key()):
            return True
        if towards := _ARROWS.get(event.key()):
            return self._move(towards)
        if asks := _ASKS.get(event.key()):
            self._conductor.ask_first(asks)
        return event.key() in _ASKS

    def _is_struck_twice(self, key: int) -> bool:
        """Whether it is the same key again, sooner than the kiosk takes it for meant."""
        is_same, before = key == self._last, self._at
        self._last, self._at = key, self._conductor.state.at
        return is_same and self._at - before < self._pause

    @property
    def _pause(self) -> float:
        """Seconds in which the same key counts once."""
        is_unhurried = self._conductor.state.comfort.unhurried
        return max(self._conductor.shown.machine.key_pause, _UNHURRIED if is_unhurried else 0)

    def _move(self, towards: Towards) -> bool:
        """From the control that has the focus to the next; to the first where none has it."""
        around = list(stops(self._window))
        here = next((one for one in around if one.has_focus), None)
        if here and here.goes_on(towards):
            return False
        found = next_stop(here, around, towards) if here else next(iter(around), None)
        if found:
            found.enter()
        return True
