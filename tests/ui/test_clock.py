"""Both times of an event come from one clock."""

from datetime import datetime, timedelta

import pytest

from kiosk.session import Ask
from kiosk.ui import ManualClock, SystemClock
from tests.visitors.fixtures import Visitors


def test_a_clock_that_is_moved_moves_on_the_wall_as_well() -> None:
    clock = ManualClock()
    began = clock.wall()
    clock.move(90)
    assert clock.monotonic() == pytest.approx(90)
    assert clock.wall() - began == timedelta(seconds=90)


def test_the_hands_can_be_turned_without_time_passing() -> None:
    clock, noon = ManualClock(), datetime(2025, 5, 27, 12)  # noqa: DTZ001 - on the wall
    clock.set_wall(noon)
    assert clock.wall() == noon
    assert clock.monotonic() == 0


def test_the_computers_clock_knows_the_wall_without_a_zone() -> None:
    assert SystemClock().wall().tzinfo is None


def test_every_event_brings_the_time_of_day(visitors: Visitors) -> None:
    visitor = visitors()
    visitor.touch(Ask.START)
    assert visitor.state.now == visitor.clock.wall()
    visitor.clock.set_wall(datetime(2027, 1, 1))  # noqa: DTZ001 - on the wall
    visitor.kiosk.conductor.tick()
    assert visitor.state.now.year == 2027
