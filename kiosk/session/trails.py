"""The way of a visit on other content: what has gone leads to where it was listed."""

from kiosk.content import Content
from kiosk.document import replace
from kiosk.session import collecting, listed, searching
from kiosk.session.doors import SECTION_OF, stem
from kiosk.session.filters import narrowed
from kiosk.session.reading import preferred
from kiosk.session.state import TRANSITION, Place, Screen, SessionState, Visit

DATED = (Screen.NEWS, Screen.ANNOUNCEMENT)
"""The screens that are gone when what they show is over."""


def standing(
    content: Content, visit: Visit, state: SessionState, *, playing_on: bool = False
) -> SessionState:
    """The visit on a way on which every place exists. One that had to become another is an arrival."""
    trail: list[Place] = []
    arrivals = state.arrivals
    for place in visit.trail:
        found = (
            place
            if playing_on and place.activity
            else _found(content, searching.again(content, preferred(content, state), place))
        )
        if found is None or (trail and _stands_for(trail[-1], found, place)):
            continue
        if found.screen is not place.screen:
            arrivals += 1
            found = replace(found, arrival=arrivals)
        trail.append(found)
    kept = collecting.still_there(content, visit.my_list)
    settled = replace(state, scene=replace(visit, trail=tuple(trail), my_list=kept), arrivals=arrivals)
    moved = trail[-1].arrival != visit.here.arrival
    return replace(settled, settled_at=state.at + TRANSITION) if moved else settled


def _found(content: Content, place: Place) -> Place | None:
    """The place, its list where its item has gone, none where that has nothing in it either."""
    if place.screen is Screen.FINDER:
        return place if _asks(content, place) else None
    section = SECTION_OF.get(place.screen)
    if section is not None:  # an activity is not gone on with on other content
        if listed.item_at(content, place):
            return place
        place = Place(screen=section, arrival=place.arrival)
    return replace(place, filters=_left(content, place)) if _has(content, place.screen) else None


def _asks(content: Content, place: Place) -> bool:
    from kiosk.session import finding  # noqa: PLC0415 - when somebody looks for a path

    return finding.knows(content, place.item)


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
        case Screen.NEWS:
            return bool(content.news)
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
