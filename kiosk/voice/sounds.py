"""Sounds that were rendered ahead: one file a phrase, found by what is said, in which voice and how fast."""

import hashlib
import os
import subprocess
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from kiosk.document.record import record
from kiosk.voice.espeak import HEADER, Espeak

FOLDER = "voice"
"""In the cache folder."""

MOST_MB = 800
"""What the sounds of all texts may take together: five hours, a quarter more than those of our content."""

PATIENCE = 30
"""Seconds that one phrase may take to be rendered."""

_MB = 1_000_000


@record
class Phrase:
    """Words in a language, as they are rendered ahead: at the usual speed."""

    text: str
    language: str


@record
class Rendered:
    """What came of rendering: new files, those that were there already, phrases that failed."""

    new: int = 0
    known: int = 0
    failed: int = 0
    left: int = 0
    """Phrases for which there was no room."""


def file_of(folder: Path, espeak: Espeak, phrase: Phrase) -> Path:
    """Where the sound of a phrase is, if it was rendered."""
    said = "\0".join((phrase.text, *espeak.command("", phrase.language, slow=False)[1:], espeak.version))
    return folder / f"{hashlib.sha256(said.encode()).hexdigest()[:32]}.wav"


def render(
    folder: Path, espeak: Espeak, phrases: Iterable[Phrase], most_mb: int = MOST_MB
) -> Iterator[Rendered]:
    """Render what is not there yet, and tell after each phrase how far it is. The first phrases come first.

    Raises:
        OSError: nothing can be kept in the folder.
    """
    folder.mkdir(parents=True, exist_ok=True)
    done, size = Rendered(), 0
    for phrase in phrases:
        file = file_of(folder, espeak, phrase)
        is_known = file.exists()
        if size >= most_mb * _MB:
            done = Rendered(new=done.new, known=done.known, failed=done.failed, left=done.left + 1)
        elif is_known or _rendered(file, espeak.command(phrase.text, phrase.language, slow=False)):
            size += file.stat().st_size
            done = Rendered(
                new=done.new + (not is_known), known=done.known + is_known, failed=done.failed, left=done.left
            )
        else:
            done = Rendered(new=done.new, known=done.known, failed=done.failed + 1, left=done.left)
        yield done


def prune(folder: Path, espeak: Espeak, phrases: Iterable[Phrase]) -> int:
    """Take away what none of these phrases needs, and what was left half-written; how many sounds it was."""
    used = {file_of(folder, espeak, phrase).name for phrase in phrases}
    unused = [file for file in folder.glob("*.wav") if file.name not in used]
    left = [file for file in folder.glob("*.new") if time.time() - file.stat().st_mtime > 2 * PATIENCE]
    for file in (*unused, *left):
        with suppress(OSError):
            file.unlink()
    return len(unused)


def _rendered(file: Path, command: tuple[str, ...]) -> bool:
    """Whether there is a whole file now: written beside its place, and moved there."""
    handle, name = tempfile.mkstemp(dir=file.parent, suffix=".new")
    try:
        with os.fdopen(handle, "wb") as new:
            done = subprocess.run(  # noqa: S603 - the program that was found
                command,
                stdin=subprocess.DEVNULL,
                stdout=new,
                stderr=subprocess.DEVNULL,
                check=False,
                timeout=PATIENCE,
            )
        is_whole = done.returncode == 0 and Path(name).stat().st_size > HEADER
        if is_whole:
            Path(name).replace(file)
    except (OSError, subprocess.TimeoutExpired):
        return False
    else:
        return is_whole
    finally:
        with suppress(OSError):
            Path(name).unlink()
