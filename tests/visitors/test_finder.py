"""Find your path on the real kiosk: by touch and by keys, with every screen looked at."""

from collections.abc import Callable

import pytest

from kiosk.document import replace
from kiosk.session import Ask, Screen, Visit, finding
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors
from tests.visitors.keyboard import Keyboard
from tests.visitors.looking import check_names, check_offer

SIZES = pytest.mark.parametrize("size", [HALF_PORTRAIT, HALF_LANDSCAPE], ids=["portrait", "landscape"])
LOW = (800, 480)

FITS, NEAREST, SKIPPED = ("answer:3", "answer:3", "answer:1"), ("answer:1", "answer:3", "skip"), ("skip",) * 3


def go_through(
    visitor: Visitor, language: str, use: Callable[[Ask, str], None], acts: tuple[str, ...]
) -> None:
    """From the start to a result, looking at every question on the way."""
    use(Ask.START, language)
    use(Ask.FINDER, "")
    for act in acts:
        check_offer(visitor)
        check_names(visitor)
        use(Ask.ACT, act)
    assert item(visitor) == finding.RESULT
    check_offer(visitor)
    check_names(visitor)


def item(visitor: Visitor) -> str:
    scene = visitor.state.scene
    assert isinstance(scene, Visit)
    assert scene.here.screen is Screen.FINDER
    return scene.here.item


def test_the_first_programme_comes_with_its_reason(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT)
    go_through(visitor, "en", visitor.touch, FITS)
    assert "This fits you" in visitor.texts()
    assert "Because you want a first job, and it is all about living cells." in visitor.texts()


def test_where_nothing_fits_it_says_so_and_what_the_nearest_does_not_go_with(visitors: Visitors) -> None:
    visitor = visitors(HALF_LANDSCAPE)
    go_through(visitor, "nl", visitor.touch, NEAREST)
    assert "Niets past helemaal" in visitor.texts()
    missed = "Het past niet bij: \u2018Een eerste baan\u2019."
    assert any(text.endswith(missed) for text in visitor.texts())


def test_a_result_is_shown_anew_where_only_the_answers_are_others(visitors: Visitors) -> None:
    visitor = visitors(HALF_LANDSCAPE)
    go_through(visitor, "en", visitor.touch, FITS)
    fitting, scene = visitor.state, visitor.state.scene
    assert isinstance(scene, Visit)
    visitor.kiosk.conductor.show(replace(fitting, scene=replace(scene, answers={1: 1, 2: 3, 3: 0})))
    assert "Nothing fits exactly" in visitor.texts()


def test_on_a_low_screen_all_can_be_skipped(visitors: Visitors) -> None:
    visitor = visitors(LOW)
    go_through(visitor, "fr", visitor.touch, SKIPPED)
    assert "Par où commencer" in visitor.texts()


@SIZES
def test_all_of_it_by_keys(visitors: Visitors, size: Size) -> None:
    visitor = visitors(size)
    keyboard = Keyboard(visitor)
    go_through(visitor, "en", keyboard.use, FITS)
    keyboard.use(Ask.PARTNER, "eu-biotech-campus")
    keyboard.use(Ask.BACK)
    keyboard.use(Ask.ACT, "change:2")
    keyboard.use(Ask.ACT, "answer:1")
    assert item(visitor) == finding.RESULT
    keyboard.use(Ask.ACT, "anew")
    assert item(visitor) == "1"


def test_what_was_chosen_before_is_marked(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT)
    go_through(visitor, "en", visitor.touch, FITS)
    visitor.touch(Ask.ACT, "change:1")
    chosen = [one.item.property("text") for one in visitor.controls() if one.item.property("chosen")]
    assert chosen == ["Looking for work"]
