"""What is looked up at every touch, gathered once for each content."""

from collections.abc import Callable
from typing import TypeVar

from kiosk.content import Content

Found = TypeVar("Found")

MOST_CONTENTS = 3
"""Remembered at once: the one on screen, the one that replaces it, and a proof's."""


def once(make: Callable[[Content], Found]) -> Callable[[Content], Found]:
    """Remember what `make` finds. Content is frozen: the same object has the same answer."""
    kept: list[tuple[Content, Found]] = []

    def found(content: Content) -> Found:
        for known, answer in kept:
            if known is content:
                return answer
        answer = make(content)
        kept.insert(0, (content, answer))
        del kept[MOST_CONTENTS:]
        return answer

    return found
