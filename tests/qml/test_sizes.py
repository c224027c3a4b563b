"""What is touched and read is large enough, and low enough, on every panel there is."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from kiosk.content import Loaded
from kiosk.machine import Orientation, Screen
from tests.qml.panels import INCHES, on, panel
from tests.qml.poses import poses
from tests.visitors.controls import items, parents
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors

TARGET, DOCK, CAPITAL, REACH = 20.0, 30.0, 4.8, 1220.0
"""Millimetres (standards, rows 4.1, 4.2, 4.12 and 2.2)."""

ROUNDING = 0.1
"""Millimetres: less than half a pixel of the smallest panel."""

SIZES = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])


def per_mm(visitor: Visitor, screen: Screen) -> float:
    return visitor.window.width() / screen.width_mm


@SIZES
@pytest.mark.parametrize("inches", INCHES)
def test_targets_and_letters(visitors: Visitors, loaded: Loaded, size: Size, inches: float) -> None:
    screen = panel(inches, size)
    visitor = visitors(size, loaded=on(loaded, screen))
    scale, targets, letters = per_mm(visitor, screen), 0, 0
    for _ in poses(visitor, "fr", every=15):
        for control in visitor.controls():
            least = DOCK if is_in_dock(control.item) else TARGET
            side = min(control.rect.width(), control.rect.height()) / scale
            assert side >= least - ROUNDING, f"{control.name} is {side:.1f} mm"
            targets += 1
        for text in texts(visitor):
            height = capital(text) / scale
            assert height >= CAPITAL - ROUNDING, f"{text.property('text')} is {height:.2f} mm"
            letters += 1
    assert targets > 50
    assert letters > 100


@pytest.mark.parametrize(
    ("size", "orientation"),
    [
        (PORTRAIT, Orientation.AUTO),
        (LANDSCAPE, Orientation.AUTO),
        (LANDSCAPE, Orientation.PORTRAIT),
        (LANDSCAPE, Orientation.PORTRAIT_REVERSED),
        (PORTRAIT, Orientation.LANDSCAPE),
        (PORTRAIT, Orientation.LANDSCAPE_REVERSED),
    ],
)
def test_nobody_needs_to_reach_higher_than_a_wheelchair_allows(
    visitors: Visitors, loaded: Loaded, size: Size, orientation: Orientation
) -> None:
    turned = "portrait" in orientation if orientation is not Orientation.AUTO else size == PORTRAIT
    screen = panel(43, PORTRAIT if turned else LANDSCAPE)
    lower_edge = 700.0 if turned else 900.0
    visitor = visitors(size, loaded=on(loaded, screen, lower_edge_mm=lower_edge, orientation=orientation))
    height = PORTRAIT[1] if turned else LANDSCAPE[1]
    scale, seen = height / screen.height_mm, 0
    for _ in poses(visitor, "fr", every=15):
        for control in visitor.controls():
            if not control.is_area:
                top = lower_edge + (height - in_scene(control.item).y()) / scale
                bottom_of_deck = lower_edge + (height - in_scene(control.item).bottom()) / scale
                assert min(top, lower_edge + screen.height_mm) <= REACH + 1 or clipped(control.item), (
                    control.name
                )
                assert bottom_of_deck >= lower_edge - 1
                seen += 1
    assert seen > 50


def in_scene(item: QQuickItem) -> QRectF:
    """Where it lies in the scene as the visitor sees it, however the window is turned."""
    *_, scene, _ = parents(item)
    return item.parentItem().mapRectToItem(scene, QRectF(item.x(), item.y(), item.width(), item.height()))


def clipped(item: QQuickItem) -> bool:
    """Whether its upper part is scrolled out of view."""
    return any(parent.clip() and in_scene(item).y() < in_scene(parent).y() for parent in parents(item))


def texts(visitor: Visitor) -> list[QQuickItem]:
    """Every text that is words, not an icon."""
    seen = [item for item in items(visitor.window.contentItem()) if item.inherits("QQuickText")]
    return [
        text for text in seen if text.property("text") and font_of(text).family() != "Material Design Icons"
    ]


def font_of(text: QQuickItem) -> QFont:
    return QFont(text.property("font"))


def capital(text: QQuickItem) -> float:
    """Pixels of a capital letter, as high as the lines came out when the text was made to fit."""
    metrics = QFontMetricsF(font_of(text))
    line = text.property("contentHeight") / text.property("lineCount") / text.property("lineHeight")
    return metrics.capHeight() * min(1.0, (float(line) + 1) / metrics.height())


def is_in_dock(item: QQuickItem) -> bool:
    return bool(item.metaObject().className().startswith("DockButton"))
