"""The walk through the scene sees what there is: a window full of faults, and the order of Tab."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.content import Content
from kiosk.machine import Machine
from kiosk.session import begin
from kiosk.studio.audit import Fault, furnished, judged, look
from kiosk.ui import ManualClock, the
from kiosk.ui.engine import QML
from kiosk.ui.fill import fill
from kiosk.ui.layout import lay_out
from kiosk.ui.paint import Paint
from tests.session.conftest import content
from tests.studio.audits import seen
from tests.studio.test_fitting import show
from tests.visitors.driver import HALF_PORTRAIT, spin_until
from tests.visitors.fixtures import Visitors

__all__ = ["content"]

FAULTS = Path(__file__).parents[1] / "data" / "Faults.qml"
MACHINE = furnished(Machine())


@pytest.fixture
def window(kiosk_app: QGuiApplication) -> Iterator[QQuickWindow]:
    """A screen that has everything wrong with it."""
    assert kiosk_app is not None
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    engine.addImageProvider("paint", Paint())
    fill(engine, "Kiosk.Theme", "Frame", lay_out(1080, 1920, MACHINE))
    the(engine, "Kiosk.Theme", "Motion").setProperty("still", True)  # noqa: FBT003 - Qt's signature
    engine.load(str(FAULTS))
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    window.show()
    spin_until(window.isExposed, "the window is shown")
    yield window
    window.close()
    for part in (window, engine):
        part.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_all_that_is_wrong_with_a_screen_is_seen(window: QQuickWindow, content: Content) -> None:
    attract = begin(content, content.languages[0], at=0, now=ManualClock().wall())
    found = list(judged(look(window, MACHINE, attract)))
    assert {(one.kind, one.item) for one in found} >= {
        ("cut", "Cut off at its end"),
        ("outside", "Off the screen"),
        ("shrunk", "Made to fit"),
        ("unseen", "Covered"),
        ("overlapping", "Over another"),
        ("small-letters", "Low capitals"),
        ("faint", "Hardly there"),
        ("faint", "an icon"),
        ("faint", "Small"),
        ("hue", "Red"),
        ("small-target", "Small"),
        ("close", "Close"),
        ("nameless", "a button without a name"),
        ("label", "Called so"),
        ("alike", "Alike"),
        ("ring", "Alike"),
        ("high", "High up"),
    }
    assert {"long-line", "order"} <= {one.kind for one in found}
    assert all(isinstance(one, Fault) for one in found)


@pytest.mark.parametrize("screen", ["home", "programmes", "comfort", "activity-reactor", "search"])
def test_its_stops_are_those_of_tab(visitors: Visitors, screen: str) -> None:
    visitor = visitors(HALF_PORTRAIT, language="en")
    show(visitor, screen)
    wanted = [stop for stop in seen(visitor, colours=False).stops if not stop.is_list]
    came: list[str] = []
    for _ in range(len(wanted) + 1):
        visitor.press(Qt.Key.Key_Tab)
        item = visitor.window.activeFocusItem()
        came.append(str(item.property("text")))
    names = [stop.name for stop in wanted]
    assert len(names) > 5
    assert [name for name in came if name in names][: len(names)] == names
