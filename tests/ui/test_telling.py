"""QML is told where the session stands only when that is another place."""

from kiosk.session import Ask
from tests.visitors.driver import Visitor
from tests.visitors.fixtures import Visitors


def told(visitor: Visitor) -> list[bool]:
    """Each time that it is, from now on."""
    times: list[bool] = []
    visitor.kiosk.conductor.session.changed.connect(lambda: times.append(True))
    return times


def test_what_leaves_all_as_it_is_tells_nothing(visitors: Visitors) -> None:
    visitor = visitors(language="en")
    visitor.touch(Ask.START, "en")
    visitor.touch(Ask.PROGRAMMES)
    times = told(visitor)
    conductor = visitor.kiosk.conductor
    for _ in range(10):
        conductor.touched()
        conductor.touched(key=True)
        visitor.pass_time(1)
    assert times == []
    visitor.touch(Ask.PROGRAMME, "takeda")
    assert times == [True]
    assert (conductor.session.property("screen"), conductor.session.property("arrival")) == ("programme", 3)


def test_each_second_of_the_countdown_is_told(visitors: Visitors) -> None:
    visitor = visitors(language="en")
    visitor.touch(Ask.START, "en")
    while not visitor.kiosk.conductor.session.property("doubting"):
        visitor.pass_time(1)
    times = told(visitor)
    before = visitor.kiosk.conductor.session.property("seconds")
    visitor.pass_time(5)
    assert len(times) == 5
    assert visitor.kiosk.conductor.session.property("seconds") == before - 5
