"""Pictures of the content, decoded before they are shown: no frame shows an empty place."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from kiosk.content import Content, Event, Loaded, Partner, Programme
from kiosk.ui.pictures import picture_url
from kiosk.ui.rows import Rows
from kiosk.ui.session_object import Session
from kiosk.ui.views import AheadRow

MOST_BYTES = 64_000_000
"""Decoded, of all that are kept; what is beyond is decoded when somebody opens its page."""
FULL_HD = 1080 * 768
"""Pixels of the stage of an upright screen."""
PATIENCE = 5.0
"""Seconds that new content waits for its pictures."""


class Ahead(QObject):
    """Keeps the pictures decoded that are on screen or will be. Qt does that beside the loop that draws.

    Until `begin` it does nothing: a start decodes no picture that nobody sees.
    """

    ready = Signal()
    """Another picture is decoded."""

    def __init__(self, rows: Rows, session: Session) -> None:
        super().__init__(session)
        self._rows = rows
        self._pixels = FULL_HD
        self._has_begun = False
        self._wanted: tuple[AheadRow, ...] = ()
        self._shown: tuple[AheadRow, ...] = ()
        self._decoded: set[str] = set()
        self._since = 0.0
        self._session = session

    def begin(self, loaded: Loaded) -> None:
        """Decode what is on screen, and from now on whatever comes."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - the first look into it takes PySide 12 ms

        self._has_begun = True
        # Later: pictures that are decoded already are told of while the rows are still changing.
        self._session.decoded.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._wanted = self._of(loaded)
        self.settle()

    def fit(self, pixels: int) -> None:
        """So many has a picture at most."""
        self._pixels = max(1, pixels)

    def expect(self, loaded: Loaded, at: float) -> None:
        """Decode what will be shown beside what is."""
        self._wanted, self._since = self._of(loaded), at
        rows = (*self._wanted, *(row for row in self._shown if row not in self._wanted))
        self._decoded &= {row.url for row in rows}
        self._rows.show(rows)

    def is_ready(self, at: float) -> bool:
        """Whether all that is expected is decoded, or has been waited for long enough."""
        return at - self._since > PATIENCE or all(row.url in self._decoded for row in self._wanted)

    def settle(self) -> None:
        """What was expected is shown: let go of what is not, a half at a time, so that the rest stays."""
        rows = (*self._wanted, *(row for row in self._shown if row not in self._wanted))
        while len(rows) > 2 * max(1, len(self._wanted)):
            rows = rows[: (len(rows) + 1) // 2]
            self._rows.show(rows)
        self._rows.show(self._wanted)
        self._shown = self._wanted
        self._decoded &= {row.url for row in self._wanted}

    def _of(self, loaded: Loaded) -> tuple[AheadRow, ...]:
        most = max(1, MOST_BYTES // (4 * self._pixels))
        found = _pictures(loaded.content, loaded) if self._has_begun and loaded.content else ()
        return tuple({row.url: row for row in found}.values())[:most]

    def _hear(self, url: str) -> None:
        self._decoded.add(url)
        self.ready.emit()


def _pictures(content: Content, loaded: Loaded) -> Iterator[AheadRow]:
    """All that a page has on its stage; then the emblems."""
    items: tuple[Programme | Partner | Event, ...] = (*content.programmes, *content.partners, *content.story)
    for item in items:
        if item.picture:
            yield AheadRow(url=_url(item.picture.file, loaded))
    for emblem in (content.about and content.about.emblems) or ():
        yield AheadRow(url=_url(emblem.file, loaded), emblem=True)


def _url(file: str, loaded: Loaded) -> str:
    return picture_url(file, loaded.folder, loaded.pictures, loaded.store)
