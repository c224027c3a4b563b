"""Slow and shaky taps count, doubled ones once, palms and half taps do not (standards, 4.6 to 4.8, 3.24)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.content import Loaded
from kiosk.session import Ask, Visit
from tests.qml.panels import on, panel
from tests.visitors.controls import Control, scroller_of
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size, Visitor, finger, spin_until
from tests.visitors.fixtures import Visitors
from tests.visitors.survey import spot

INCHES = 32
SIZES = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])


@pytest.fixture
def impatient(kiosk_app: QGuiApplication) -> Iterator[float]:
    """Qt takes a touch for a long one after a hundredth of the usual time; gives that share."""
    hints, interval = kiosk_app.styleHints(), kiosk_app.styleHints().mousePressAndHoldInterval()
    hints.setMousePressAndHoldInterval(interval // 100)
    yield 1 / 100
    hints.setMousePressAndHoldInterval(interval)


def at_list(visitors: Visitors, loaded: Loaded, size: Size) -> tuple[Visitor, float]:
    """A visitor at a long list on a panel of known size, and its pixels a millimetre."""
    screen = panel(INCHES, size)
    visitor = visitors(size, loaded=on(loaded, screen), language="en")
    visitor.touch(Ask.START, "en")
    visitor.touch(Ask.PROGRAMMES)
    return visitor, size[0] / screen.width_mm


def controls_of(visitor: Visitor) -> dict[str, Control]:
    """A row, which lies in a scroller, and Home, which does not."""
    row = visitor.find(Ask.PROGRAMME, "cespe-academy")
    home = visitor.find(Ask.HOME)
    assert row is not None
    assert home is not None
    assert scroller_of(row.item) is not None
    assert scroller_of(home.item) is None
    return {"programme": row, "home": home}


@SIZES
@pytest.mark.parametrize("slip", [0, 4, 8], ids=lambda slip: f"{slip} mm")
@pytest.mark.parametrize("hold", [0.05, 1, 3], ids=lambda hold: f"{hold} s")
def test_a_slow_and_shaky_tap_is_one_tap(  # noqa: PLR0917 - the matrix
    visitors: Visitors, loaded: Loaded, impatient: float, size: Size, hold: float, slip: float
) -> None:
    visitor, per_mm = at_list(visitors, loaded, size)
    asked: list[str] = []
    visitor.kiosk.conductor.session.asked.connect(lambda ask, _: asked.append(ask))
    for screen in ("programme", "home"):
        for towards in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            start = controls_of(visitor)[screen].shown.center()
            steps = [start + QPointF(*towards) * slip * per_mm * part / 4 for part in range(1, 5)]
            asked.clear()
            slow_tap(visitor, start, steps if slip else [], hold, impatient)
            assert asked == [screen], f"{screen}, {slip} mm towards {towards}, {hold} s"
            assert spot(visitor.state)[0] == screen
            visitor.touch(Ask.BACK if screen == "programme" else Ask.PROGRAMMES)


def slow_tap(visitor: Visitor, start: QPointF, steps: list[QPointF], hold: float, impatient: float) -> None:
    """Put a finger down, keep it there as long as that is for Qt, let it slip, and take it away."""
    over: list[bool] = []
    press(visitor, start)
    QTimer.singleShot(round(hold * 1000 * impatient), lambda: over.append(True))
    visitor.pass_time(hold)
    spin_until(lambda: bool(over), "the finger has rested")
    for step in steps:
        move(visitor, step)
    release(visitor, steps[-1] if steps else start)
    visitor.pass_time(1)


def press(visitor: Visitor, point: QPointF, number: int = 0) -> None:
    QTest.touchEvent(visitor.window, finger()).press(number, point.toPoint(), visitor.window).commit()


def move(visitor: Visitor, point: QPointF, number: int = 0) -> None:
    QTest.touchEvent(visitor.window, finger()).move(number, point.toPoint(), visitor.window).commit()
    visitor.settle()  # Qt scrolls only where time passes between two moves


def release(visitor: Visitor, point: QPointF, number: int = 0) -> None:
    QTest.touchEvent(visitor.window, finger()).release(number, point.toPoint(), visitor.window).commit()
    visitor.settle()


@pytest.mark.parametrize("apart", [0.05, 0.3, 0.49], ids=lambda apart: f"{apart} s")
@pytest.mark.parametrize("control", ["stem", "programme", "back", "next"])
def test_a_doubled_tap_acts_once(visitors: Visitors, loaded: Loaded, control: str, apart: float) -> None:
    """Also where something else lies in that place on the page that it has led to."""
    visitor, _ = at_list(visitors, loaded, PORTRAIT)
    point = doubled(visitor, control)
    visitor.pass_time(1)
    trails = []
    for pause in (apart, 1):
        visitor.tap(point)
        visitor.pass_time(pause)
        assert isinstance(visitor.state.scene, Visit)
        trails.append([(place.screen, place.item) for place in visitor.state.scene.trail])
    assert trails[0] == trails[1]


def doubled(visitor: Visitor, control: str) -> QPointF:
    """The place of a control that a visitor strikes twice."""
    match control:
        case "stem":
            visitor.touch(Ask.HOME)
            tile = visitor.find(Ask.STEM)
            assert tile is not None
            return tile.shown.center()
        case "programme":
            return controls_of(visitor)["programme"].shown.center()
        case _:
            visitor.touch(Ask.PROGRAMME, "cespe-academy")
            return place_of(visitor, control)


def place_of(visitor: Visitor, control: str) -> QPointF:
    """Where Back is, or the row that leads to the next item."""
    words = visitor.loaded.wording[visitor.state.language]
    found = next(one for one in visitor.controls() if one.name == getattr(words, control))
    return found.shown.center()


def test_after_half_a_second_it_is_another_tap(visitors: Visitors, loaded: Loaded) -> None:
    visitor, _ = at_list(visitors, loaded, PORTRAIT)
    visitor.touch(Ask.PROGRAMME, "cespe-academy")
    back = place_of(visitor, "back")
    visitor.pass_time(1)
    for _ in range(2):
        visitor.tap(back)
        visitor.pass_time(0.51)
    assert spot(visitor.state)[0] == "home"


@SIZES
@pytest.mark.parametrize("control", ["programme", "home"])
def test_a_palm_that_rests_does_not_keep_another_finger_from_working(
    visitors: Visitors, loaded: Loaded, size: Size, control: str
) -> None:
    """A palm is one large touch, or some beside each other, and moves a little now and then."""
    visitor, per_mm = at_list(visitors, loaded, size)
    point = controls_of(visitor)[control].shown.center()
    palm = [QPointF(size[0] * 0.1 + 12 * per_mm * n, size[1] * 0.1) for n in range(3)]
    for number, part in enumerate(palm, 5):
        press(visitor, part, number)
    visitor.pass_time(2)
    touching = QTest.touchEvent(visitor.window, finger()).press(0, point.toPoint(), visitor.window)
    for number, part in enumerate(palm, 5):
        touching.move(number, (part + QPointF(per_mm, per_mm)).toPoint(), visitor.window)
    touching.commit()
    QTest.touchEvent(visitor.window, finger()).release(0, point.toPoint(), visitor.window).commit()
    visitor.pass_time(1)
    assert spot(visitor.state)[0] == control
    for number, part in enumerate(palm, 5):
        release(visitor, part, number)
    assert spot(visitor.state)[0] == control


@SIZES
def test_a_palm_on_a_control_does_not_keep_another_from_working(
    visitors: Visitors, loaded: Loaded, size: Size
) -> None:
    visitor, _ = at_list(visitors, loaded, size)
    row, home = (controls_of(visitor)[name].shown.center() for name in ("programme", "home"))
    press(visitor, row, 5)
    visitor.pass_time(2)
    press(visitor, home, 0)
    release(visitor, home, 0)
    assert spot(visitor.state)[0] == "home"
    visitor.pass_time(1)
    release(visitor, row, 5)
    assert spot(visitor.state)[0] == "home"


@SIZES
def test_of_two_people_who_tap_at_once_one_or_both_get_what_they_asked_for(
    visitors: Visitors, loaded: Loaded, size: Size
) -> None:
    visitor, _ = at_list(visitors, loaded, size)
    asked: list[str] = []
    visitor.kiosk.conductor.session.asked.connect(lambda ask, _: asked.append(ask))
    row, home = (controls_of(visitor)[name].shown.center() for name in ("programme", "home"))
    press(visitor, row, 0)
    press(visitor, home, 1)
    release(visitor, row, 0)
    release(visitor, home, 1)
    assert asked[0] == "programme"
    assert set(asked) <= {"programme", "home"}
    assert spot(visitor.state)[0] == "programme", "the second one is ignored: another page is on its way"
    visitor.pass_time(1)
    visitor.touch(Ask.HOME)


@pytest.mark.parametrize("screen", ["programme", "home"])
def test_a_finger_that_is_put_down_only_shows_that_it_is_felt(
    visitors: Visitors, loaded: Loaded, screen: str
) -> None:
    visitor, _ = at_list(visitors, loaded, PORTRAIT)
    before, control = visitor.picture(), controls_of(visitor)[screen]
    with visitor.pressing(control.shown.center()):
        assert spot(visitor.state)[0] == "programmes"
        assert visitor.picture() != before
    assert spot(visitor.state)[0] == screen


@SIZES
@pytest.mark.parametrize("screen", ["programme", "home"])
def test_sliding_off_cancels(visitors: Visitors, loaded: Loaded, size: Size, screen: str) -> None:
    visitor, _ = at_list(visitors, loaded, size)
    control = controls_of(visitor)[screen]
    away = QPointF(control.shown.center().x(), 5)
    visitor.slide(control.shown.center(), (control.shown.center() + away) / 2, away)
    assert spot(visitor.state)[0] == "programmes"
