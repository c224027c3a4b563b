"""Which words stand where: of each word, a set of items as the bits of one number."""

from array import array
from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum

from kiosk.document import record
from kiosk.search.folding import spellings, stem, words_of

Bits = int
"""A set of items: the bit of an item is its number."""


class Field(IntEnum):
    """Where in an item a word stands, the weightiest first."""

    NAME = 0
    SUMMARY = 1
    TEXT = 2


@record
class Told:
    """A text of an item; without a language it is the same in all."""

    field: Field
    language: str
    text: str


class Index:
    """Grows item by item; `settle` makes it ready to be asked."""

    def __init__(self) -> None:
        self.lengths: list[int] = []
        """Of each item the words of its shortest name; none where it has no name."""
        self.spelt: dict[str, str] = {}
        """How the words of names are written."""
        self.words: tuple[str, ...] = ()
        """All there are, in the order of the alphabet."""
        self.stems: Mapping[str, tuple[str, ...]] = {}
        self._shelves: dict[tuple[Field, str], dict[str, array[int]]] = {}
        """For each field and language the words there, and the items that have them."""

    def add(self, texts: Iterable[Told]) -> None:
        """One more item; its number is the next."""
        number, shortest = len(self.lengths), 0
        for told in texts:
            found = set(words_of(told.text))
            shelf = self._shelves.setdefault((told.field, told.language), {})
            for word in found:
                if (numbers := shelf.get(word)) is None:
                    shelf[word] = array("I", (number,))
                else:
                    numbers.append(number)
            if told.field is Field.NAME:
                shortest = min(shortest or len(found), len(found))
                self.spelt.update(spellings(told.text))
        self.lengths.append(shortest)

    def settle(self) -> None:
        """No more items will come."""
        self.words = tuple(sorted(set().union(*self._shelves.values())))
        stems: dict[str, list[str]] = {}
        for word in self.words:
            stems.setdefault(stem(word), []).append(word)
        self.stems = {root: tuple(words) for root, words in stems.items()}

    def having(self, words: Iterable[str], field: Field, languages: Iterable[str]) -> Bits:
        """The items that have one of the words there, in one of the languages or in all."""
        shelves = [self._shelves.get((field, language), {}) for language in dict.fromkeys(languages)]
        signs = bytearray(len(self.lengths))
        for word in words:
            for shelf in shelves:
                for number in shelf.get(word, ()):
                    signs[number] = 1
        return bits_of(signs)


def bits_of(signs: bytearray) -> Bits:
    """The set of those whose sign is 1."""
    return int(signs.translate(_DIGITS)[::-1] or b"0", 2)


def numbers_of(bits: Bits) -> Iterator[int]:
    """The numbers in a set, from the least."""
    digits = f"{bits:b}"[::-1]
    at = digits.find("1")
    while at >= 0:
        yield at
        at = digits.find("1", at + 1)


_DIGITS = bytes((ord("0"), ord("1"))) + bytes(254)
