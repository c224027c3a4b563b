"""Draws the pictures of a proof and measures what is on them."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QAccessible, QImage, QImageWriter
from PySide6.QtQml import qmlEngine

from kiosk.app import application
from kiosk.content import Loaded
from kiosk.document import replace
from kiosk.host import assets_folder
from kiosk.session import SessionState
from kiosk.studio.audit import Fault, Frame, flashes, framed, furnished, judged, look, scrolled
from kiosk.studio.findings import Finding
from kiosk.studio.shots import Shot
from kiosk.ui import Kiosk, ManualClock, the

_QUALITY = 90
"""Of JPEG: letters and QR codes stay sharp, for a third of the time that PNG takes to be written."""

_FRAME = 1 / 30
"""Seconds between two frames that are looked at: flashes that do harm last longer."""


class Studio:
    """A kiosk that stands still and holds each pose."""

    def __init__(self, loaded: Loaded) -> None:
        self._app = application()
        QAccessible.setActive(True)  # else nothing has a name
        loaded = replace(loaded, machine=furnished(loaded.machine))
        self._kiosk = Kiosk(loaded, clock=ManualClock(), assets=assets_folder(), still=True)
        self._kiosk.window.show()
        self._at_hand: dict[tuple[str, str, str], Mapping[str, QRectF]] = {}

    def take(self, shot: Shot, out: Path) -> tuple[Finding, ...]:
        """What is wrong with one screen; a picture of it goes into `out`, where one is wanted.

        Raises:
            OSError: it cannot be written.
        """
        if shot.seconds:
            return tuple(_told(shot, self._watched(shot)))
        picture, faults = self._measured(shot)
        if shot.is_kept(found=bool(faults)):
            _write(picture, out / shot.picture.file)
        return tuple(_told(shot, faults))

    def close(self) -> None:
        self._kiosk.close()

    def _measured(self, shot: Shot) -> tuple[QImage, tuple[Fault, ...]]:
        """A picture of a screen, and what is wrong with it and with what comes into view by scrolling."""
        self._show(shot, shot.stop.state)
        window, machine = self._kiosk.window, self._kiosk.conductor.shown.machine
        place = (shot.size_name, shot.mode, shot.language)
        before = self._at_hand.setdefault(place, {})
        seen = look(window, machine, shot.stop.state, before=before)
        self._at_hand[place] = {**seen.always, **before}
        faults = list(judged(seen))
        for _page in scrolled(window):
            self._settle()
            faults += judged(look(window, machine, shot.stop.state), first=False)
        return seen.picture, tuple(dict.fromkeys(faults))

    def _watched(self, shot: Shot) -> tuple[Fault, ...]:
        """What flashes while one screen becomes another, and while it is there."""
        self._show(shot, shot.before or shot.stop.state)
        machine = self._kiosk.conductor.shown.machine
        seen = look(self._kiosk.window, machine, shot.stop.state, colours=False)
        self._move(moves=True)
        self._kiosk.conductor.show(shot.stop.state)
        frames = tuple(self._frames(shot.seconds))
        self._move(moves=False)
        return tuple(flashes(frames, seen))

    def _frames(self, seconds: float) -> Iterator[Frame]:
        began = due = monotonic()
        while due < began + seconds:
            self._app.processEvents()
            if (now := monotonic()) >= due:
                due = max(due + _FRAME, now)
                yield framed(self._kiosk.window.grabWindow(), now)

    def _move(self, *, moves: bool) -> None:
        if engine := qmlEngine(self._kiosk.window):
            the(engine, "Kiosk.Theme", "Motion").setProperty("still", not moves)

    def _show(self, shot: Shot, state: SessionState) -> None:
        self._kiosk.window.resize(*shot.size)
        self._kiosk.conductor.show(state)
        self._settle()

    def _settle(self) -> None:
        """Let the layout come to rest: a size changes what follows from it, rows come only with a frame."""
        for _ in range(2):
            self._app.processEvents()
            self._app.sendPostedEvents(
                None, QEvent.Type.DeferredDelete
            )  # rows that have gone take up room else
            self._kiosk.window.grabWindow()
        self._app.processEvents()


def _told(shot: Shot, faults: Iterable[Fault]) -> Iterator[Finding]:
    for fault in faults:
        yield Finding(
            screen=shot.stop.screen,
            language=shot.language,
            size=shot.size_name,
            mode=shot.mode,
            kind=fault.kind,
            item=fault.item,
            detail=fault.detail,
            row=fault.row,
        )


def _write(picture: QImage, file: Path) -> None:
    """Under its own name only when it is whole."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    writer = QImageWriter(str(part), b"jpg")
    writer.setQuality(_QUALITY)
    if not writer.write(picture):
        raise OSError(f"{file}: {writer.errorString()}")
    part.replace(file)
