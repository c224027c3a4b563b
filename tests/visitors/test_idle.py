"""When nobody touches the screen any more: the question, the answers, and the end of the visit."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.session import Ask, Attract
from kiosk.studio.type_name import type_name
from tests.visitors.controls import Control
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size, Visitor, spin_until
from tests.visitors.fixtures import Visitors
from tests.visitors.survey import patience, spot


def until_asked(visitor: Visitor) -> None:
    visitor.wait(patience(visitor.content, visitor.state))


def area(visitor: Visitor) -> Control:
    """The control that takes a touch anywhere."""
    return next(control for control in visitor.controls() if control.is_area)


def corners(visitor: Visitor) -> list[QPointF]:
    width, height = visitor.window.width(), visitor.window.height()
    return [QPointF(x, y) for x in (3, width - 3) for y in (3, height - 3)]


def seconds_said(visitor: Visitor, seconds: int) -> bool:
    words = visitor.loaded.wording[visitor.state.language]
    return words.back_to_start_in.replace("{seconds}", str(seconds)) in visitor.texts()


def test_the_question_counts_down_and_ends_the_visit(visitors: Visitors) -> None:
    visitor = visitors(language="fr")
    visitor.touch(Ask.START, "nl")
    until_asked(visitor)
    countdown = visitor.content.timings.countdown
    for left in range(countdown, 0, -1):
        assert seconds_said(visitor, left)
        visitor.wait(1)
    assert spot(visitor.state) == ("attract", "", "fr", False)


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_a_touch_anywhere_keeps_the_visit_and_does_nothing_else(visitors: Visitors, size: Size) -> None:
    visitor = visitors(size, language="en")
    visitor.touch(Ask.START, "en")
    visitor.touch(Ask.PROGRAMMES)
    before = spot(visitor.state)
    for corner in corners(visitor):
        until_asked(visitor)
        assert spot(visitor.state)[3]
        visitor.tap(corner)
        visitor.wait(1)
        assert spot(visitor.state) == before


def test_one_can_stay_ten_times_and_more(visitors: Visitors) -> None:
    visitor = visitors(language="en")
    visitor.touch(Ask.START, "en")
    before = spot(visitor.state)
    for _ in range(12):
        until_asked(visitor)
        assert spot(visitor.state)[3]
        visitor.wait(visitor.content.timings.countdown - 2)
        visitor.touch(Ask.STAY)
        assert spot(visitor.state) == before


def test_leaving_ends_the_visit_at_once(visitors: Visitors) -> None:
    visitor = visitors(language="fr")
    visitor.touch(Ask.START, "en")
    until_asked(visitor)
    visitor.touch(Ask.LEAVE)
    assert spot(visitor.state) == ("attract", "", "fr", False)


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
@pytest.mark.parametrize("own", ["fr", "nl"])
def test_any_other_touch_on_attract_opens_home_in_the_kiosks_own_language(
    visitors: Visitors, size: Size, own: str
) -> None:
    visitor = visitors(size, language=own)
    places = [*corners(visitor), QPointF(visitor.window.width() / 2, visitor.window.height() / 3)]
    for place in places:
        assert isinstance(visitor.state.scene, Attract)
        visitor.tap(place)
        visitor.wait(1)
        assert spot(visitor.state) == ("home", "", own, False)
        until_asked(visitor)
        visitor.touch(Ask.LEAVE)


def test_attract_changes_its_headline_by_the_clock(visitors: Visitors) -> None:
    visitor = visitors(language="fr")
    seen = set()
    for _ in range(len(visitor.content.attract.headlines) * len(visitor.content.languages)):
        seen.add(area(visitor).name)
        visitor.wait(visitor.content.timings.headline)
    assert len(seen) == len(visitor.content.attract.headlines) * len(visitor.content.languages)


def pages(visitor: Visitor) -> set[str]:
    """The types of the pages that are there, seen or not, such as Search."""
    names = (type_name(item) for item in within(visitor.window.contentItem()))
    return set(names) & {"Shelf", "Catalogue", "Search", "MyList", "Comfort", "Quiz"}


def within(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from within(child)


def test_the_pages_that_are_seldom_opened_go_with_the_visit(visitors: Visitors) -> None:
    visitor = visitors(language="en")
    before = 0
    for _ in range(2):
        visitor.touch(Ask.START, "en")
        visitor.touch(Ask.SEARCH)
        visitor.touch(Ask.HOME)
        visitor.touch(Ask.STEM)
        visitor.touch(Ask.ACTIVITY, "quiz")
        assert pages(visitor) == {"Shelf", "Search", "Quiz"}
        visitor.wait(patience(visitor.content, visitor.state) + visitor.content.timings.countdown)
        assert isinstance(visitor.state.scene, Attract)
        spin_until(lambda: pages(visitor) == {"Shelf"}, "the pages are gone")
        after = len(list(within(visitor.window.contentItem())))
        assert before in (0, after)
        before = after
