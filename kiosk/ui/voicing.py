"""Gives a running kiosk its voice, has its texts rendered ahead, notices a headset: after the first frame."""

import logging
import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from kiosk.host.headset import Headset
from kiosk.session import Plugged
from kiosk.ui.beside import Beside
from kiosk.ui.engine import Kiosk
from kiosk.voice import Voice

ALERT, CALM = 50, 1000
"""Milliseconds between two looks: while the voice is being looked for, and afterwards."""

GRACE = 1.0
"""Seconds that a renderer is waited for at the end."""

_log = logging.getLogger("kiosk.voice")


class Voicing(QObject):
    """`find` looks for a voice, in a thread; `render` is the command that renders all texts."""

    def __init__(
        self, kiosk: Kiosk, find: Callable[[], Voice | None], render: Sequence[str], headset: Headset
    ) -> None:
        super().__init__(kiosk)
        self._kiosk, self._render, self._headset = kiosk, render, headset
        self._search: Beside[Voice | None] | None = Beside(find)
        self._renderer: subprocess.Popen[bytes] | None = None
        self._is_wanted = False
        self._is_in = headset.is_in()
        self._timer = QTimer(self, interval=ALERT)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Render nothing more, and let the headset go."""
        self._timer.stop()
        if self._search:
            self._search.wait(GRACE)
        self._headset.close()
        if self._renderer:
            self._renderer.terminate()
            with suppress(subprocess.TimeoutExpired):
                self._renderer.wait(GRACE)

    def _look(self) -> None:
        if self._search is not None:
            self._find(self._search)
            return
        if (is_in := self._headset.is_in()) != self._is_in:
            self._is_in = is_in
            self._kiosk.conductor.tell(Plugged, in_=is_in)
        if self._renderer is not None and self._renderer.poll() is not None:
            self._renderer = None
        if self._is_wanted and self._renderer is None:
            self._begin_rendering()

    def _find(self, search: Beside[Voice | None]) -> None:
        if not search.is_over:
            return
        self._search = None
        if search.fault:
            _log.error("There is no voice", exc_info=search.fault)
        if voice := search.done:
            self._kiosk.give(voice)
            self._is_wanted = bool(voice.languages)
            self._kiosk.conductor.taken.connect(self._want)
        self._timer.setInterval(CALM)

    def _want(self) -> None:
        """Other content has gone on screen."""
        self._is_wanted = True

    def _begin_rendering(self) -> None:
        self._is_wanted = False
        try:
            self._renderer = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                self._render, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        except OSError as fault:
            _log.warning("What is read aloud cannot be rendered ahead: %s", fault)
