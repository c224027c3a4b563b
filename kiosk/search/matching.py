"""Which words of an index are meant by one that was typed: itself, its plural, what begins or is like it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kiosk.search.folding import stem
from kiosk.search.index import Index

Grades = tuple[tuple[str, ...], ...]
"""The words that are meant, the surest first; each once."""

LEAST_INSIDE = 4
"""Letters from which a word is looked for inside of others: therapie in celtherapie."""

_ONE_WRONG, _TWO_WRONG = 4, 6
"""Letters from which one, or two, may be wrong."""

_AKIN = 0.6
"""The share of a word that must be right to ask whether it was meant."""

MOST_NEAREST = 3

_LAST = "\U0010ffff"


def meant(index: Index, word: str) -> Grades:
    """Wrong letters are looked for only where no word fits as it was typed."""
    at = bisect_left(index.words, word)
    begins = index.words[at : bisect_left(index.words, word + _LAST)]
    plurals = tuple(one for one in index.stems.get(stem(word), ()) if one != word)
    exact = (*begins[: begins[:1] == (word,)], *plurals)
    begun = tuple(one for one in begins if one not in exact)
    inside: tuple[str, ...] = ()
    if len(word) >= LEAST_INSIDE:
        known = {*exact, *begun}
        inside = tuple(one for one in index.words if word in one and one not in known)
    grades = (exact, begun, inside)
    return grades if any(grades) else _mistyped(index, word)


def nearest(index: Index, word: str) -> tuple[str, ...]:
    """The words of names, as they are written, that somebody may have meant."""
    from rapidfuzz import process  # noqa: PLC0415 - when something was mistyped
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    found = process.extract(
        word, list(index.spelt), scorer=OSA.normalized_similarity, score_cutoff=_AKIN, limit=MOST_NEAREST
    )
    return tuple(index.spelt[one] for one, _, _ in found)


def _mistyped(index: Index, word: str) -> Grades:
    """The words with the fewest wrong letters, as far as they have been typed."""
    most = (len(word) >= _ONE_WRONG) + (len(word) >= _TWO_WRONG)
    if not most:
        return ()
    best: dict[str, int] = {}
    for choices in _as_far_as_typed(index.words, len(word), most):
        for one, wrong in _near(word, choices, most):
            for whole in choices[one]:
                best[whole] = min(best.get(whole, most), wrong)
    fewest = min(best.values(), default=0)
    return (tuple(one for one, wrong in best.items() if wrong == fewest),) if best else ()


def _as_far_as_typed(words: Sequence[str], length: int, most: int) -> Iterator[dict[str, list[str]]]:
    """The words, whole where they are about as long, else as much of them as was typed, or a letter more."""
    whole: dict[str, list[str]] = {word: [word] for word in words if abs(len(word) - length) <= most}
    yield whole
    for end in (length, length + 1):
        begun: dict[str, list[str]] = {}
        for word in words:
            if len(word) > end:
                begun.setdefault(word[:end], []).append(word)
        yield begun


def _near(word: str, choices: dict[str, list[str]], most: int) -> Iterator[tuple[str, int]]:
    """The choices with at most so many wrong letters; with two, the first one is right."""
    from rapidfuzz import process  # noqa: PLC0415 - when something was mistyped
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    found = process.extract(word, list(choices), scorer=OSA.distance, score_cutoff=most, limit=None)
    yield from ((one, int(wrong)) for one, wrong, _ in found if wrong < 2 or one[0] == word[0])
