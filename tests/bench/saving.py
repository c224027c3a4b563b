"""A kiosk that nobody uses, and staff who save: how long until it shows, and the longest turn of its loop.

Writes both to its output, in seconds, as JSON.
"""

import json
import os
import sys
from collections.abc import Callable
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app import application
from kiosk.content import Pending, again, begin, find_sources
from kiosk.host import assets_folder
from kiosk.ui import Kiosk, SystemClock
from tests.bench.process import copied

SAVES = 12
PATIENCE = 30


class Beat:
    """A heart in the loop that draws: the longest time between two beats is its longest turn."""

    def __init__(self, app: QGuiApplication) -> None:
        self._last = perf_counter()
        self.worst = 0.0
        self._timer = QTimer(app, interval=2, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = perf_counter()
        self.worst, self._last = max(self.worst, now - self._last), now


def main(content_file: str) -> None:
    app = application()
    with TemporaryDirectory() as folder:
        file = copied(content_file, folder)
        os.environ["CAMPUS_KIOSK_STATE"] = f"{folder}/state"
        clock, sources = SystemClock(), find_sources(file, None)

        def read() -> Pending:
            return again(sources, clock.wall().date())

        def until(condition: Callable[[], bool], seconds: float = PATIENCE) -> None:
            end = perf_counter() + seconds
            while not condition() and perf_counter() < end:
                app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

        kiosk = Kiosk(begin(sources, clock.wall().date()).wait(PATIENCE), clock=clock, assets=assets_folder())
        kiosk.window.show()
        kiosk.warm_up()
        kiosk.follow(read, clock)
        until(lambda: False, 3)
        text, taken = file.read_text("utf-8"), list[float]()
        beat, conductor = Beat(app), kiosk.conductor
        until(lambda: False, 1)
        beat.worst = 0.0
        for number in range(SAVES):
            before, began = conductor.shown, perf_counter()
            file.write_text(f"{text}\n# save {number}\n", "utf-8")
            until(lambda before=before: conductor.shown is not before)  # type: ignore[misc]
            taken.append(perf_counter() - began)
            until(lambda: False, 1.5)
        print(json.dumps({"shown": median(taken), "worst": beat.worst}))
        kiosk.close()


if __name__ == "__main__":
    main(sys.argv[1])
