"""The program that plays samples: fed through a pipe, and killed to be silent at once."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from enum import Enum, auto
from pathlib import Path

from kiosk.document.record import record
from kiosk.voice.espeak import RATE

ALSA = ("aplay", "-q", "-t", "raw", "-f", "S16_LE", "-r", str(RATE), "-c", "1", "--buffer-time=200000")
PULSE = ("paplay", "--raw", f"--rate={RATE}", "--format=s16le", "--channels=1", "--latency-msec=100")

DEVICES = Path("/proc/asound/pcm")
"""Where the kernel lists what can play and record."""


class Lack(Enum):
    """Why nothing can be heard."""

    NO_CARD = auto()
    NO_PROGRAM = auto()


@record
class Player:
    """A program that is there, and a place for it to play on."""

    command: tuple[str, ...]

    def start(self) -> subprocess.Popen[bytes]:
        """A process that plays what is written to its input, which never waits, and ends when that ends.

        Raises:
            OSError: it cannot be started.
        """
        process = subprocess.Popen(  # noqa: S603 - the program that was found
            self.command,
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        if process.stdin:
            os.set_blocking(process.stdin.fileno(), False)
        return process


def find(environment: Mapping[str, str], devices: Path = DEVICES) -> Player | Lack:
    """A sound server's player where such a server is at work, else the kernel's; or why there is none."""
    if _has_server(environment) and (path := shutil.which(PULSE[0])):
        return Player(command=(path, *PULSE[1:]))
    if not plays(devices):
        return Lack.NO_CARD
    if path := shutil.which(ALSA[0]):
        return Player(command=(path, *ALSA[1:]))
    return Lack.NO_PROGRAM


def plays(devices: Path) -> bool:
    """Whether the kernel knows something that plays."""
    try:
        return "playback" in devices.read_text("utf-8")
    except (OSError, ValueError):
        return False


def _has_server(environment: Mapping[str, str]) -> bool:
    """Whether PulseAudio, or PipeWire in its stead, listens."""
    if environment.get("PULSE_SERVER"):
        return True
    folder = environment.get("XDG_RUNTIME_DIR")
    return bool(folder) and os.path.exists(f"{folder}/pulse/native")  # noqa: PTH110 - one look
