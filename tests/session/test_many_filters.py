"""Where there are many filters, the first are in view and the rest behind "more"."""

import pytest

from kiosk.content import Audience, Content, SiteId
from kiosk.document import replace
from kiosk.session import Ask, choices, offered
from kiosk.session.filters import MOST_CHOICES, MOST_SITES
from tests.session.conftest import programme
from tests.session.walking import Walk


def spread_over(content: Content, count: int) -> Content:
    """One programme at each of so many sites, two at the last."""
    sites = tuple(replace(content.sites[0], id=SiteId(f"s{number}")) for number in range(count))
    each = tuple(
        replace(programme(f"p{number}", "cells"), sites=(sites[min(number, count - 1)].id,))
        for number in range(count + 1)
    )
    first = replace(each[0], audiences=(Audience.PUPILS,))
    return replace(content, sites=sites, programmes=(first, *each[1:]))


def filters(walk: Walk) -> list[str]:
    assert walk.content is not None
    offers = offered(walk.content, walk.wait(1).state)
    return [asked.id for asked in offers if asked.ask is Ask.FILTER]


def offers_more(walk: Walk) -> bool:
    assert walk.content is not None
    return Ask.MORE in {asked.ask for asked in offered(walk.content, walk.wait(1).state)}


def at_list(content: Content) -> Walk:
    return Walk(content).ask(Ask.START).ask(Ask.PROGRAMMES)


@pytest.mark.parametrize("count", [1, MOST_CHOICES])
def test_a_few_are_all_in_view(content: Content, count: int) -> None:
    walk = at_list(spread_over(content, count))
    assert len(filters(walk)) == count + 1
    assert not offers_more(walk)


def test_of_many_the_first_are_in_view_until_more_is_asked_for(content: Content) -> None:
    walk = at_list(spread_over(content, 10))
    assert filters(walk) == [f"site:s{number}" for number in range(MOST_CHOICES)]
    assert offers_more(walk)
    assert len(filters(walk.ask(Ask.MORE))) == 11
    assert len(filters(walk.ask(Ask.MORE))) == MOST_CHOICES


def test_what_is_on_stays_in_view(content: Content) -> None:
    walk = at_list(spread_over(content, 10)).ask(Ask.MORE).ask(Ask.FILTER, "site:s9").ask(Ask.MORE)
    assert "site:s9" in filters(walk)


def test_of_very_many_sites_those_with_the_most_programmes_can_be_chosen(content: Content) -> None:
    sites = [what for what in choices(spread_over(content, 40)) if what.startswith("site:")]
    assert len(sites) == MOST_SITES
    assert sites[-1] == "site:s39"
