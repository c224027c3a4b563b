"""Putting frozen values where all of QML reads them: the singletons of Words and Theme."""

import re
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QQmlEngine

from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators


@QmlElement
class Filled(QObject):
    """What such a singleton is.

    An object that is a type of Python already is found at once. To find out what another one is, PySide gets
    126 types ready, which takes 10 ms.
    """


def fill(engine: QQmlEngine, module: str, singleton: str, values: Any) -> None:
    """Set every property of a QML singleton from the field of that name; what is bound to it follows at once.

    Raises:
        AttributeError: the singleton has a property that `values` has no field for.
    """
    target = the(engine, module, singleton)
    properties = target.metaObject()
    for number in range(properties.propertyOffset(), properties.propertyCount()):
        name = str(properties.property(number).name())
        target.setProperty(name, getattr(values, snake(name)))


def the(engine: QQmlEngine, module: str, singleton: str) -> QObject:
    """The one instance of a QML singleton.

    Raises:
        TypeError: there is none, or it is not written in QML.
    """
    target = engine.singletonInstance(module, singleton)
    if not isinstance(target, QObject):
        raise TypeError(f"{module} has no singleton {singleton}")
    return target


def snake(name: str) -> str:
    """A QML name as Python writes it: stillThere becomes still_there."""
    return re.sub("([A-Z])", r"_\1", name).lower()


def camel(name: str) -> str:
    """A Python name as QML writes it."""
    first, *others = name.split("_")
    return first + "".join(other.title() for other in others)
