"""Work that is done between two frames, in short steps, until nothing is left of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.content import Content

STEPS = 8
"""At once: a few milliseconds. A thread would keep frames waiting for as long as it likes."""


class Preparing(QObject):
    """Does `step` for a content until that says that there is no more to do."""

    def __init__(self, step: Callable[[Content], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._step = step
        self._content: Content | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)

    def begin(self, content: Content) -> None:
        """Begin for this content, or go on with it."""
        if content is not self._content:
            self._content = content
            self._timer.start()

    def _work(self) -> None:
        if self._content is None or not all(self._step(self._content) for _ in range(STEPS)):
            self._timer.stop()
