"""What there is to read at a place: the running text, how much of it shows before "more", and the details."""

import re
from collections.abc import Iterator, Sequence

from kiosk.content import Content, Event, Language, Partner, Programme, Site, Text, said
from kiosk.document import record
from kiosk.session import listed
from kiosk.session.state import Place, Screen, SessionState

MOST_WORDS = 75
"""Words on a screen before "more" (standards, row 4.18)."""

_ENDS = re.compile(r"[.!?…](?:\s*[»”’\"')\]])*(?=\s+[^a-zà-öø-ÿ\s]|\s*$)|(?=\n\s*\n)")
"""Where a sentence or a paragraph ends. After an abbreviation a small letter follows."""

_WORD = re.compile(r"\S+")


@record
class Reading:
    """The running text as far as it shows, and whether there is a part of it behind "more"."""

    text: str
    folds: bool


def preferred(content: Content, state: SessionState) -> tuple[Language, ...]:
    """In which languages a text is looked for: the visitor's, the kiosk's own, then any."""
    return (state.language, state.own_language, *content.languages)


def reading(content: Content, place: Place, languages: Sequence[Language]) -> Reading:
    """The running text of a place, whole where it is short or where more was asked for."""
    whole = "\n\n".join(filter(None, (said(text, languages).text for text in _running(content, place))))
    first = first_part(whole)
    return Reading(text=whole if place.unfolded else first, folds=first != whole)


def first_part(text: str) -> str:
    """As many whole sentences as a visitor reads standing."""
    words = list(_WORD.finditer(text))
    if len(words) <= MOST_WORDS:
        return text
    room = words[MOST_WORDS - 1].end()
    ends = [found.end() for found in _ENDS.finditer(text) if found.end() <= room]
    return text[: ends[-1]].rstrip() if ends else f"{text[:room]} …"


def details(content: Content, place: Place) -> Iterator[tuple[str, Text]]:
    """What the owner supplies beside the running text: the name of the field, and what it says."""
    item = listed.item_at(content, place)
    if isinstance(item, Site):
        fields = ("address", "opening_hours", "phone", "email", "access", "travel")
        yield from ((name, text) for name in fields if (text := getattr(item, name)))
    elif place.screen is Screen.SCHOOL_VISITS and content.school_visits and content.school_visits.contact:
        yield "contact", content.school_visits.contact
    elif place.screen is Screen.ABOUT and content.about and content.about.funding:
        yield "funding", content.about.funding


def _running(content: Content, place: Place) -> Iterator[Text | None]:
    match listed.item_at(content, place):
        case Programme(body=body) | Partner(body=body) | Event(body=body):
            yield body
        case Site(about=about):
            yield about
        case _ if place.screen is Screen.SCHOOL_VISITS and content.school_visits:
            yield content.school_visits.body
        case _ if place.screen is Screen.ABOUT and content.about:
            yield from (content.about.privacy, content.about.credits)
