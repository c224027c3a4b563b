"""In which order things are listed and walked through."""

from collections.abc import Mapping

from kiosk.content import Content, Event, Partner, PartnerKind, Programme, Site, StemFact, Topic
from kiosk.document import record
from kiosk.session.index import once
from kiosk.session.state import Place, Screen

Item = Programme | Partner | Event | Site | StemFact


SECTION = {
    Screen.PROGRAMME: Screen.PROGRAMMES,
    Screen.PARTNER: Screen.PARTNERS,
    Screen.EVENT: Screen.STORY,
    Screen.SITE: Screen.SITES,
    Screen.FACT: Screen.STEM,
    Screen.ACTIVITY: Screen.STEM,
}
"""Where an item is listed."""


@once
def programmes(content: Content) -> tuple[Programme, ...]:
    """Theme by theme, then in the file's order."""
    order = {one.id: number for number, one in enumerate(content.themes)}
    return tuple(sorted(content.programmes, key=lambda one: order[one.theme]))


def partners(content: Content) -> tuple[Partner, ...]:
    """Kind by kind, then in the file's order."""
    order = list(PartnerKind)
    return tuple(sorted(content.partners, key=lambda one: order.index(one.kind)))


def story(content: Content) -> tuple[Event, ...]:
    """From the first to the last; a year comes before its days."""
    return tuple(sorted(content.story, key=lambda one: one.date))


def facts(content: Content) -> tuple[StemFact, ...]:
    """Topic by topic, then in the file's order."""
    order = list(Topic)
    return tuple(sorted(content.stem.facts, key=lambda one: order.index(one.topic)))


@record
class Order:
    """The items of one kind in their order, and where each stands."""

    items: tuple[Item, ...] = ()
    ids: tuple[str, ...] = ()
    numbers: Mapping[str, int] = {}


def items(content: Content, screen: Screen) -> tuple[Item, ...]:
    """What a screen shows one of, in its order."""
    return order(content, screen).items


def ids(content: Content, screen: Screen) -> tuple[str, ...]:
    return order(content, screen).ids


def item_at(content: Content, place: Place) -> Item | None:
    """The one that a place shows."""
    found = order(content, place.screen)
    number = found.numbers.get(place.item)
    return None if number is None else found.items[number]


def order(content: Content, screen: Screen) -> Order:
    return _orders(content).get(screen, Order())


@once
def _orders(content: Content) -> Mapping[Screen, Order]:
    return {
        Screen.PROGRAMME: _ordered(programmes(content)),
        Screen.PARTNER: _ordered(partners(content)),
        Screen.EVENT: _ordered(story(content)),
        Screen.SITE: _ordered(content.sites),
        Screen.FACT: _ordered(facts(content)),
    }


def _ordered(items: tuple[Item, ...]) -> Order:
    ids = tuple(item.id for item in items)
    return Order(items=items, ids=ids, numbers={id_: number for number, id_ in enumerate(ids)})
