"""What leads where: the doors of each screen, as what is asked and the id that goes with it."""

from collections.abc import Iterable, Iterator

from kiosk.content import Content
from kiosk.session import listed
from kiosk.session.events import Ask
from kiosk.session.filters import narrowed, possible
from kiosk.session.state import Place, Screen

Door = tuple[Ask, str]

MOST_DOORS = 6
"""Tiles on Home: what one takes in at a glance (standards, 4.23)."""

_ITEM = {
    Screen.PROGRAMME: Ask.PROGRAMME,
    Screen.PARTNER: Ask.PARTNER,
    Screen.EVENT: Ask.EVENT,
    Screen.SITE: Ask.SITE,
    Screen.FACT: Ask.FACT,
}


def doors(content: Content, place: Place) -> tuple[Door, ...]:
    """All that a screen leads to, in reading order, each once; the dock's are not among them."""
    onward = following(content, place)
    return tuple(dict.fromkeys((*inside(content, place), *((onward,) if onward else ()))))


def inside(content: Content, place: Place) -> tuple[Door, ...]:
    """What the deck of a screen leads to."""
    match place.screen:
        case Screen.HOME:
            return (*tiles(content), *about(content))
        case Screen.STEM:
            return stem(content)
        case Screen.PROGRAMMES:
            filters = _each(Ask.FILTER, possible(content, place.filters))
            return (*filters, *_each(Ask.PROGRAMME, (one.id for one in narrowed(content, place.filters))))
        case Screen.PARTNERS:
            return _each(Ask.PARTNER, listed.ids(content, Screen.PARTNER))
        case Screen.STORY:
            return _each(Ask.EVENT, listed.ids(content, Screen.EVENT))
        case Screen.SITES:
            return _each(Ask.SITE, listed.ids(content, Screen.SITE))
        case _:
            return related(content, place)


def tiles(content: Content) -> tuple[Door, ...]:
    """Home's: each section that has content, then the themes, as far as there is room."""
    taught = {programme.theme for programme in content.programmes}
    themes = (theme.id for theme in content.themes if theme.id in taught)
    return (*_sections(content), *_each(Ask.THEME, themes))[:MOST_DOORS]


def stem(content: Content) -> tuple[Door, ...]:
    """The shelf of the STEM lab."""
    visits = (Ask.SCHOOL_VISITS,) if content.school_visits else ()
    facts = _each(Ask.FACT, (one.id for one in content.stem.facts[:1]))
    return (*facts, *((ask, "") for ask in visits))


def about(content: Content) -> tuple[Door, ...]:
    return ((Ask.ABOUT, ""),) if content.about else ()


def related(content: Content, place: Place) -> tuple[Door, ...]:
    """What an item has to do with, whichever of the two names the other."""
    match place.screen:
        case Screen.PROGRAMME:
            return tuple(_around_programme(content, place.item))
        case Screen.PARTNER:
            return tuple(_around_partner(content, place.item))
        case Screen.EVENT:
            return tuple(_around_event(content, place.item))
        case Screen.SITE:
            return tuple(_around_site(content, place.item))
        case _:
            return ()


def following(content: Content, place: Place) -> Door | None:
    """The item after this one, after the last the first; none where there is only one."""
    ids = listed.ids(content, place.screen)
    if place.item not in ids or len(ids) < 2:
        return None
    return _ITEM[place.screen], ids[(ids.index(place.item) + 1) % len(ids)]


def item_behind(content: Content, door: Door) -> listed.Item | None:
    """The item that a door leads to; none behind the door of a section."""
    ask, id_ = door
    screen = next((screen for screen, own in _ITEM.items() if own is ask), None)
    found = listed.items(content, screen) if screen else ()
    return next((one for one in found if one.id == id_), None)


def _sections(content: Content) -> Iterator[Door]:
    filled = {
        Ask.PROGRAMMES: content.programmes,
        Ask.STEM: stem(content),
        Ask.PARTNERS: content.partners,
        Ask.STORY: content.story,
        Ask.SITES: content.sites[1:],
        Ask.SCHOOL_VISITS: content.school_visits,
    }
    return ((ask, "") for ask, what in filled.items() if what)


def _around_programme(content: Content, id_: str) -> Iterator[Door]:
    yield from _each(Ask.PARTNER, (one.id for one in content.partners if id_ in one.programmes))
    yield from _each(Ask.SITE, (site for one in content.programmes if one.id == id_ for site in one.sites))
    yield from _each(Ask.EVENT, (one.id for one in content.story if id_ in one.programmes))


def _around_partner(content: Content, id_: str) -> Iterator[Door]:
    for one in content.partners:
        if one.id == id_:
            yield from _each(Ask.PROGRAMME, one.programmes)
            yield from _each(Ask.SITE, one.sites)
    yield from _each(Ask.EVENT, (one.id for one in content.story if id_ in one.partners))


def _around_event(content: Content, id_: str) -> Iterator[Door]:
    for one in content.story:
        if one.id == id_:
            yield from _each(Ask.PARTNER, one.partners)
            yield from _each(Ask.SITE, one.sites)
            yield from _each(Ask.PROGRAMME, one.programmes)


def _around_site(content: Content, id_: str) -> Iterator[Door]:
    yield from _each(Ask.PARTNER, (one.id for one in content.partners if id_ in one.sites))
    yield from _each(Ask.PROGRAMME, (one.id for one in content.programmes if id_ in one.sites))


def _each(ask: Ask, ids: Iterable[str]) -> tuple[Door, ...]:
    return tuple((ask, id_) for id_ in ids)
