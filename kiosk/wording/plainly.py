"""The interface's words without YAML: faster, and at hand on the day when nothing else works."""

import re
from pathlib import Path

from kiosk.document.record import names
from kiosk.wording.types import Words

FOLDER = Path(__file__).parent

_LINE = re.compile(r'(\w+): ("(?:[^"\\]|\\.)*")\s*')
"""A word as our own files write it: its name, and a text in double quotes on the same line."""


def read_plainly(folder: Path = FOLDER) -> dict[str, Words]:
    """The words by two-letter code. A language with a line that reads otherwise is not in it."""
    import json  # noqa: PLC0415 - a start from the cache has the words

    found: dict[str, Words] = {}
    for file in sorted(folder.glob("*.yaml")):
        written = [line for line in file.read_text("utf-8").splitlines() if line and line[0] != "#"]
        lines = [match for match in map(_LINE.fullmatch, written) if match]
        try:
            words = {match[1]: json.loads(match[2]) for match in lines}
        except ValueError:
            continue
        if len(words) == len(written) and set(words) == set(names(Words)):
            found[file.stem] = Words(**words)
    return found
