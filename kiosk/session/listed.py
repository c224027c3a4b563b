"""In which order things are listed and walked through."""

from kiosk.content import Content, Event, Partner, PartnerKind, Programme, Site, StemFact, Topic
from kiosk.session.state import Place, Screen

Item = Programme | Partner | Event | Site | StemFact


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


def items(content: Content, screen: Screen) -> tuple[Item, ...]:
    """What a screen shows one of, in its order."""
    match screen:
        case Screen.PROGRAMME:
            return programmes(content)
        case Screen.PARTNER:
            return partners(content)
        case Screen.EVENT:
            return story(content)
        case Screen.SITE:
            return content.sites
        case Screen.FACT:
            return facts(content)
        case _:
            return ()


def ids(content: Content, screen: Screen) -> tuple[str, ...]:
    return tuple(item.id for item in items(content, screen))


def item_at(content: Content, place: Place) -> Item | None:
    """The one that a place shows."""
    return next((one for one in items(content, place.screen) if one.id == place.item), None)
