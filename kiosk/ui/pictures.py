"""Pictures of the content, named so that a replaced file is a new picture."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QUrl


def picture_url(file: str, folder: Path, fingerprints: Mapping[str, str]) -> str:
    """A file URL with the fingerprint of what is in it: Qt keeps a picture for ever under the same name."""
    url = QUrl.fromLocalFile(folder / file)
    url.setQuery(fingerprints.get(file, ""))
    return url.toString()
