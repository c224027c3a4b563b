"""Ending on SIGTERM and Ctrl-C: Python hears a signal only when it gets a turn, so the loop is woken."""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class EndingSignals(QObject):
    """Calls `end` in the GUI loop when the process is asked to end."""

    def __init__(self, end: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._end = end
        self._woken, self._waker = socket.socketpair()
        self._woken.settimeout(0)
        self._waker.settimeout(0)
        signal.set_wakeup_fd(self._waker.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda _number, _frame: None)
        notifier = QSocketNotifier(self._woken.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._drain)

    def _drain(self) -> None:
        """Also for a signal that came before the loop began: Qt would forget an earlier `exit`."""
        self._woken.recv(64)
        self._end()
