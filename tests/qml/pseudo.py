"""Content and words as no language has them: longer, with accents, or from right to left."""

from collections.abc import Callable, Mapping
from math import ceil
from typing import Any

import msgspec
from msgspec import Struct

from kiosk.content import Language, Loaded
from kiosk.document import names, replace
from kiosk.wording import Words

COMPOUND = "Biopharmazeutikaproduktionstechnik"
"""Of 34 letters: longer than the longest word there is in the content."""

MORE = 0.4
"""By which share a translation is longer than what it is translated from (standards, row 4.39)."""

RIGHT_TO_LEFT = "\u200f"
"""The mark that makes a text one that is read from right to left."""

_ACCENTS = str.maketrans("aeiouyAEIOU", "äéîöüÿÄÉÎÖÜ")
_ABBREVIATED = {"own_name", "short_name"}
"""What is no translation."""


def longer(text: str) -> str:
    """With accents and two fifths more, of which a word as long as German has them. DNA stays DNA."""
    if text.isupper() or text.endswith("RNA"):
        return text
    more = ceil(MORE * len(text))
    added = COMPOUND[:more]
    while len(added) < more:
        added += " " + COMPOUND[: more - len(added) - 1]
    return f"{_accented(text)} {added}"[: len(text) + more + 1].rstrip()


def mirrored(text: str) -> str:
    return RIGHT_TO_LEFT + text if text else text


def in_another(loaded: Loaded, change: Callable[[str], str], of: str, to: str) -> Loaded:
    """With all texts of one language `change`d, as those of another in its place."""
    assert loaded.content is not None
    languages = tuple(Language(to) if one == of else one for one in loaded.content.languages)
    content = replace(_changed(loaded.content, change, Language(of), Language(to)), languages=languages)
    words = _words(loaded.wording[Language(of)], change)
    return replace(loaded, content=content, wording={**loaded.wording, Language(to): words})


def _words(words: Words, change: Callable[[str], str]) -> Words:
    changed = {name: change(getattr(words, name)) for name in names(words) if name not in _ABBREVIATED}
    return replace(words, **changed)


def _changed(value: Any, change: Callable[[str], str], of: Language, to: Language) -> Any:
    """The same with each text that is translated; what is the same in all languages is a name."""
    match value:
        case Struct():
            fields = {name: getattr(value, name) for name in names(value)}
            others = {name: _changed(one, change, of, to) for name, one in fields.items()}
            return msgspec.structs.replace(
                value, **{name: one for name, one in others.items() if one is not fields[name]}
            )
        case tuple():
            return tuple(_changed(one, change, of, to) for one in value)
        case Mapping() if of in value and isinstance(value[of], str):
            return {**value, to: change(value[of])}
        case Mapping():
            return {key: _changed(one, change, of, to) for key, one in value.items()}
        case _:
            return value


def _accented(text: str) -> str:
    """Without touching what is filled in later: {count}."""
    parts = text.split("{")
    done = [parts[0].translate(_ACCENTS)]
    for part in parts[1:]:
        name, brace, rest = part.partition("}")
        done.append(name + brace + rest.translate(_ACCENTS))
    return "{".join(done)
