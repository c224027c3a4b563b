"""Pictures as they were when the content was read, each under the fingerprint of what is in it.

A visitor sees these: what staff do to a file meanwhile changes nothing until it is read.
"""

from pathlib import Path

from kiosk.content.digest import digest_of
from kiosk.content.loaded import Stored
from kiosk.host.writing import write_whole


def kept_picture(store: Path, name: str, digest: str) -> Path:
    """Where the picture that the content calls `name` is kept."""
    return store / f"{digest}{Path(name).suffix.lower()}"


def keep_pictures(store: Path, stored: Stored) -> None:
    """Copy those that are not there yet.

    Raises:
        OSError: one cannot be written.
    """
    folder = Path(stored.file or "").parent
    for name, digest in stored.pictures.items():
        kept = kept_picture(store, name, digest)
        if not kept.exists():
            data = _read(folder / name)
            if digest_of(data) == digest:
                write_whole(kept, data)


def sizes(store: Path) -> dict[str, int]:
    """Bytes, by fingerprint."""
    return {file.stem: file.stat().st_size for file in store.glob("*")}


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""
