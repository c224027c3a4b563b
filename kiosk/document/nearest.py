"""The right word that somebody probably meant."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

_INVISIBLE = re.compile(r"[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff]")


def nearest(written: str, right: Iterable[str]) -> str | None:
    """The closest of the `right` words; what differs only in case or invisible signs is closest."""
    words = list(right)
    tidy = _INVISIBLE.sub("", written).casefold()
    same = (word for word in words if word.casefold() == tidy)
    return next(same, None) or next(iter(get_close_matches(tidy, words, n=1, cutoff=0.7)), None)


def did_you_mean(written: str, right: Iterable[str], otherwise: str = "") -> str:
    """A question for the reader, or `otherwise` where no word is close."""
    words = [word for word in right if word.strip()]
    word = nearest(written, words)
    if word is not None:
        return f'did you mean "{word}"?'
    return otherwise or (f"possible: {', '.join(words)}" if words else "delete it")
