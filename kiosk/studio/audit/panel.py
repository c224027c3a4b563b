"""The panel that sizes in millimetres are reckoned on."""

from kiosk.document import replace
from kiosk.machine import Machine, Screen

SMALLEST = Screen(width_mm=476, height_mm=268)
"""21.5 inch: the smallest that sizes in mm are kept on. What is large enough on it is so on every other."""

LOWER_EDGE = 800.0
"""mm above the floor: hung upright, its upper part is out of reach."""


def furnished(machine: Machine) -> Machine:
    """The kiosk as it is; where nobody says how large its screen is, with the smallest."""
    if machine.screen is not None:
        return machine
    edge = LOWER_EDGE if machine.lower_edge_mm is None else machine.lower_edge_mm
    return replace(machine, screen=SMALLEST, lower_edge_mm=edge)
