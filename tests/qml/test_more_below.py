"""Lists and pages show that there is more: their lower edge grows faint, until the end is reached."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from kiosk.session import Ask
from kiosk.studio.type_name import type_name
from tests.visitors.controls import items
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors

PAPER = QColor("#F6F3EC")
SIZES = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])


@SIZES
def test_a_list_is_faint_at_its_lower_edge_as_long_as_there_is_more(visitors: Visitors, size: Size) -> None:
    visitor = visitors(size, language="en")
    visitor.touch(Ask.START)
    visitor.touch(Ask.PARTNERS)
    assert is_faint(visitor)
    while visitor.scroll(down=True):
        pass
    assert not is_faint(visitor)


@SIZES
def test_so_is_a_long_page(visitors: Visitors, size: Size) -> None:
    visitor = visitors(size, language="en")
    visitor.touch(Ask.START)
    visitor.touch(Ask.STORY)
    visitor.touch(Ask.EVENT, "partnership")
    visitor.scroll_to_top()
    assert is_faint(visitor)
    while visitor.scroll(down=True):
        pass
    assert not is_faint(visitor)


def test_a_short_page_is_not(visitors: Visitors) -> None:
    visitor = visitors(language="en")
    visitor.touch(Ask.START)
    visitor.touch(Ask.SITES)
    assert not is_faint(visitor)


def is_faint(visitor: Visitor) -> bool:
    """Whether something covers the lower edge of what scrolls, and the last line of pixels is paper's."""
    view = next(item for item in items(visitor.window.contentItem()) if item.inherits("QQuickFlickable"))
    if not any(type_name(one) == "Fade" for one in items(visitor.window.contentItem())):
        return False
    picture = visitor.picture()
    low = view.mapToScene(QPointF(0, view.height() - 1)).toPoint().y()
    return all(_is_near(picture.pixelColor(round(x), low)) for x in _across(view))


def _across(view: QQuickItem) -> list[float]:
    left = view.mapToScene(QPointF(0, 0)).x()
    return [left + view.width() * share / 20 for share in range(1, 20)]


def _is_near(seen: QColor) -> bool:
    return all(abs(a - b) <= 16 for a, b in zip(seen.getRgb(), PAPER.getRgb(), strict=True))  # type: ignore[call-overload]
