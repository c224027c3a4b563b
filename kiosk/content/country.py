"""The part of the earth that the map shows: Belgium."""

from kiosk.content.types import Position

WEST, EAST, SOUTH, NORTH = 2.4, 6.55, 49.4, 51.6
"""Degrees at the edges of the picture; `assets/map/draw` has the same."""


def is_on_map(position: Position) -> bool:
    return SOUTH <= position.latitude <= NORTH and WEST <= position.longitude <= EAST
