"""Grow a batch: choose the cells, set temperature, stirring and feed, and watch a day or two weeks in 40 s.

Time is counted in beats, of which a second has 300. Each is a step of the batch, but while something is out
of order only every tenth: there is time to read what it is, and to mend it.
"""

from collections.abc import Iterator
from enum import StrEnum
from random import Random

from kiosk.activities.batches import APART, Cause, Point, Result, point, result
from kiosk.activities.growth import Conditions, Culture, step
from kiosk.activities.rules import Act, Acted, Given, Happening, Levelled, Moment, Rules, Slider
from kiosk.activities.vessels import STEPS, VESSELS, Kind, Setting, Vessel
from kiosk.content import Level, Reactor, Text
from kiosk.document import record, replace

SECONDS = 40
"""How long a batch takes where nothing goes wrong."""
BEATS = STEPS // SECONDS
"""In a second."""
SLOWER = 10
"""How many beats a step takes while something is out of order."""
PATIENCE = 20 * BEATS
"""After so many beats, staff mend it."""
HARVEST = STEPS // 2
"""From this step on the batch can be harvested."""
FEVER = 6.0
"""So much warmer it gets, in °C, while the cooling is out of order."""

_SPELLS = ((0.2, 0.4), (0.55, 0.75))
"""When things get out of order: once in each of these shares of the batch."""

_ROUNDED = 6


class Pose(StrEnum):
    CHOICE = "choice"
    READY = "ready"
    GROWING = "growing"
    BROKEN = "broken"
    PAUSED = "paused"
    QUESTION = "question"
    END = "end"


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


def start(_reactor: Reactor, given: Given) -> ReactorState:
    return ReactorState(given=given, level=given.level)


def advance(_reactor: Reactor, state: ReactorState, happening: Happening) -> ReactorState:
    match happening:
        case Levelled(level=level):
            return replace(state, level=level)
        case Moment(seconds=seconds):
            return _later(state, seconds) if state.running else state
        case Acted(act="cells", id=kind):
            return _filled(state, Kind(kind))
        case Acted(act="go"):
            return replace(state, running=True)
        case Acted(act="pause"):
            return replace(state, running=False)
        case Acted(act="mend"):
            return replace(state, broken=None, mended=state.mended + 1)
        case Acted(act="harvest"):
            return replace(state, running=False, harvested=True, broken=None)
        case Acted(act="cause", id=cause):
            return replace(state, guess=Cause(cause))
        case Acted(act="temperature" | "stirring" | "feed" as name, id=value):
            return _set(state, name, value)
        case _:
            return state


def offered(_reactor: Reactor, state: ReactorState) -> Iterator[Act]:
    match pose(_reactor, state):
        case Pose.CHOICE:
            yield from (("cells", kind) for kind in Kind)
        case Pose.READY | Pose.PAUSED:
            yield "go", ""
            yield from _settable(state)
        case Pose.GROWING:
            yield from _settable(state)
            if state.step >= HARVEST:
                yield "harvest", ""
            yield "pause", ""
        case Pose.BROKEN:
            yield "mend", ""
        case Pose.QUESTION:
            yield from (("cause", cause) for cause in Cause)
        case Pose.END:
            return


def utterances(reactor: Reactor, state: ReactorState) -> Iterator[Text]:
    match pose(reactor, state):
        case Pose.CHOICE:
            for kind in Kind:
                yield from (reactor.cells(kind).title, reactor.cells(kind).line)
        case Pose.READY | Pose.PAUSED if state.kind:
            yield reactor.cells(state.kind).hint.at(state.level)
        case Pose.END:
            yield from (lesson(reactor, state), reactor.simplified)
        case _:
            return


def pose(_reactor: Reactor, state: ReactorState) -> Pose:
    if state.kind is None:
        return Pose.CHOICE
    if state.harvested or state.step >= STEPS:
        return Pose.END if state.guess else Pose.QUESTION
    if not state.running:
        return Pose.PAUSED if state.step or state.beat else Pose.READY
    return Pose.BROKEN if state.broken else Pose.GROWING


def ended(reactor: Reactor, state: ReactorState) -> bool:
    return pose(reactor, state) is Pose.END


def runs(_reactor: Reactor, state: ReactorState) -> bool:
    return state.running


def levels(_reactor: Reactor, state: ReactorState) -> bool:
    return state.kind is None


def sliders(reactor: Reactor, state: ReactorState) -> Iterator[Slider]:
    if state.kind and pose(reactor, state) in {Pose.READY, Pose.PAUSED, Pose.GROWING}:
        for name, one in VESSELS[state.kind].ranges:
            yield Slider(act=name, least=one.least, most=one.most, step=one.step)


def wanted(reactor: Reactor, state: ReactorState) -> float:
    """How many cells are to be grown."""
    assert state.kind is not None  # noqa: S101 - cells have been chosen
    return reactor.cells(state.kind).wanted.at(state.level)


def outcome(reactor: Reactor, state: ReactorState) -> Result:
    assert state.kind is not None  # noqa: S101 - cells have been chosen
    return result(VESSELS[state.kind], state.curve, wanted(reactor, state))


def lesson(reactor: Reactor, state: ReactorState) -> Text:
    """What is to be learned of this batch."""
    return reactor.lessons.about(outcome(reactor, state).cause).at(state.level)


def troubles(state: ReactorState) -> tuple[tuple[int, Trouble], ...]:
    """When what gets out of order: the same for the same go."""
    chance = Random(f"{state.given.seed} troubles")  # noqa: S311 - nobody gains by guessing it
    kinds = chance.sample(list(Trouble), len(_SPELLS))
    return tuple(
        (chance.randrange(int(since * STEPS), int(until * STEPS)), kind)
        for (since, until), kind in zip(_SPELLS, kinds, strict=True)
    )


def _filled(state: ReactorState, kind: Kind) -> ReactorState:
    vessel = VESSELS[kind]
    begun = point(vessel, vessel.beginning, vessel.first.temperature, 0, broken=False)
    return replace(state, kind=kind, setting=vessel.first, culture=vessel.beginning, curve=(begun,))


def _settable(state: ReactorState) -> Iterator[Act]:
    """One step less and more of each slider, where it does not stand at its end."""
    assert state.kind is not None  # noqa: S101 - cells have been chosen
    for name, one in VESSELS[state.kind].ranges:
        value = getattr(state.setting, name)
        if value > one.least:
            yield name, "less"
        if value < one.most:
            yield name, "more"


def _set(state: ReactorState, name: str, value: str) -> ReactorState:
    if state.kind is None or state.setting is None:
        return state
    one = dict(VESSELS[state.kind].ranges)[name]
    steps = {"less": -one.step, "more": one.step}
    number = getattr(state.setting, name) + steps[value] if value in steps else float(value)
    number = round(min(one.most, max(one.least, number)), _ROUNDED)
    return replace(state, setting=_with(state.setting, name, number))


def _with(setting: Setting, name: str, number: float) -> Setting:
    match name:
        case "temperature":
            return replace(setting, temperature=number)
        case "stirring":
            return replace(setting, stirring=number)
        case _:
            return replace(setting, feed=number)


def _later(state: ReactorState, seconds: float) -> ReactorState:
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


RULES = Rules(
    start=start,
    advance=advance,
    offered=offered,
    utterances=utterances,
    ended=ended,
    pose=pose,
    runs=runs,
    levels=levels,
    sliders=sliders,
    repeats=frozenset({"temperature", "stirring", "feed"}),
)
