"""Every screen of the kiosk, one after the other, as proofs show them."""

from collections.abc import Iterator
from datetime import datetime

from kiosk.content import Content, Language
from kiosk.session import USUAL, Comfort
from kiosk.studio.shots import suited
from kiosk.studio.tour import Stop, tour
from tests.visitors.driver import Visitor

ITEMS = ("programme-", "programmes-", "partner-", "event-", "fact-", "job-")


def poses(
    visitor: Visitor, language: str, *, every: int = 1, comfort: Comfort = USUAL, stride: int = 1
) -> Iterator[Stop]:
    """Puts every screen on the visitor's kiosk; of those that show an item, only every so many-th.

    With a `stride`, only every so many-th of all of these.
    Where somebody wants them otherwise than usual, only those of a visit.
    """
    planned = _planned(visitor.content, Language(language), visitor.clock.wall())
    stops = [stop for one in planned if (stop := suited(one, comfort))]
    items = [stop for stop in stops if stop.screen.startswith(ITEMS)]
    left_out = {stop.screen for number, stop in enumerate(items) if number % every}
    for stop in [stop for stop in stops if stop.screen not in left_out][::stride]:
        visitor.kiosk.conductor.show(stop.state)
        visitor.settle()
        yield stop


_plans: dict[tuple[Language, datetime], tuple[Content, tuple[Stop, ...]]] = {}


def _planned(content: Content, language: Language, now: datetime) -> tuple[Stop, ...]:
    """The whole tour, found once for many tests of the same content."""
    of, stops = _plans.get((language, now), (None, ()))
    if of is not content:
        stops = tuple(tour(content, language, now))
        _plans[language, now] = content, stops
    return stops
