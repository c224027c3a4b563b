"""What was read, kept on disk: as long as no file has changed, and as a last resort.

A file here that is missing, damaged or of another version is as good as none; it is written anew.
At the start no file is read again whose status is as it was: whoever follows the files looks into them later.
"""

import logging
import zlib
from pathlib import Path

import msgspec

from kiosk.content.digest import digest, digest_of
from kiosk.content.glance import Prints, glance, known_by
from kiosk.content.loaded import Sources, Stored
from kiosk.document.record import field, record
from kiosk.host.paths import PACKAGE, cache_folder, state_folder
from kiosk.host.writing import write_whole

_log = logging.getLogger(__name__)

_ROOMS = ("document", "wording", "machine", "content", "telling")
"""The packages whose code and words decide what comes out of a file, and how it is told."""
_SUFFIXES = {"", ".py", ".yaml", ".mo"}


@record
class _Kept:
    version: str
    told_in: str
    stored: Stored
    prints: Prints = field(default_factory=dict)
    """Of all files that it was made from, those of the program among them."""


def remembered(sources: Sources, told_in: str) -> Stored | None:
    """What was read before from `sources`, unless a file, the program or the reader has changed since."""
    kept = _read(_cache_file(sources))
    if kept is None or kept.told_in != _reader(sources, told_in):
        return None
    if glance(kept.prints) == kept.prints:
        return kept.stored
    is_other = kept.version != _version(_program())
    if is_other or any(digest(Path(f)) != d for f, d in kept.stored.watched.items()):
        return None
    _write(_cache_file(sources), _kept(kept.stored, kept.told_in))
    return kept.stored


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
    kept = _kept(stored, _reader(sources, told_in))
    _write(_cache_file(sources), kept)
    if stored.content:
        _write(_last_good_file(sources), kept)


def _kept(stored: Stored, told_in: str) -> _Kept:
    program = _program()
    prints = {**known_by({}, stored.watched), **glance(map(str, program))}
    return _Kept(version=_version(program), told_in=told_in, stored=stored, prints=prints)


def _write(file: Path, kept: _Kept) -> None:
    try:
        write_whole(file, msgspec.msgpack.encode(kept))
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
    named = f"{content}\0{sources.machine}".encode(errors="surrogateescape")
    return f"{zlib.crc32(named):08x}{zlib.adler32(named):08x}"


def _reader(sources: Sources, told_in: str) -> str:
    """Whose language the problems are told in. The kiosk's own depends on where it stands."""
    return told_in or f"kiosk at {sources.site}"


def _version(program: list[Path]) -> str:
    """A fingerprint of all that turns files into content."""
    return digest_of(b"".join(file.read_bytes() for file in program if file.is_file()))


def _program() -> list[Path]:
    """All that turns files into content, and the folders it is in: these tell of files that come and go."""
    found = (file for room in _ROOMS for file in ((PACKAGE / room), *(PACKAGE / room).rglob("*")))
    return sorted(file for file in found if file.suffix in _SUFFIXES and file.name != "__pycache__")
