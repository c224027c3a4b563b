"""Reading a text in the language that is wanted, or honestly in another."""

from collections.abc import Iterable

from kiosk.content.basics import Language, Text
from kiosk.document.record import record


@record
class Said:
    """A text as it is shown, and the language it is really in."""

    text: str
    language: Language


def said(text: Text | None, wanted: Iterable[Language]) -> Said:
    """The text in the first wanted language that has it; one string is the same in all."""
    first, *others = wanted
    if text is None or isinstance(text, str):
        return Said(text=text or "", language=first)
    for language in (first, *others):
        if text.get(language):
            return Said(text=text[language], language=language)
    return Said(text="", language=first)
