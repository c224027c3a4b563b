"""How long a visitor may read before the kiosk asks whether anybody is still there."""

from collections.abc import Iterator

from kiosk.content import Announcement, Content, Event, Job, Partner, Programme, Site, StemFact, Text, said
from kiosk.session import listed, playing
from kiosk.session.comfort import USUAL
from kiosk.session.filters import narrowed
from kiosk.session.notices import band
from kiosk.session.reading import details, preferred, reading
from kiosk.session.state import Place, Screen, SessionState, Visit

READING_SPEED = 100 / 60
"""Words a second, of a slow or second-language reader (standards, row 4.26)."""

MOST_WORDS = 150
"""What anybody reads on one screen, however long its list: twice the words a screen should hold."""


PATIENCE = 2
"""How many times as long it waits for whoever has changed how it shows itself (standards, row 4.27)."""


def patience(content: Content, state: SessionState) -> float:
    """Seconds without a touch after which the kiosk asks: twice the reading time, a minute at least."""
    words = min(MOST_WORDS, sum(len(text.split()) for text in _texts(content, state)))
    usual = max(content.timings.idle_at_least, 2 * words / READING_SPEED)
    if not isinstance(state.scene, Visit):
        return usual
    waits = playing.patience(content, state.scene, usual)
    return waits if state.comfort == USUAL else PATIENCE * waits


def countdown(content: Content, state: SessionState) -> float:
    """Seconds to answer the question; who has asked for more time has twice as long."""
    return content.timings.countdown * (PATIENCE if state.comfort.unhurried else 1)


def _texts(content: Content, state: SessionState) -> Iterator[str]:
    for text in _on_screen(content, state):
        yield said(text, preferred(content, state)).text


def _on_screen(content: Content, state: SessionState) -> Iterator[Text]:
    if notice := band(content, state.now):
        yield notice.text
    if isinstance(state.scene, Visit):
        here = state.scene.here
        yield from _at(content, here)
        yield from playing.utterances(content, here)
        yield from _asked(content, state.scene)
        yield reading(content, here, preferred(content, state)).text
        yield from (text for _, text in details(content, here))


def _asked(content: Content, visit: Visit) -> Iterator[Text]:
    if visit.here.screen is Screen.FINDER:
        from kiosk.session import finding  # noqa: PLC0415 - when somebody looks for a path

        yield from finding.utterances(content, visit)


def _at(content: Content, place: Place) -> Iterator[Text]:
    match place.screen:
        case Screen.HOME:
            yield content.home.headline
        case Screen.PROGRAMMES:
            for programme in narrowed(content, place.filters)[:MOST_WORDS]:
                yield from (programme.title, programme.gist)
        case Screen.PARTNERS:
            for partner in content.partners[:MOST_WORDS]:
                yield from (partner.name, partner.gist)
        case Screen.NEWS:
            for one in (content.news or ())[:MOST_WORDS]:
                yield from (one.title, one.gist)
        case Screen.STORY:
            yield from (event.title for event in content.story[:MOST_WORDS])
        case _:
            if item := listed.item_at(content, place):
                yield from _around(item)


def _around(item: listed.Item) -> Iterator[Text]:
    """All but the running text."""
    match item:
        case Programme():
            yield from (item.title, item.gist, *item.tags)
        case Partner():
            yield from (item.name, item.gist)
        case Announcement():
            yield from filter(None, (item.title, item.gist, item.place))
        case Event():
            yield from (item.title, *(quote.text for quote in item.quotes))
        case Site():
            yield item.name
        case StemFact():
            yield item.text
        case Job():
            yield from (item.title, item.does, item.path)
