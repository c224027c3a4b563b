"""The tour comes to the search as it is before typing, with something found, and with nothing."""

from datetime import datetime

from kiosk.content import Content, Language
from kiosk.document import replace
from kiosk.session import Visit
from kiosk.studio.tour import tour
from tests.session.conftest import content, partner

__all__ = ["content"]


def test_the_search_is_seen_empty_with_results_and_without(content: Content) -> None:
    some = replace(content, partners=(partner("trainer", "culture"),))
    seen = {stop.screen: stop.state for stop in tour(some, Language("fr"), datetime(2026, 11, 24))}  # noqa: DTZ001
    there = {name: state.scene for name, state in seen.items() if name.startswith("search")}
    assert set(there) == {"search", "search-found", "search-nothing"}
    counts = {name: scene.here.found.count for name, scene in there.items() if isinstance(scene, Visit)}
    assert counts["search"] == counts["search-nothing"] == 0
    assert counts["search-found"] > 0
