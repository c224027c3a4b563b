"""My list by touch and by keys: collected, counted on Home, taken home as one code, undone, forgotten."""

import pytest

from kiosk.content import Language
from kiosk.session import Ask, Attract, MyList, Visit
from tests.ui.reading_codes import read, seen
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors
from tests.visitors.keyboard import Keyboard
from tests.visitors.looking import check_names, check_offer

SIZES = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])


def my_list(visitor: Visitor) -> MyList:
    assert isinstance(visitor.state.scene, Visit)
    return visitor.state.scene.my_list


def look(visitor: Visitor) -> None:
    check_offer(visitor)
    check_names(visitor)


@SIZES
def test_by_touch(visitors: Visitors, size: Size) -> None:
    visitor = visitors(size)
    words = visitor.loaded.wording[Language("en")]
    visitor.touch(Ask.START, "en")
    visitor.touch(Ask.MY_LIST)
    look(visitor)
    assert words.my_list_empty.format(button=words.my_list) in visitor.texts()
    visitor.touch(Ask.PROGRAMMES)
    visitor.touch(Ask.PROGRAMME, "bioproduction")
    visitor.touch(Ask.COLLECT, "programme:bioproduction")
    look(visitor)
    visitor.touch(Ask.PARTNER, "eu-biotech-campus")
    visitor.touch(Ask.COLLECT, "partner:eu-biotech-campus")
    visitor.touch(Ask.HOME)
    assert "My list (2)" in visitor.texts()
    visitor.touch(Ask.MY_LIST)
    look(visitor)
    assert read(seen(visitor)) == [
        "EU Biotech Campus × CESPE\n• Bioproduction\n• EU Biotech Campus\nhttps://biotechcampus.eu"
    ]
    visitor.touch(Ask.COLLECT, "programme:bioproduction")
    look(visitor)
    assert read(seen(visitor)) == ["EU Biotech Campus × CESPE\n• EU Biotech Campus\nhttps://biotechcampus.eu"]
    visitor.touch(Ask.UNDO)
    assert my_list(visitor).items == ("programme:bioproduction", "partner:eu-biotech-campus")
    visitor.wait(200)
    assert isinstance(visitor.state.scene, Attract)
    visitor.touch(Ask.START, "en")
    assert "My list" in visitor.texts()


def test_by_keys(visitors: Visitors) -> None:
    visitor = visitors()
    keyboard = Keyboard(visitor)
    for ask, id_ in (
        (Ask.START, "nl"),
        (Ask.PROGRAMMES, ""),
        (Ask.PROGRAMME, "bioproduction"),
        (Ask.COLLECT, "programme:bioproduction"),
        (Ask.JOB, "bioproduction-operator"),
        (Ask.COLLECT, "job:bioproduction-operator"),
        (Ask.HOME, ""),
        (Ask.MY_LIST, ""),
        (Ask.COLLECT, "programme:bioproduction"),
        (Ask.UNDO, ""),
        (Ask.COLLECT, "job:bioproduction-operator"),
        (Ask.PROGRAMME, "bioproduction"),
    ):
        keyboard.use(ask, id_)
    assert my_list(visitor).items == ("programme:bioproduction",)


def test_a_star_that_is_touched_twice_is_as_before(visitors: Visitors) -> None:
    visitor = visitors()
    visitor.touch(Ask.START, "fr")
    visitor.touch(Ask.SITES)
    visitor.touch(Ask.SITE, "nucleus")
    before = visitor.picture()
    visitor.touch(Ask.COLLECT, "site:nucleus")
    assert visitor.picture() != before
    visitor.touch(Ask.COLLECT, "site:nucleus")
    assert my_list(visitor).items == ()
    assert visitor.picture() == before
