"""Whether places lie on the map of Belgium."""

from collections.abc import Iterator

from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.country import EAST, NORTH, SOUTH, WEST, is_on_map
from kiosk.content.types import Content, Position
from kiosk.document import Finding, warning
from kiosk.document.tongue import _


def positions(_content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for leaf in surroundings.leaves:
        if not isinstance(leaf.value, Position) or is_on_map(leaf.value):
            continue
        place = leaf.value
        if is_on_map(Position(latitude=place.longitude, longitude=place.latitude)):
            message = _("latitude and longitude are the wrong way round")
            hint = _('write "latitude: {latitude}" and "longitude: {longitude}"').format(
                latitude=place.longitude, longitude=place.latitude
            )
            yield Finding(path=leaf.path, code="position", message=message, hint=hint)
        else:
            message = _("the place lies outside of Belgium; the site is listed without a pin")
            hint = _("latitude is {south} to {north} there, longitude {west} to {east}").format(
                south=SOUTH, north=NORTH, west=WEST, east=EAST
            )
            yield warning(leaf.path, "position", message, hint)
