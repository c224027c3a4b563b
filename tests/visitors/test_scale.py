"""The journey on the real kiosk: by slider, by two fingers, and only what can be seen is alive."""

from math import log10

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.activities.scale import ScaleState
from kiosk.session import Ask, Visit
from kiosk.studio.type_name import type_name
from tests.visitors.controls import items
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, Size, Visitor, finger
from tests.visitors.fixtures import Visitors

SIZES = pytest.mark.parametrize("size", [HALF_PORTRAIT, HALF_LANDSCAPE], ids=["portrait", "landscape"])
MOST_AT_ONCE = 8


def depart(visitor: Visitor) -> None:
    visitor.touch(Ask.START, "en")
    visitor.touch(Ask.STEM)
    visitor.touch(Ask.ACTIVITY, "scale")
    visitor.touch(Ask.ACT, "away")


def place(visitor: Visitor) -> float:
    scene = visitor.state.scene
    assert isinstance(scene, Visit)
    assert scene.here.activity is not None
    assert isinstance(scene.here.activity.state, ScaleState)
    return scene.here.activity.state.place


def of_type(visitor: Visitor, name: str) -> QQuickItem:
    """The one item of that QML type on screen."""
    found = [one for one in items(visitor.window.contentItem()) if name in type_name(one)]
    assert found, name
    return found[0]


def in_window(item: QQuickItem, across: float, down: float) -> QPointF:
    return item.mapToScene(QPointF(item.width() * across, item.height() * down))


def pictures(visitor: Visitor) -> list[QQuickItem]:
    """The things that are drawn on the stage."""
    stage = of_type(visitor, "ScaleStage")
    return [one for one in items(stage) if one.inherits("QQuickImage") and one.property("drawing")]


@SIZES
def test_only_what_can_be_seen_is_alive(visitors: Visitors, size: Size) -> None:
    visitor = visitors(size)
    depart(visitor)
    seen: set[str] = set()
    for _ in range(12):
        shown = pictures(visitor)
        assert 1 <= len(shown) <= MOST_AT_ONCE
        assert all(one.property("sourceSize").width() <= max(size) for one in shown)
        assert all(abs(one.property("exponent") - place(visitor)) < 2.5 for one in shown)
        widths = [one.width() / one.property("spread") for one in shown]
        assert widths == sorted(widths, reverse=True)
        exact = [one.property("exponent") - log10(width) for one, width in zip(shown, widths, strict=True)]
        assert max(exact) - min(exact) < 1e-6, "all are drawn to the same scale"
        seen |= {one.property("drawing") for one in shown}
        visitor.touch(Ask.ACT, "thing:smaller")
    assert len(seen) >= 12


@SIZES
def test_the_slider_is_dragged_down_to_the_atom_and_back(visitors: Visitors, size: Size) -> None:
    visitor = visitors(size)
    depart(visitor)
    slider = of_type(visitor, "QQuickSlider")
    left, right = in_window(slider, 0.02, 0.5), in_window(slider, 0.999, 0.5)
    visitor.pass_time(1)
    visitor.slide(left, (left + right) / 2, right)
    assert place(visitor) == -10
    assert "Hydrogen atom" in visitor.texts()
    visitor.pass_time(1)
    visitor.slide(in_window(slider, 0.95, 0.5), (left + right) / 2, in_window(slider, 0, 0.5))
    assert place(visitor) == 2
    assert "Building" in visitor.texts()


def test_two_fingers_zoom_too(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT)
    depart(visitor)
    zoom_by_two_fingers(visitor, 160)
    assert -0.5 < place(visitor) < 1.7


def zoom_by_two_fingers(visitor: Visitor, most: int) -> None:
    """Put two fingers on the stage and move them apart, to that many pixels from the middle."""
    visitor.pass_time(1)
    middle = in_window(of_type(visitor, "ScaleStage"), 0.5, 0.5).toPoint()

    def fingers(apart: int) -> list[tuple[int, QPoint]]:
        return [(1, middle - QPoint(apart, 0)), (2, middle + QPoint(apart, 0))]

    touching = QTest.touchEvent(visitor.window, finger())
    for number, point in fingers(20):
        touching.press(number, point, visitor.window)
    touching.commit()
    for apart in range(40, most + 1, 40):
        touching = QTest.touchEvent(visitor.window, finger())
        for number, point in fingers(apart):
            touching.move(number, point, visitor.window)
        touching.commit()
        visitor.pass_time(1)
        visitor.settle()
    touching = QTest.touchEvent(visitor.window, finger())
    for number, point in fingers(most):
        touching.release(number, point, visitor.window)
    touching.commit()
    visitor.settle()
