"""How cells grow in a stirred vessel: unstructured kinetics, good for learning and not for process design.

The letters are those of the fact sheet (stem, section 4): M-01 and so on name its equations, K42 its sources.
Concentrations are grams a litre for bacteria; for animal cells 10⁹ cells and mmol a litre. Oxygen is in mg/L.
"""

from collections.abc import Iterable, Sequence
from math import exp, inf, sqrt

from kiosk.document import record

AIR_SATURATION = (-139.34411, 1.575701e5, -6.642308e7, 1.243800e10, -8.621949e11)
"""M-15: the logarithm of dissolved oxygen in mg/L, by powers of 1/T in kelvin."""

_FREEZING = 273.15
_MILLIGRAMS = 1000.0


@record
class Warmth:
    """The temperatures between which a cell grows, and where best (M-13)."""

    least: float
    best: float
    most: float


@record
class Nutrient:
    """What a cell eats, and the waste that comes of it."""

    half: float
    """Ks: where growth is half as fast as it could be (M-01)."""
    cells: float
    """Yxs: cells formed of it."""
    upkeep: float = 0.0
    """ms: what a cell eats each hour without growing (M-05)."""
    upkeep_half: float = 0.0
    """Where upkeep is half of that; none where it is always the same."""
    waste: float = 0.0
    """Waste formed of it."""
    inhibition: float = inf
    """KI: so much of that waste halves growth (M-03)."""


@record
class Kinetics:
    """A kind of cell."""

    growth: float
    """µmax, an hour."""
    death: float
    """kd, an hour."""
    warmth: Warmth
    nutrients: tuple[Nutrient, ...]
    cells_of_oxygen: float
    """Yxo: cells formed of a gram of oxygen (M-08); without end where growth takes none of its own."""
    breath: float
    """mo: milligrams of oxygen that cells use each hour without growing."""
    half_oxygen: float
    """Ko, mg/L."""
    product_of_growth: float
    """Made by growing: alpha (M-06)."""
    product_of_cells: float
    """Made by being there, an hour: beta (M-06)."""


@record
class Conditions:
    """What is set from outside, for the length of a step."""

    temperature: float
    transfer: float
    """kLa, an hour."""
    feed: tuple[float, ...]
    """What flows in of each nutrient, a litre of culture and an hour."""
    dilution: float = 0.0
    """D: what flows in, a volume and an hour."""


@record
class Culture:
    """What is in the vessel."""

    cells: float
    nutrients: tuple[float, ...]
    wastes: tuple[float, ...]
    product: float = 0.0
    oxygen: float = 0.0
    volume: float = 1.0
    """In volumes of the beginning."""


def step(kinetics: Kinetics, culture: Culture, conditions: Conditions, hours: float) -> Culture:
    """The culture so much later.

    What is scarce is taken at the end of the step (implicit Euler), so that nothing is ever negative, and
    cells in its middle. What cells take, they are made of: the masses agree to the last digit.
    """
    saturation = air_saturation(conditions.temperature)
    pace = kinetics.growth * heat(kinetics.warmth, conditions.temperature) * inhibited(kinetics, culture)
    breathing = _share(culture.oxygen, kinetics.half_oxygen)
    swelling = 1 + hours * conditions.dilution
    middle = culture.cells * exp(pace * breathing * fed(kinetics, culture) * hours / 2) / swelling
    held, taken = [], []
    for had, flow, one in zip(culture.nutrients, conditions.feed, kinetics.nutrients, strict=True):
        there = (had + hours * flow) / swelling
        upkeep = one.upkeep * (_share(there, one.upkeep_half) if one.upkeep_half else 1.0)
        taken.append(min(there, upkeep * middle * hours))
        held.append(there - taken[-1])
    plenty = _plenty(kinetics, held, hours * middle * pace * breathing)
    oxygen = _left(
        culture.oxygen + hours * conditions.transfer * saturation,
        1 + hours * conditions.transfer,
        hours * middle * (pace * plenty * _MILLIGRAMS / kinetics.cells_of_oxygen + kinetics.breath),
        kinetics.half_oxygen,
    )
    grown = hours * middle * pace * plenty * _share(oxygen, kinetics.half_oxygen)
    grown = min(grown, *(had * one.cells for had, one in zip(held, kinetics.nutrients, strict=True)))
    eaten = [grown / one.cells for one in kinetics.nutrients]
    return Culture(
        cells=max(0.0, culture.cells / swelling + grown - kinetics.death * middle * hours),
        nutrients=tuple(max(0.0, had - ate) for had, ate in zip(held, eaten, strict=True)),
        wastes=tuple(
            waste / swelling + one.waste * (ate + kept)
            for waste, one, ate, kept in zip(culture.wastes, kinetics.nutrients, eaten, taken, strict=True)
        ),
        product=culture.product / swelling
        + kinetics.product_of_growth * grown
        + kinetics.product_of_cells * middle * hours,
        oxygen=oxygen,
        volume=culture.volume * swelling,
    )


def air_saturation(temperature: float) -> float:
    """C*: how much oxygen water takes from air, in mg/L (M-15)."""
    kelvin = temperature + _FREEZING
    return exp(sum(factor / kelvin**power for power, factor in enumerate(AIR_SATURATION)))


def heat(warmth: Warmth, temperature: float) -> float:
    """The share of its growth that a temperature leaves to a cell (M-13)."""
    least, best, most = warmth.least, warmth.best, warmth.most
    if not least < temperature < most:
        return 0.0
    above = (temperature - most) * (temperature - least) ** 2
    below = (best - least) * (
        (best - least) * (temperature - best) - (best - most) * (best + least - 2 * temperature)
    )
    return max(0.0, above / below)


def inhibited(kinetics: Kinetics, culture: Culture) -> float:
    """fI: the share of its growth that waste leaves to a cell (M-03)."""
    return _product(
        1 / (1 + waste / one.inhibition)
        for waste, one in zip(culture.wastes, kinetics.nutrients, strict=True)
    )


def fed(kinetics: Kinetics, culture: Culture) -> float:
    """The share of its growth that food leaves to a cell (M-01)."""
    pairs = zip(culture.nutrients, kinetics.nutrients, strict=True)
    return _product(_share(had, one.half) for had, one in pairs)


def _plenty(kinetics: Kinetics, held: Sequence[float], most_grown: float) -> float:
    """The share of growth that food leaves to cells which eat of it meanwhile."""
    shares = [_share(had, one.half) for had, one in zip(held, kinetics.nutrients, strict=True)]
    for number, (had, one) in enumerate(zip(held, kinetics.nutrients, strict=True)):
        others = _product(share for n, share in enumerate(shares) if n != number)
        shares[number] = _share(_left(had, 1.0, most_grown * others / one.cells, one.half), one.half)
    return _product(shares)


def _share(amount: float, half: float) -> float:
    return amount / (half + amount) if amount > 0 else 0.0


def _left(had: float, drain: float, most_eaten: float, half: float) -> float:
    """What is left where `drain` × left = had − most_eaten × left ÷ (half + left)."""
    middle = drain * half + most_eaten - had
    root = sqrt(middle * middle + 4 * drain * half * had)
    if middle > 0:  # the same without losing digits
        return 2 * half * had / (root + middle)
    return (root - middle) / (2 * drain)


def _product(factors: Iterable[float]) -> float:
    product = 1.0
    for factor in factors:
        product *= factor
    return product
