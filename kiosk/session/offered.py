"""Every event somebody could cause now: crawls, proofs and dead-end checks are loops over it.

The way to the staff door is not among them, so no loop over what is offered comes to it.
"""

from collections.abc import Iterator

from kiosk.content import Content
from kiosk.session import aloud, collecting, searching, staff
from kiosk.session.comfort import choices
from kiosk.session.doors import Door, doors
from kiosk.session.events import Ask, Asked
from kiosk.session.filters import fold
from kiosk.session.news import edition
from kiosk.session.playing import acts
from kiosk.session.reading import preferred, reading
from kiosk.session.state import (
    Attract,
    OutOfService,
    Place,
    Screen,
    SessionState,
    Staff,
    Threshold,
    Urgent,
    Visit,
)


def offered(content: Content | None, state: SessionState) -> tuple[Asked, ...]:
    """In reading order: the screen's own, then the dock's. Nothing while a transition is on screen."""
    if not state.settled:
        return ()
    if isinstance(state.scene, Threshold | Staff):
        return staff.offered(content, state)
    if content is None:
        return ()
    content = edition(content, state.now).content
    return tuple(Asked(at=state.at, now=state.now, ask=ask, id=id_) for ask, id_ in _offered(content, state))


def _offered(content: Content, state: SessionState) -> Iterator[Door]:
    match state.scene:
        case OutOfService() | Urgent() | Threshold() | Staff():
            return
        case Attract():
            yield from ((Ask.START, language) for language in content.languages)
            yield Ask.COMFORT, ""
            yield Ask.START, ""
        case Visit(ends_at=float()):
            yield Ask.STAY, ""
            yield Ask.LEAVE, ""
        case Visit() as visit:
            if _has_more(content, state, visit.here):
                yield Ask.MORE, ""
            yield from ((Ask.ACT, act) for act in acts(content, visit.here))
            yield from dict.fromkeys((*collecting.offers(content, state, visit), *doors(content, visit.here)))
            yield from _found(content, visit)
            yield from ((Ask.SUIT, choice) for choice in _choices(state, visit))
            yield from ((Ask.READ, step) for step in aloud.offers(visit))
            yield from searching.offered(content, preferred(content, state), visit.here)
            if len(visit.trail) > 1:
                yield Ask.BACK, ""
                yield Ask.HOME, ""
            if visit.here.screen is not Screen.SEARCH:
                yield Ask.SEARCH, ""
            yield from ((Ask.LANGUAGE, other) for other in content.languages if other != state.language)
            if visit.here.screen is not Screen.COMFORT:
                yield Ask.COMFORT, ""


def _choices(state: SessionState, visit: Visit) -> tuple[str, ...]:
    if visit.here.screen is not Screen.COMFORT:
        return ()
    return choices(visit.comfort, voiced=state.language in state.voices)


def _found(content: Content, visit: Visit) -> Iterator[Door]:
    if visit.here.screen is Screen.FINDER:
        from kiosk.session import finding  # noqa: PLC0415 - when somebody looks for a path

        yield from ((Ask.ACT, act) for act in finding.acts(content, visit))
        yield from finding.doors(content, visit)


def _has_more(content: Content, state: SessionState, place: Place) -> bool:
    """Whether a part of the screen is folded, or was."""
    if place.screen is Screen.PROGRAMMES:
        return fold(content)
    return reading(content, place, preferred(content, state)).folds
