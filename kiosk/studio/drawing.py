"""Draws the pictures of a proof and measures what is on them."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QImage, QImageWriter

from kiosk.app import application
from kiosk.content import Loaded
from kiosk.host import assets_folder
from kiosk.studio.findings import Finding
from kiosk.studio.fitting import Misfit, misfits, scrolled, small_codes, too_much
from kiosk.studio.shots import Shot
from kiosk.ui import Kiosk, ManualClock

_QUALITY = 90
"""Of JPEG: letters and QR codes stay sharp, for a third of the time that PNG takes to be written."""


class Studio:
    """A kiosk that stands still and holds each pose."""

    def __init__(self, loaded: Loaded) -> None:
        self._app = application()
        self._kiosk = Kiosk(loaded, clock=ManualClock(), assets=assets_folder(), still=True)
        self._kiosk.window.show()

    def take(self, shot: Shot, out: Path) -> tuple[Finding, ...]:
        """Put one picture into `out`; what does not fit on it.

        Raises:
            OSError: it cannot be written.
        """
        picture = self.pose(shot)
        _write(picture, out / shot.picture.file)
        return tuple(self.findings(shot, picture))

    def pose(self, shot: Shot) -> QImage:
        """Bring a screen into view; a picture of it."""
        self._kiosk.window.resize(*shot.size)
        self._kiosk.conductor.show(shot.stop.state)
        self._settle()
        return self._kiosk.window.grabWindow()

    def findings(self, shot: Shot, picture: QImage) -> Iterator[Finding]:
        """What is wrong with the screen that is in view, of which this is a picture."""
        for misfit in dict.fromkeys(self._misfits(shot, picture)):
            yield Finding(
                screen=shot.stop.screen,
                language=shot.language,
                size=shot.size_name,
                mode=shot.mode,
                kind=misfit.kind,
                item=misfit.item,
                detail=misfit.detail,
            )

    def close(self) -> None:
        self._kiosk.close()

    def _misfits(self, shot: Shot, picture: QImage) -> Iterator[Misfit]:
        """Also of what comes into view only by scrolling."""
        window = self._kiosk.window
        yield from misfits(window, picture)
        yield from small_codes(window)
        if not shot.stop.has_asked_for_more:
            yield from too_much(window)
        for _page in scrolled(window):
            self._settle()
            yield from misfits(window, window.grabWindow())

    def _settle(self) -> None:
        """Let the layout come to rest: a size may change what follows from it."""
        for _ in range(3):
            self._app.processEvents()


def _write(picture: QImage, file: Path) -> None:
    """Under its own name only when it is whole."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    writer = QImageWriter(str(part), b"jpg")
    writer.setQuality(_QUALITY)
    if not writer.write(picture):
        raise OSError(f"{file}: {writer.errorString()}")
    part.replace(file)
