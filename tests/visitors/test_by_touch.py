"""Everything that is offered can be had by touch, and nothing else is on screen.

With --long: everything, everywhere, in every language, in both orientations. In the gate each programme and
each theme is visited in one of the languages, every other screen in all of them, in both orientations.
"""

import pytest

from kiosk.session import Ask
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors
from tests.visitors.looking import check_names, check_offer, check_says
from tests.visitors.survey import survey
from tests.visitors.walk import Walk
from tests.visitors.wanted import everything, sample


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_every_event_by_touch(visitors: Visitors, size: Size, full: bool) -> None:  # noqa: FBT001 - a fixture
    visitor = visitors(size)
    land = survey(visitor.content, visitor.state.own_language)
    wanted = everything(land) if full else sample(land, visitor.content)
    walk = Walk(visitor, land, wanted, do=visitor.touch, look=lambda: look_around(visitor))
    walk.all()
    assert {ask for _, (ask, _) in walk.done} == set(Ask)
    assert {at[2] for at in walk.seen} == set(visitor.content.languages)
    assert {at[1] for at in walk.seen} >= {programme.id for programme in visitor.content.programmes}
    assert len(walk.done) >= len(wanted) > 150


def look_around(visitor: Visitor) -> None:
    check_offer(visitor)
    check_names(visitor)
    check_says(visitor)
