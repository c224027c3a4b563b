"""Samples on their way from files and from the program that makes them, as loud as is wished."""

import os
import subprocess
import sys
from array import array
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.voice.espeak import HEADER, RATE

CHUNK = 16_384
"""Bytes that are read at a time: less than half a second."""

BREATH = bytes(2 * RATE // 5)
"""Silence between two phrases."""

Begin = Callable[[], "Source | None"]


class Source:
    """Samples of one phrase: from a file, or from a process that is making them."""

    def __init__(self, file: Path | None = None, process: "subprocess.Popen[bytes] | None" = None) -> None:
        self.process = process
        self._descriptor = _opened(file, process)
        self._left_of_header = HEADER

    def read(self) -> bytes | None:
        """The next samples; nothing where none are there yet, None at the end."""
        try:
            data = os.read(self._descriptor, CHUNK + self._left_of_header)
        except BlockingIOError:
            return b""
        if not data:
            return None
        head = min(self._left_of_header, len(data))
        self._left_of_header -= head
        return data[head:]

    def close(self) -> None:
        """Read no further; the process ends with it."""
        if self.process is None:
            os.close(self._descriptor)
        elif self.process.stdout:
            self.process.stdout.close()
            self.process.kill()


def _opened(file: Path | None, process: "subprocess.Popen[bytes] | None") -> int:
    if process is not None and process.stdout is not None:
        os.set_blocking(process.stdout.fileno(), False)
        return process.stdout.fileno()
    return os.open(file or os.devnull, os.O_RDONLY)


class Stream:
    """The samples of several phrases, one source after the other, each made when it is its turn."""

    def __init__(self, sources: list[Begin], gain: float) -> None:
        self._waiting = sources
        self._gain = gain
        self._source: Source | None = None
        self._odd = b""  # half a sample
        self.processes: list[subprocess.Popen[bytes]] = []

    def read(self) -> bytes | None:
        """The next samples; nothing where none are there yet, None at the end.

        Raises:
            OSError: a file cannot be read, or the program not be started.
        """
        if self._source is None:
            if not self._waiting:
                return None
            self._source = self._waiting.pop(0)()
            if self._source is None:
                return b""
            if self._source.process:
                self.processes.append(self._source.process)
        data = self._source.read()
        if data is None:
            self.close()
            return BREATH if self._waiting else b""
        return self._scaled(self._odd + data)

    @property
    def waits(self) -> bool:
        """Whether samples are still being made that will come."""
        return self._source is not None

    def close(self) -> None:
        source, self._source, self._odd = self._source, None, b""
        if source:
            with suppress(OSError):
                source.close()

    def _scaled(self, data: bytes) -> bytes:
        whole = len(data) // 2 * 2
        data, self._odd = data[:whole], data[whole:]
        return scaled(data, self._gain)


def scaled(data: bytes, gain: float) -> bytes:
    """Samples of 16 bits, least byte first, multiplied."""
    if gain == 1:
        return data
    samples = array("h", data)
    if sys.byteorder == "big":
        samples.byteswap()
    quieter = array("h", [int(sample * gain) for sample in samples])
    if sys.byteorder == "big":
        quieter.byteswap()
    return quieter.tobytes()
