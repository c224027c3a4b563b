"""The keys of the search: where each stands, by the language that is spoken."""

from collections.abc import Iterator, Mapping

from kiosk.content import glyph
from kiosk.session import Ask, Door, searching
from kiosk.ui.views import KeyRow
from kiosk.wording import Words

COLUMNS = 10

_DIGITS = "1234567890"
_QWERTY = "qwertyuiop", "asdfghjkl", "zxcvbnm"
_AZERTY = "azertyuiop", "qsdfghjklm", "wxcvbn"
_QWERTZ = "qwertzuiop", "asdfghjkl", "yxcvbnm"

_DELETES = 2
"""The row at whose end the last letter is deleted, where it has room."""

_LAYOUTS: Mapping[str, tuple[str, str, str]] = {"fr": _AZERTY, "nl": _AZERTY, "de": _QWERTZ}
"""What stands on keyboards in Belgium where a language is spoken: AZERTY on either side. QWERTY elsewhere."""


def keys(words: Words, language: str, can: frozenset[Door]) -> tuple[KeyRow, ...]:
    """Four rows of ten: the digits, the letters, and in what these leave delete, space and clear."""
    return tuple(_keys(words, _LAYOUTS.get(language, _QWERTY), can))


def _keys(words: Words, letters: tuple[str, str, str], can: frozenset[Door]) -> Iterator[KeyRow]:
    for row, signs in enumerate((_DIGITS, *letters)):
        for column, sign in enumerate(signs):
            yield _key((Ask.TYPE, sign), sign.upper(), "", (row, column, 1), can)
        if row == _DELETES and len(signs) < COLUMNS:
            yield _delete(words, (row, len(signs), COLUMNS - len(signs)), can)
    *_, middle, last = letters
    deletes = len(middle) == COLUMNS
    room = COLUMNS - len(last) - deletes - 1
    yield _key((Ask.TYPE, searching.SPACE), words.key_space, "mdi6.keyboard-space", (3, len(last), room), can)
    if deletes:
        yield _delete(words, (3, COLUMNS - 2, 1), can)
    yield _key((Ask.CLEAR, ""), words.key_clear, "mdi6.close", (3, COLUMNS - 1, 1), can)


def _delete(words: Words, where: tuple[int, int, int], can: frozenset[Door]) -> KeyRow:
    return _key((Ask.DELETE, ""), words.key_delete, "mdi6.backspace-outline", where, can)


def _key(door: Door, name: str, icon: str, where: tuple[int, int, int], can: frozenset[Door]) -> KeyRow:
    row, column, span = where
    return KeyRow(
        name=name,
        ask=door[0],
        sign=door[1],
        glyph=glyph(icon) or "" if icon else "",
        row=row,
        column=column,
        span=span,
        usable=door in can,
    )
