"""Everything that is offered can be had by touch, and nothing else is on screen.

With --long: everything, everywhere, in every language, in both orientations, at full size. In the gate each
item is visited in one of the languages and orientations, every other screen in all, on a window of half the
size; each activity in one language; of the facts, which are all alike, one in twelve.
"""

import pytest

from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, LANDSCAPE, PORTRAIT, Visitor
from tests.visitors.fixtures import Visitors
from tests.visitors.looking import check_names, check_offer, check_says
from tests.visitors.survey import asks, survey
from tests.visitors.walk import Walk
from tests.visitors.wanted import everything, in_turn, sample


@pytest.mark.parametrize("part", [0, 1], ids=["portrait", "landscape"])
def test_every_event_by_touch(visitors: Visitors, part: int, full: bool) -> None:  # noqa: FBT001 - a fixture
    visitor = visitors((PORTRAIT, LANDSCAPE)[part] if full else (HALF_PORTRAIT, HALF_LANDSCAPE)[part])
    land = survey(visitor.content, visitor.state.own_language)
    wanted = everything(land) if full else sample(land, visitor.content, part=part, parts=2)
    walk = Walk(visitor, land, wanted, do=visitor.touch, look=lambda: look_around(visitor))
    walk.all()
    assert walk.done >= wanted
    assert {at[2] for at in walk.seen} == set(visitor.content.languages)
    assert len(wanted) > 150


def test_the_sample_leaves_out_no_kind_of_event(visitors: Visitors) -> None:
    content = visitors(HALF_PORTRAIT).content
    land = survey(content, content.languages[0])
    touches, keys = ([sample(land, content, part=part, parts=parts) for part in (0, 1)] for parts in (2, 6))
    for samples in (touches, [in_turn(steps, part) for part, steps in enumerate(keys)]):
        assert {ask for steps in samples for _, (ask, _) in steps} == asks(land)


def look_around(visitor: Visitor) -> None:
    check_offer(visitor)
    check_names(visitor)
    check_says(visitor)
