"""Every event a visitor could cause now: crawls, proofs and dead-end checks are loops over it."""

from collections.abc import Iterator

from kiosk.content import Content, Programme
from kiosk.session.events import Ask, Asked
from kiosk.session.state import Attract, OutOfService, Screen, SessionState, Visit


def offered(content: Content | None, state: SessionState) -> tuple[Asked, ...]:
    """In reading order: the screen's own, then the dock's. Nothing while a transition is on screen."""
    if content is None or not state.settled:
        return ()
    return tuple(Asked(at=state.at, ask=ask, id=id_) for ask, id_ in _offered(content, state))


def in_reading_order(content: Content) -> tuple[Programme, ...]:
    """The programmes as they are listed: theme by theme, then in the order of the file."""
    order = {theme.id: number for number, theme in enumerate(content.themes)}
    return tuple(sorted(content.programmes, key=lambda programme: order[programme.theme]))


def next_programme(content: Content, id_: str) -> Programme | None:
    """The one that follows in the list, after the last the first; none where there is only one."""
    listed = in_reading_order(content)
    number = next((n for n, programme in enumerate(listed) if programme.id == id_), None)
    return listed[(number + 1) % len(listed)] if number is not None and len(listed) > 1 else None


def _offered(content: Content, state: SessionState) -> Iterator[tuple[Ask, str]]:
    match state.scene:
        case OutOfService():
            return
        case Attract():
            yield from ((Ask.START, language) for language in content.languages)
            yield Ask.START, ""
        case Visit(ends_at=float()):
            yield Ask.STAY, ""
            yield Ask.LEAVE, ""
        case Visit(trail=trail) as visit:
            yield from _on_screen(content, visit)
            if len(trail) > 1:
                yield Ask.BACK, ""
                yield Ask.HOME, ""
            yield from ((Ask.LANGUAGE, other) for other in content.languages if other != state.language)


def _on_screen(content: Content, visit: Visit) -> Iterator[tuple[Ask, str]]:
    match visit.here.screen:
        case Screen.HOME:
            if content.programmes:
                yield Ask.PROGRAMMES, ""
        case Screen.PROGRAMMES:
            yield from ((Ask.PROGRAMME, programme.id) for programme in in_reading_order(content))
        case Screen.PROGRAMME:
            if following := next_programme(content, visit.here.item):
                yield Ask.PROGRAMME, following.id
