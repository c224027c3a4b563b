"""The pictures of one content file: each is read once, however often it is asked for."""

from pathlib import Path

from kiosk.content.digest import digest, digest_of
from kiosk.content.picture_files import MOST_BYTES, picture_fault, too_big
from kiosk.content.within import Fault, within
from kiosk.document.record import record
from kiosk.document.tongue import _


@record
class Looked:
    """`path` is None where the name is impossible; `digest` is empty where nothing was read.

    A link is not followed in it: one that leads elsewhere is another picture.
    """

    path: Path | None
    digest: str = ""
    fault: Fault | None = None


class Gallery:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._looked: dict[str, Looked] = {}

    def look(self, name: str) -> Looked:
        """What the picture `name` is, seen from the folder of the content."""
        if name not in self._looked:
            self._looked[name] = _looked(self._folder, name)
        return self._looked[name]

    def digests(self) -> dict[str, str]:
        """The fingerprints of all pictures there are, by the name that stands in the content."""
        return {name: one.digest for name, one in self._looked.items() if one.digest}

    def watched(self) -> dict[str, str]:
        """The fingerprints of all files that were looked for, by their path."""
        return {str(one.path): one.digest or digest(one.path) for one in self._looked.values() if one.path}


def _looked(folder: Path, name: str) -> Looked:
    path, found = folder / name, within(folder, name)
    if isinstance(found, Fault):
        return Looked(path=path if found.code == "missing-file" else None, fault=found)
    try:
        if (size := found.stat().st_size) > MOST_BYTES:
            return Looked(path=path, fault=too_big(size))
        data = found.read_bytes()
    except OSError:
        message, hint = _("the picture cannot be opened"), _("check the rights of the file")
        return Looked(path=path, fault=Fault(code="picture", message=message, hint=hint))
    return Looked(path=path, digest=digest_of(data), fault=picture_fault(data))
