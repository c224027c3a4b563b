"""The time of day comes with the events."""

from datetime import timedelta

from kiosk.content import Content
from kiosk.session import Ask, Tick, advance, offered
from tests.session.walking import MORNING, Walk


def test_the_time_on_the_wall_is_that_of_the_last_event(content: Content) -> None:
    walk = Walk(content)
    assert walk.state.now == MORNING
    walk.touch(after=60).ask(Ask.START, after=30).wait(30)
    assert walk.state.now == MORNING + timedelta(seconds=120)


def test_a_clock_that_is_set_back_takes_the_wall_along_and_no_waiting_begins_anew(content: Content) -> None:
    walk = Walk(content).ask(Ask.START)
    earlier = advance(content, walk.state, Tick(at=walk.state.at - 5, now=MORNING - timedelta(days=1)))
    assert earlier.now == MORNING - timedelta(days=1)
    assert earlier.at == walk.state.at


def test_what_is_offered_is_stamped_as_the_state_is(content: Content) -> None:
    walk = Walk(content).ask(Ask.START).wait(1)
    stamps = {(asked.at, asked.now) for asked in offered(content, walk.state)}
    assert stamps == {(walk.state.at, walk.state.now)}
