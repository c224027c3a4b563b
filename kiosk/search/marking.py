"""Where in a text the words stand that were found."""

from collections.abc import Iterator
from html import escape

from kiosk.search.folding import pieces


def has_mark(text: str, words: frozenset[str]) -> bool:
    """Whether one of the words stands in the text."""
    return any(True for _ in _places(text, words))


def marked(text: str, words: frozenset[str]) -> str:
    """The text as HTML, with what was found underlined."""
    done, parts = 0, []
    for start, end in _places(text, words):
        parts += [escape(text[done:start]), f"<u>{escape(text[start:end])}</u>"]
        done = end
    return "".join((*parts, escape(text[done:])))


def excerpt(text: str, words: frozenset[str], *, most: int) -> str:
    """So many words of the text around the first that was found; its beginning where there is none."""
    every = list(pieces(text))
    first = next((number for number, (_, _, forms) in enumerate(every) if forms & words), 0)
    begin = max(0, min(first - most // 3, len(every) - most))
    end = begin + most
    start = every[begin][0] if begin else 0
    stop = every[end - 1][1] if end < len(every) else len(text)
    return f"{'… ' if begin else ''}{text[start:stop]}{' …' if end < len(every) else ''}"


def _places(text: str, words: frozenset[str]) -> Iterator[tuple[int, int]]:
    """From where to where each word stands that was found."""
    return ((start, end) for start, end, forms in pieces(text) if forms & words)
