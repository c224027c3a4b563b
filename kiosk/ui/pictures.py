"""Pictures of the content, named so that a replaced file is a new picture."""

from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from PySide6.QtCore import QUrl


def picture_url(path: Path) -> str:
    """A file URL with a hash of what is in the file; Qt keeps a picture for ever under the same name."""
    try:
        changed = path.stat()
    except OSError:
        return ""
    return _url(path, changed.st_mtime_ns, changed.st_size)


@lru_cache(maxsize=512)
def _url(path: Path, _mtime: int, _size: int) -> str:
    url = QUrl.fromLocalFile(path)
    url.setQuery(blake2b(path.read_bytes(), digest_size=8).hexdigest())
    return url.toString()
