"""What leads where: the doors of each screen, as what is asked and the id that goes with it."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from kiosk.activities import present
from kiosk.content import Content, Event, Partner, Programme, Site, StemFact, Topic
from kiosk.session import listed
from kiosk.session.events import Ask
from kiosk.session.filters import in_view, narrowed, possible
from kiosk.session.index import once
from kiosk.session.state import Place, Screen

Door = tuple[Ask, str]

MOST_DOORS = 6
"""Tiles on Home: what one takes in at a glance (standards, 4.23)."""

MOST_RELATED = 8
"""Doors to what belongs to an item."""

CLASS_VISIT = "class_visit"
"""The activity that the page for schools leads to."""

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
            return (*stem(content), *school(content))
        case Screen.PROGRAMMES:
            seen, can = in_view(content, place), possible(content, place.filters)
            filters = _each(Ask.FILTER, (what for what in can if what in seen))
            return (*filters, *_each(Ask.PROGRAMME, (one.id for one in narrowed(content, place.filters))))
        case Screen.PARTNERS:
            return _each(Ask.PARTNER, listed.ids(content, Screen.PARTNER))
        case Screen.STORY:
            return _each(Ask.EVENT, listed.ids(content, Screen.EVENT))
        case Screen.SITES:
            return _each(Ask.SITE, listed.ids(content, Screen.SITE))
        case _:
            return related(content, place)


@once
def tiles(content: Content) -> tuple[Door, ...]:
    """Home's: each section that has content, then the themes, as far as there is room."""
    taught = {programme.theme for programme in content.programmes}
    themes = (theme.id for theme in content.themes if theme.id in taught)
    return (*sections(content), *_each(Ask.THEME, themes))[:MOST_DOORS]


@once
def stem(content: Content) -> tuple[Door, ...]:
    """The shelf of the STEM lab: the activities, then the first fact of each topic, to leaf on from."""
    firsts = {fact.topic: fact.id for fact in reversed(listed.facts(content))}
    facts = _each(Ask.FACT, (firsts[topic] for topic in Topic if topic in firsts))
    return (*_each(Ask.ACTIVITY, present(content)), *facts)


def school(content: Content) -> tuple[Door, ...]:
    """What stands under that shelf."""
    return ((Ask.SCHOOL_VISITS, ""),) if content.school_visits else ()


def about(content: Content) -> tuple[Door, ...]:
    return ((Ask.ABOUT, ""),) if content.about else ()


def related(content: Content, place: Place) -> tuple[Door, ...]:
    """What an item has to do with, whichever names the other: a few, for all there are the lists."""
    return tuple(islice(dict.fromkeys(_around(content, place)), MOST_RELATED))


def following(content: Content, place: Place) -> Door | None:
    """The item after this one; none after the last."""
    order = listed.order(content, place.screen)
    number = order.numbers.get(place.item, -1) + 1
    return (_ITEM[place.screen], order.ids[number]) if 0 < number < len(order.ids) else None


@once
def items_behind(content: Content) -> Mapping[Door, listed.Item]:
    """The item that each door leads to; the doors of sections are not among them."""
    return {(ask, item.id): item for screen, ask in _ITEM.items() for item in listed.items(content, screen)}


def sections(content: Content) -> Iterator[Door]:
    """Those that have content."""
    filled = {
        Ask.PROGRAMMES: content.programmes,
        Ask.STEM: stem(content),
        Ask.PARTNERS: content.partners,
        Ask.STORY: content.story,
        Ask.SITES: content.sites[1:],
        Ask.SCHOOL_VISITS: content.school_visits,
    }
    return ((ask, "") for ask, what in filled.items() if what)


def _around(content: Content, place: Place) -> Iterator[Door]:
    match listed.item_at(content, place):
        case Programme(sites=sites):
            yield from _naming(content, Ask.PARTNER, place)
            yield from _each(Ask.SITE, sites)
            yield from _naming(content, Ask.EVENT, place)
        case Partner(programmes=programmes, sites=sites):
            yield from _each(Ask.PROGRAMME, programmes)
            yield from _each(Ask.SITE, sites)
            yield from _naming(content, Ask.EVENT, place)
        case Event(partners=partners, sites=sites, programmes=programmes):
            yield from _each(Ask.PARTNER, partners)
            yield from _each(Ask.SITE, sites)
            yield from _each(Ask.PROGRAMME, programmes)
        case Site():
            yield from _naming(content, Ask.PARTNER, place)
            yield from _naming(content, Ask.PROGRAMME, place)
        case None | StemFact():
            if place.screen is Screen.SCHOOL_VISITS:
                yield from ((Ask.ACTIVITY, kind) for kind in present(content) if kind == CLASS_VISIT)
                sections = ((Ask.STEM, stem(content)), (Ask.SITES, content.sites[1:]))
                yield from ((ask, "") for ask, what in sections if what)


def _naming(content: Content, ask: Ask, place: Place) -> tuple[Door, ...]:
    """The doors of that kind to what names the item of a place."""
    return _each(ask, _names(content).get((ask, place.screen, place.item), ()))


@once
def _names(content: Content) -> Mapping[tuple[Ask, Screen, str], tuple[str, ...]]:
    """For each item the ids of those that name it, by their kind."""
    found: dict[tuple[Ask, Screen, str], list[str]] = {}
    named = (
        (Ask.PARTNER, Screen.PROGRAMME, ((one.id, one.programmes) for one in content.partners)),
        (Ask.PARTNER, Screen.SITE, ((one.id, one.sites) for one in content.partners)),
        (Ask.PROGRAMME, Screen.SITE, ((one.id, one.sites) for one in content.programmes)),
        (Ask.EVENT, Screen.PROGRAMME, ((one.id, one.programmes) for one in content.story)),
        (Ask.EVENT, Screen.PARTNER, ((one.id, one.partners) for one in content.story)),
    )
    for ask, screen, pairs in named:
        for who, ids in pairs:
            for id_ in ids:
                found.setdefault((ask, screen, id_), []).append(who)
    return {what: tuple(ids) for what, ids in found.items()}


def _each(ask: Ask, ids: Iterable[str]) -> tuple[Door, ...]:
    return tuple((ask, id_) for id_ in ids)
