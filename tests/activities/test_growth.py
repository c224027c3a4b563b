"""Cells grow as the fact sheet reckons (stem, section 4), and as an integrator of others does."""

from math import exp, log
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.integrate import solve_ivp

from kiosk.activities.growth import Conditions, Culture, Kinetics, Warmth, air_saturation, heat, step
from kiosk.activities.vessels import ANIMAL, BACTERIA, STEPS, Vessel
from kiosk.document import replace

ENDLESS = 1e9
PLAIN = Warmth(least=7.5, best=37.0, most=49.0)
BATCH = replace(
    BACTERIA.kinetics,
    warmth=PLAIN,
    nutrients=(replace(BACTERIA.kinetics.nutrients[0], waste=0.0),),
)
"""As the reference values are reckoned: at 37 °C without the factor of temperature, and without acetate."""
ANIMAL_BATCH = replace(ANIMAL.kinetics, half_oxygen=1e-9)
AT_37 = air_saturation(37)
OXYGEN = 1
JUMP = 5
"""Steps, of which a day has 12,000: within so many oxygen may jump, at the moment when the food is gone."""


def grown(
    kinetics: Kinetics, culture: Culture, conditions: Conditions, hours: float, count: int
) -> list[Culture]:
    cultures = [culture]
    for _ in range(count):
        cultures.append(step(kinetics, cultures[-1], conditions, hours / count))
    return cultures


def batch(transfer: float) -> list[Culture]:
    culture = Culture(cells=0.1, nutrients=(10.0,), wastes=(0.0,), oxygen=AT_37)
    conditions = Conditions(temperature=37, transfer=transfer, feed=(0.0,))
    return grown(BATCH, culture, conditions, 24, STEPS)


@pytest.mark.parametrize(
    ("transfer", "cells", "gone", "lowest"),
    [
        (800, (0.393, 1.551, 3.064), 5.79, 57),
        (400, (0.394, 1.547, 3.041), 5.83, 18),
        (150, (0.394, 1.522, 2.706), 6.86, 1),
        (50, (0.390, 1.162, 1.594), 13.0, 1),
    ],
)
def test_bacteria_grow_as_the_fact_sheet_says(
    transfer: float, cells: tuple[float, ...], gone: float, lowest: float
) -> None:
    run = batch(transfer)
    hour = STEPS // 24
    for at, wanted in zip((2, 4, 5), cells, strict=True):
        assert run[at * hour].cells == pytest.approx(wanted, rel=0.005)
    first_gone = next(number for number, one in enumerate(run) if one.nutrients[0] < 0.01)
    assert first_gone / hour == pytest.approx(gone, rel=0.01)
    assert run[-1].cells == pytest.approx(0.1 + 0.5 * 10, rel=1e-9)
    assert 100 * min(one.oxygen for one in run) / AT_37 == pytest.approx(lowest, abs=1)


def test_with_air_without_end_only_food_counts() -> None:
    run = grown(
        replace(BATCH, half_oxygen=1e-9),
        Culture(cells=0.1, nutrients=(10.0,), wastes=(0.0,), oxygen=AT_37),
        Conditions(temperature=37, transfer=1e6, feed=(0.0,)),
        24,
        STEPS,
    )
    assert [round(run[at * 500].cells, 3) for at in (2, 4, 5)] == pytest.approx(
        [0.403, 1.619, 3.240], rel=0.005
    )


def test_short_of_air_they_grow_along_a_straight_line() -> None:
    run = batch(50)
    slope = (run[4500].cells - run[4000].cells) / 1
    assert slope == pytest.approx(50 * AT_37 * 1.3 / 1000, rel=0.02)


def test_animal_cells_grow_as_the_fact_sheet_says() -> None:
    run = grown(
        ANIMAL_BATCH, ANIMAL.beginning, Conditions(temperature=37, transfer=60, feed=(0.0, 0.0)), 96, 4000
    )
    days = [run[1000 * day] for day in (1, 2, 3, 4)]
    wanted = {
        "cells": (0.65, 1.28, 2.25, 3.33),
        "glucose": (28.2, 24.6, 18.7, 10.6),
        "glutamine": (3.58, 2.79, 1.56, 0.11),
        "lactate": (1.3, 3.8, 7.9, 13.6),
        "antibody": (17, 51, 114, 215),
    }
    found = {
        "cells": [one.cells for one in days],
        "glucose": [one.nutrients[0] for one in days],
        "glutamine": [one.nutrients[1] for one in days],
        "lactate": [one.wastes[0] for one in days],
        "antibody": [one.product for one in days],
    }
    for name, values in wanted.items():
        margin = max(values) / 100 + 0.05 * (name == "lactate")
        assert found[name] == pytest.approx(list(values), abs=margin), name


@pytest.mark.parametrize(
    ("warmth", "values"),
    [
        (
            BACTERIA.kinetics.warmth,
            {15: 0.103, 20: 0.270, 25: 0.490, 30: 0.730, 37: 0.981, 39: 1, 42: 0.943, 45: 0.726, 48: 0.246},
        ),
        (ANIMAL.kinetics.warmth, {30: 0.338, 33: 0.706, 35: 0.911, 37: 1, 39: 0.875, 41: 0.410}),
    ],
)
def test_temperature_counts_as_the_fact_sheet_says(warmth: Warmth, values: dict[float, float]) -> None:
    assert {at: round(heat(warmth, at), 3) for at in values} == values
    assert heat(warmth, warmth.least) == heat(warmth, warmth.most) == 0


def test_warm_water_holds_less_oxygen() -> None:
    held = {
        10: 11.29,
        15: 10.08,
        20: 9.09,
        25: 8.26,
        30: 7.56,
        33: 7.18,
        35: 6.95,
        37: 6.73,
        40: 6.41,
        42: 6.21,
    }
    assert {at: round(air_saturation(at), 2) for at in held} == held


def test_a_doubling_takes_as_long_as_growth_says() -> None:
    rich = Culture(cells=0.001, nutrients=(1e6,), wastes=(0.0,), oxygen=AT_37)
    kinetics = replace(BATCH, half_oxygen=1e-9)
    hours = log(2) / 0.7
    conditions = Conditions(temperature=37, transfer=1e6, feed=(0.0,))
    assert grown(kinetics, rich, conditions, hours, 500)[-1].cells == pytest.approx(0.002, rel=1e-3)
    assert exp(0.7 * hours) == pytest.approx(2)


def derivative(kinetics: Kinetics, conditions: Conditions) -> Any:
    """The equations M-02 to M-08 as they stand, for an integrator that knows nothing of ours."""
    count = len(kinetics.nutrients)
    saturation = air_saturation(conditions.temperature)
    gamma = heat(kinetics.warmth, conditions.temperature)

    def right_side(_time: float, state: Any) -> list[float]:
        cells, oxygen, _product, *rest = (max(0.0, float(value)) for value in state)
        foods, wastes = rest[:count], rest[count:]
        pace = kinetics.growth * gamma * oxygen / (kinetics.half_oxygen + oxygen)
        for food, waste, one in zip(foods, wastes, kinetics.nutrients, strict=True):
            pace *= food / (one.half + food) / (1 + waste / one.inhibition)
        share = oxygen / (kinetics.half_oxygen + oxygen)
        uptake = pace * cells * 1000 / kinetics.cells_of_oxygen + kinetics.breath * cells * share
        change = [
            (pace - kinetics.death - conditions.dilution) * cells,
            conditions.transfer * (saturation - oxygen) - uptake,
            (kinetics.product_of_growth * pace + kinetics.product_of_cells) * cells
            - conditions.dilution * float(state[2]),
        ]
        eaten = []
        for food, one in zip(foods, kinetics.nutrients, strict=True):
            upkeep = one.upkeep * (food / (one.upkeep_half + food) if one.upkeep_half else 1.0)
            eaten.append((pace / one.cells + upkeep) * cells)
        for food, ate, fed in zip(foods, eaten, conditions.feed, strict=True):
            change.append(fed - ate - conditions.dilution * food)
        for waste, ate, one in zip(wastes, eaten, kinetics.nutrients, strict=True):
            change.append(one.waste * ate - conditions.dilution * waste)
        return change

    return right_side


@pytest.mark.parametrize(
    ("vessel", "temperature", "stirring", "feed"),
    [
        (BACTERIA, 37, 1200, 0),
        (BACTERIA, 37, 1200, 2),
        (BACTERIA, 30, 400, 1),
        (BACTERIA, 44, 200, 0.5),
        (BACTERIA, 37, 100, 5),
        (ANIMAL, 37, 200, 0.3),
        (ANIMAL, 33, 75, 0),
        (ANIMAL, 39, 50, 1),
        (ANIMAL, 37, 300, 0.6),
    ],
)
def test_it_agrees_with_scipy_to_half_a_percent(
    vessel: Vessel, temperature: float, stirring: float, feed: float
) -> None:
    share = (stirring / vessel.stirring.most) ** 1.5
    conditions = Conditions(
        temperature=temperature,
        transfer=vessel.most_transfer * share,
        feed=tuple(feed * part for part in vessel.fed),
        dilution=feed / vessel.strength,
    )
    begun = vessel.beginning
    run = grown(vessel.kinetics, begun, conditions, vessel.hours, STEPS)
    numbers = range(0, STEPS + 1, STEPS // 48)
    theirs = solve_ivp(
        derivative(vessel.kinetics, conditions),
        (0, vessel.hours),
        masses(begun),
        method="LSODA",
        t_eval=[number * vessel.hours / STEPS for number in numbers],
        rtol=1e-8,
        atol=1e-10,
    )
    assert theirs.success
    for column, reference in enumerate(theirs.y):
        scale = max(abs(value) for value in reference)
        for number, value in zip(numbers, reference, strict=True):
            near = run[max(0, number - JUMP) : number + JUMP + 1] if column == OXYGEN else [run[number]]
            assert min(abs(masses(one)[column] - value) for one in near) <= 0.005 * scale, (column, number)
    assert run[-1].cells == pytest.approx(theirs.y[0][-1], rel=0.005)


def masses(culture: Culture) -> list[float]:
    return [culture.cells, culture.oxygen, culture.product, *culture.nutrients, *culture.wastes]


@settings(max_examples=80, deadline=None)
@given(
    vessel=st.sampled_from([BACTERIA, ANIMAL]),
    turns=st.lists(
        st.tuples(st.floats(0, 60), st.floats(0, 1), st.floats(0, 1), st.integers(1, 120)),
        min_size=1,
        max_size=8,
    ),
    stride=st.floats(1, 20),
)
def test_nothing_is_ever_negative_and_nothing_is_lost(
    vessel: Vessel, turns: list[tuple[float, float, float, int]], stride: float
) -> None:
    culture, hours = vessel.beginning, stride * vessel.hours / STEPS
    kinetics = replace(vessel.kinetics, death=0.0)
    fed = [one * culture.volume for one in culture.nutrients]
    for temperature, air, food, count in turns:
        feed = food * vessel.feed.most
        conditions = Conditions(
            temperature=temperature,
            transfer=air * vessel.most_transfer,
            feed=tuple(feed * part for part in vessel.fed),
            dilution=feed / vessel.strength,
        )
        for _ in range(count):
            before = culture
            culture = step(kinetics, culture, conditions, hours)
            assert all(mass >= 0 for mass in masses(culture))
            most = max(before.oxygen, air_saturation(temperature)) + 1e-9
            assert culture.oxygen <= most
            assert culture.cells * culture.volume >= before.cells * before.volume * (1 - 1e-12)
            fed = [had + hours * one * before.volume for had, one in zip(fed, conditions.feed, strict=True)]
    for one, given_, left, waste in zip(
        kinetics.nutrients, fed, culture.nutrients, culture.wastes, strict=True
    ):
        eaten = waste * culture.volume / one.waste
        assert left * culture.volume + eaten == pytest.approx(given_, rel=1e-9, abs=1e-9)
    if vessel is BACTERIA:
        formed = culture.cells * culture.volume - vessel.beginning.cells
        eaten = culture.wastes[0] * culture.volume / kinetics.nutrients[0].waste
        assert formed == pytest.approx(0.5 * eaten, rel=1e-9, abs=1e-9)
