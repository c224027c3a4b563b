"""A keypad without Tab: arrows lead to what lies there, Back and Home are keys, and a key counts once."""

import gc

import pytest
from PySide6.QtCore import Qt

from kiosk.content import Loaded
from kiosk.document import replace
from kiosk.machine import Orientation
from kiosk.session import Ask, Visit
from tests.visitors.arrows import Arrows
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors
from tests.visitors.keyboard import Keyboard, hold
from tests.visitors.survey import patience, spot

DOWN, UP, LEFT, RIGHT = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right
SIZES = pytest.mark.parametrize("size", [HALF_PORTRAIT, HALF_LANDSCAPE], ids=["portrait", "landscape"])


@SIZES
def test_a_visit_by_arrows_alone(visitors: Visitors, size: Size) -> None:
    arrows = Arrows(visitor := visitors(size))
    for ask, id_ in (
        (Ask.START, "en"),
        (Ask.PROGRAMMES, ""),
        (Ask.FILTER, "audience:pupils"),
        (Ask.LANGUAGE, "nl"),
        (Ask.HOME, ""),
        (Ask.SEARCH, ""),
        (Ask.TYPE, "m"),
        (Ask.COMFORT, ""),
        (Ask.SUIT, "letters:largest"),
        (Ask.HOME, ""),
        (Ask.STEM, ""),
        (Ask.ACTIVITY, "scale"),
    ):
        arrows.use(ask, id_)
    assert isinstance(visitor.state.scene, Visit)
    assert spot(visitor.state)[0] == "activity"


def test_arrows_go_as_the_screen_is_seen(visitors: Visitors) -> None:
    visitor = at_home(visitors(HALF_PORTRAIT))
    assert struck(visitor, DOWN, RIGHT, DOWN, LEFT, UP) == [
        "Programmes",
        "Find your path",
        "Partners",
        "STEM lab",
        "Programmes",
    ]


def test_past_the_last_control_comes_the_first(visitors: Visitors) -> None:
    visitor = at_home(visitors(HALF_PORTRAIT))
    assert struck(visitor, DOWN, UP, DOWN) == ["Programmes", "Search", "Programmes"]
    assert struck(visitor, UP, LEFT, LEFT, RIGHT) == ["Search", "Comfort", "English", "Comfort"]


def test_on_a_screen_that_hangs_turned_up_is_up(visitors: Visitors, loaded: Loaded) -> None:
    machine = replace(loaded.machine, orientation=Orientation.PORTRAIT_REVERSED)
    visitor = at_home(visitors(HALF_LANDSCAPE, loaded=replace(loaded, machine=machine)))
    assert struck(visitor, DOWN, RIGHT, DOWN) == ["Programmes", "Find your path", "Partners"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Back, Qt.Key.Key_Backspace])
def test_a_key_goes_back(visitors: Visitors, key: Qt.Key) -> None:
    visitor = at_home(visitors(HALF_PORTRAIT))
    visitor.touch(Ask.PROGRAMMES)
    visitor.touch(Ask.PROGRAMME, "siemens")
    visitor.expecting(Ask.BACK, "", lambda: visitor.press(key))
    visitor.expecting(Ask.BACK, "", lambda: visitor.press(key))
    visitor.press(key)
    assert spot(visitor.state)[0] == "home"


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_HomePage])
def test_a_key_goes_home_and_begins(visitors: Visitors, key: Qt.Key) -> None:
    visitor = visitors(HALF_PORTRAIT)
    visitor.expecting(Ask.START, "", lambda: visitor.press(key))
    visitor.touch(Ask.STORY)
    visitor.expecting(Ask.HOME, "", lambda: visitor.press(key))


def test_backspace_takes_letters_away_and_then_goes_back(visitors: Visitors) -> None:
    visitor = at_home(visitors(HALF_PORTRAIT))
    visitor.touch(Ask.SEARCH)
    visitor.press(Qt.Key.Key_M)
    visitor.pass_time(1)
    assert spot(visitor.state)[:2] == ("search", "m")
    visitor.expecting(Ask.DELETE, "", lambda: visitor.press(Qt.Key.Key_Backspace))
    visitor.expecting(Ask.BACK, "", lambda: visitor.press(Qt.Key.Key_Backspace))


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Home])
def test_asked_whether_anybody_is_there_these_keys_say_yes(visitors: Visitors, key: Qt.Key) -> None:
    visitor = at_home(visitors(HALF_PORTRAIT))
    visitor.touch(Ask.STORY)
    visitor.wait(patience(visitor.content, visitor.state))
    visitor.expecting(Ask.STAY, "", lambda: visitor.press(key))
    assert spot(visitor.state)[0] == "story"


@pytest.mark.parametrize("key", [DOWN, Qt.Key.Key_Tab, Qt.Key.Key_Escape])
def test_a_key_that_is_held_counts_once(visitors: Visitors, key: Qt.Key) -> None:
    came: list[tuple[str, object]] = []
    for repeats in (0, 5):
        visitor = at_home(visitors(HALF_PORTRAIT))
        visitor.touch(Ask.PROGRAMMES)
        visitor.touch(Ask.PROGRAMME, "siemens")
        hold(visitor, key, repeats=repeats)
        came.append((focus(visitor), spot(visitor.state)))
    assert came[0] == came[1]


def test_a_key_that_is_stuck_does_not_keep_a_visit(visitors: Visitors) -> None:
    visitor = at_home(visitors(HALF_PORTRAIT))
    hold(visitor, DOWN, repeats=round(patience(visitor.content, visitor.state)) // 2 + 1)
    assert spot(visitor.state)[3]


@pytest.mark.parametrize(("pause", "apart", "counts"), [(0, 0, 2), (0.5, 0.4, 1), (0.5, 0.6, 2), (2, 1.9, 1)])
def test_the_same_key_again_counts_once_where_the_kiosk_is_set_so(
    visitors: Visitors, loaded: Loaded, pause: float, apart: float, counts: int
) -> None:
    machine = replace(loaded.machine, key_pause=pause)
    visitor = at_home(visitors(HALF_PORTRAIT, loaded=replace(loaded, machine=machine)))
    names = struck(visitor, RIGHT, RIGHT, apart=apart)
    assert names == ["Programmes", ("Programmes", "Find your path")[counts - 1]]


def test_who_wants_more_time_has_half_a_second_for_a_key(visitors: Visitors) -> None:
    visitor = at_home(visitors(HALF_PORTRAIT))
    visitor.touch(Ask.COMFORT)
    visitor.touch(Ask.SUIT, "unhurried")
    visitor.touch(Ask.BACK)
    assert struck(visitor, DOWN, DOWN, apart=0.4) == ["Programmes", "Programmes"]
    visitor.pass_time(1)
    assert struck(visitor, DOWN, RIGHT, apart=0.1) == ["STEM lab", "Partners"]


def test_looking_for_what_arrows_lead_to_leaves_everything_in_place(visitors: Visitors) -> None:
    """PySide deletes what some of Qt's ways to look at items give it."""
    visitor = at_home(visitors(HALF_PORTRAIT))
    visitor.touch(Ask.PROGRAMMES)
    before = visitor.wishes()
    for key in (DOWN, RIGHT, DOWN, UP, LEFT, UP):
        visitor.press(key)
        gc.collect()
    assert visitor.wishes() == before


def at_home(visitor: Visitor) -> Visitor:
    visitor.touch(Ask.START, "en")
    return visitor


def struck(visitor: Visitor, *keys: Qt.Key, apart: float = 1) -> list[str]:
    """The names of the controls that keys lead to."""
    names = []
    for key in keys:
        visitor.press(key)
        names.append(focus(visitor))
        visitor.pass_time(apart)
    return names


def focus(visitor: Visitor) -> str:
    focused = Keyboard(visitor).focused
    return focused.name if focused else ""
