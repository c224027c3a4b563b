"""How the staff door opens on the real screen, and how it does not."""

import random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.session import Ask, Attract, Staff, Threshold, Visit
from tests.door.conftest import Members
from tests.door.member import PIN, Member
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size, finger
from tests.visitors.fixtures import Visitors

SIZES = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])


@SIZES
@pytest.mark.parametrize("visiting", [False, True], ids=["attract", "visit"])
def test_five_taps_in_the_corner_open_it(members: Members, size: Size, visiting: bool) -> None:  # noqa: FBT001
    member = members(size)
    if visiting:
        member.visitor.touch(Ask.START, "nl")
        member.visitor.touch(Ask.PROGRAMMES)
    member.knock()
    assert isinstance(member.scene, Threshold)
    assert "Entrez le code" in member.visitor.texts()


@SIZES
@pytest.mark.parametrize(("times", "every"), [(4, 0.1), (9, 1.0)], ids=["four", "slow"])
def test_other_taps_in_the_corner_are_those_of_a_visitor(
    members: Members, visitors: Visitors, size: Size, times: int, every: float
) -> None:
    """They do what they do on a kiosk without a door, to the pixel."""
    pictures = []
    for with_door in (True, False):
        member = members(size) if with_door else Member(visitors(size, language="fr"))
        member.knock(times, every=every)
        assert isinstance(member.scene, Visit)
        pictures.append(member.visitor.picture())
    assert pictures[0] == pictures[1]


def test_the_corner_takes_no_touch_away(members: Members) -> None:
    member = members(language="en")
    member.visitor.tap(QPointF(20, 20))
    assert isinstance(member.scene, Visit)


def test_the_corner_is_no_control(members: Members, visitors: Visitors) -> None:
    names = [control.name for control in members().visitor.controls()]
    assert names == [control.name for control in visitors(language="fr").controls()]


def test_without_a_backroom_there_is_no_door(visitors: Visitors) -> None:
    member = Member(visitors(language="fr"))
    member.knock(9, every=0.1)
    assert isinstance(member.scene, Visit)


@SIZES
def test_the_right_pin_opens_and_wrong_ones_make_one_wait(members: Members, size: Size) -> None:
    member = members(size)
    member.knock()
    for _ in range(2):
        member.type("1111")
        assert "Ce n’est pas le bon code." in member.visitor.texts()
    member.type("1111")
    assert "Trop d’essais. Attendez 0:30." in member.visitor.texts()
    assert {control.ask for control in member.visitor.controls() if control.item.isEnabled()} == {"close"}
    member.visitor.wait(29)
    assert "Trop d’essais. Attendez 0:01." in member.visitor.texts()
    member.visitor.wait(1)
    member.type(PIN)
    assert isinstance(member.scene, Staff)


def test_it_says_how_to_set_a_pin_where_there_is_none(members: Members, state: object) -> None:
    from kiosk.backroom import pin  # noqa: PLC0415

    assert pin.remove(state)  # type: ignore[arg-type]
    member = members(language="en")
    member.knock()
    assert any("kiosk pin" in text for text in member.visitor.texts())
    assert {control.ask for control in member.visitor.controls()} == {"close"}
    member.touch(Ask.CLOSE)
    assert isinstance(member.scene, Attract)


def test_no_key_opens_it(members: Members) -> None:
    member = members()
    chance = random.Random(3)  # noqa: S311
    moving = (*range(Qt.Key.Key_Home, Qt.Key.Key_PageDown + 1), Qt.Key.Key_Escape, Qt.Key.Key_Tab)
    function = range(Qt.Key.Key_F1, Qt.Key.Key_F12 + 1)
    keys = [Qt.Key(key) for key in (*range(Qt.Key.Key_Space, Qt.Key.Key_QuoteLeft), *moving, *function)]
    modifiers = (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
    )
    for key in keys:
        for _ in range(5):
            QTest.keyClick(member.visitor.window, key, chance.choice(modifiers))
        member.visitor.clock.move(0.3)
        assert isinstance(member.scene, Attract | Visit)


@SIZES
def test_a_storm_of_taps_never_gets_in(members: Members, size: Size, full: bool) -> None:  # noqa: FBT001
    """The corner is hit often, keys of the keypad too: but for luck with the PIN nobody comes in."""
    member, chance, seen = members(size), random.Random(11), set()  # noqa: S311
    width, height = size
    for _ in range(3_000 if full else 400):
        corner = chance.random() < 0.4
        point = QPoint(20, 20) if corner else QPoint(chance.randrange(width), chance.randrange(height))
        QTest.touchEvent(member.visitor.window, finger()).press(0, point, member.visitor.window).commit()
        QTest.touchEvent(member.visitor.window, finger()).release(0, point, member.visitor.window).commit()
        member.visitor.pass_time(0.05)
        seen.add(type(member.scene))
        assert not isinstance(member.scene, Staff)
    assert Threshold in seen
