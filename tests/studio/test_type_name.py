"""Types in QML are asked for by one function, which leaves no wrapper behind."""

import re

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.studio.type_name import type_name
from tests.guards.checkout import CHECKOUT

OTHERS = {"kiosk/studio/type_name.py", "kiosk/ui/fill.py", "tests/ui/test_shows.py"}
"""They ask things that have types in Python, which stay."""


def test_a_type_is_named_without_its_number() -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(b"import QtQuick; Item { property int own }", "")
    thing = component.create()
    assert type_name(thing) == "QQuickItem"
    assert type_name(thing) == type_name(component.create())
    assert type_name(QObject()) == "QObject"


def test_nothing_else_asks() -> None:
    files = [file for room in ("kiosk", "tests") for file in (CHECKOUT / room).rglob("*.py")]
    asking = {
        str(file.relative_to(CHECKOUT))
        for file in files
        if re.search(r"\w\.metaObject\(", file.read_text("utf-8"))
    }
    assert asking <= OTHERS
