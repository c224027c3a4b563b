"""eSpeak NG, the program that turns words into samples: a process of its own, never a library of ours."""

import re
import shutil
import subprocess
from collections.abc import Mapping

from kiosk.document.record import record

PROGRAM = "espeak-ng"

RATE = 22050
"""Samples a second, of 16 bits, one channel: what it makes, and what our own sounds have."""

HEADER = 44
"""Bytes before the samples of a WAV file."""

VOICES: Mapping[str, tuple[str, ...]] = {
    "fr": ("fr-be", "fr-fr", "fr"),
    "nl": ("nl",),
    "en": ("en-gb", "en"),
    "de": ("de",),
}
"""For each language of the kiosk the voices that speak it, the best first. Another language is its own."""

WORDS_A_MINUTE, SLOWLY = 155, 110
"""As fast as news is read, and as slowly as one can still listen."""

PATIENCE = 10
"""Seconds that the program may take to say what it can."""


@record
class Espeak:
    """A program that is there, and the voice that it has for each language."""

    program: str
    version: str
    voices: Mapping[str, str]

    def command(self, text: str, language: str, *, slow: bool) -> tuple[str, ...]:
        """What writes these words to its output as a WAV file, whose header lies about its length."""
        speed = SLOWLY if slow else WORDS_A_MINUTE
        return (self.program, "-v", self.voices[language], "-s", str(speed), "--stdout", "--", text)


def find(program: str = PROGRAM) -> Espeak | None:
    """What this computer has of it; None where it is not installed or does not work."""
    path = shutil.which(program)
    if path is None:
        return None
    version, listed = _said(path, "--version"), _said(path, "--voices")
    number = re.search(r"\d+(\.\d+)+", version)
    return Espeak(program=path, version=number[0], voices=chosen(listed)) if number else None


def chosen(listed: str) -> dict[str, str]:
    """The voice of each language, from the table that the program prints."""
    there = {words[1] for line in listed.splitlines()[1:] if len(words := line.split()) > 3}
    each = {**{name: (name,) for name in there if len(name) == 2}, **VOICES}
    found = ((language, next((one for one in ways if one in there), "")) for language, ways in each.items())
    return {language: voice for language, voice in found if voice}


def _said(path: str, question: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - the program that was found
            [path, question], capture_output=True, check=False, text=True, timeout=PATIENCE
        )
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError):
        return ""
    return done.stdout
