"""What happens in a batch: its curve, what held the cells back, and what it comes to."""

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

from kiosk.activities.growth import Culture, air_saturation, fed, heat, inhibited, step
from kiosk.activities.vessels import STEPS, VESSELS, Kind, Setting, Vessel
from kiosk.document import record

POINTS = 200
"""Points of a curve, besides its first."""
APART = STEPS // POINTS

CHOKING = 0.1
"""The share of the oxygen in saturated water under which cells are said to choke."""

_GASPS = POINTS // 50
"""Points with too little oxygen that are forgiven: half an hour of a day."""

_HELD_BACK = 0.8
"""The share of growth under which something is said to hold cells back."""


class Cause(StrEnum):
    """What can hold cells back."""

    AIR = "air"
    FOOD = "food"
    WARMTH = "warmth"
    WASTE = "waste"


@record
class Point:
    """How a batch stood at one moment."""

    step: int
    cells: float
    food: float
    product: float
    oxygen: float
    """As a share of what water takes from air at that temperature."""
    cause: Cause | None = None
    """What held the cells back most, where anything did."""
    broken: bool = False
    """Whether something was out of order."""


@record
class Result:
    """What a batch comes to."""

    cells: float
    grown: bool
    """Whether there are as many cells as were wanted."""
    breathed: bool
    """Whether they had air all the time, but for what was out of order."""
    thrifty: bool
    """Whether next to no food was left."""
    cause: Cause
    """What held the cells back most."""


def point(vessel: Vessel, culture: Culture, temperature: float, number: int, *, broken: bool) -> Point:
    kinetics, saturation = vessel.kinetics, air_saturation(temperature)
    shares = {
        Cause.AIR: culture.oxygen / (kinetics.half_oxygen + culture.oxygen),
        Cause.FOOD: fed(kinetics, culture),
        Cause.WARMTH: heat(kinetics.warmth, temperature),
        Cause.WASTE: inhibited(kinetics, culture),
    }
    if culture.oxygen < CHOKING * saturation:
        shares[Cause.AIR] = min(shares[Cause.AIR], _HELD_BACK / 2)
    cause = min(shares, key=lambda one: shares[one])
    return Point(
        step=number,
        cells=culture.cells,
        food=culture.nutrients[0],
        product=culture.product,
        oxygen=min(1.0, culture.oxygen / saturation),
        cause=cause if shares[cause] < _HELD_BACK else None,
        broken=broken,
    )


def result(vessel: Vessel, curve: tuple[Point, ...], wanted: float) -> Result:
    last = curve[-1]
    gasps = sum(one.oxygen < CHOKING and not one.broken for one in curve)
    return Result(
        cells=last.cells,
        grown=last.cells >= wanted,
        breathed=gasps <= _GASPS,
        thrifty=last.food <= vessel.left_over,
        cause=_held_back(curve),
    )


@lru_cache(maxsize=len(VESSELS))
def best(kind: Kind) -> tuple[Point, ...]:
    """The curve of a batch that is led by the recipe: reckoned once."""
    vessel = VESSELS[kind]
    culture = vessel.beginning
    curve = [point(vessel, culture, vessel.recipe[0][1].temperature, 0, broken=False)]
    for number in range(1, STEPS + 1):
        setting = _recipe(vessel, (number - 1) * vessel.hours / STEPS)
        culture = step(vessel.kinetics, culture, vessel.conditions(setting), vessel.hours / STEPS)
        if number % APART == 0:
            curve.append(point(vessel, culture, setting.temperature, number, broken=False))
    return tuple(curve)


def _recipe(vessel: Vessel, hour: float) -> Setting:
    return next(setting for since, setting in reversed(vessel.recipe) if since <= hour)


def _held_back(curve: Iterable[Point]) -> Cause:
    """What held them back for longest; food where nothing did, for in the end it always does."""
    causes = [one.cause for one in curve if one.cause and not one.broken]
    return max(Cause, key=lambda cause: (causes.count(cause), cause is Cause.FOOD))
