"""A batch as time goes on: it grows beat by beat, and twice something gets out of order.

A second has 300 beats. Each is a step of the batch, but while something is out of order only every tenth:
there is time to read what it is, and to mend it.
"""

from enum import StrEnum
from random import Random

from kiosk.activities.batches import APART, Cause, Point, point
from kiosk.activities.growth import Conditions, Culture, step
from kiosk.activities.rules import Given
from kiosk.activities.vessels import STEPS, VESSELS, Kind, Setting, Vessel
from kiosk.content import Level
from kiosk.document import record, replace

SECONDS = 40
"""How long a batch takes where nothing goes wrong."""
BEATS = STEPS // SECONDS
"""In a second."""
SLOWER = 10
"""How many beats a step takes while something is out of order."""
PATIENCE = 20 * BEATS
"""After so many beats, staff mend it."""
FEVER = 6.0
"""So much warmer it gets, in °C, while the cooling is out of order."""

_SPELLS = ((0.2, 0.4), (0.55, 0.75))
"""When things get out of order: once in each of these shares of the batch."""


class Trouble(StrEnum):
    """What can get out of order."""

    AIR = "air"
    COOLING = "cooling"
    FEED = "feed"


@record
class ReactorState:
    given: Given
    level: Level
    kind: Kind | None = None
    setting: Setting | None = None
    culture: Culture | None = None
    step: int = 0
    beat: int = 0
    """Beats since something got out of order."""
    due: float = 0.0
    """The part of a beat that has passed since the last one."""
    running: bool = False
    harvested: bool = False
    broken: Trouble | None = None
    mended: int = 0
    """How many troubles are over."""
    curve: tuple[Point, ...] = ()
    guess: Cause | None = None
    """What the visitor says has held the cells back."""
    moments: float = 0.0
    """Seconds that the stirrer has turned and bubbles have risen."""


def filled(state: ReactorState, kind: Kind) -> ReactorState:
    vessel = VESSELS[kind]
    begun = point(vessel, vessel.beginning, vessel.first.temperature, 0, broken=False)
    return replace(state, kind=kind, setting=vessel.first, culture=vessel.beginning, curve=(begun,))


def troubles(state: ReactorState) -> tuple[tuple[int, Trouble], ...]:
    """When what gets out of order: the same for the same go."""
    chance = Random(f"{state.given.seed} troubles")  # noqa: S311 - nobody gains by guessing it
    kinds = chance.sample(list(Trouble), len(_SPELLS))
    return tuple(
        (chance.randrange(int(since * STEPS), int(until * STEPS)), kind)
        for (since, until), kind in zip(_SPELLS, kinds, strict=True)
    )


def later(state: ReactorState, seconds: float) -> ReactorState:
    """After so many seconds: beat by beat, so that it does not matter how often frames are drawn."""
    due = state.due + seconds * BEATS
    state = replace(state, due=due % 1, moments=state.moments + seconds)
    planned = troubles(state)
    left = int(due)
    while left and state.step < STEPS:
        used, state = _beats(state, left, planned)
        left -= used
    return state if state.step < STEPS else replace(state, running=False, broken=None)


def _beats(
    state: ReactorState, most: int, planned: tuple[tuple[int, Trouble], ...]
) -> tuple[int, ReactorState]:
    """At most so many beats, up to where something breaks or is mended; how many they were."""
    if state.broken:
        return _broken_beats(state, min(most, PATIENCE - state.beat))
    stop = STEPS
    if state.mended < len(planned):
        stop, trouble = planned[state.mended]
        if state.step >= stop:
            return 0, replace(state, broken=trouble, beat=0)
    count = min(most, stop - state.step)
    return count, _stepped(state, count)


def _broken_beats(state: ReactorState, count: int) -> tuple[int, ReactorState]:
    steps = (state.beat + count) // SLOWER - state.beat // SLOWER
    state = replace(_stepped(state, min(steps, STEPS - state.step)), beat=state.beat + count)
    if state.beat >= PATIENCE:
        state = replace(state, broken=None, mended=state.mended + 1)
    return count, state


def _stepped(state: ReactorState, count: int) -> ReactorState:
    """So many steps of the batch on."""
    assert state.kind is not None  # noqa: S101 - it runs
    vessel, culture, number = VESSELS[state.kind], state.culture, state.step
    conditions, hours = _conditions(vessel, state), vessel.hours / STEPS
    curve = state.curve
    for _ in range(count):
        assert culture is not None  # noqa: S101 - it runs
        culture, number = step(vessel.kinetics, culture, conditions, hours), number + 1
        if number % APART == 0:
            broken = state.broken is not None
            curve = (*curve, point(vessel, culture, conditions.temperature, number, broken=broken))
    return replace(state, culture=culture, step=number, curve=curve)


def _conditions(vessel: Vessel, state: ReactorState) -> Conditions:
    """As they are set, but for what is out of order."""
    assert state.setting is not None  # noqa: S101 - it runs
    found = vessel.conditions(state.setting)
    match state.broken:
        case Trouble.AIR:
            return replace(found, transfer=0.0)
        case Trouble.COOLING:
            return replace(found, temperature=found.temperature + FEVER)
        case Trouble.FEED:
            return replace(found, feed=(0.0,) * len(found.feed), dilution=0.0)
        case None:
            return found
