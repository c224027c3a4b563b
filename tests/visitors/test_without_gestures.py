"""Whatever a gesture can set is set by taps alone (standards, row 3.23). `test_by_touch` scrolls by taps."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.session import Ask
from tests.visitors.controls import items
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors
from tests.visitors.test_scale import depart, place, zoom_by_two_fingers

SIZES = pytest.mark.parametrize("size", [HALF_PORTRAIT, HALF_LANDSCAPE], ids=["portrait", "landscape"])


@SIZES
def test_a_tap_sets_a_slider_to_any_of_its_values(visitors: Visitors, size: Size, full: bool) -> None:  # noqa: FBT001
    visitor = visitors(size)
    visitor.touch(Ask.START, "en")
    visitor.touch(Ask.STEM)
    visitor.touch(Ask.ACTIVITY, "reactor")
    visitor.touch(Ask.ACT, "cells:bacteria")
    assert [len(values) for values in all_set_by_taps(visitor)] >= [15, 15, 10]
    visitor.touch(Ask.HOME)
    visitor.touch(Ask.STEM)
    visitor.touch(Ask.ACTIVITY, "scale")
    visitor.touch(Ask.ACT, "away")
    assert [len(values) for values in all_set_by_taps(visitor, every=1 if full else 6)] >= [20]


def all_set_by_taps(visitor: Visitor, every: int = 1) -> list[list[float]]:
    """Of each slider on screen, the values that taps on it have set: those that a finger can drag it to."""
    found = []
    for slider in [one for one in items(visitor.window.contentItem()) if one.inherits("QQuickSlider")]:
        steps = range(0, round((slider.property("to") - slider.property("from")) / step(slider)) + 1, every)
        wanted = [slider.property("from") + number * step(slider) for number in steps]
        values = [set_by_tap(visitor, slider, value) for value in wanted]
        assert values == pytest.approx(wanted)
        found.append(values)
    return found


def step(slider: QQuickItem) -> float:
    return float(slider.property("stepSize"))


def set_by_tap(visitor: Visitor, slider: QQuickItem, value: float) -> float:
    """What it stands at after a tap where its handle would stand for that value."""
    visitor.find(Ask.ACT, f"{slider.parentItem().property('act')}:less")
    handle = slider.property("handle").width()
    least, most = slider.property("from"), slider.property("to")
    across = handle / 2 + (slider.width() - handle) * (value - least) / (most - least)
    visitor.pass_time(1)
    visitor.tap(slider.mapToScene(QPointF(across, slider.height() / 2)))
    return float(slider.parentItem().property("value"))


def test_two_fingers_lead_to_no_place_that_a_tap_does_not_lead_to(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT)
    depart(visitor)
    seen = set()
    for apart in (80, 120, 160):
        zoom_by_two_fingers(visitor, apart)
        there = place(visitor)
        seen.add(there)
        slider = next(one for one in items(visitor.window.contentItem()) if one.inherits("QQuickSlider"))
        value = float(slider.property("value"))
        set_by_tap(visitor, slider, value + 10)
        set_by_tap(visitor, slider, value)
        assert place(visitor) == pytest.approx(there)
    assert len(seen) == 3
