"""Narrowing the list of programmes: by theme, site and audience, each written as kind:value."""

from collections.abc import Iterable

from kiosk.content import Audience, Content, Programme
from kiosk.session import listed


def choices(content: Content) -> tuple[str, ...]:
    """What a visitor can narrow the list to: the sites and audiences that some programme has."""
    sites = {site for programme in content.programmes for site in programme.sites}
    audiences = {audience for programme in content.programmes for audience in programme.audiences}
    return (
        *(f"site:{site.id}" for site in content.sites if site.id in sites),
        *(f"audience:{audience}" for audience in Audience if audience in audiences),
    )


def narrowed(content: Content, filters: Iterable[str]) -> tuple[Programme, ...]:
    """The programmes that all filters let through, as they are listed."""
    wanted = tuple(filters)
    return tuple(one for one in listed.programmes(content) if all(_fits(one, what) for what in wanted))


def toggled(filters: tuple[str, ...], what: str) -> tuple[str, ...]:
    """With `what`, or without it where it was on. Of each kind only one is on."""
    others = tuple(one for one in filters if _kind(one) != _kind(what))
    return others if what in filters else (*others, what)


def possible(content: Content, filters: tuple[str, ...]) -> tuple[str, ...]:
    """The choices that leave something in the list, and those that are on."""
    return tuple(
        what for what in choices(content) if what in filters or narrowed(content, toggled(filters, what))
    )


def theme_of(filters: Iterable[str]) -> str:
    """The theme among the filters, empty where there is none."""
    return next((one.partition(":")[2] for one in filters if _kind(one) == "theme"), "")


def _kind(what: str) -> str:
    return what.partition(":")[0]


def _fits(programme: Programme, what: str) -> bool:
    kind, _, value = what.partition(":")
    match kind:
        case "theme":
            return programme.theme == value
        case "site":
            return value in programme.sites
        case _:
            return value in programme.audiences
