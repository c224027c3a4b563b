"""A child that is a copy of this process: all that is imported here is there, so it begins to read sooner."""

import os
from multiprocessing.context import ForkProcess
from subprocess import TimeoutExpired
from typing import IO

import msgspec

from kiosk.content.child import Request, main


class Forked(ForkProcess):
    """Reads, in place of a `subprocess.Popen`. A process that has threads must not be copied."""

    stdin = None

    def __init__(self, request: Request, output: IO[bytes], errors: IO[bytes]) -> None:
        super().__init__(daemon=True)
        self._request, self._into = request, {1: output, 2: errors}
        self.start()

    def run(self) -> None:
        """Read, in the child."""
        os.setsid()
        for number, file in self._into.items():
            os.dup2(file.fileno(), number)
        main(msgspec.json.encode(self._request).decode())
        os._exit(0)

    def poll(self) -> int | None:
        """Its exit code, once it has ended."""
        return self.exitcode

    def wait(self, timeout: float) -> int:
        """Its exit code.

        Raises:
            TimeoutExpired: it has not ended in time.
        """
        self.join(timeout)
        if self.exitcode is None:
            raise TimeoutExpired(self.name, timeout)
        return self.exitcode
