"""Every screen of the kiosk, one after the other, as proofs show them."""

from collections.abc import Iterator

from kiosk.content import Language
from kiosk.studio.tour import Stop, tour
from tests.visitors.driver import Visitor


def poses(visitor: Visitor, language: str, *, every: int = 1) -> Iterator[Stop]:
    """Puts every screen on the visitor's kiosk; of those that show an item, only every so many-th."""
    stops = list(tour(visitor.content, Language(language), visitor.clock.wall()))
    items = [stop for stop in stops if stop.screen.startswith(("programme-", "programmes-", "job-"))]
    left_out = {stop.screen for number, stop in enumerate(items) if number % every}
    for stop in stops:
        if stop.screen not in left_out:
            visitor.kiosk.conductor.show(stop.state)
            visitor.settle()
            yield stop
