"""Narrowing the list of programmes: by theme, site and audience, each written as kind:value."""

from collections.abc import Iterable, Iterator, Mapping
from functools import reduce

from kiosk.content import Audience, Content, Programme
from kiosk.session import listed
from kiosk.session.index import once
from kiosk.session.state import Place

MOST_SITES = 12
"""Sites to choose from: those that have the most programmes."""

MOST_CHOICES = 6
"""Filters in view before "more": what one takes in at a glance (standards, 4.23)."""


@once
def choices(content: Content) -> tuple[str, ...]:
    """What a visitor can narrow the list to: the sites and audiences that some programme has."""
    through = _through(content)
    sites = [what for site in content.sites if (what := f"site:{site.id}") in through]
    largest = sorted(sites, key=lambda what: -len(through[what]))[:MOST_SITES]
    audiences = (f"audience:{audience}" for audience in Audience)
    return (*(what for what in sites if what in largest), *(what for what in audiences if what in through))


def fold(content: Content) -> bool:
    """Whether there are so many choices that some stand behind "more"."""
    return len(choices(content)) > MOST_CHOICES + 1


def in_view(content: Content, place: Place) -> tuple[str, ...]:
    """The choices that a list shows: all of them, or the first and those that are on."""
    every = choices(content)
    if place.unfolded or not fold(content):
        return every
    return tuple(what for what in every if what in every[:MOST_CHOICES] or what in place.filters)


def narrowed(content: Content, filters: Iterable[str]) -> tuple[Programme, ...]:
    """The programmes that all filters let through, as they are listed."""
    all_of_them = listed.programmes(content)
    return tuple(all_of_them[number] for number in sorted(_left(content, filters)))


def toggled(filters: tuple[str, ...], what: str) -> tuple[str, ...]:
    """With `what`, or without it where it was on. Of each kind only one is on."""
    others = tuple(one for one in filters if _kind(one) != _kind(what))
    return others if what in filters else (*others, what)


def possible(content: Content, filters: tuple[str, ...]) -> tuple[str, ...]:
    """The choices that leave something in the list, and those that are on."""
    return tuple(
        what for what in choices(content) if what in filters or _left(content, toggled(filters, what))
    )


def theme_of(filters: Iterable[str]) -> str:
    """The theme among the filters, empty where there is none."""
    return next((one.partition(":")[2] for one in filters if _kind(one) == "theme"), "")


def _kind(what: str) -> str:
    return what.partition(":")[0]


def _left(content: Content, filters: Iterable[str]) -> frozenset[int]:
    """The numbers of the programmes that all filters let through."""
    through = _through(content)
    return reduce(frozenset.intersection, (through.get(one, frozenset()) for one in filters), through[""])


@once
def _through(content: Content) -> Mapping[str, frozenset[int]]:
    """For each filter the numbers of the programmes that it lets through; without one, all."""
    found: dict[str, set[int]] = {"": set()}
    for number, one in enumerate(listed.programmes(content)):
        for what in ("", *_passes(one)):
            found.setdefault(what, set()).add(number)
    return {what: frozenset(numbers) for what, numbers in found.items()}


def _passes(programme: Programme) -> Iterator[str]:
    """The filters that let it through."""
    yield f"theme:{programme.theme}"
    yield from (f"site:{site}" for site in programme.sites)
    yield from (f"audience:{audience}" for audience in programme.audiences)
