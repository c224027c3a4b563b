"""A kiosk that visits every screen in every language once, says that it is done, and stays."""

import os
import sys
from datetime import datetime
from pathlib import Path

import kiosk.ui  # noqa: F401 - first, as in `kiosk run`: else PySide keeps the source of every other module

# isort: split
from PySide6.QtCore import QEventLoop, Qt

from kiosk.app import application
from kiosk.content import begin, find_sources
from kiosk.host import Watchdog, assets_folder, give_back_large_blocks
from kiosk.studio.tour import tour
from kiosk.ui import Kiosk, ManualClock


def main(content_file: str) -> int:
    now = datetime.now()  # noqa: DTZ005 - on the wall
    loaded = begin(find_sources(Path(content_file), None), now.date()).wait(30)
    if loaded.content is None:
        raise ValueError(content_file)
    app = application()
    kiosk = Kiosk(loaded, clock=ManualClock(), assets=assets_folder())
    kiosk.window.show()
    give_back_large_blocks()  # as the app does
    for language in loaded.content.languages:
        for stop in tour(loaded.content, language, now):  # one at a time: no visit remembers all of them
            kiosk.conductor.show(stop.state)
            _draw(kiosk)
    Watchdog(os.environ).ready()
    code = app.exec()
    kiosk.close()
    return code


def _draw(kiosk: Kiosk) -> None:
    """Wait for two frames: what a screen still has to load comes with the second."""
    loop = QEventLoop()
    for _ in range(2):
        kiosk.window.frameSwapped.connect(loop.quit, Qt.ConnectionType.SingleShotConnection)
        kiosk.window.update()
        loop.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
