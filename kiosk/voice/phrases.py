"""What may be read aloud and is known beforehand: the texts of the content and the interface's words."""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.content import Content, Language, Text
from kiosk.document import names
from kiosk.document.shape import members
from kiosk.document.walking import leaves
from kiosk.voice.plain import plain
from kiosk.voice.sounds import Phrase
from kiosk.wording import Words

_UNREAD = frozenset({"keywords", "teacher_sheet"})
"""Fields whose texts are on no screen."""


def phrases(content: Content, wording: Mapping[Language, Words]) -> tuple[Phrase, ...]:
    """Each once. A text that is the same in all languages is spoken in each of them."""
    words = (one for language in content.languages for one in _words(language, wording[language]))
    told = (one for text in _texts(content) for one in _spoken(text, content.languages))
    said = (Phrase(text=plain(one.text), language=one.language) for one in (*words, *told))
    return tuple(dict.fromkeys(one for one in said if one.text))


def _words(language: Language, words: Words) -> Iterator[Phrase]:
    """Those with a gap are spoken when it is filled, those behind the staff door never."""
    for name in names(Words):
        text: str = getattr(words, name)
        if "{" not in text and not name.startswith("staff_"):
            yield Phrase(text=text, language=language)


def _texts(content: Content) -> Iterator[Text]:
    for leaf in leaves(content, Content):
        if leaf.shapes == members(Text) and not _UNREAD & set(leaf.path):
            text: Any = leaf.value
            yield text


def _spoken(text: Text, languages: tuple[Language, ...]) -> Iterator[Phrase]:
    if isinstance(text, str):
        yield from (Phrase(text=text, language=language) for language in languages)
    else:
        yield from (Phrase(text=text[one], language=one) for one in languages if text.get(one))
