"""How long the list of programmes takes, from the touch to the frame: `python -m tests.bench.listing FILE`.

Tells the seconds in JSON: to open the list, and to answer a filter.
"""

import json
import os
import sys
from datetime import datetime
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEventLoop, Qt

from kiosk.app import application
from kiosk.content import examine, find_sources
from kiosk.host import assets_folder
from kiosk.session import Ask, choices
from kiosk.ui import Kiosk, ManualClock

TURNS = 15
"""How often each is done; the middle one counts."""

PATIENCE = 60
"""Seconds that reading the content may take."""


class Reader:
    """Somebody who opens the list again and again."""

    def __init__(self, content_file: Path) -> None:
        now = datetime.now()  # noqa: DTZ005 - on the wall
        loaded = examine(find_sources(content_file, None), now.date()).wait(PATIENCE)
        if loaded.content is None:
            raise ValueError(content_file)
        self.content = loaded.content
        self._app = application()
        self._clock = ManualClock()
        self._kiosk = Kiosk(loaded, clock=self._clock, assets=assets_folder(), still=True)
        self._kiosk.window.show()

    def ask(self, ask: Ask, id_: str = "") -> float:
        """The seconds until what was asked for is on screen."""
        return self.answer(ask, id_)[1]

    def answer(self, ask: Ask, id_: str = "") -> tuple[float, float]:
        """The seconds until the scene knows what was asked for, and until it is on screen."""
        self._clock.move(1)
        self._kiosk.conductor.tick()
        self._draw()
        began = perf_counter()
        self._kiosk.conductor.session.ask(ask, id_)
        known = perf_counter() - began
        self._draw()
        return known, perf_counter() - began

    def _draw(self) -> None:
        loop = QEventLoop()
        self._kiosk.window.frameSwapped.connect(loop.quit, Qt.ConnectionType.SingleShotConnection)
        self._kiosk.window.update()
        loop.exec()


def main(content_file: str) -> None:
    reader = Reader(Path(content_file))
    reader.ask(Ask.START)
    opening, filtering = [], []
    for _ in range(TURNS):
        opening.append(reader.ask(Ask.PROGRAMMES))
        filtering.append(reader.ask(Ask.FILTER, choices(reader.content)[0]))
        reader.ask(Ask.HOME)
    sys.stdout.write(json.dumps({"open": median(opening), "filter": median(filtering)}))
    sys.stdout.flush()
    os._exit(0)  # nothing is left to take down


if __name__ == "__main__":
    main(sys.argv[1])
