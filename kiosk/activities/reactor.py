"""Grow a batch: choose the cells, set temperature, stirring and feed, and watch two weeks in 40 seconds."""

from collections.abc import Iterator
from enum import StrEnum

from kiosk.activities.batches import Cause, Result, result
from kiosk.activities.cultivation import ReactorState, filled, later
from kiosk.activities.rules import Act, Acted, Given, Happening, Levelled, Moment, Rules, Slider
from kiosk.activities.vessels import STEPS, VESSELS, Kind, Setting
from kiosk.content import Reactor, Text
from kiosk.document import replace

HARVEST = STEPS // 2
"""From this step on the batch can be harvested."""

_ROUNDED = 6


class Pose(StrEnum):
    CHOICE = "choice"
    READY = "ready"
    GROWING = "growing"
    BROKEN = "broken"
    PAUSED = "paused"
    QUESTION = "question"
    END = "end"


def start(_reactor: Reactor, given: Given) -> ReactorState:
    return ReactorState(given=given, level=given.level)


def advance(_reactor: Reactor, state: ReactorState, happening: Happening) -> ReactorState:
    match happening:
        case Levelled(level=level):
            return replace(state, level=level)
        case Moment(seconds=seconds):
            return later(state, seconds) if state.running else state
        case Acted(act="cells", id=kind):
            return filled(state, Kind(kind))
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
