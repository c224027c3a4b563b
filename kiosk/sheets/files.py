"""The files of a content as they are on the disk, byte by byte."""

import codecs
from collections.abc import Iterable, Mapping
from pathlib import Path

from kiosk.document import Problem, record
from kiosk.document.source import decoded
from kiosk.document.splicing import Edit, edited


@record
class ContentFile:
    """`text` is what the parser reads: sign for sign as long as what is written."""

    data: bytes
    text: str

    def edited(self, edits: Iterable[Edit]) -> bytes:
        """The bytes after the edits; a mark at the beginning stays."""
        mark = codecs.BOM_UTF8 if self.data.startswith(codecs.BOM_UTF8) else b""
        return mark + edited(self.data.removeprefix(mark).decode(), edits).encode()


def content_files(names: Iterable[str]) -> Mapping[str, ContentFile]:
    """Those of `names` that can be read. Raises OSError."""
    found: dict[str, ContentFile] = {}
    for name in names:
        data = Path(name).read_bytes()
        source = decoded(name, data)
        if not isinstance(source, Problem):
            found[name] = ContentFile(data=data, text=source.text)
    return found
