"""Typing by finger, by focus and on a real keyboard; what is found stays in view, and goes with the visit."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem

from kiosk.content import Loaded
from kiosk.session import Ask, Place, Visit, offered
from kiosk.session.searching import SIGNS
from tests.qml.panels import on, panel
from tests.visitors.controls import Control, items
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors
from tests.visitors.keyboard import Keyboard
from tests.visitors.looking import check_names, check_offer

SIZES = pytest.mark.parametrize("size", [HALF_PORTRAIT, HALF_LANDSCAPE], ids=["portrait", "landscape"])


def searching(visitor: Visitor, language: str = "en") -> Visitor:
    visitor.touch(Ask.START, language)
    visitor.touch(Ask.SEARCH)
    return visitor


def here(visitor: Visitor) -> Place:
    assert isinstance(visitor.state.scene, Visit)
    return visitor.state.scene.here


def keys(visitor: Visitor) -> list[Control]:
    return [control for control in visitor.controls() if control.ask in {Ask.TYPE, Ask.DELETE, Ask.CLEAR}]


def write(visitor: Visitor, text: str) -> None:
    """Strike the keys of a real keyboard."""
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, sign)
            QCoreApplication.sendEvent(visitor.window, event)
        visitor.pass_time(1)
    visitor.settle()


@pytest.mark.parametrize(("size", "language"), [(HALF_PORTRAIT, "fr"), (HALF_LANDSCAPE, "en")])
def test_every_key_is_on_screen_and_nothing_else(visitors: Visitors, size: Size, language: str) -> None:
    visitor = searching(visitors(size), language)
    for sign in ("", "c"):
        if sign:
            visitor.touch(Ask.TYPE, sign)
        assert {control.id for control in keys(visitor) if control.ask == Ask.TYPE} - {" "} == set(SIGNS)
        check_offer(visitor)
        check_names(visitor)


@pytest.mark.parametrize("hung", [(HALF_PORTRAIT, 700.0), (HALF_LANDSCAPE, 830.0)], ids=["upright", "wide"])
@pytest.mark.parametrize("letters", [None, "letters:largest"], ids=["usual", "largest"])
def test_in_a_low_deck_there_is_a_control_for_all_that_is_offered(
    visitors: Visitors, loaded: Loaded, hung: tuple[Size, float], letters: str | None
) -> None:
    """The words to try stand where the results will, and are scrolled like them."""
    size, lower_edge = hung
    visitor = visitors(size, loaded=on(loaded, panel(43, size), lower_edge_mm=lower_edge), language="fr")
    visitor.touch(Ask.COMFORT)
    for choice in filter(None, ("low", letters)):
        visitor.touch(Ask.SUIT, choice)
    visitor.touch(Ask.SEARCH)
    check_offer(visitor)
    check_names(visitor)
    words = [asked.id for asked in offered(visitor.content, visitor.state) if asked.ask is Ask.TRY]
    assert len(words) >= 4
    for use, word in ((visitor.touch, words[0]), (Keyboard(visitor).use, words[-1])):
        use(Ask.TRY, word)
        assert here(visitor).query == word
        visitor.touch(Ask.CLEAR)


def test_every_key_types_what_is_on_it(visitors: Visitors) -> None:
    visitor = searching(visitors(HALF_PORTRAIT))
    for part in (SIGNS[:18], SIGNS[18:]):
        for sign in part:
            visitor.touch(Ask.TYPE, sign)
        visitor.touch(Ask.TYPE, " ")
        assert here(visitor).query == f"{part} "
        visitor.touch(Ask.DELETE)
        assert here(visitor).query == part
        visitor.touch(Ask.CLEAR)
        assert here(visitor).query == ""


@SIZES
def test_the_keys_never_lie_on_what_was_found(visitors: Visitors, size: Size) -> None:
    visitor = searching(visitors(size))
    for sign in "cell":
        visitor.touch(Ask.TYPE, sign)
    found = [
        control
        for control in visitor.controls()
        if (Ask(control.ask or "home"), control.id) in here(visitor).found.doors
    ]
    top = min(control.rect.top() for control in keys(visitor))
    assert found
    assert all(control.shown.bottom() <= top for control in found)
    assert found[0].shown.height() == pytest.approx(found[0].rect.height())


def test_what_is_typed_and_how_much_was_found_can_be_read(visitors: Visitors) -> None:
    visitor = searching(visitors(HALF_PORTRAIT))
    for sign in "takada":
        visitor.touch(Ask.TYPE, sign)
    texts = visitor.texts()
    assert "takada" in texts
    assert f"Found: {here(visitor).found.count}" in texts
    assert "<u>Takeda</u>" in texts


def test_a_real_keyboard_writes_wherever_the_focus_is(visitors: Visitors) -> None:
    visitor = searching(visitors(HALF_PORTRAIT))
    write(visitor, "Stä")
    Keyboard(visitor).use(Ask.TYPE, "u")
    write(visitor, "b é?\t")
    assert here(visitor).query == "staub e"
    visitor.press(Qt.Key.Key_Backspace)
    assert here(visitor).query == "staub "
    Keyboard(visitor).use(Ask.PARTNER, "staubli")
    write(visitor, "xyz")
    Keyboard(visitor).use(Ask.BACK)
    write(visitor, "l")
    assert here(visitor).query == "staub l"


@SIZES
def test_back_comes_to_the_results_as_they_were(visitors: Visitors, size: Size) -> None:
    visitor = searching(visitors(size))
    for sign in "cell":
        visitor.touch(Ask.TYPE, sign)
    visitor.scroll(down=True)
    before, last = visitor.picture(), here(visitor)
    row = next(one for one in visitor.controls() if (one.ask, one.id) in last.found.doors)
    visitor.expecting(Ask(row.ask), row.id, lambda: visitor.tap(row.shown.center()))
    assert here(visitor) != last
    visitor.touch(Ask.BACK)
    assert here(visitor) == last
    assert view(visitor).property("contentY") > 0
    assert visitor.picture() == before


def view(visitor: Visitor) -> QQuickItem:
    return next(item for item in items(visitor.window.contentItem()) if item.inherits("QQuickListView"))


def test_a_suggestion_fills_the_field_and_its_results_can_be_had_by_keys_alone(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT, language="en")
    keyboard = Keyboard(visitor)
    keyboard.use(Ask.START, "en")
    keyboard.use(Ask.SEARCH)
    keyboard.use(Ask.TRY, "master")
    door = here(visitor).found.doors[0]
    keyboard.use(*door)
    keyboard.use(Ask.BACK)
    keyboard.use(Ask.CLEAR)
    assert here(visitor).query == ""


def test_another_visit_finds_the_search_empty(visitors: Visitors) -> None:
    visitor = searching(visitors(HALF_PORTRAIT))
    fresh = visitor.picture()
    for sign in "vaccin":
        visitor.touch(Ask.TYPE, sign)
    visitor.scroll(down=True)
    while isinstance(visitor.state.scene, Visit):
        visitor.wait(30)
    assert searching(visitor).picture() == fresh
    assert Ask.DELETE not in {asked.ask for asked in offered(visitor.content, visitor.state)}
