"""The map of Belgium: where a place on earth lies on `assets/map/belgium.svg`."""

from kiosk.content import EAST, NORTH, SOUTH, WEST, Position


def on_map(position: Position) -> tuple[float, float]:
    """Shares of the picture's width and height, from its upper left corner."""
    across = (position.longitude - WEST) / (EAST - WEST)
    return across, (NORTH - position.latitude) / (NORTH - SOUTH)
