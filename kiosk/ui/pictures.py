"""Pictures of the content, named so that a replaced file is a new picture."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QUrl

from kiosk.content import kept_picture


def picture_url(file: str, folder: Path, fingerprints: Mapping[str, str], store: Path | None = None) -> str:
    """A file URL with the fingerprint of what is in it: Qt keeps a picture for ever under the same name.

    It is the one in the store, where there is one.
    """
    fingerprint = fingerprints.get(file, "")
    if store and fingerprint and (kept := kept_picture(store, file, fingerprint)).exists():
        return QUrl.fromLocalFile(kept).toString()
    url = QUrl.fromLocalFile(folder / file)
    url.setQuery(fingerprint)
    return url.toString()
