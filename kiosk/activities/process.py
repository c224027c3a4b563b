"""From cell to patient: the steps of making a medicine are put in order, then they run."""

from collections.abc import Iterator
from enum import StrEnum
from itertools import combinations
from random import Random

from kiosk.activities.rules import Act, Acted, Given, Happening, Levelled, Moment, Rules, Task
from kiosk.activities.tasks import drawn, shuffled
from kiosk.content import Level, Process, ProcessStep, StepId, Text
from kiosk.document import record, replace

STEP_SECONDS = 1.2
"""How long each step runs: all eight in less than ten seconds."""

_YOUNG = (StepId.CULTURE, StepId.HARVEST, StepId.CHROMATOGRAPHY, StepId.FILLING, StepId.COLD_CHAIN)

PUT_IN_ORDER = {Level.YOUNG: 3, Level.MIDDLE: 4, Level.OLD: 4}
"""Steps in a task for a team."""

FREE = ""
"""A place that no step is put in."""


class Phase(StrEnum):
    ORDER = "order"
    CHECKED = "checked"
    WATCH = "watch"
    LOOK = "look"
    END = "end"


@record
class ProcessState:
    given: Given
    level: Level
    cards: tuple[str, ...]
    """The steps as they lie there, never in order."""
    places: tuple[str, ...]
    """What was put in each place."""
    phase: Phase = Phase.ORDER
    kept: frozenset[str] = frozenset()
    """The steps that a check found right: they stay."""
    checks: int = 0
    seconds: float = 0
    """How long it has run."""
    looked: str = ""
    """The step that is looked at closely."""


def start(_process: Process, given: Given) -> ProcessState:
    return _laid_out(given, given.level)


def advance(_process: Process, state: ProcessState, happening: Happening) -> ProcessState:
    match happening:
        case Levelled(level=level):
            return _laid_out(state.given, level)
        case Moment(seconds=seconds):
            return _run_on(state, seconds)
        case Acted(act="step", id=step):
            return replace(state, places=_moved(state.places, step))
        case Acted(act="check"):
            return replace(state, phase=Phase.CHECKED, checks=state.checks + 1)
        case Acted(act="retry"):
            kept = frozenset(right(state))
            places = tuple(step if step in kept else FREE for step in state.places)
            return replace(state, phase=Phase.ORDER, kept=kept, places=places)
        case Acted(act="watch"):
            return replace(state, phase=Phase.WATCH, seconds=0)
        case Acted(act="skip"):
            return _looking(state)
        case Acted(act="look", id=step):
            return replace(state, looked=step)
        case Acted(act="finish"):
            return replace(state, phase=Phase.END)
        case _:
            return state


def offered(_process: Process, state: ProcessState) -> Iterator[Act]:
    match state.phase:
        case Phase.ORDER:
            if FREE not in state.places:
                yield "check", ""
            yield from (("step", step) for step in state.cards if step not in state.kept)
        case Phase.CHECKED:
            yield "watch", ""
            if not all_right(state):
                yield "retry", ""
        case Phase.WATCH:
            yield "skip", ""
        case Phase.LOOK:
            yield from (("look", step) for step in order(state.level) if step != state.looked)
            yield "finish", ""
        case Phase.END:
            return


def utterances(process: Process, state: ProcessState) -> Iterator[Text]:
    match state.phase:
        case Phase.ORDER | Phase.WATCH:
            yield from (told(process, step).title for step in state.cards)
        case Phase.CHECKED:
            if (step := missed(state)) is not None:
                yield told(process, step).hint
        case Phase.LOOK:
            looked = told(process, state.looked)
            yield from (looked.title, looked.does.at(state.level), looked.wrong)
        case Phase.END:
            return


def ended(_process: Process, state: ProcessState) -> bool:
    return state.phase is Phase.END


def pose(_process: Process, state: ProcessState) -> str:
    match state.phase:
        case Phase.ORDER if FREE not in state.places:
            return "placed"
        case Phase.CHECKED if all_right(state):
            return "right"
        case phase:
            return phase


def runs(_process: Process, state: ProcessState) -> bool:
    return state.phase is Phase.WATCH


def levels(_process: Process, state: ProcessState) -> bool:
    return state.phase is Phase.ORDER and not state.checks and not any(state.places)


def order(level: Level) -> tuple[StepId, ...]:
    """The steps for an age, in their order."""
    return _YOUNG if level is Level.YOUNG else tuple(StepId)


def right(state: ProcessState) -> tuple[str, ...]:
    """The steps that are where they belong."""
    pairs = zip(state.places, order(state.level), strict=True)
    return tuple(put for put, wanted in pairs if put == wanted)


def all_right(state: ProcessState) -> bool:
    return len(right(state)) == len(state.places)


def missed(state: ProcessState) -> StepId | None:
    """The first step that is not where it belongs."""
    pairs = zip(state.places, order(state.level), strict=True)
    return next((wanted for put, wanted in pairs if put != wanted), None)


def running(state: ProcessState) -> tuple[StepId, float]:
    """The step that runs, and how much of it has passed, from 0 to 1."""
    steps = order(state.level)
    number = min(int(state.seconds / STEP_SECONDS), len(steps) - 1)
    return steps[number], min(1.0, state.seconds / STEP_SECONDS - number)


def told(process: Process, step: str) -> ProcessStep:
    """What content says of a step."""
    return next(one for one in process.steps if one.id == step)


def challenge(process: Process, given: Given) -> Task:
    """Some of the steps, to be touched in their order."""
    about = drawn(list(combinations(order(given.level), PUT_IN_ORDER[given.level])), given)
    shown = _out_of_order(about, shuffled(about, given))
    return Task(
        about=about,
        options=tuple(told(process, step).title for step in shown),
        right=tuple(shown.index(step) for step in about),
        tells=(told(process, about[-1]).does.at(given.level),),
    )


def _laid_out(given: Given, level: Level) -> ProcessState:
    """The steps shuffled."""
    steps = order(level)
    Random(f"{given.seed} {level}").shuffle(cards := list(steps))  # noqa: S311 - nobody gains by guessing it
    places = (FREE,) * len(steps)
    return ProcessState(given=given, level=level, cards=_out_of_order(steps, tuple(cards)), places=places)


def _out_of_order(steps: tuple[str, ...], shown: tuple[str, ...]) -> tuple[str, ...]:
    """Should chance have put them in order, the first one goes last."""
    return shown if shown != steps else (*shown[1:], shown[0])


def _moved(places: tuple[str, ...], step: str) -> tuple[str, ...]:
    """A step goes to the first free place, or back from where it is."""
    place, put = (places.index(step), FREE) if step in places else (places.index(FREE), step)
    return (*places[:place], put, *places[place + 1 :])


def _run_on(state: ProcessState, seconds: float) -> ProcessState:
    state = replace(state, seconds=state.seconds + seconds)
    return state if state.seconds < STEP_SECONDS * len(state.places) else _looking(state)


def _looking(state: ProcessState) -> ProcessState:
    return replace(state, phase=Phase.LOOK, looked=order(state.level)[0])


RULES = Rules(
    start=start,
    advance=advance,
    offered=offered,
    utterances=utterances,
    ended=ended,
    pose=pose,
    runs=runs,
    levels=levels,
    challenge=challenge,
)
