"""The versions of the content that were shown, kept with their pictures so that staff can go back to one.

One that is held is shown instead of what is in the files, also after a restart, until they change again.
Whatever is damaged or missing here is as good as never kept.
"""

import logging
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec

from kiosk.content.cache import last_good, last_read, name_of
from kiosk.content.digest import digest_of
from kiosk.content.loaded import Loaded, Sources, Stored, loaded
from kiosk.content.pictures import keep_pictures, sizes
from kiosk.content.places import machine_places
from kiosk.content.types import Content
from kiosk.document.record import record
from kiosk.host.paths import cache_folder, state_folder
from kiosk.host.writing import write_whole

MOST_VERSIONS = 20
MOST_BYTES = 500_000_000
"""On disk, of all pictures together; what is newest is kept in any case."""
LONG_AGO = 3600
"""Seconds after which nobody is writing a file any more."""
MOST_HEAD = 1_000_000
"""Bytes of what is known of a version without its content."""
MOST_NAMED = 5
"""Items whose ids are named in what has changed."""

_log = logging.getLogger(__name__)


@record
class Version:
    id: str
    """The same for the same content, with the same pictures."""
    at: datetime
    """When it was read, on the wall where the kiosk stands."""
    items: int
    changed: str
    """The ids of what came (+), went (-) and changed (~) since the version before."""
    pictures: dict[str, str]


@record
class _Held:
    """`files` have the fingerprints of all that the version is shown instead of."""

    id: str
    files: dict[str, str]


class Archive:
    """The versions of what is read from `sources`."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._folder = state_folder() / f"versions-{name_of(sources)}"

    @property
    def pictures(self) -> Path:
        """The folder of their pictures."""
        return self._folder / "pictures"

    def versions(self) -> tuple[Version, ...]:
        """The newest first."""
        return tuple(version for _, version in reversed(self._kept()))

    def held(self) -> str:
        """The id of the version that is shown instead of the files; empty where these are followed."""
        held = _decoded(self._pin, _Held)
        return held.id if held else ""

    def go_back_to(self, id_: str) -> Loaded:
        """Hold a version; what is then to be shown.

        Raises:
            ValueError: there is no such version any more.
            OSError: it cannot be written down.
        """
        version, now = self._read(id_), last_read(self._sources)
        if version is None or now is None:
            raise ValueError(id_)
        write_whole(self._pin, msgspec.msgpack.encode(_Held(id=id_, files=self._files(now))))
        return self.loaded(now)

    def follow(self) -> Loaded:
        """Follow the files again; what is then to be shown.

        Raises:
            ValueError: nothing has been read yet.
            OSError: it cannot be written down.
        """
        self._pin.unlink(missing_ok=True)
        now = last_read(self._sources)
        if now is None:
            raise ValueError
        return self.loaded(now)

    def instead_of(self, now: Stored) -> tuple[str, Stored] | None:
        """The version that is held. New content in the files ends that; what cannot be shown does not."""
        held = _decoded(self._pin, _Held)
        if held is None:
            return None
        if now.content is not None and self._files(now) != held.files:
            with suppress(OSError):
                self._pin.unlink()
            return None
        version = self._read(held.id)
        return (held.id, version) if version else None

    def keep(self, stored: Stored, at: datetime) -> None:
        """Keep what can be shown, with its pictures. A disk that is full or write-protected keeps nothing."""
        if stored.content is None:
            return
        try:
            keep_pictures(self.pictures, stored)
            self._keep(stored, stored.content, at)
            self._tidy()
            self._sweep(at)
        except OSError as fault:
            _log.warning("This version of the content is not kept: %s", fault)

    def _keep(self, stored: Stored, content: Content, at: datetime) -> None:
        kept, id_ = self._kept(), _id(content, stored.pictures)
        if kept and kept[-1][1].id == id_:
            return
        before = self._read(kept[-1][1].id) if kept else None
        version = Version(
            id=id_,
            at=at,
            items=len(_items(content)),
            changed=_changed(before.content if before else None, content),
            pictures=stored.pictures,
        )
        number = _number(kept[-1][0]) + 1 if kept else 1
        head, body = msgspec.msgpack.encode(version), msgspec.msgpack.encode(stored)
        write_whole(self._folder / _file_name(number, id_), len(head).to_bytes(8, "big") + head + body)
        for file, older in kept:
            if older.id == id_:
                file.unlink()

    def _tidy(self) -> None:
        """Let go of the oldest versions that are too many, and of the pictures of none."""
        kept, room = self._kept(), MOST_BYTES
        size, needed, held = sizes(self.pictures), set[str](), self.held()
        for number, (file, version) in enumerate(reversed(kept)):
            more = {name for name in version.pictures.values() if name not in needed}
            room -= sum(size.get(name, 0) for name in more)
            if number and version.id != held and (number >= MOST_VERSIONS or room < 0):
                file.unlink()
            else:
                needed |= more
        for picture in self.pictures.glob("*"):
            if picture.stem not in needed:
                picture.unlink()

    def _sweep(self, at: datetime) -> None:
        """Away with what was being written when a computer was switched off."""
        for folder in (self._folder, self._folder.parent, cache_folder()):
            for file in folder.glob("*.new"):
                if at.timestamp() - file.stat().st_mtime > LONG_AGO:
                    file.unlink()

    def loaded(self, now: Stored) -> Loaded:
        """What to show where `now` is in the files."""
        held = self.instead_of(now)
        good = last_good(self._sources) if now.content is None else None
        return loaded(now, good=good, held=held, site=self._sources.site, store=self.pictures)

    def _files(self, stored: Stored) -> dict[str, str]:
        """The content, its parts and pictures: staff may move the machine and keep the version."""
        machine = {str(file) for file in machine_places(self._sources)}
        return {file: digest for file, digest in stored.watched.items() if file not in machine}

    def _kept(self) -> list[tuple[Path, Version]]:
        """The oldest first."""
        return [*self._found()]

    def _found(self) -> Iterator[tuple[Path, Version]]:
        for file in sorted(self._folder.glob("*-*.msgpack")):
            with suppress(OSError, ValueError, msgspec.MsgspecError), file.open("rb") as data:
                head = data.read(min(MOST_HEAD, int.from_bytes(data.read(8), "big")))
                version = msgspec.msgpack.decode(head, type=Version)
                if file.name == _file_name(_number(file), version.id):
                    yield file, version

    def _read(self, id_: str) -> Stored | None:
        for file, version in self._kept():
            if version.id == id_:
                with suppress(OSError, ValueError, RecursionError, msgspec.MsgspecError):
                    data = file.read_bytes()
                    start = 8 + int.from_bytes(data[:8], "big")
                    return msgspec.msgpack.decode(data[start:], type=Stored)
        return None

    @property
    def _pin(self) -> Path:
        return self._folder / "held.msgpack"


def _file_name(number: int, id_: str) -> str:
    return f"{number:08d}-{id_}.msgpack"


def _number(file: Path) -> int:
    return int(file.stem.partition("-")[0])


def _decoded(file: Path, kind: type[_Held]) -> _Held | None:
    with suppress(OSError, ValueError, msgspec.MsgspecError):
        return msgspec.msgpack.decode(file.read_bytes(), type=kind)
    return None


def _id(content: Content, pictures: Mapping[str, str]) -> str:
    data = msgspec.msgpack.encode((content, pictures), order="deterministic")
    return digest_of(data)[:8]


def _items(content: Content) -> dict[str, object]:
    """All that has an id, by it; the sections that have none by their name."""
    found: dict[str, object] = {}
    for name in content.__struct_fields__:  # type: ignore[attr-defined]
        section = getattr(content, name)
        listed = getattr(section, "facts", section)
        for one in listed if isinstance(listed, tuple) else ():
            if id_ := getattr(one, "id", None):
                found[id_] = one
    return found


def _changed(before: Content | None, after: Content) -> str:
    if before is None:
        return ""
    old, new = _items(before), _items(after)
    marked = [
        *(f"+ {id_}" for id_ in new if id_ not in old),
        *(f"- {id_}" for id_ in old if id_ not in new),
        *(f"~ {id_}" for id_ in new if id_ in old and old[id_] != new[id_]),
    ]
    more = ["…"] if len(marked) > MOST_NAMED else []
    return ", ".join(marked[:MOST_NAMED] + more)
