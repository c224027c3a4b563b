"""Writing a file as a whole, so that nobody ever reads half of it."""

import os
from contextlib import suppress
from pathlib import Path


def write_whole(file: Path, data: bytes) -> None:
    """All or nothing: readers see the old file or the new one, also after a power cut. For its owner alone.

    Raises:
        OSError: it cannot be written.
    """
    import tempfile  # noqa: PLC0415 - not at the start

    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=file.stem, suffix=".new")
    try:
        with os.fdopen(handle, "wb") as new:
            new.write(data)
            new.flush()
            os.fsync(new.fileno())
        _hand_over(name, file.parent)
        Path(name).replace(file)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _hand_over(name: str, folder: Path) -> None:
    """What root writes belongs to the folder's owner: the kiosk must be able to read it."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        owner = folder.stat()
        os.chown(name, owner.st_uid, owner.st_gid)
