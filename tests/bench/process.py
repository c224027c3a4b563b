"""One process that is measured from outside: when it has drawn, what it holds, what it burns."""

import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

from kiosk.host import facts

CHECKOUT = Path(__file__).resolve().parent.parent.parent
CONTENT = str(CHECKOUT / "content.yaml")
PATIENCE = 120
"""Seconds after which a process that does not get ready is given up."""

EMPTY = ("-m", "tests.bench.empty")
KIOSK = ("-m", "kiosk", "run", "--content", CONTENT, "--window", "1080x1920")
TOURING = ("-m", "tests.bench.touring", CONTENT)


def copied(content_file: str | Path, folder: str | Path) -> Path:
    """A copy of a content file and its parts that one may write to."""
    parts = Path(content_file).with_name("content")
    if parts.is_dir():
        shutil.copytree(parts, Path(folder, parts.name))
    return Path(shutil.copy(content_file, folder))


class Process:
    """A process that is ready: it has told so as systemd is told."""

    def __init__(self, pid: int, seconds_to_ready: float) -> None:
        self._pid = pid
        self.seconds_to_ready = seconds_to_ready

    def pss(self) -> float:
        """Memory in MB: what is shared with others is divided among them."""
        rollup = Path(f"/proc/{self._pid}/smaps_rollup").read_text("utf-8")
        found = re.search(r"^Pss:\s+(\d+) kB$", rollup, re.MULTILINE)
        if found is None:
            raise ValueError(rollup)
        return int(found[1]) / 1024

    def share_of_a_core(self, seconds: float) -> float:
        """What it burns meanwhile; 1 is a whole core."""
        began, burnt = perf_counter(), self._burnt()
        sleep(seconds)
        return (self._burnt() - burnt) / (perf_counter() - began)

    def _burnt(self) -> float:
        """Seconds on a processor since the start."""
        fields = Path(f"/proc/{self._pid}/stat").read_text("utf-8").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def started(words: tuple[str, ...], environment: Mapping[str, str]) -> Iterator[Process]:
    """Start our interpreter with these words, and wait until it is ready."""
    with TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(f"{folder}/notify")
        listener.settimeout(PATIENCE)
        surroundings = {**os.environ, **environment, "NOTIFY_SOCKET": f"{folder}/notify"}
        surroundings.pop("PYTHONDONTWRITEBYTECODE", None)  # in the lobby nothing is compiled at the start
        began = perf_counter()
        with subprocess.Popen([sys.executable, *words], cwd=CHECKOUT, env=surroundings) as process:
            try:
                listener.recv(64)
                yield Process(process.pid, perf_counter() - began)
            finally:
                process.terminate()


def machine() -> str:
    return f"{facts.system_name()}, Python {facts.python_version()}, {os.cpu_count()} cores"
