"""Children: twenty taps a second, several fingers at once. The kiosk stays sound and there is a way home.

In the gate 15 seconds of it in each orientation, with --long 60.
"""

import random

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.session import Ask, offered
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size, Visitor, finger
from tests.visitors.fixtures import Visitors
from tests.visitors.survey import spot, survey

_A_SECOND = 20
"""Taps."""


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_a_storm_of_taps_leads_nowhere_strange(visitors: Visitors, size: Size, full: bool) -> None:  # noqa: FBT001
    visitor = visitors(size, language="fr", still=False)
    land, chance = survey(visitor.content, visitor.state.own_language), random.Random(7)  # noqa: S311
    seen = set()
    for _ in range(_A_SECOND * (60 if full else 15)):
        tap_wildly(visitor, chance)
        visitor.pass_time(1 / _A_SECOND)
        assert spot(visitor.state) in land or spot(visitor.state)[0] in {"search", "finder"}
        seen.add(spot(visitor.state))
    assert len(seen) > 10
    go_home(visitor)


def tap_wildly(visitor: Visitor, chance: random.Random) -> None:
    """One, two or three fingers at once, here and there."""
    width, height = visitor.window.width(), visitor.window.height()
    points = [
        QPoint(chance.randrange(width), chance.randrange(height))
        for _ in range(chance.choice((1, 1, 1, 2, 3)))
    ]
    tap_all(visitor, points)


def tap_all(visitor: Visitor, points: list[QPoint]) -> None:
    """All fingers down, and all up."""
    down, up = QTest.touchEvent(visitor.window, finger()), QTest.touchEvent(visitor.window, finger())
    for number, point in enumerate(points):
        down.press(number, point, visitor.window)
        up.release(number, point, visitor.window)
    down.commit()
    up.commit()


def go_home(visitor: Visitor) -> None:
    """From wherever one is."""
    visitor.wait(1)
    offers = {asked.ask for asked in offered(visitor.content, visitor.state)}
    for ask in (Ask.STAY, Ask.START, Ask.HOME):
        if ask in offers:
            visitor.touch(ask)
    if spot(visitor.state)[0] == "activity":
        visitor.touch(Ask.HOME)  # a class visit has asked whether to leave
    assert spot(visitor.state)[0] == "home"


@pytest.mark.parametrize("screen", [Ask.START, Ask.PROGRAMMES])
def test_two_fingers_on_two_controls_do_what_one_of_them_or_both_would(
    visitors: Visitors, screen: Ask
) -> None:
    visitor = visitors(language="fr")
    visitor.touch(Ask.START, "fr")
    if screen is Ask.PROGRAMMES:
        visitor.touch(screen)
    one, other = [control for control in visitor.controls() if control.ask and not control.is_area][:2]
    land = survey(visitor.content, visitor.state.own_language)
    ways = land[spot(visitor.state)]
    wishes = [(Ask(control.ask), control.id) for control in (one, other)]
    after = [ways[wish] for wish in wishes]
    both = [
        land[there][wish] for there, wish in zip(after, reversed(wishes), strict=True) if wish in land[there]
    ]
    allowed = {*after, *both, spot(visitor.state)}
    tap_all(visitor, [one.shown.center().toPoint(), other.shown.center().toPoint()])
    visitor.wait(1)
    assert spot(visitor.state) in allowed
    go_home(visitor)


def test_beside_a_hand_that_rests_there_every_finger_counts(visitors: Visitors) -> None:
    visitor = visitors(language="fr")
    visitor.touch(Ask.START, "fr")
    palm = QPoint(visitor.window.width() // 2, visitor.window.height() // 5)
    QTest.touchEvent(visitor.window, finger()).press(5, palm, visitor.window).commit()
    before = visitor.state.touched_at
    visitor.pass_time(10)
    QTest.touchEvent(visitor.window, finger()).move(5, palm + QPoint(3, 0), visitor.window).commit()
    assert visitor.state.touched_at == before
    QTest.touchEvent(visitor.window, finger()).stationary(5).press(0, QPoint(5, 5), visitor.window).commit()
    assert visitor.state.touched_at == before + 10
    for number, point in ((0, QPoint(5, 5)), (5, palm)):
        QTest.touchEvent(visitor.window, finger()).release(number, point, visitor.window).commit()


def test_a_hand_resting_on_the_screen_does_not_keep_another_finger_from_working(visitors: Visitors) -> None:
    visitor = visitors(language="fr")
    visitor.touch(Ask.START, "fr")
    palm = QPoint(visitor.window.width() // 2, visitor.window.height() // 5)
    QTest.touchEvent(visitor.window, finger()).press(5, palm, visitor.window).commit()
    control = visitor.find(Ask.PROGRAMMES)
    assert control is not None
    point = control.shown.center().toPoint()
    visitor.pass_time(1)
    QTest.touchEvent(visitor.window, finger()).stationary(5).press(0, point, visitor.window).commit()
    QTest.touchEvent(visitor.window, finger()).stationary(5).release(0, point, visitor.window).commit()
    visitor.wait(1)
    assert spot(visitor.state)[0] == "programmes"
    QTest.touchEvent(visitor.window, finger()).release(5, palm, visitor.window).commit()
    go_home(visitor)
