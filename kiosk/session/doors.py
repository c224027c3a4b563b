"""What leads where: the doors of each screen, as what is asked and the id that goes with it."""

from collections.abc import Iterable, Iterator, Mapping

from kiosk.activities import model_of, present
from kiosk.content import (
    Announcement,
    Content,
    Event,
    Job,
    Partner,
    Programme,
    Reference,
    Site,
    StemFact,
    Topic,
)
from kiosk.session import listed
from kiosk.session.events import Ask
from kiosk.session.filters import in_view, narrowed, possible
from kiosk.session.index import once
from kiosk.session.playing import CLASS_VISIT, reference_door
from kiosk.session.state import Place, Screen

Door = tuple[Ask, str]

MOST_DOORS = 6
"""Tiles on Home: what one takes in at a glance (standards, 4.23)."""

MOST_RELATED = 9
"""Doors to what belongs to an item; to all of it leads the list of its kind."""

JOBS, QUIZ = "jobs", "quiz"
"""The activities that lead to jobs, and to where an answer stands."""

_LAST = {
    Screen.PROGRAMME,
    Screen.PARTNER,
    Screen.EVENT,
    Screen.SITE,
    Screen.ANNOUNCEMENT,
    Screen.FACT,
    Screen.JOB,
    Screen.SCHOOL_VISITS,
    Screen.MY_LIST,
    Screen.ABOUT,
}
"""The pages that show one thing."""

_ITEM = {
    Screen.PROGRAMME: Ask.PROGRAMME,
    Screen.PARTNER: Ask.PARTNER,
    Screen.EVENT: Ask.EVENT,
    Screen.ANNOUNCEMENT: Ask.ANNOUNCEMENT,
    Screen.SITE: Ask.SITE,
    Screen.FACT: Ask.FACT,
    Screen.JOB: Ask.JOB,
}

SECTION_OF = {
    Screen.PROGRAMME: Screen.PROGRAMMES,
    Screen.PARTNER: Screen.PARTNERS,
    Screen.EVENT: Screen.STORY,
    Screen.ANNOUNCEMENT: Screen.NEWS,
    Screen.SITE: Screen.SITES,
    Screen.FACT: Screen.STEM,
    Screen.JOB: Screen.STEM,
    Screen.ACTIVITY: Screen.STEM,
}
"""Where an item is listed."""


def doors(content: Content, place: Place) -> tuple[Door, ...]:
    """All that a screen leads to, in reading order, each once; the dock's are not among them."""
    onward = following(content, place)
    return tuple(dict.fromkeys((*inside(content, place), *((onward,) if onward else ()))))


def inside(content: Content, place: Place) -> tuple[Door, ...]:
    """What the deck of a screen leads to."""
    match place.screen:
        case Screen.HOME:
            return (*tiles(content), *quiet(content))
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
        case Screen.NEWS:
            return _each(Ask.ANNOUNCEMENT, listed.ids(content, Screen.ANNOUNCEMENT))
        case Screen.SITES:
            return _each(Ask.SITE, listed.ids(content, Screen.SITE))
        case Screen.FACT:
            others = (id_ for id_ in leaves(content, place) if id_ != place.item)
            return (*_each(Ask.FACT, others), *related(content, place))
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
    facts = _each(Ask.FACT, (ids[0] for ids in _by_topic(content).values() if ids))
    return (*_each(Ask.ACTIVITY, present(content)), *facts)


def leaves(content: Content, place: Place) -> tuple[str, ...]:
    """The facts of one topic, among which one leafs; none where it is the only one."""
    item = listed.item_at(content, place)
    ids = _by_topic(content)[item.topic] if isinstance(item, StemFact) else ()
    return ids if len(ids) > 1 else ()


@once
def _by_topic(content: Content) -> Mapping[Topic, tuple[str, ...]]:
    facts = listed.facts(content)
    return {topic: tuple(one.id for one in facts if one.topic is topic) for topic in Topic}


def school(content: Content) -> tuple[Door, ...]:
    """What stands under that shelf."""
    return ((Ask.SCHOOL_VISITS, ""),) if content.school_visits else ()


def has_finder(content: Content) -> bool:
    """Whether there is something to ask, and something to find."""
    return content.finder is not None and bool(content.finder.questions and content.programmes)


def quiet(content: Content) -> tuple[Door, ...]:
    """The row under Home's tiles: what is on, My list, about."""
    there = {Ask.NEWS: content.news, Ask.MY_LIST: True, Ask.ABOUT: content.about}
    return tuple((ask, "") for ask, what in there.items() if what)


def related(content: Content, place: Place) -> tuple[Door, ...]:
    """What an item has to do with, whichever names the other: a few of each kind, then the lists with all."""
    groups = [tuple(dict.fromkeys(group)) for group in _around(content, place)]
    shares = _shared(MOST_RELATED, [len(group) for group in groups])
    few = (door for group, share in zip(groups, shares, strict=True) for door in group[:share])
    cut = (group[0][0] for group, share in zip(groups, shares, strict=True) if share < len(group))
    lists = ((Ask(SECTION_OF[Screen(ask)]), "") for ask in cut)
    return (*few, *dict.fromkeys(lists))


def following(content: Content, place: Place) -> Door | None:
    """What comes after a page that shows one thing: the next of its kind, after the last the next section."""
    order = listed.order(content, place.screen)
    number = order.numbers.get(place.item, -1) + 1
    if 0 < number < len(order.ids):
        return _ITEM[place.screen], order.ids[number]
    return _next_section(content, place.screen) if place.screen in _LAST else None


@once
def items_behind(content: Content) -> Mapping[Door, listed.Item]:
    """The item that each door leads to; the doors of sections are not among them."""
    return {(ask, item.id): item for screen, ask in _ITEM.items() for item in listed.items(content, screen)}


def _next_section(content: Content, screen: Screen) -> Door | None:
    """The first with something in it after the one of a screen; after the last, the first."""
    every = tuple(ask for ask in _filled(content) if ask is not Ask.FINDER)  # it asks, and tells of nothing
    filled = set(sections(content))
    own = Ask(SECTION_OF.get(screen, screen))
    number = every.index(own) + 1 if own in every else 0
    after = ((ask, "") for ask in (*every[number:], *every[:number]))
    return next((door for door in after if door in filled), None)


def sections(content: Content) -> Iterator[Door]:
    """Those with something in them, in the order of Home's tiles."""
    return ((ask, "") for ask, what in _filled(content).items() if what)


def _filled(content: Content) -> Mapping[Ask, object]:
    """All sections in the order of Home's tiles, with what is in them."""
    return {
        Ask.PROGRAMMES: content.programmes,
        Ask.FINDER: has_finder(content),
        Ask.STEM: stem(content),
        Ask.PARTNERS: content.partners,
        Ask.STORY: content.story,
        Ask.SITES: content.sites[1:],
        Ask.SCHOOL_VISITS: content.school_visits,
    }


def _shared(room: int, wanted: list[int]) -> list[int]:
    """So much of the room for each as is fair: what one leaves goes to the others."""
    shares = [0] * len(wanted)
    while sum(shares) < min(room, sum(wanted)):
        for number, most in enumerate(wanted):
            shares[number] += shares[number] < most and sum(shares) < room
    return shares


def _around(content: Content, place: Place) -> Iterator[tuple[Door, ...]]:
    """Kind by kind, what a page has to do with."""
    match listed.item_at(content, place):
        case Programme(sites=sites):
            yield _naming(content, Ask.ANNOUNCEMENT, place)
            yield _naming(content, Ask.PARTNER, place)
            yield _each(Ask.SITE, sites)
            yield _naming(content, Ask.EVENT, place)
            yield _naming(content, Ask.JOB, place)
        case Partner(programmes=programmes, sites=sites):
            yield _naming(content, Ask.ANNOUNCEMENT, place)
            yield _each(Ask.PROGRAMME, programmes)
            yield _each(Ask.SITE, sites)
            yield _naming(content, Ask.EVENT, place)
        case Announcement(partners=partners, sites=sites, programmes=programmes):
            yield _each(Ask.PROGRAMME, programmes)
            yield _each(Ask.PARTNER, partners)
            yield _each(Ask.SITE, sites)
        case Event(partners=partners, sites=sites, programmes=programmes):
            yield _each(Ask.PARTNER, partners)
            yield _each(Ask.SITE, sites)
            yield _each(Ask.PROGRAMME, programmes)
        case Site():
            yield _naming(content, Ask.ANNOUNCEMENT, place)
            yield _naming(content, Ask.PARTNER, place)
            yield _naming(content, Ask.PROGRAMME, place)
            yield _naming(content, Ask.EVENT, place)
        case Job(programmes=programmes):
            yield _each(Ask.PROGRAMME, programmes)
        case StemFact():
            pass
        case None:
            if place.screen is Screen.SCHOOL_VISITS:
                yield from _for_schools(content)
            return
    yield _naming(content, Ask.ACTIVITY, place)


def _for_schools(content: Content) -> Iterator[tuple[Door, ...]]:
    yield tuple((Ask.ACTIVITY, kind) for kind in present(content) if kind == CLASS_VISIT)
    yield tuple(door for door in sections(content) if door[0] in (Ask.STEM, Ask.SITES))


def _naming(content: Content, ask: Ask, place: Place) -> tuple[Door, ...]:
    """The doors of that kind to what names the item of a place."""
    return _each(ask, _names(content).get((ask, place.screen, place.item), ()))


@once
def _names(content: Content) -> Mapping[tuple[Ask, Screen, str], tuple[str, ...]]:
    """For each item the ids of those that name it, by their kind."""
    found: dict[tuple[Ask, Screen, str], list[str]] = {}
    news = content.news or ()
    named = (
        (Ask.ANNOUNCEMENT, Screen.PROGRAMME, ((one.id, one.programmes) for one in news)),
        (Ask.ANNOUNCEMENT, Screen.PARTNER, ((one.id, one.partners) for one in news)),
        (Ask.ANNOUNCEMENT, Screen.SITE, ((one.id, one.sites) for one in news)),
        (Ask.PARTNER, Screen.PROGRAMME, ((one.id, one.programmes) for one in content.partners)),
        (Ask.PARTNER, Screen.SITE, ((one.id, one.sites) for one in content.partners)),
        (Ask.PROGRAMME, Screen.SITE, ((one.id, one.sites) for one in content.programmes)),
        (Ask.EVENT, Screen.PROGRAMME, ((one.id, one.programmes) for one in content.story)),
        (Ask.EVENT, Screen.PARTNER, ((one.id, one.partners) for one in content.story)),
        (Ask.EVENT, Screen.SITE, ((one.id, one.sites) for one in content.story)),
        (Ask.JOB, Screen.PROGRAMME, ((one.id, one.programmes) for one in listed.jobs(content))),
    )
    for ask, screen, pairs in named:
        for who, ids in pairs:
            for id_ in ids:
                found.setdefault((ask, screen, id_), []).append(who)
    for kind in present(content):
        for door in filter(None, map(reference_door, _references(content, kind))):
            found.setdefault((Ask.ACTIVITY, Screen(door[0]), door[1]), []).append(kind)
    for job in listed.jobs(content):
        found.setdefault((Ask.ACTIVITY, Screen.JOB, job.id), []).append(JOBS)
    return {what: tuple(ids) for what, ids in found.items()}


def _references(content: Content, kind: str) -> Iterator[Reference | None]:
    """The items that an activity leads to: at its end, and in the quiz to where an answer stands."""
    yield model_of(content, kind).seen.link
    if kind == QUIZ and content.stem.quiz:
        yield from (question.where for question in content.stem.quiz.questions)


def _each(ask: Ask, ids: Iterable[str]) -> tuple[Door, ...]:
    return tuple((ask, id_) for id_ in ids)
