"""Frames are told to the session while an activity runs, and never otherwise."""

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.session import Ask
from tests.visitors.driver import HALF_PORTRAIT, Visitor, spin_until
from tests.visitors.fixtures import Visitors


def at_the_quiz(visitor: Visitor) -> list[bool]:
    """Every frame that is told from now on."""
    for ask, id_ in ((Ask.START, "en"), (Ask.STEM, ""), (Ask.ACTIVITY, "quiz")):
        visitor.pass_time(1)
        visitor.kiosk.conductor.session.ask(ask, id_)
    visitor.pass_time(1)
    told: list[bool] = []
    visitor.kiosk.conductor.session.framed.connect(lambda: told.append(True))
    return told


def run(visitor: Visitor, *, running: bool) -> None:
    """Show the same state, as one that runs or not."""
    session = visitor.kiosk.conductor.session
    session.present(visitor.state, session.activity, running=running)  # type: ignore[arg-type]


def draw(visitor: Visitor, count: int) -> None:
    for _ in range(count):
        visitor.settle()
        QCoreApplication.processEvents()


def test_they_are_told_while_it_runs_and_then_no_more(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT, still=False)
    told = at_the_quiz(visitor)
    draw(visitor, 5)
    assert told == []
    run(visitor, running=True)
    spin_until(lambda: len(told) >= 5, "five frames")
    run(visitor, running=False)
    before = len(told)
    draw(visitor, 5)
    assert len(told) == before


@pytest.mark.parametrize("running", [True, False])
def test_pictures_that_stand_still_have_none(visitors: Visitors, running: bool) -> None:  # noqa: FBT001
    visitor = visitors(HALF_PORTRAIT)
    told = at_the_quiz(visitor)
    run(visitor, running=running)
    draw(visitor, 5)
    assert told == []


def test_a_frame_in_an_activity_that_does_not_run_changes_nothing(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT)
    at_the_quiz(visitor)
    before = visitor.state.scene
    visitor.kiosk.conductor.frame()
    assert visitor.state.scene is before
