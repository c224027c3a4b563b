"""Files that are there whole or not at all."""

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path


def write_whole(file: Path, data: bytes, rights: int = 0o600) -> None:
    """All or nothing: readers see the old file or the new one, also after a power cut.

    A file that is replaced keeps its rights, a new one has `rights`; a link goes on pointing where it did.
    Raises OSError.
    """
    file = file.resolve()
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.stem}", suffix=".new")
    try:
        with os.fdopen(handle, "wb") as new:
            new.write(data)
            new.flush()
            os.fsync(new.fileno())
        if file.exists():
            shutil.copymode(file, name)
        else:
            Path(name).chmod(rights)
        Path(name).replace(file)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
