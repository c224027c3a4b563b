"""Which of several boxes an arrow leads to: pure geometry, as the visitor sees the screen."""

from collections.abc import Sequence
from enum import StrEnum

from kiosk.document import record, replace

_ASIDE = 2
"""How many times as far it is to the side as straight on."""


class Towards(StrEnum):
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"


@record
class Box:
    """Where something lies."""

    left: float
    top: float
    right: float
    bottom: float


def nearest(here: Box, others: Sequence[Box], towards: Towards) -> int | None:
    """The number of the nearest box in that direction, the first of equals; None where there is none.

    Up and down lead to whatever lies above or below; left and right only to what stands on the same line.
    """
    return _nearest(_turned(here, towards), [_turned(other, towards) for other in others], towards)


def round_to(here: Box, others: Sequence[Box], towards: Towards) -> int | None:
    """The same for whoever has gone past the last of them, and comes in over the opposite edge."""
    start, turned = _turned(here, towards), [_turned(other, towards) for other in others]
    edge = min((other.top for other in turned), default=start.top) - 1
    return _nearest(replace(start, top=edge, bottom=edge), turned, towards)


def _nearest(start: Box, others: list[Box], towards: Towards) -> int | None:
    """Of boxes that are turned so that the direction is down."""
    is_across = towards in {Towards.LEFT, Towards.RIGHT}
    costs = [
        (max(0, other.top - start.bottom) + _ASIDE * _aside(start, other), _off(start, other), number)
        for number, other in enumerate(others)
        if _lies_below(start, other) and not (is_across and _aside(start, other))
    ]
    return min(costs)[-1] if costs else None


def _turned(box: Box, towards: Towards) -> Box:
    match towards:
        case Towards.DOWN:
            return box
        case Towards.UP:
            return Box(left=box.left, top=-box.bottom, right=box.right, bottom=-box.top)
        case Towards.RIGHT:
            return Box(left=box.top, top=box.left, right=box.bottom, bottom=box.right)
        case Towards.LEFT:
            return Box(left=box.top, top=-box.right, right=box.bottom, bottom=-box.left)


def _lies_below(start: Box, other: Box) -> bool:
    """Whether it begins below the middle, and what is beside it does not count."""
    return other.top >= (start.top + start.bottom) / 2 and other.bottom > start.bottom


def _aside(start: Box, other: Box) -> float:
    """How far it lies to the side; 0 where one is above the other in part."""
    return max(0, other.left - start.right + 1, start.left - other.right + 1)


def _off(start: Box, other: Box) -> float:
    """How far the middles are apart to the side."""
    return abs(start.left + start.right - other.left - other.right)
