"""The map of Belgium: where a place on earth lies on `assets/map/belgium.svg`."""

from kiosk.content import Position

WEST, EAST, SOUTH, NORTH = 2.4, 6.55, 49.4, 51.6
"""Degrees at the edges of the picture; `assets/map/draw` has the same."""


def on_map(position: Position) -> tuple[float, float]:
    """Shares of the picture's width and height, from its upper left corner."""
    across = (position.longitude - WEST) / (EAST - WEST)
    return across, (NORTH - position.latitude) / (NORTH - SOUTH)


def is_on_map(position: Position) -> bool:
    return all(0 <= share <= 1 for share in on_map(position))
