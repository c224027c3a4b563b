"""The child process that reads, seen from outside: started, waited for, and outlived whatever becomes of it.

Only whoever starts one comes here: what is known from the cache needs none of this.
"""

import logging
import os
import select
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from typing import IO, TYPE_CHECKING, TypeAlias

import msgspec

from kiosk.content.child import Request
from kiosk.content.loaded import Stored
from kiosk.document.tongue import _, counted
from kiosk.host.paths import PACKAGE

if TYPE_CHECKING:
    from kiosk.content.forked import Forked

GRACE = 0.5
"""Seconds that a killed child is waited for. One that the system does not let go of, as on a share that
does not answer, ends when it does: whoever waits here may be drawing."""

_Child: TypeAlias = "subprocess.Popen[bytes] | Forked"

_log = logging.getLogger(__name__)


class Reader:
    """A child at work. A computer that cannot start one has a `failure` like any other.

    `alone` says that this process has no threads, and may be copied.
    """

    def __init__(self, request: Request, *, alone: bool = False) -> None:
        self.child: _Child | None = None
        self.failure = ""
        # Files, not pipes: the child never waits for us, and what it wrote before it died is there.
        self._output: IO[bytes] | None = None
        self._errors: IO[bytes] | None = None
        try:
            self._output, self._errors = tempfile.TemporaryFile(), tempfile.TemporaryFile()  # noqa: SIM115
            begin = _forked if alone and hasattr(os, "fork") else _started
            self.child = begin(request, self._output, self._errors)
        except UnicodeError:
            self.failure = _("the file could not be read: reading it stopped at the letters of its name")
        except (OSError, ValueError) as fault:
            told = _("the file could not be read: reading it cannot be started ({reason})")
            self.failure = told.format(reason=fault)

    def go(self) -> None:
        """Tell a child that waits to read now."""
        if self.child is not None and self.child.stdin is not None:
            with suppress(OSError), self.child.stdin as waiting:
                waiting.write(b"!")

    @property
    def is_done(self) -> bool:
        return self.child is None or self.child.poll() is not None

    def frames(self, timeout: float, waited: float) -> tuple[Stored, ...]:
        """What it wrote within `timeout` more seconds, as far as it came; `failure` says what went wrong."""
        if self.child is not None:
            self._end(self.child, timeout, waited)
        frames = tuple(_frames(self._output))
        if self.failure or len(frames) < 2:
            self._log_errors()
        for file in (self._output, self._errors, self.child and self.child.stdin):
            if file:
                file.close()
        return frames

    def _end(self, child: "_Child", timeout: float, waited: float) -> None:
        try:
            code = _wait(child, timeout)
        except subprocess.TimeoutExpired:
            _kill(child)
            self.failure = _too_long(timeout + waited)
        else:
            told = _("the file could not be read: reading it ended early ({reason})")
            self.failure = told.format(reason=_reason(code)) if code else self.failure

    def _log_errors(self) -> None:
        with suppress(OSError, ValueError):
            if self._errors and self._errors.seek(0, os.SEEK_END):
                self._errors.seek(0)
                _log.error(
                    "The reader of content said: %s", self._errors.read(20_000).decode(errors="replace")
                )


def _started(request: Request, output: IO[bytes], errors: IO[bytes]) -> "_Child":
    return subprocess.Popen(  # noqa: S603 - our own interpreter and module
        [sys.executable, "-P", "-m", "kiosk.content.child", msgspec.json.encode(request).decode()],
        stdin=subprocess.PIPE if request.waits else subprocess.DEVNULL,
        stdout=output,
        stderr=errors,
        env=_environment(),
        start_new_session=True,
    )


def _forked(request: Request, output: IO[bytes], errors: IO[bytes]) -> "_Child":
    from kiosk.content.forked import Forked  # noqa: PLC0415 - there is no such thing on Windows

    return Forked(request, output, errors)


def _environment() -> dict[str, str]:
    """Ours, so that the child finds the same kiosk from any folder."""
    paths = [str(PACKAGE.parent), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}


def _wait(child: "_Child", timeout: float) -> int:
    """Its exit code. `Popen.wait` alone would look for it only every 50 ms.

    Raises:
        subprocess.TimeoutExpired: it has not ended in time.
    """
    if timeout > 0 and hasattr(os, "pidfd_open"):
        with suppress(OSError):
            told = os.pidfd_open(child.pid)
            select.select([told], [], [], timeout)
            os.close(told)
            timeout = 0
    return child.wait(timeout)


def _frames(output: IO[bytes] | None) -> Iterator[Stored]:
    with suppress(OSError, ValueError, msgspec.MsgspecError):
        if output is None:
            return
        output.seek(0)
        while len(head := output.read(8)) == 8:
            data = output.read(int.from_bytes(head, "big"))
            yield msgspec.msgpack.decode(data, type=Stored)


def _kill(child: "_Child") -> None:
    """The child and whatever it started; it leads a session of its own."""
    with suppress(OSError):
        child.kill()  # it may not have come to lead one yet
        if hasattr(os, "killpg"):
            os.killpg(child.pid, signal.SIGKILL)
    with suppress(subprocess.TimeoutExpired):
        child.wait(GRACE)


def _too_long(timeout: float) -> str:
    told = counted(
        "the file could not be read: reading it took longer than {count} second",
        "the file could not be read: reading it took longer than {count} seconds",
        round(timeout),
    )
    return told.format(count=f"{timeout:g}")


def _reason(code: int) -> str:
    if code >= 0:
        return f"code {code}"
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"
