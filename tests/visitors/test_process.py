"""From cell to patient by touch on the real kiosk."""

import pytest

from kiosk.content import StepId
from kiosk.session import Ask
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors
from tests.visitors.test_activities import run

SIZES = pytest.mark.parametrize("size", [HALF_PORTRAIT, HALF_LANDSCAPE], ids=["portrait", "landscape"])


def opened(visitor: Visitor) -> Visitor:
    visitor.touch(Ask.START, "en")
    visitor.touch(Ask.STEM)
    visitor.touch(Ask.ACTIVITY, "process")
    return visitor


def do(visitor: Visitor, *acts: str) -> None:
    for act in acts:
        visitor.touch(Ask.ACT, act)


def names(visitor: Visitor) -> set[str]:
    return {control.name for control in visitor.controls()}


@SIZES
def test_what_is_wrong_is_said_by_word_and_can_be_tried_again(visitors: Visitors, size: Size) -> None:
    visitor = opened(visitors(size))
    first, second, *others = StepId
    do(visitor, f"step:{second}", f"step:{second}")
    assert "Culture in the bioreactor" in names(visitor), "taken back"
    do(visitor, f"step:{second}", f"step:{first}", *(f"step:{step}" for step in others))
    assert "1. Culture in the bioreactor" in names(visitor)
    do(visitor, "check")
    visitor.settle()
    texts = visitor.texts()
    assert "Place 1: It all begins with a few cells." in texts
    assert (texts.count("Right"), texts.count("Not here")) == (6, 2)
    do(visitor, "retry", f"step:{first}", f"step:{second}", "check")
    visitor.settle()
    assert "All in the right place!" in visitor.texts()


@SIZES
def test_it_runs_by_itself_and_each_step_can_be_read(visitors: Visitors, size: Size) -> None:
    visitor = opened(visitors(size))
    do(visitor, *(f"step:{step}" for step in StepId), "check", "watch")
    seen = set()
    for _ in range(10):
        run(visitor, 1)
        visitor.settle()
        seen |= set(visitor.texts())
    assert {"Harvest", "Chromatography", "Quality release", "Cold chain"} <= seen
    do(visitor, "look:release")
    visitor.settle()
    assert any("Qualified Person" in text for text in visitor.texts())
    assert "What can go wrong" in visitor.texts()
    do(visitor, "finish")
    visitor.settle()
    assert "What did we just see?" in visitor.texts()
