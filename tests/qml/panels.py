"""Panels as they hang in lobbies: pixels, millimetres, and how high."""

from math import hypot

from kiosk.content import Loaded
from kiosk.document import replace
from kiosk.machine import Machine, Orientation, Screen
from tests.visitors.driver import Size

INCHES = (21.5, 24, 32, 43, 55)


def panel(inches: float, size: Size) -> Screen:
    """The visible area of a panel of that diagonal."""
    per_mm = hypot(*size) / (inches * 25.4)
    return Screen(width_mm=size[0] / per_mm, height_mm=size[1] / per_mm)


def on(
    loaded: Loaded,
    screen: Screen,
    *,
    lower_edge_mm: float | None = None,
    orientation: Orientation = Orientation.AUTO,
) -> Loaded:
    """The same content on another machine."""
    machine = Machine(screen=screen, lower_edge_mm=lower_edge_mm, orientation=orientation)
    return replace(loaded, machine=machine)
