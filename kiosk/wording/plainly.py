"""The interface's words without YAML, for the day when nothing else works: the screen can still apologise."""

import re
from pathlib import Path

from kiosk.wording.types import Words

FOLDER = Path(__file__).parent

_LINE = re.compile(r'^(\w+): ("(?:[^"\\]|\\.)*")\s*$', re.MULTILINE)
"""A word as our own files write it: its name, and a text in double quotes on the same line."""


def read_plainly(folder: Path = FOLDER) -> dict[str, Words]:
    """The words by two-letter code. A language with a line that reads otherwise is not in it."""
    import json  # noqa: PLC0415 - on that day only

    found: dict[str, Words] = {}
    for file in sorted(folder.glob("*.yaml")):
        lines = _LINE.findall(file.read_text(encoding="utf-8"))
        try:
            found[file.stem] = Words(**{name: json.loads(text) for name, text in lines})
        except (TypeError, ValueError):
            continue
    return found
