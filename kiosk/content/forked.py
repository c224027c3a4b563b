"""A child that is a copy of this process: all that is imported here is there, so it begins to read sooner."""

import os
import signal
import sys
import traceback
from subprocess import TimeoutExpired
from time import monotonic, sleep
from typing import IO, NoReturn

import msgspec

from kiosk.content.child import Request, main

_STEP = 0.01
"""Seconds between two looks whether it has ended, where nobody is told."""


class Forked:
    """Reads, in place of a `subprocess.Popen`. A process that has threads must not be copied.

    Raises:
        OSError: this computer has no room for another process.
        UnicodeError: a file has a name that is no text.
    """

    stdin = None

    def __init__(self, request: Request, output: IO[bytes], errors: IO[bytes]) -> None:
        argument = msgspec.json.encode(request).decode()
        self.returncode: int | None = None
        self.pid = os.fork()
        if self.pid == 0:
            _read(argument, output, errors)

    def poll(self) -> int | None:
        """Its exit code, once it has ended; that of a signal is negative."""
        if self.returncode is None:
            try:
                ended, status = os.waitpid(self.pid, os.WNOHANG)
            except ChildProcessError:  # somebody else has heard how it ended
                ended, status = self.pid, 0
            self.returncode = os.waitstatus_to_exitcode(status) if ended else None
        return self.returncode

    def wait(self, timeout: float) -> int:
        """Its exit code.

        Raises:
            TimeoutExpired: it has not ended in time.
        """
        end = monotonic() + timeout
        while (code := self.poll()) is None:
            if monotonic() >= end:
                raise TimeoutExpired("a copy of the kiosk", timeout)
            sleep(_STEP)
        return code

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)


def _read(argument: str, output: IO[bytes], errors: IO[bytes]) -> NoReturn:
    """All that the copy does. It goes without a word to whatever its original has open."""
    code = 1
    try:
        os.setsid()
        for number, file in ((1, output), (2, errors)):
            os.dup2(file.fileno(), number)
        main(argument)
        code = 0
    except BaseException:  # noqa: BLE001 - it must not come back as a second kiosk
        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(code)
