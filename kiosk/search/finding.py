"""What a query finds, the best first: where it stands in a name, then in a summary, then in a text."""

from collections.abc import Sequence
from functools import reduce
from itertools import product
from operator import and_, or_

from kiosk.document import record
from kiosk.search.folding import looked_for
from kiosk.search.index import Bits, Field, Index, numbers_of
from kiosk.search.matching import Grades, meant, nearest

MOST_WORDS = 8
"""Of a query that are looked at."""

_SHORT = 2
"""Letters of a word that is too short to be looked for in texts unless it stands there by itself."""

_GRADES = 4
"""More than there are, so that a language weighs more than a grade, and a field more than a language."""


@record
class Hits:
    """The numbers of the items that were found, the best first."""

    numbers: tuple[int, ...] = ()
    words: frozenset[str] = frozenset()
    """What was found in them, folded."""
    partly: bool = False
    """Whether none of them has all that was looked for."""
    nearest: tuple[str, ...] = ()
    """Where nothing was found: what may have been meant."""


def find(index: Index, query: str, languages: Sequence[str]) -> Hits:
    """All items that have what is looked for, or else the most of it; in the first language sooner."""
    words = looked_for(query)[:MOST_WORDS]
    if not words:
        return Hits()
    grades = [meant(index, word) for word in words]
    ranks = [_ranks(index, word, each, languages) for word, each in zip(words, grades, strict=True)]
    has = [reduce(or_, (bits for _, bits in rank), 0) for rank in ranks]
    found, count = _with_most(has)
    if not found:
        return Hits(nearest=tuple(dict.fromkeys(one for word in words for one in nearest(index, word))))
    costs = _costs(found, ranks)

    def rank(number: int) -> tuple[int, bool, int]:
        is_whole = 0 < index.lengths[number] <= len(words)
        return costs[number], not is_whole, number

    order = sorted(costs, key=rank)
    return Hits(
        numbers=tuple(order),
        words=frozenset(one for each in grades for grade in each for one in grade),
        partly=count < len(words),
    )


def _ranks(index: Index, word: str, grades: Grades, languages: Sequence[str]) -> list[tuple[int, Bits]]:
    """The sets of items that have the word, with what it costs there; the cheapest first."""
    ranks = []
    own, others = ("", *languages[:1]), languages[1:]
    for field, (place, spoken) in product(Field, enumerate((own, others))):
        for grade, ones in enumerate(grades):
            if grade and field is not Field.NAME and len(word) <= _SHORT:
                continue
            if bits := index.having(ones, field, spoken):
                ranks.append((2 * _GRADES * field + _GRADES * place + grade, bits))
    return ranks


def _with_most(has: Sequence[Bits]) -> tuple[Bits, int]:
    """The items that are in as many of the sets as any is, and in how many."""
    if both := reduce(and_, has):
        return both, len(has)
    at_least = [0] * (len(has) + 1)
    for bits in has:
        for count in range(len(has), 1, -1):
            at_least[count] |= at_least[count - 1] & bits
        at_least[1] |= bits
    return next(((bits, count) for count, bits in reversed(list(enumerate(at_least))) if bits), (0, 0))


def _costs(found: Bits, ranks: Sequence[Sequence[tuple[int, Bits]]]) -> dict[int, int]:
    """What each item costs: for each word its cheapest place, and more than any where it has it not."""
    costs = dict.fromkeys(numbers_of(found), 0)
    for rank in ranks:
        left = found
        for cost, bits in (*rank, (2 * _GRADES * len(Field), found)):
            for number in numbers_of(left & bits):
                costs[number] += cost
            left &= ~bits
    return costs
