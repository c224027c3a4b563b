"""The sites on the map of Belgium, named as far as there is room for names."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from math import hypot

from kiosk.content import SiteId, is_on_map
from kiosk.document import record, replace
from kiosk.session import Ask
from kiosk.ui.belgium import on_map
from kiosk.ui.doorplates import plate
from kiosk.ui.speaker import Speaker
from kiosk.ui.views import DoorRow, DotRow, IndexView, PinRow

Point = tuple[float, float]
"""Shares of the map's width and height."""

MAP = 480.0, 400.0
"""The width and height of the map in units, about, as Sites.qml draws it; the map of numbers is smaller."""

MARKER, SIGN, AROUND, EDGE = 56.0, 11.5, 31.0, 20.0
"""Of a pin: the marker's side, the width of a letter, what is around the name, what may hang over the map."""

_ROUNDS = 60

DOT = 46.0
"""The side of a number, on a map of that size."""


@record
class _Box:
    left: float
    right: float
    top: float
    bottom: float

    def meets(self, other: "_Box") -> bool:
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


def site_map(speak: Speaker, letters: float = 1.0) -> IndexView:
    """Each site by its name where that fits, and under the map those that have no place on it.

    Where names would lie on each other: numbers on the map, and all sites under it, this one first.
    `letters` says how many times as large as usual they are.
    """
    section = plate(speak, (Ask.SITES, ""))
    view = IndexView(title=section.title, kicker=section.line, colour=section.colour)
    sites = sorted(speak.content.sites, key=lambda site: site.id != speak.site.id)
    places = {one.id: on_map(one.position) for one in sites if one.position and is_on_map(one.position)}
    plates = {site.id: plate(speak, (Ask.SITE, site.id)) for site in sites}
    pins = [_pin(plates[id_], place, here=id_ == speak.site.id) for id_, place in places.items()]
    if is_crowded(pins, letters):
        return replace(view, dots=_dots(speak, places), rows=_numbered(plates))
    return replace(
        view,
        pins=tuple(sorted(pins, key=lambda pin: pin.southward)),
        rows=tuple(row for id_, row in plates.items() if id_ not in places),
    )


def is_crowded(pins: Iterable[PinRow], letters: float = 1.0) -> bool:
    """Whether a name would lie on another, or run over the edge."""
    boxes = [_box(pin, letters) for pin in pins]
    over = any(box.right > MAP[0] + EDGE for box in boxes)
    return over or any(one.meets(other) for one, other in combinations(boxes, 2))


def spread(points: Sequence[Point]) -> list[Point]:
    """The same points, moved apart as far as their dots need it."""
    found = [(across * MAP[0], down * MAP[1] + 0.01 * number) for number, (across, down) in enumerate(points)]
    for _ in range(_ROUNDS):
        for one, other in combinations(range(len(found)), 2):
            (x, y), (other_x, other_y) = found[one], found[other]
            apart = hypot(other_x - x, other_y - y)
            if apart < DOT:
                push = (DOT / apart - 1) / 2
                by = (other_x - x) * push, (other_y - y) * push
                found[one], found[other] = (x - by[0], y - by[1]), (other_x + by[0], other_y + by[1])
    return [(across / MAP[0], down / MAP[1]) for across, down in found]


def _numbered(plates: Mapping[SiteId, DoorRow]) -> tuple[DoorRow, ...]:
    return tuple(
        replace(row, title=f"{number}. {row.title}") for number, row in enumerate(plates.values(), 1)
    )


def _dots(speak: Speaker, places: Mapping[SiteId, Point]) -> tuple[DotRow, ...]:
    """Numbered as the list is; the one of this site lies uppermost."""
    order = sorted(speak.content.sites, key=lambda site: site.id != speak.site.id)
    numbers = {site.id: str(number) for number, site in enumerate(order, 1)}
    spots = zip(places, spread(list(places.values())), strict=True)
    dots = (
        DotRow(
            site=id_,
            number=numbers[id_],
            eastward=across,
            southward=down,
            here=id_ == speak.site.id,
        )
        for id_, (across, down) in spots
    )
    return tuple(dots)[::-1]


def _pin(row: DoorRow, place: Point, *, here: bool) -> PinRow:
    across, down = place
    return PinRow(
        door=row.door,
        ask=row.ask,
        ask_id=row.ask_id,
        title=row.title,
        line=row.line,
        eastward=across,
        southward=down,
        here=here,
    )


def _box(pin: PinRow, letters: float) -> _Box:
    """What a pin covers of the map, in units: its tip is where the place is, its name to the right of it."""
    across, down = pin.eastward * MAP[0], pin.southward * MAP[1]
    words = max(len(pin.title) * SIGN, len(pin.line) * SIGN * 0.65) * letters
    left = across - MARKER / 2
    return _Box(left=left, right=left + MARKER + AROUND + words, top=down - MARKER * letters, bottom=down)
