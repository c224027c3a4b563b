"""After the reset nothing tells that anybody was there: every pixel is as after a cold start."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage

from kiosk.session import Ask, Attract
from tests.visitors.controls import items
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors
from tests.visitors.keyboard import Keyboard
from tests.visitors.survey import WAIT, Map, Spot, survey
from tests.visitors.walk import Step, Walk

Album = dict[Spot, QImage]


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_after_a_reset_every_screen_is_as_after_a_cold_start(visitors: Visitors, size: Size) -> None:
    fresh = album(visitors(size, language="fr"))
    visitor = visitors(size, language="fr")
    dirty(visitor)
    while not isinstance(visitor.state.scene, Attract):
        visitor.wait(1)
    after = album(visitor)
    assert len(fresh) >= len(visitor.content.programmes) + 4
    assert after.keys() == fresh.keys()
    assert [at for at in fresh if after[at] != fresh[at]] == []


def album(visitor: Visitor) -> Album:
    """A picture of every screen and item, of the question, and of attract at its beginning."""
    seen: Album = {}
    land = survey(visitor.content, visitor.state.own_language)

    def look() -> None:
        seen[walk.here] = visitor.picture()

    walk = Walk(visitor, land, tour(land), do=visitor.touch, look=look)
    walk.all()
    return seen


def tour(land: Map) -> set[Step]:
    """Every way further in, in one language, with all programmes and one of each other kind."""
    one_of_each = {one[0]: one for wishes in land.values() for one in wishes}.values()
    ends = (Ask.BACK, Ask.HOME, Ask.LANGUAGE, Ask.STAY, Ask.LEAVE)
    further = {one for one in one_of_each if one[0] not in ends}
    return {
        (at, (ask, id_))
        for at, wishes in land.items()
        for ask, id_ in wishes
        if at[2] == "fr" and not at[3] and not at[1]
        if (ask == Ask.START and id_ == "")
        or (ask == Ask.PROGRAMME or (ask, id_) in further - {(Ask.START, "en")})
        or (at[0] == "home" and (ask, id_) == WAIT)
    }


def dirty(visitor: Visitor) -> None:
    """Leave traces wherever fingers and keys can."""
    keyboard = Keyboard(visitor)
    visitor.touch(Ask.START, "nl")
    half_touch(visitor)
    for door in (Ask.PROGRAMMES, Ask.PARTNERS, Ask.STORY, Ask.SITES, Ask.STEM):
        visitor.touch(door)
        while visitor.scroll(down=True):
            half_touch(visitor)
        list(keyboard.stops())
        visitor.touch(Ask.HOME)
    visitor.turn_to((visitor.window.height(), visitor.window.width()))
    visitor.touch(Ask.PROGRAMMES)
    visitor.touch(Ask.FILTER, "audience:students")
    visitor.touch(Ask.PROGRAMME, visitor.content.programmes[0].id)
    for _ in visitor.content.programmes:
        while visitor.scroll(down=True):
            pass
        list(keyboard.stops())
        if following := next_id(visitor):
            visitor.touch(Ask.PROGRAMME, following)
    visitor.turn_to((visitor.window.height(), visitor.window.width()))
    visitor.speak("en")
    while visitor.scroll(down=True):
        pass
    drag(visitor)
    visitor.press(Qt.Key.Key_Tab)
    assert visitor.state.language == "en"


def half_touch(visitor: Visitor) -> None:
    """Put a finger on the first control, change one's mind and slide off."""
    control = visitor.controls()[0]
    before = visitor.state.scene
    visitor.slide(control.shown.center(), QPointF(2, 2))
    assert visitor.state.scene == before


def drag(visitor: Visitor) -> None:
    """Push every scrolling view half way up with a finger, and leave it there."""
    views = [item for item in items(visitor.window.contentItem()) if item.inherits("QQuickFlickable")]
    for view in views:
        start = view.mapToScene(QPointF(view.width() / 2, view.height() / 2))
        visitor.slide(start, *(start + QPointF(0, 40 * step) for step in range(1, 8)))


def next_id(visitor: Visitor) -> str | None:
    """What the button to the next programme asks for; the last has none."""
    return next((one.id for one in reversed(visitor.controls()) if one.ask == Ask.PROGRAMME), None)
