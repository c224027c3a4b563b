"""What is urgent is heard: a real sound server plays it, and its loudspeaker is recorded."""

import os
import subprocess
import sys
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import hypot, sqrt
from pathlib import Path
from time import monotonic
from typing import IO

import pytest

from kiosk.voice import espeak
from kiosk.voice.espeak import RATE
from tests.bench.process import copied
from tests.boot.test_cage import CHECKOUT, CONTENT

TEXT = {
    "fr": "Exercice incendie à quatorze heures.",
    "nl": "Brandoefening om twee uur.",
    "en": "Fire drill at two in the afternoon.",
}
PATIENCE, SILENCE = 60, 3
"""Seconds after which nothing more is waited for, and without a sound after which all has been said."""

PARTS = 100
"""Of a second; how loud each is tells one sentence from another."""

MARGIN = 0.1
"""By so much more a sentence is like itself than like the same in another voice; load makes gaps."""

SERVER = (
    "pulseaudio",
    "-n",
    "--exit-idle-time=-1",
    "--load=module-null-sink sink_name=lobby",
    "--load=module-native-protocol-unix",
)
RECORDER = ("parec", "-d", "lobby.monitor", "--format=s16le", f"--rate={RATE}", "--channels=1")


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """That of a session with a sound server, whose loudspeaker nobody hears."""
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    found = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(runtime)}
    with running(SERVER, found):
        end = monotonic() + PATIENCE
        while not (runtime / "pulse" / "native").exists():
            assert monotonic() < end, "the sound server does not start"
        yield found


@contextmanager
def running(command: Sequence[str], environment: dict[str, str]) -> Iterator[IO[bytes]]:
    """A program, as long as it lasts; gives what it writes."""
    with subprocess.Popen(
        command, cwd="/", env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout
        finally:
            process.terminate()


def recorded(loudspeaker: IO[bytes]) -> bytes:
    """What is heard, until it has been silent for a while."""
    seconds: list[bytes] = []
    while len(seconds) < PATIENCE and not (any(map(any, seconds)) and not any(map(any, seconds[-SILENCE:]))):
        seconds.append(loudspeaker.read(2 * RATE))
    return b"".join(seconds)


def test_an_urgent_notice_is_heard_in_each_language_one_after_the_other(
    environment: dict[str, str], tmp_path: Path
) -> None:
    drawn = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "PYTHONPATH": str(CHECKOUT)}
    kiosk = (sys.executable, "-m", "kiosk", "run", "--content", str(alarmed(tmp_path)), "--language", "fr")
    with running(RECORDER, environment) as loudspeaker:
        assert not any(loudspeaker.read(2 * RATE)), "somebody else is heard"
        with running(kiosk, environment | drawn):
            played = loudness(recorded(loudspeaker))
    places = []
    for language, text in TEXT.items():
        at, likeness = found(loudness(spoken(text, language)), played)
        _, other = found(loudness(spoken(text, "en" if language != "en" else "fr")), played)
        assert likeness > other + MARGIN, (language, likeness, other)
        places.append(at)
    assert places == sorted(places)


def alarmed(folder: Path) -> Path:
    file = copied(CONTENT, folder)
    notice = "".join(f'    {language}: "{text}"\n' for language, text in TEXT.items())
    file.write_text(f"{file.read_text('utf-8')}\nnotice:\n  level: urgent\n  text:\n{notice}", "utf-8")
    return file


def spoken(text: str, language: str) -> bytes:
    """The samples of a sentence, as the program says it that the kiosk uses."""
    program = espeak.find()
    assert program is not None
    done = subprocess.run(program.command(text, language, slow=False), capture_output=True, check=True)
    return done.stdout[espeak.HEADER :]


def loudness(samples: bytes) -> list[float]:
    """Of each part of a second."""
    every, length = array("h", samples[: len(samples) // 2 * 2]), RATE // PARTS
    return [hypot(*every[start : start + length]) for start in range(0, len(every) - length, length)]


def found(sentence: list[float], played: list[float]) -> tuple[int, float]:
    """Where a sentence is heard, and how much what is heard there is like it: 1 is the same."""
    length, own = len(sentence), sqrt(sum(one * one for one in sentence))

    def likeness(at: int) -> float:
        there = played[at : at + length]
        loud = sqrt(sum(one * one for one in there)) or 1
        return sum(one * other for one, other in zip(sentence, there, strict=True)) / own / loud

    return max(((at, likeness(at)) for at in range(len(played) - length)), key=lambda one: one[1])
