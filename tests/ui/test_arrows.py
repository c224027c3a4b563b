"""Arrows lead to the nearest control in their direction."""

import pytest

from kiosk.ui.arrows import Box, Towards, nearest, round_to

#   0   1   2
#   3     4
#   5 (low, over the whole width)
PLACES = (
    (0, 0, 10, 10),
    (20, 0, 30, 10),
    (40, 0, 50, 10),
    (0, 20, 24, 30),
    (26, 20, 50, 30),
    (0, 60, 50, 70),
)
BOXES = [Box(left=left, top=top, right=right, bottom=bottom) for left, top, right, bottom in PLACES]
UP, DOWN, LEFT, RIGHT = Towards.UP, Towards.DOWN, Towards.LEFT, Towards.RIGHT


@pytest.mark.parametrize(
    ("here", "towards", "there"),
    [
        (0, RIGHT, 1),
        (1, RIGHT, 2),
        (2, LEFT, 1),
        (0, DOWN, 3),
        (1, DOWN, 3),
        (2, DOWN, 4),
        (3, UP, 0),
        (4, UP, 2),
        (3, RIGHT, 4),
        (4, DOWN, 5),
        (3, DOWN, 5),
        (5, UP, 3),
        (2, RIGHT, None),
        (0, UP, None),
        (5, DOWN, None),
        (5, LEFT, None),
    ],
)
def test_an_arrow_leads_to_the_nearest(here: int, towards: Towards, there: int | None) -> None:
    assert nearest(BOXES[here], BOXES, towards) == there


@pytest.mark.parametrize(
    ("here", "towards", "there"),
    [(2, RIGHT, 0), (0, LEFT, 2), (1, UP, 5), (5, DOWN, 1), (4, RIGHT, 3), (5, LEFT, 5)],
)
def test_past_the_last_it_comes_in_from_the_other_side(here: int, towards: Towards, there: int) -> None:
    assert round_to(BOXES[here], BOXES, towards) == there


def test_what_stands_beside_a_little_lower_is_not_below() -> None:
    tall, beside = BOXES[0], Box(left=20, top=3, right=30, bottom=14)
    assert nearest(tall, [beside], DOWN) is None
    assert nearest(tall, [beside], RIGHT) == 0


def test_where_nothing_is_nothing_is_found() -> None:
    assert nearest(BOXES[0], [], DOWN) is None
    assert round_to(BOXES[0], [], DOWN) is None
