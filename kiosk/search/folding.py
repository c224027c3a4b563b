"""Words as they are compared: small letters without accents, plurals like their singular."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:[-\u2011’'][^\W_]+)*")
"""With what is joined by hyphens or apostrophes: start-up, l’usine."""

_PART = re.compile(r"[^\W_]+")

_SPELT = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ß": "ss", "ł": "l", "đ": "d", "\u0131": "i"})
"""Letters that Unicode does not take apart."""

_PLURALS = ("en", "es", "s", "x")

_LEAST_STEM = 3
"""Letters that stay of a word."""

_LITTLE_ONES = """
aan and aux bij dans das dem den der des die ein eine een elle est for her het hoe how ihr les mes met mit
nos ons our par pas pour qui que son sur the tot und une uit van voor vos wat was wie with wir zum zur
"""

LITTLE = frozenset(_PART.findall(_LITTLE_ONES))
"""Words of more than two letters that say nothing about what is looked for."""


def fold(text: str) -> str:
    """Small letters without accents: Stäubli is staubli, sœur soeur."""
    spelt = text.casefold().translate(_SPELT)
    if spelt.isascii():
        return spelt
    return "".join(sign for sign in unicodedata.normalize("NFKD", spelt) if not unicodedata.combining(sign))


def words_of(text: str) -> Iterator[str]:
    """The words of a text, folded; what is joined is there as a whole and in parts."""
    for word in _WORD.findall(text):
        yield from _forms(word)


def pieces(text: str) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Where the words of a text begin and end, and as what each of them is found."""
    for found in _WORD.finditer(text):
        whole, *parts = _forms(found[0])
        if not parts:
            yield found.start(), found.end(), frozenset((whole,))
        for part in _PART.finditer(found[0]) if parts else ():
            yield found.start() + part.start(), found.start() + part.end(), frozenset((whole, fold(part[0])))


def spellings(text: str) -> Iterator[tuple[str, str]]:
    """The words of a text, folded, with how each is written."""
    yield from ((fold(word), word) for word in _PART.findall(text))


def looked_for(query: str) -> tuple[str, ...]:
    """The words that a query is about, each once. Little ones count only where there are no others."""
    every = tuple(dict.fromkeys(found[0] for found in _PART.finditer(fold(query))))
    telling = tuple(word for word in every if len(word) > 2 and word not in LITTLE)
    return telling or every


def stem(word: str) -> str:
    """What a folded word and its plural have in common: therapi of therapy and therapies, cel of cellen."""
    ending = next((one for one in _PLURALS if word.endswith(one)), "")
    for end in (ending, "e"):
        if word.endswith(end) and len(word) - len(end) >= _LEAST_STEM:
            word = word.removesuffix(end)
    if len(word) > _LEAST_STEM and word[-1] == word[-2]:
        word = word[:-1]
    return f"{word[:-1]}i" if word.endswith("y") else word


@lru_cache(maxsize=4096)
def _forms(word: str) -> tuple[str, ...]:
    """A word as it is found: whole, then its parts where it is joined of several."""
    parts = _PART.findall(word)
    return (fold("".join(parts)), *map(fold, parts)) if len(parts) > 1 else (fold(word),)
