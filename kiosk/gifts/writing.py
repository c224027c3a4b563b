"""A text for a code: its lines in order, as far as there is room."""

import re
from collections.abc import Iterable

from kiosk.gifts.codes import ON_A_PAGE, fits, weight
from kiosk.gifts.gift import Form, Gift

WORTH_CUTTING = 30
"""Bytes of a line from which its beginning says something."""

_CUT = "…"
_BLANKS = re.compile(r"[^\S\u00a0\u202f]+")


def written(*lines: str, room: int = ON_A_PAGE) -> Gift:
    """A text of these lines, the weightiest first: what has no room is cut at a word, and left out."""
    return Gift(form=Form.TEXT, content="\n".join(in_room(lines, room)))


def in_room(lines: Iterable[str], room: int) -> tuple[str, ...]:
    """The lines that fit, each in one piece, but for the last."""
    kept: list[str] = []
    for line in filter(None, map(plain, lines)):
        left = room - weight("\n".join([*kept, ""]))
        if weight(line) <= left:
            kept.append(line)
            continue
        if left >= WORTH_CUTTING or not kept:
            kept.append(cut(line, left))
        break
    return tuple(kept)


def plain(text: str) -> str:
    """In one line, each word after one space; no-break spaces stay."""
    return _BLANKS.sub(" ", text).strip()


def cut(line: str, room: int) -> str:
    """As many whole words as there is room for, else as many letters; and a sign that there was more."""
    if fits(line, room):
        return line
    head = line.encode()[: max(0, room - weight(_CUT))].decode(errors="ignore")
    words = head.rpartition(" ")[0] if line[len(head) : len(head) + 1] != " " else head
    return (words or head).rstrip(" ,;:–-\\") + _CUT
