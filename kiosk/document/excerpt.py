"""The line of a problem as a terminal can show it, and where the caret goes."""

import unicodedata
from pathlib import Path

from rich.cells import cell_len

from kiosk.document.record import record
from kiosk.document.source import MOST_BYTES, lines

WIDEST = 96


@record
class Excerpt:
    """`offset` is how many columns of a terminal stand before the caret."""

    text: str
    offset: int


def read_lines(file: str) -> list[str]:
    """The lines of a file as far as they can be read at all."""
    try:
        path = Path(file)
        if not path.is_file() or path.stat().st_size > MOST_BYTES:
            return []
        data = path.read_bytes()
    except (OSError, ValueError):
        return []
    return lines(data.removeprefix(b"\xef\xbb\xbf").decode(errors="replace"))


def excerpt(line: str, column: int) -> Excerpt:
    """At most `WIDEST` signs around `column`, which counts from 1; nothing in it can move the cursor."""
    start = 0 if len(line) <= WIDEST else max(0, min(column - 1 - WIDEST // 2, len(line) - WIDEST))
    shown = "".join(map(_visible, line[start : start + WIDEST]))
    before, after = "…" if start else "", "…" if start + WIDEST < len(line) else ""
    offset = cell_len(before + shown[: max(column - 1 - start, 0)])
    return Excerpt(text=before + shown + after, offset=offset)


def _visible(sign: str) -> str:
    if sign in "\t\u00a0":
        return " "
    return "·" if unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Zl", "Zp"} else sign
