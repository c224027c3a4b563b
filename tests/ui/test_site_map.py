"""Names on the map where there is room for them, else numbers and a list."""

from itertools import combinations
from math import hypot

import pytest

from kiosk.content import Loaded, Position, SiteId
from kiosk.document import replace
from kiosk.session import Ask
from kiosk.ui.site_map import DOT, MAP, spread
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size
from tests.visitors.fixtures import Visitors
from tests.visitors.looking import check_names, check_offer

SIZES = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
HERE = Position(latitude=50.47, longitude=4.43)


def with_sites(loaded: Loaded, *places: Position | None) -> Loaded:
    """The content that ships, with a third site and more."""
    assert loaded.content is not None
    first = loaded.content.sites[0]
    more = (
        replace(first, id=SiteId(f"more-{number}"), name=f"Campus {number}", position=place)
        for number, place in enumerate(places)
    )
    return replace(loaded, content=replace(loaded.content, sites=(*loaded.content.sites, *more)))


def south_of(site: Position, steps: int) -> Position:
    return Position(latitude=site.latitude - 0.02 * steps, longitude=site.longitude)


@SIZES
def test_a_site_without_a_place_is_listed_under_the_named_pins(
    visitors: Visitors, loaded: Loaded, size: Size
) -> None:
    visitor = visitors(size, loaded=with_sites(loaded, None))
    visitor.touch(Ask.START)
    visitor.touch(Ask.SITES)
    check_offer(visitor)
    assert "Campus 0" in visitor.texts()


@SIZES
def test_many_sites_are_numbered_and_listed_this_one_first(
    visitors: Visitors, loaded: Loaded, size: Size
) -> None:
    many = with_sites(loaded, *(south_of(HERE, number) for number in range(9)), None)
    visitor = visitors(size, loaded=many)
    visitor.touch(Ask.START)
    visitor.touch(Ask.SITES)
    check_offer(visitor)
    check_names(visitor)
    visitor.scroll_to_top()
    texts = visitor.texts()
    assert {str(number) for number in range(1, 12)} <= set(texts)
    assert "12" not in texts
    assert next(text for text in texts if text.startswith("1. ")) == "1. Biopark"
    visitor.touch(Ask.SITE, "more-8")
    assert visitor.state.settled


@pytest.mark.parametrize("count", [2, 5, 12])
def test_dots_are_moved_apart_where_they_would_lie_on_each_other(count: int) -> None:
    found = spread([(0.5, 0.5)] * count)
    for one, other in combinations(found, 2):
        apart = hypot((one[0] - other[0]) * MAP[0], (one[1] - other[1]) * MAP[1])
        assert apart > DOT * 0.6


def test_dots_with_room_stay_where_they_are() -> None:
    places = [(0.1, 0.1), (0.5, 0.5), (0.9, 0.9)]
    assert [pytest.approx(place, abs=1e-3) for place in spread(places)] == places
