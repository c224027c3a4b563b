"""Content on its way: from the cache at once, or from a child process that may fail in any way."""

from datetime import date
from typing import TYPE_CHECKING

from kiosk.content.basics import Language
from kiosk.content.cache import remembered
from kiosk.content.child import Request
from kiosk.content.loaded import NOTHING, Loaded, Sources, Stored, loaded
from kiosk.content.versions import Archive
from kiosk.document import Problem, Severity
from kiosk.document.record import replace
from kiosk.document.tongue import _, spoken
from kiosk.wording import Words, read_plainly

if TYPE_CHECKING:
    from kiosk.content.reader import Reader


AS_THE_KIOSK = ""
"""Told in the language that the kiosk speaks until a visitor chooses."""
PATIENCE = 30.0
"""Seconds that reading may take: half as long again as the processor time that a child has."""


class Pending:
    """Ask `wait` once for what came of it; until then the child works by itself."""

    def __init__(self, sources: Sources, *, shows_last_good: bool) -> None:
        self._sources = sources
        self._shows_last_good = shows_last_good
        self._reader: Reader | None = None
        self._stored: Stored | None = None

    def hold(self, stored: Stored) -> None:
        """Take what is known already."""
        self._stored = stored

    def start(self, request: Request, *, alone: bool = False) -> None:
        """Let a child read."""
        from kiosk.content.reader import Reader  # noqa: PLC0415 - a start from the cache needs no processes

        self._reader = Reader(request, alone=alone)

    def go(self) -> None:
        """Tell a child that waits to read now."""
        if self._reader is not None:
            self._reader.go()

    @property
    def is_ready(self) -> bool:
        """Whether `wait` would answer at once."""
        return self._reader is None or self._reader.is_done

    def wait(self, timeout: float = PATIENCE, *, waited: float = 0) -> Loaded:
        """The result, after at most `timeout` seconds. Never raises: what failed is among the problems.

        `waited` seconds have been waited for it elsewhere.
        """
        if self._stored is None:
            self._stored = self._read(timeout, waited)
        if not self._shows_last_good:
            return loaded(self._stored, site=self._sources.site)
        return Archive(self._sources).loaded(self._stored)

    def _read(self, timeout: float, waited: float) -> Stored:
        frames = self._reader.frames(timeout, waited) if self._reader else ()
        if len(frames) > 1:  # what came whole holds, whatever became of the child afterwards
            return frames[-1]
        known = frames[0] if frames else replace(NOTHING, wording=_words())
        return replace(known, problems=(*known.problems, self._problem(known)))

    def _problem(self, known: Stored) -> Problem:
        failure = self._reader.failure if self._reader else ""
        return Problem(
            file=str(self._sources.content or known.file or "content.yaml"),
            line=0,
            column=0,
            path="",
            severity=Severity.ERROR,
            code="reader",
            message=failure or _("the file could not be read: reading it gave nothing"),
            hint=_("undo the last change; if that does not help, tell the technician"),
        )


def begin(sources: Sources, today: date, told_in: str | None = None, *, alone: bool = False) -> Pending:
    """Start reading what the kiosk shows; returns at once. Where nothing has changed the cache has it.

    What is wrong is told in that language, else in the one that is spoken now. `alone` says that this
    process has no threads yet: the child is then a copy of it, and begins sooner.
    """
    pending = Pending(sources, shows_last_good=True)
    told_in = spoken() if told_in is None else told_in
    if stored := remembered(sources, told_in):
        pending.hold(stored)
    else:
        pending.start(_request(sources, today, told_in, keep=True), alone=alone)
    return pending


def again(sources: Sources, today: date, told_in: str | None = None, *, keep: bool = True) -> Pending:
    """Get ready to read files that are changing; they are read after `go`. Looks at none of them here.

    Without `keep` it leaves no trace, and shows nothing that is not in the files.
    """
    pending = Pending(sources, shows_last_good=keep)
    told_in = spoken() if told_in is None else told_in
    pending.start(replace(_request(sources, today, told_in, keep=keep), waits=True))
    return pending


def examine(sources: Sources, today: date) -> Pending:
    """Start reading afresh, for a report: leaves no trace, and shows nothing that is not in the files."""
    pending = Pending(sources, shows_last_good=False)
    pending.start(_request(sources, today, spoken(), keep=False))
    return pending


def _request(sources: Sources, today: date, told_in: str, *, keep: bool) -> Request:
    content, machine = (str(path) if path else None for path in (sources.content, sources.machine))
    return Request(
        content=content, machine=machine, site=sources.site, today=today, keep=keep, language=told_in
    )


def _words() -> dict[Language, Words]:
    return {Language(name): words for name, words in read_plainly().items()}
