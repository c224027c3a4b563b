"""A session on other content: what is still there stays, what has gone leads to where it was listed."""

from kiosk.content import Content, Language
from kiosk.document import replace
from kiosk.session import listed, searching
from kiosk.session.doors import stem
from kiosk.session.filters import narrowed
from kiosk.session.reading import preferred
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
from kiosk.session.transitions import TRANSITION, heed


def settle_on(content: Content | None, own_language: Language, state: SessionState) -> SessionState:
    """The same session, so that all it stands at and speaks is in `content`."""
    fresh = replace(state, language=own_language, own_language=own_language)
    if isinstance(state.scene, Threshold | Staff):
        return fresh
    if content is None:
        return replace(fresh, scene=OutOfService())
    match state.scene:
        case Visit() as visit:
            language = state.language if state.language in content.languages else own_language
            settled = _at(content, visit, replace(fresh, language=language))
        case Attract() | Urgent():
            settled = fresh
        case OutOfService():
            settled = replace(fresh, scene=Attract(since=state.at))
    return heed(content, settled)


def _at(content: Content, visit: Visit, state: SessionState) -> SessionState:
    """With a way on which every place exists. One that had to become another is an arrival."""
    trail: list[Place] = []
    arrivals = state.arrivals
    for place in visit.trail:
        found = _found(content, searching.again(content, preferred(content, state), place))
        if found is None or (trail and _stands_for(trail[-1], found, place)):
            continue
        if found.screen is not place.screen:
            arrivals += 1
            found = replace(found, arrival=arrivals)
        trail.append(found)
    settled = replace(state, scene=replace(visit, trail=tuple(trail)), arrivals=arrivals)
    moved = trail[-1].arrival != visit.here.arrival
    return replace(settled, settled_at=state.at + TRANSITION) if moved else settled


def _found(content: Content, place: Place) -> Place | None:
    """The place, its list where its item has gone, none where that has nothing in it either."""
    section = listed.SECTION.get(place.screen)  # an activity is not gone on with on other content
    if section is not None:
        if listed.item_at(content, place):
            return place
        place = Place(screen=section, arrival=place.arrival)
    return replace(place, filters=_left(content, place)) if _has(content, place.screen) else None


def _left(content: Content, place: Place) -> tuple[str, ...]:
    """The filters that still let something through, one after the other."""
    left: tuple[str, ...] = ()
    for one in place.filters:
        if narrowed(content, (*left, one)):
            left = (*left, one)
    return left


def _has(content: Content, screen: Screen) -> bool:
    """Whether there is anything on a screen that shows no single item."""
    match screen:
        case Screen.PROGRAMMES:
            return bool(content.programmes)
        case Screen.PARTNERS:
            return bool(content.partners)
        case Screen.STORY:
            return bool(content.story)
        case Screen.STEM:
            return bool(stem(content))
        case Screen.SCHOOL_VISITS:
            return content.school_visits is not None
        case Screen.ABOUT:
            return content.about is not None
        case _:
            return True


def _stands_for(before: Place, found: Place, place: Place) -> bool:
    """Whether one is there already: at the list of an item that has gone, or at the same place."""
    if found.screen is not place.screen:
        return before.screen is found.screen
    return replace(before, arrival=found.arrival) == found
