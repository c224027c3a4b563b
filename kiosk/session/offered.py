"""Every event a visitor could cause now: crawls, proofs and dead-end checks are loops over it."""

from collections.abc import Iterator

from kiosk.content import Content, Programme
from kiosk.session.events import Ask, Asked
from kiosk.session.state import Attract, OutOfService, Screen, SessionState, Visit

MOST_DOORS = 6
"""Tiles on Home: what one takes in at a glance (standards, 4.23)."""


def offered(content: Content | None, state: SessionState) -> tuple[Asked, ...]:
    """In reading order: the screen's own, then the dock's. Nothing while a transition is on screen."""
    if content is None or not state.settled:
        return ()
    return tuple(Asked(at=state.at, ask=ask, id=id_) for ask, id_ in _offered(content, state))


def listed(content: Content, theme: str = "") -> tuple[Programme, ...]:
    """The programmes, all or of one theme, as they are listed: theme by theme, then in the file's order."""
    order = {one.id: number for number, one in enumerate(content.themes)}
    chosen = (one for one in content.programmes if theme in ("", one.theme))
    return tuple(sorted(chosen, key=lambda one: order[one.theme]))


def doors(content: Content) -> tuple[tuple[Ask, str], ...]:
    """What Home leads to: each section that has content, then themes, as far as there is room."""
    if not content.programmes:
        return ()
    taught = {programme.theme for programme in content.programmes}
    themes = ((Ask.THEME, str(theme.id)) for theme in content.themes if theme.id in taught)
    return ((Ask.PROGRAMMES, ""), *themes)[:MOST_DOORS]


def next_programme(content: Content, id_: str) -> Programme | None:
    """The one that follows in the list, after the last the first; none where there is only one."""
    programmes = listed(content)
    number = next((n for n, programme in enumerate(programmes) if programme.id == id_), None)
    return programmes[(number + 1) % len(programmes)] if number is not None and len(programmes) > 1 else None


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
            yield from doors(content)
        case Screen.PROGRAMMES:
            yield from ((Ask.PROGRAMME, programme.id) for programme in listed(content, visit.here.item))
        case Screen.PROGRAMME:
            if following := next_programme(content, visit.here.item):
                yield Ask.PROGRAMME, following.id
