"""What there is to read at a place: the running text, how much of it shows before "more", and the details."""

import re
from collections.abc import Iterable, Iterator, Sequence

from kiosk.content import (
    Announcement,
    Content,
    Event,
    Job,
    Language,
    Partner,
    Programme,
    Quote,
    Site,
    Text,
    said,
)
from kiosk.document import record
from kiosk.session import listed
from kiosk.session.state import Place, Screen, SessionState

MOST_WORDS = 75
"""Words on a screen before "more" (standards, row 4.18)."""

MOST_AT_ONCE = 100
"""Words on a screen with all that stands beside the running text (the same row's cap)."""

BESIDE_A_CODE = 10
"""Words that say what a QR code is good for."""

_ENDS = re.compile(r"[.!?…](?:\s*[»”’\"')\]])*(?=\s+[^a-zà-öø-ÿ\s]|\s*$)|(?=\n\s*\n)")
"""Where a sentence or a paragraph ends. After an abbreviation a small letter follows."""

_WORD = re.compile(r"\S+")


@record
class Reading:
    """The running text and its quotations as far as they show, and whether there is a part behind "more"."""

    text: str
    language: Language
    """What the text is really in, or its first part."""
    quotes: tuple[Quote, ...]
    folds: bool


def preferred(content: Content, state: SessionState) -> tuple[Language, ...]:
    """In which languages a text is looked for: the visitor's, the kiosk's own, then any."""
    return (state.language, state.own_language, *content.languages)


def reading(content: Content, place: Place, languages: Sequence[Language]) -> Reading:
    """The running text of a place, whole where it is short or where more was asked for."""
    parts = [part for text in _running(content, place) if (part := said(text, languages)).text]
    whole = "\n\n".join(part.text for part in parts)
    language = parts[0].language if parts else languages[0]
    first, quotes = first_part(whole), _quotes(content, place)
    few = tuple(_first_quotes(quotes, MOST_AT_ONCE - BESIDE_A_CODE - _count(first), languages))
    folds = first != whole or few != quotes
    if place.unfolded:
        return Reading(text=whole, language=language, quotes=quotes, folds=folds)
    return Reading(text=first, language=language, quotes=few, folds=folds)


def first_part(text: str) -> str:
    """As many whole sentences as a visitor reads standing."""
    words = list(_WORD.finditer(text))
    if len(words) <= MOST_WORDS:
        return text
    room = words[MOST_WORDS - 1].end()
    ends = [found.end() for found in _ENDS.finditer(text) if found.end() <= room]
    return text[: ends[-1]].rstrip() if ends else f"{text[:room]} …"


def _quotes(content: Content, place: Place) -> tuple[Quote, ...]:
    item = listed.item_at(content, place)
    return item.quotes if isinstance(item, Event) else ()


def _first_quotes(quotes: Iterable[Quote], room: int, languages: Sequence[Language]) -> Iterator[Quote]:
    """As many as there is room for, in words."""
    for quote in quotes:
        room -= sum(_count(said(text, languages).text) for text in (quote.text, quote.who))
        if room < 0:
            return
        yield quote


def _count(text: str) -> int:
    return len(_WORD.findall(text))


def details(content: Content, place: Place) -> Iterator[tuple[str, Text]]:
    """What the owner supplies beside the running text: the name of the field, and what it says."""
    item = listed.item_at(content, place)
    if isinstance(item, Site):
        fields = ("address", "opening_hours", "phone", "email", "access", "travel")
        yield from ((name, text) for name in fields if (text := getattr(item, name)))
    elif isinstance(item, Job):
        yield from (("jobs_does", item.does), ("jobs_path", item.path))
    elif place.screen is Screen.SCHOOL_VISITS and content.school_visits and content.school_visits.contact:
        yield "contact", content.school_visits.contact
    elif place.screen is Screen.ABOUT and content.about and content.about.funding:
        yield "funding", content.about.funding


def _running(content: Content, place: Place) -> Iterator[Text | None]:
    match listed.item_at(content, place):
        case Programme(body=body) | Partner(body=body) | Event(body=body):
            yield body
        case Announcement(body=body):
            yield body
        case Site(about=about):
            yield about
        case _ if place.screen is Screen.SCHOOL_VISITS and content.school_visits:
            yield content.school_visits.body
        case _ if place.screen is Screen.ABOUT and content.about:
            yield from (content.about.privacy, content.about.credits)
