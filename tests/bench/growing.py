"""A batch that grows with everything moving: how far apart frames are, in seconds, as JSON."""

import json
import os
import sys
from datetime import datetime
from pathlib import Path
from statistics import quantiles
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.activities.cultivation import ReactorState
from kiosk.app import application
from kiosk.content import examine, find_sources
from kiosk.host import assets_folder
from kiosk.session import Ask, Visit
from kiosk.ui import Kiosk
from kiosk.ui.clock import SystemClock

CALM, WATCHED = 1500, 20_000
"""Milliseconds before and while frames are counted."""
A_WHILE = 600
"""Milliseconds between two touches."""
SETTING = ("cells:bacteria", "temperature:37", "stirring:1200", "feed:2", "go")


class Grower:
    """Somebody who starts a batch, mends what breaks, and otherwise only looks."""

    def __init__(self, content_file: Path) -> None:
        loaded = examine(find_sources(content_file, None), datetime.now().date()).wait(60)  # noqa: DTZ005
        self._app = application()
        self._kiosk = Kiosk(loaded, clock=SystemClock(), assets=assets_folder())
        self._kiosk.window.show()
        self._frames: list[float] = []
        self._kiosk.window.frameSwapped.connect(lambda: self._frames.append(perf_counter()))

    def ask(self, ask: Ask, id_: str = "") -> None:
        self._kiosk.conductor.session.ask(ask, id_)
        _rest(A_WHILE)

    def apart(self) -> list[float]:
        """The seconds between each two frames of a batch that grows."""
        for act in SETTING:
            self.ask(Ask.ACT, act)
        _rest(CALM)
        found: list[float] = []
        for _ in range(WATCHED // A_WHILE):
            self._frames.clear()
            _rest(A_WHILE)
            if self._state().broken:
                self.ask(Ask.ACT, "mend")
            else:
                found += [later - one for one, later in zip(self._frames, self._frames[1:], strict=False)]
        return found

    def _state(self) -> ReactorState:
        scene = self._kiosk.conductor.state.scene
        if not isinstance(scene, Visit) or scene.here.activity is None:
            raise TypeError(scene)
        state: Any = scene.here.activity.state
        if not isinstance(state, ReactorState) or not state.running:
            raise TypeError(state)
        return state


def main(content_file: str) -> None:
    grower = Grower(Path(content_file))
    _rest(A_WHILE)
    grower.ask(Ask.START, "en")
    grower.ask(Ask.STEM)
    grower.ask(Ask.ACTIVITY, "reactor")
    apart = grower.apart()
    found = {"p95": quantiles(apart, n=20)[-1], "middle": quantiles(apart, n=2)[0], "frames": len(apart)}
    sys.stdout.write(json.dumps(found))
    sys.stdout.flush()
    os._exit(0)  # nothing is left to take down


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(sys.argv[1])
