"""How long a visitor may read before the kiosk asks whether anybody is still there."""

from collections.abc import Iterator

from kiosk.content import Content, Programme, Text, said
from kiosk.session.offered import listed
from kiosk.session.state import Screen, SessionState, Visit

READING_SPEED = 100 / 60
"""Words a second, of a slow or second-language reader (standards, row 4.26)."""

MOST_WORDS = 150
"""What anybody reads on one screen, however long its list: twice the words a screen should hold."""


def patience(content: Content, state: SessionState) -> float:
    """Seconds without a touch after which the kiosk asks: twice the reading time, a minute at least."""
    words = min(MOST_WORDS, sum(len(text.split()) for text in _texts(content, state)))
    return max(content.timings.idle_at_least, 2 * words / READING_SPEED)


def _texts(content: Content, state: SessionState) -> Iterator[str]:
    for text in _on_screen(content, state):
        yield said(text, (state.language, *content.languages)).text


def _on_screen(content: Content, state: SessionState) -> Iterator[Text]:
    if not isinstance(state.scene, Visit):
        return
    match state.scene.here.screen:
        case Screen.HOME:
            yield content.home.headline
        case Screen.PROGRAMMES:
            for programme in listed(content, state.scene.here.item)[:MOST_WORDS]:
                yield programme.title
                yield programme.gist
        case Screen.PROGRAMME:
            for programme in content.programmes:
                if programme.id == state.scene.here.item:
                    yield from _whole(programme)


def _whole(programme: Programme) -> Iterator[Text]:
    yield programme.title
    yield programme.gist
    yield programme.body
    yield from programme.tags
