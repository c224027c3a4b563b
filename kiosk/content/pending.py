"""Content on its way: from the cache at once, or from a child process that may fail in any way."""

import logging
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from typing import IO

import msgspec

from kiosk.content.cache import last_good, remembered
from kiosk.content.child import Request
from kiosk.content.loaded import NOTHING, Loaded, Sources, Stored, loaded
from kiosk.content.types import Language
from kiosk.document import Problem, Severity
from kiosk.document.record import replace
from kiosk.document.tongue import _, number
from kiosk.host.paths import PACKAGE
from kiosk.wording import Words, read_plainly

_log = logging.getLogger(__name__)


class Pending:
    """Ask `wait` once for what came of it; until then the child works by itself."""

    def __init__(self, sources: Sources, *, shows_last_good: bool) -> None:
        self._sources = sources
        self._shows_last_good = shows_last_good
        self._child: subprocess.Popen[bytes] | None = None
        self._output: IO[bytes] | None = None
        self._errors: IO[bytes] | None = None
        self._stored: Stored | None = None
        self._failure = ""

    def hold(self, stored: Stored) -> None:
        """Take what is known already."""
        self._stored = stored

    def start(self, request: Request) -> None:
        """Let a child read. A computer that cannot start one is a problem like any other."""
        try:
            # Files, not pipes: the child never waits for us, and what it wrote before it died is there.
            self._output, self._errors = tempfile.TemporaryFile(), tempfile.TemporaryFile()  # noqa: SIM115
            self._child = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                [sys.executable, "-P", "-m", "kiosk.content.child", msgspec.json.encode(request).decode()],
                stdin=subprocess.DEVNULL,
                stdout=self._output,
                stderr=self._errors,
                env=_environment(),
                start_new_session=True,
            )
        except UnicodeError:
            self._failure = _("the file could not be read: reading it stopped at the letters of its name")
        except (OSError, ValueError) as fault:
            told = _("the file could not be read: reading it cannot be started ({reason})")
            self._failure = told.format(reason=fault)

    @property
    def is_ready(self) -> bool:
        """Whether `wait` would answer at once."""
        return self._child is None or self._child.poll() is not None

    def wait(self, timeout: float) -> Loaded:
        """The result, after at most `timeout` seconds. Never raises: what failed is among the problems."""
        if self._stored is None:
            self._stored = self._read(timeout)
        good = last_good(self._sources) if self._shows_last_good and self._stored.content is None else None
        return loaded(self._stored, good=good)

    def _read(self, timeout: float) -> Stored:
        if self._child is not None:
            self._end(self._child, timeout)
        frames = tuple(_frames(self._output))
        complete = len(frames) > 1  # what came whole holds, whatever became of the child afterwards
        if not complete or self._failure:
            self._log_errors()
        for file in (self._output, self._errors):
            if file is not None:
                file.close()
        if complete:
            return frames[-1]
        known = frames[0] if frames else replace(NOTHING, wording=_words())
        return replace(known, problems=(*known.problems, self._problem(known)))

    def _end(self, child: subprocess.Popen[bytes], timeout: float) -> None:
        try:
            code = child.wait(timeout)
        except subprocess.TimeoutExpired:
            _kill(child)
            told = _("the file could not be read: reading it took longer than {seconds} seconds")
            self._failure = told.format(seconds=number(timeout, 0 if timeout == int(timeout) else 1))
        else:
            told = _("the file could not be read: reading it ended early ({reason})")
            self._failure = told.format(reason=_reason(code)) if code else self._failure

    def _log_errors(self) -> None:
        with suppress(OSError, ValueError):
            if self._errors and self._errors.seek(0, os.SEEK_END):
                self._errors.seek(0)
                _log.error(
                    "The reader of content said: %s", self._errors.read(20_000).decode(errors="replace")
                )

    def _problem(self, known: Stored) -> Problem:
        return Problem(
            file=str(self._sources.content or known.file or "content.yaml"),
            line=0,
            column=0,
            path="",
            severity=Severity.ERROR,
            code="reader",
            message=self._failure or _("the file could not be read: reading it gave nothing"),
            hint=_("undo the last change; if that does not help, tell the technician"),
        )


def begin(sources: Sources, today: date) -> Pending:
    """Start reading what the kiosk shows; returns at once. Where nothing has changed the cache has it."""
    pending = Pending(sources, shows_last_good=True)
    if stored := remembered(sources):
        pending.hold(stored)
    else:
        pending.start(_request(sources, today, keep=True))
    return pending


def examine(sources: Sources, today: date) -> Pending:
    """Start reading afresh, for a report: leaves no trace, and shows nothing that is not in the files."""
    pending = Pending(sources, shows_last_good=False)
    pending.start(_request(sources, today, keep=False))
    return pending


def _request(sources: Sources, today: date, *, keep: bool) -> Request:
    content, machine = (str(path) if path else None for path in (sources.content, sources.machine))
    return Request(content=content, machine=machine, today=today, keep=keep)


def _environment() -> dict[str, str]:
    """Ours, so that the child finds the same kiosk from any folder."""
    paths = [str(PACKAGE.parent), os.environ.get("PYTHONPATH", "")]
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, paths)),
        "PYDANTIC_DISABLE_PLUGINS": "__all__",  # looking for plugins costs a walk through all packages
    }


def _frames(output: IO[bytes] | None) -> Iterator[Stored]:
    """What the child wrote, as far as it came."""
    with suppress(OSError, ValueError, msgspec.MsgspecError):
        if output is None:
            return
        output.seek(0)
        while len(head := output.read(8)) == 8:
            data = output.read(int.from_bytes(head, "big"))
            yield msgspec.msgpack.decode(data, type=Stored)


def _words() -> dict[Language, Words]:
    return {Language(name): words for name, words in read_plainly().items()}


def _kill(child: subprocess.Popen[bytes]) -> None:
    """The child and whatever it started; it leads a session of its own."""
    with suppress(OSError):
        if hasattr(os, "killpg"):
            os.killpg(child.pid, signal.SIGKILL)
        else:
            child.kill()
    with suppress(subprocess.TimeoutExpired):
        child.wait(5)


def _reason(code: int) -> str:
    if code >= 0:
        return f"code {code}"
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"
