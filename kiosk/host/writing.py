"""Writing a file as a whole, so that nobody ever reads half of it."""

import os
from contextlib import suppress
from pathlib import Path

READABLE = 0o644
"""Rights of a file that everybody may read, also on a shared folder."""


def write_whole(file: Path, data: bytes, rights: int = 0o600) -> None:
    """All or nothing: readers see the old file or the new one, also after a power cut.

    A file that is replaced keeps its rights, a new one has `rights`; a link goes on pointing where it did.

    Raises:
        OSError: it cannot be written.
    """
    import tempfile  # noqa: PLC0415 - not at the start

    file = file.resolve()
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.stem}", suffix=".new")
    try:
        with os.fdopen(handle, "wb") as new:
            new.write(data)
            new.flush()
            os.fsync(new.fileno())
        known = file if file.exists() else None
        Path(name).chmod(known.stat().st_mode & 0o7777 if known else rights)
        _hand_over(name, known or file.parent)
        Path(name).replace(file)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _hand_over(name: str, model: Path) -> None:
    """What root writes belongs to whom the old file or its folder does: the kiosk must be able to read it."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        owner = model.stat()
        os.chown(name, owner.st_uid, owner.st_gid)
