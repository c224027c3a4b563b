"""Which QML type an object is of."""

from PySide6.QtCore import QObject
from shiboken6 import invalidate


def type_name(thing: QObject) -> str:
    """The name of its file, such as QrCode, or of its class in C++.

    A type in QML has a description that goes with its last object. PySide would keep its wrapper, and take it
    for whatever comes to lie at the same address.
    """
    description = thing.metaObject()
    name, mark, _number = str(description.className()).partition("_QML")
    if mark:
        invalidate(description)
    return name
