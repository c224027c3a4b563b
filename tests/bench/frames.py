"""How long the frames of a window take while something moves in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtQuick import QQuickWindow


class FrameMeter:
    """Notes the seconds from each frame to the next while it is on."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._last: float | None = None
        self._on = False
        self.seconds: list[float] = []
        window.frameSwapped.connect(self._swapped)

    @contextmanager
    def on(self) -> Iterator[None]:
        self._on, self._last = True, perf_counter()
        yield
        self._on = False

    def run(self, seconds: float) -> None:
        """Let the window draw one frame after the other for so long, and note each."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        with self.on():
            self._window.update()
            loop.exec()

    def _swapped(self) -> None:
        if self._on and self._last is not None:
            now = perf_counter()
            self.seconds.append(now - self._last)
            self._last = now
            self._window.update()


def p95(seconds: list[float]) -> float:
    """What 95 of 100 frames do not take longer than."""
    if not seconds:
        raise ValueError(seconds)
    return sorted(seconds)[min(len(seconds) - 1, int(len(seconds) * 0.95))]
