"""The class visit: an adult sets it up, then teams take turns at tasks out of the other activities."""

from collections.abc import Iterator

from kiosk.activities.class_state import ASKING, BLINK, SET_UP, TOLD, ClassState, Pose, showing, task_of
from kiosk.activities.class_turns import another_round, later, onward, touched
from kiosk.activities.rules import Act, Acted, Given, Happening, Leaving, Rules
from kiosk.content import Lesson, Level, Text
from kiosk.document import replace

MINUTES = (10, 20, 30)
TEAMS = (2, 3, 4)


def start(_lesson: Lesson, given: Given) -> ClassState:
    return ClassState(given=given, level=given.level, used=given.used)


def advance(lesson: Lesson, state: ClassState, happening: Happening) -> ClassState:
    state = later(lesson, state, happening.at)
    match happening:
        case Leaving():
            return showing(replace(state, leaves=True)) if holds(lesson, state) else state
        case Acted(act=act, id=id_) if state.stood >= BLINK and (act, id_) in offered(lesson, state):
            return _acted(lesson, state, act, id_)
        case _:
            return state


def offered(lesson: Lesson, state: ClassState) -> Iterator[Act]:
    match pose(lesson, state):
        case Pose.ADULT:
            yield "adult", ""
        case Pose.MINUTES:
            yield from (("minutes", str(minutes)) for minutes in MINUTES)
        case Pose.TEAMS:
            yield from (("teams", str(count)) for count in TEAMS)
        case Pose.AGE:
            yield from (("age", level) for level in Level)
        case Pose.NAMES:
            if len(lesson.teams) > len(state.teams):
                yield from (("other", str(number)) for number in range(len(state.teams)))
            yield "begin", ""
        case Pose.LEAVING:
            yield "stay", ""
        case Pose.PAUSE:
            yield "resume", ""
        case Pose.END:
            return
        case here:
            yield from _of_turn(lesson, state, here)


def _of_turn(lesson: Lesson, state: ClassState, here: Pose) -> Iterator[Act]:
    if here in ASKING:
        yield from (("answer", str(number + 1)) for number in range(len(task_of(state).options)))
    elif here is not Pose.SCORES:
        yield "next", ""
    elif another_round(state):
        yield from (("next", ""), ("finish", ""))
        yield from (("together", kind) for kind in lesson.others)
    else:
        yield "finish", ""
    if state.pause_left > 0:
        yield "pause", ""


def utterances(lesson: Lesson, state: ClassState) -> Iterator[Text]:
    match pose(lesson, state):
        case here if here in ASKING:
            yield from (*task_of(state).asks, *task_of(state).options)
        case here if here in TOLD:
            task = task_of(state)
            yield from (*task.asks, *(task.options[number] for number in task.right), *task.tells)
        case Pose.END:
            yield from (thing.text for thing in lesson.remember)
        case _:
            return


def pose(_lesson: Lesson, state: ClassState) -> Pose:
    if state.leaves:
        return Pose.LEAVING
    return Pose.PAUSE if state.paused else state.step


def ended(_lesson: Lesson, state: ClassState) -> bool:
    return state.step is Pose.END


def holds(_lesson: Lesson, state: ClassState) -> bool:
    return state.step not in (*SET_UP, Pose.END) and not state.leaves


def patience(_lesson: Lesson, state: ClassState, usual: float) -> float:
    """Twice as long while a class plays; nobody is asked in a pause, which ends by itself."""
    if state.step in (*SET_UP, Pose.END):
        return usual
    return float("inf") if state.paused else 2 * usual


def leads(_lesson: Lesson, _state: ClassState, act: Act) -> str | None:
    return act[1] if act[0] == "together" else None


def used(_lesson: Lesson, state: ClassState) -> frozenset[str]:
    return state.used


def winners(state: ClassState) -> tuple[int, ...]:
    """The teams with the most points, as places in `teams`."""
    most = max(state.points)
    return tuple(number for number, points in enumerate(state.points) if points == most)


def _acted(lesson: Lesson, state: ClassState, act: str, id_: str) -> ClassState:
    match act:
        case "pause" | "resume":
            return showing(replace(state, paused=act == "pause"))
        case "stay":
            return showing(replace(state, leaves=False))
        case "answer":
            return touched(state, int(id_) - 1)
        case "next":
            return onward(lesson, state)
        case "finish":
            return showing(replace(state, step=Pose.END))
        case _:
            return _set_up(lesson, state, act, id_)


def _set_up(lesson: Lesson, state: ClassState, act: str, id_: str) -> ClassState:
    match act:
        case "adult":
            return showing(replace(state, step=Pose.MINUTES))
        case "minutes":
            return showing(replace(state, step=Pose.TEAMS, minutes=int(id_), left=60.0 * int(id_)))
        case "teams":
            count = int(id_)
            return showing(replace(state, step=Pose.AGE, teams=tuple(range(count)), points=(0,) * count))
        case "age":
            return showing(replace(state, step=Pose.NAMES, level=Level(id_)))
        case "other":
            return replace(state, teams=_with_another(state.teams, int(id_), len(lesson.teams)))
        case _:
            return showing(replace(state, step=Pose.TURN))


def _with_another(teams: tuple[int, ...], number: int, count: int) -> tuple[int, ...]:
    """With the next of the list that does not play instead of that one."""
    later = ((teams[number] + step) % count for step in range(1, count))
    other = next(team for team in later if team not in teams)
    return (*teams[:number], other, *teams[number + 1 :])


RULES = Rules(
    start=start,
    advance=advance,
    offered=offered,
    utterances=utterances,
    ended=ended,
    pose=pose,
    leads=leads,
    used=used,
    holds=holds,
    patience=patience,
)
