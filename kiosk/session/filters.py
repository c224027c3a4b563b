"""Narrowing the list of programmes: by theme, site and audience, each written as kind:value."""

from collections.abc import Iterable, Iterator, Mapping
from functools import reduce

from kiosk.content import Audience, Content, Programme
from kiosk.session import listed
from kiosk.session.index import once


@once
def choices(content: Content) -> tuple[str, ...]:
    """What a visitor can narrow the list to: the sites and audiences that some programme has."""
    sites = (f"site:{site.id}" for site in content.sites)
    audiences = (f"audience:{audience}" for audience in Audience)
    return tuple(what for what in (*sites, *audiences) if what in _through(content))


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
