"""The right word that somebody probably meant."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

from kiosk.document.tongue import _

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
        return _('did you mean "{word}"?').format(word=word)
    several = [one for one in re.split(r"[\s;/]+", written.strip()) if one]
    if len(several) > 1 and set(several) <= set(words):
        return _("write commas between them: {words}").format(words=", ".join(several))
    possible = _("possible: {words}").format(words=", ".join(words)) if words else _("delete it")
    return otherwise or possible
