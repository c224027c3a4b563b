"""Slow and shaky taps count, half taps do not (standards, rows 4.6 and 3.24)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.content import Loaded
from kiosk.session import Ask
from tests.qml.panels import on, panel
from tests.visitors.controls import Control, scroller_of
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size, Visitor, spin_until
from tests.visitors.fixtures import Visitors
from tests.visitors.survey import spot

INCHES = 32
SIZES = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])


@pytest.fixture
def impatient(kiosk_app: QGuiApplication) -> Iterator[int]:
    """Qt takes a touch of 5 ms for a long one already."""
    hints, interval = kiosk_app.styleHints(), kiosk_app.styleHints().mousePressAndHoldInterval()
    hints.setMousePressAndHoldInterval(5)
    yield 50
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
@pytest.mark.parametrize("towards", [(1, 0), (-1, 0), (0, 1), (0, -1)], ids=["right", "left", "down", "up"])
@pytest.mark.parametrize("screen", ["programme", "home"])
def test_a_tap_that_slips_is_a_tap(  # noqa: PLR0917 - the matrix
    visitors: Visitors, loaded: Loaded, size: Size, slip: float, towards: tuple[int, int], screen: str
) -> None:
    visitor, per_mm = at_list(visitors, loaded, size)
    start = controls_of(visitor)[screen].shown.center()
    steps = [start + QPointF(*towards) * slip * per_mm * part / 4 for part in range(1, 5)]
    visitor.slide(start, *steps)
    assert spot(visitor.state)[0] == screen


@pytest.mark.parametrize("screen", ["programme", "home"])
def test_a_tap_that_is_held_is_a_tap(visitors: Visitors, loaded: Loaded, impatient: int, screen: str) -> None:
    visitor, _ = at_list(visitors, loaded, PORTRAIT)
    over: list[bool] = []
    with visitor.pressing(controls_of(visitor)[screen].shown.center()):
        QTimer.singleShot(impatient, lambda: over.append(True))
        spin_until(lambda: bool(over), "a long touch")
        assert spot(visitor.state)[0] == "programmes"
    assert spot(visitor.state)[0] == screen


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
