"""Somebody who saves before a preview: how long it takes until a save is on screen, in seconds, as JSON."""

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QEventLoop, Qt, QTimer

from kiosk.app import application
from kiosk.content import examine, find_sources
from kiosk.host import assets_folder
from kiosk.studio.preview import Preview
from tests.bench.process import copied

HEADLINE = "Learn to make tomorrow’s medicines"
SAVES = 7
CALM = 2000
"""Milliseconds after which the files are watched and nothing is under way."""


def main(content_file: str) -> None:
    with TemporaryDirectory() as folder:
        print(json.dumps({"shown": median(_saves(copied(content_file, folder)))}))


def _saves(file: Path) -> Iterator[float]:
    sources = find_sources(file, None)
    loaded = examine(sources, date.today()).wait(30)  # noqa: DTZ011 - the day on the wall
    app = application()
    preview = Preview(loaded, assets=assets_folder())
    preview.open()
    preview.follow_files(sources)
    text = file.read_text("utf-8")
    for number in range(SAVES):
        _rest(CALM)
        began = perf_counter()
        file.write_text(text.replace(HEADLINE, f"Headline {number}"), "utf-8")
        _wait_until_drawn(preview)
        yield perf_counter() - began
    preview.close()
    app.quit()


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _wait_until_drawn(preview: Preview) -> None:
    """For the frame after the one in which other content was taken."""
    loop = QEventLoop()
    for signal in (preview.conductor.taken, preview.window.frameSwapped):
        signal.connect(loop.quit, Qt.ConnectionType.SingleShotConnection)
        loop.exec()


if __name__ == "__main__":
    main(sys.argv[1])
