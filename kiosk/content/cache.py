"""What was read, kept on disk: as long as no file has changed, and as a last resort.

A file here that is missing, damaged or of another version is as good as none; it is written anew.
"""

import hashlib
import logging
from pathlib import Path

import msgspec

from kiosk.content.digest import digest
from kiosk.content.loaded import Sources, Stored
from kiosk.document.record import record
from kiosk.host.paths import PACKAGE, cache_folder, state_folder
from kiosk.host.writing import write_whole

_log = logging.getLogger(__name__)

_ROOMS = ("document", "wording", "machine", "content", "telling")
"""The packages whose code and words decide what comes out of a file, and how it is told."""


@record
class _Kept:
    version: str
    told_in: str
    stored: Stored


def remembered(sources: Sources, told_in: str) -> Stored | None:
    """What was read before from `sources`, unless a file, the program or the reader has changed since."""
    kept = _read(_cache_file(sources))
    if kept is None or kept.version != _version() or kept.told_in != _reader(sources, told_in):
        return None
    unchanged = all(digest(Path(file)) == known for file, known in kept.stored.watched.items())
    return kept.stored if unchanged else None


def last_good(sources: Sources) -> Stored | None:
    """The last content from `sources` that could be shown, by whatever version it was read."""
    kept = _read(_last_good_file(sources))
    return kept.stored if kept and kept.stored.content else None


def last_read(sources: Sources) -> Stored | None:
    """What was read last, whether or not the files are still the same."""
    kept = _read(_cache_file(sources)) or _read(_last_good_file(sources))
    return kept.stored if kept else None


def keep(sources: Sources, stored: Stored, told_in: str) -> None:
    """Remember `stored`. A disk that is full or write-protected costs speed, nothing else."""
    kept = _Kept(version=_version(), told_in=_reader(sources, told_in), stored=stored)
    data = msgspec.msgpack.encode(kept)
    files = [_cache_file(sources)] + ([_last_good_file(sources)] if stored.content else [])
    for file in files:
        try:
            write_whole(file, data)
        except OSError as fault:
            _log.warning("Content is not kept at %s: %s", file, fault)


def _read(file: Path) -> _Kept | None:
    try:
        return msgspec.msgpack.decode(file.read_bytes(), type=_Kept)
    except (OSError, msgspec.MsgspecError, ValueError, RecursionError):
        return None


def _cache_file(sources: Sources) -> Path:
    return cache_folder() / f"content-{name_of(sources)}.msgpack"


def _last_good_file(sources: Sources) -> Path:
    return state_folder() / f"last-good-{name_of(sources)}.msgpack"


def name_of(sources: Sources) -> str:
    """One a pair of files. Where they are looked for, the working folder takes part in that."""
    content = sources.content or f"from {Path.cwd()}"
    return hashlib.sha256(f"{content}\0{sources.machine}".encode(errors="surrogateescape")).hexdigest()[:16]


def _reader(sources: Sources, told_in: str) -> str:
    """Whose language the problems are told in. The kiosk's own depends on where it stands."""
    return told_in or f"kiosk at {sources.site}"


def _version() -> str:
    """A fingerprint of all that turns files into content."""
    found = hashlib.sha256()
    for room in _ROOMS:
        for file in sorted((PACKAGE / room).rglob("*")):
            if file.suffix in {".py", ".yaml", ".mo"}:
                found.update(file.read_bytes())
    return found.hexdigest()
