"""A process that draws: it is sent one shot after the other, and answers each with what it found."""

import os
import signal
from contextlib import closing, suppress
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.content import Loaded
from kiosk.document import record
from kiosk.document.tongue import speak
from kiosk.studio.drawing import Studio
from kiosk.studio.findings import Finding
from kiosk.studio.shots import Shot


@record
class Task:
    """What a worker has to know before the first shot."""

    loaded: Loaded
    out: Path
    told_in: str
    """The language of what is found."""


def work(connection: Connection, task: Task) -> None:
    """Draw until nothing more is sent. A picture that cannot be written is answered with the reason."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for whoever sends: the connection ends then
    # The same pictures on every machine, with or without a screen
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", QT_SCALE_FACTOR="1")
    speak(task.told_in)
    studio = Studio(task.loaded)
    with closing(studio), suppress(EOFError, ConnectionError):
        while True:
            shot = connection.recv()
            connection.send(_answer(studio, shot, task.out))


def _answer(studio: Studio, shot: Shot, out: Path) -> tuple[Finding, ...] | str:
    try:
        return studio.take(shot, out)
    except OSError as error:
        return str(error)
