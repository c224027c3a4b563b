"""Every screen in every language and size as a picture, with what does not fit."""

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from msgspec import to_builtins
from PySide6.QtGui import QImage

from kiosk.app import application
from kiosk.content import Content, Language, Loaded
from kiosk.document import record
from kiosk.host import assets_folder
from kiosk.studio.contact_sheet import contact_sheet
from kiosk.studio.findings import Finding, Picture, Proof
from kiosk.studio.fitting import misfits
from kiosk.studio.tour import Stop, tour
from kiosk.ui import Kiosk, ManualClock

Size = tuple[int, int]


@record
class Shot:
    """One picture to be taken."""

    stop: Stop
    language: Language
    size: Size

    @property
    def size_name(self) -> str:
        return f"{self.size[0]}x{self.size[1]}"

    @property
    def file(self) -> str:
        return f"{self.size_name}/{self.language}/{self.stop.screen}.png"


def shots(
    content: Content, languages: Sequence[Language], sizes: Sequence[Size], now: datetime
) -> tuple[Shot, ...]:
    """All pictures of a proof, as they are at that time, size by size and language by language."""
    return tuple(
        Shot(stop=stop, language=language, size=size)
        for size in sizes
        for language in languages
        for stop in tour(content, language, now)
    )


class Studio:
    """A kiosk that stands still and holds each pose."""

    def __init__(self, loaded: Loaded) -> None:
        self._app = application()
        self._kiosk = Kiosk(loaded, clock=ManualClock(), assets=assets_folder(), still=True)
        self._kiosk.window.show()

    def pose(self, shot: Shot) -> QImage:
        """Bring a screen into view; a picture of it."""
        self._kiosk.window.resize(*shot.size)
        self._kiosk.conductor.show(shot.stop.state)
        self._settle()
        return self._kiosk.window.grabWindow()

    def findings(self, shot: Shot, picture: QImage) -> Iterator[Finding]:
        """What is wrong with the screen that is in view, of which this is a picture."""
        for misfit in misfits(self._kiosk.window, picture):
            yield Finding(
                screen=shot.stop.screen,
                language=shot.language,
                size=shot.size_name,
                mode="normal",
                kind=misfit.kind,
                item=misfit.item,
                detail=misfit.detail,
            )

    def close(self) -> None:
        self._kiosk.close()

    def _settle(self) -> None:
        """Let the layout come to rest: a size may change what follows from it."""
        for _ in range(3):
            self._app.processEvents()


def prove(studio: Studio, planned: Sequence[Shot], out: Path, done: Callable[[], None]) -> Proof:
    """Take every picture into `out`, calling `done` after each.

    Raises:
        OSError: a picture cannot be written.
    """
    findings: list[Finding] = []
    for shot in planned:
        file = out / shot.file
        file.parent.mkdir(parents=True, exist_ok=True)
        picture = studio.pose(shot)
        if not picture.save(str(file)):
            raise OSError(f"{file} cannot be written")
        findings.extend(studio.findings(shot, picture))
        done()
    pictures = tuple(
        Picture(screen=s.stop.screen, language=s.language, size=s.size_name, file=s.file) for s in planned
    )
    return Proof(pictures=pictures, findings=tuple(findings))


def publish(proof: Proof, title: str, out: Path) -> None:
    """Write `report.json` and `index.html` beside the pictures."""
    report = {
        "screens": len({picture.screen for picture in proof.pictures}),
        "pictures": [to_builtins(picture) for picture in proof.pictures],
        "findings": [to_builtins(finding) for finding in proof.findings],
    }
    (out / "report.json").write_text(
        json.dumps(report, ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
    )
    (out / "index.html").write_text(contact_sheet(proof, title), encoding="utf-8")
