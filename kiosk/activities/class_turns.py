"""A class visit as it is played: turns, rounds and scores, and the two clocks.

A round is one task for each team, all of one kind: every other time a question of the quiz, else one out of
another activity. After it come the scores, and time to do something together. Two clocks run: that of the
visit, and that of the task. A pause stops both; when the visit's has run out, the round is played to its end.
"""

from kiosk.activities.class_state import ASKING, SET_UP, TOLD, ClassState, Pose, showing, task_of
from kiosk.activities.registry import rules_of
from kiosk.activities.rules import Task
from kiosk.content import Activity, Lesson, Level
from kiosk.document import replace

SECONDS = {Level.YOUNG: 45, Level.MIDDLE: 40, Level.OLD: 35}
"""For a question of the quiz."""

MORE_SECONDS = 15
"""For any other task: there is more to read in it, or to touch."""

LEAST_TURN = 30
"""Seconds that a turn is thought to take: where there are fewer for each team, no round begins."""

LINGER = 30
"""Seconds until the question whether to leave goes away by itself; once time is up, all else does, too."""

QUIZ = "quiz"


def another_round(state: ClassState) -> bool:
    """Whether there is time for one more turn of each team."""
    return state.left >= LEAST_TURN * len(state.teams)


def kind_of_round(lesson: Lesson, state: ClassState) -> str:
    """Out of which activity the tasks of the round are. Each visit begins with another."""
    others = [kind for kind in lesson.others if rules_of(kind).challenge]
    turn, is_other = divmod(state.round - 1, 2)
    return others[(state.given.seed + turn) % len(others)] if is_other and others else QUIZ


def model_of_round(lesson: Lesson, state: ClassState) -> Activity:
    kind = kind_of_round(lesson, state)
    return lesson.quiz if kind == QUIZ else lesson.others[kind]


def seconds_of_round(lesson: Lesson, state: ClassState) -> int:
    """How long a team has for its task."""
    return SECONDS[state.level] + MORE_SECONDS * (kind_of_round(lesson, state) != QUIZ)


def later(lesson: Lesson, state: ClassState, at: float) -> ClassState:
    """The same when time has gone on to `at`."""
    seconds = 0.0 if state.at is None else max(0.0, at - state.at)
    state = replace(state, at=at, stood=state.stood + seconds)
    if state.step in (*SET_UP, Pose.END):
        return state
    if state.leaves:
        gone = 0.0 if state.paused else seconds
        state = replace(state, left=max(0.0, state.left - gone))
        return showing(replace(state, leaves=False)) if state.stood >= LINGER else state
    if state.paused:
        state = replace(state, pause_left=max(0.0, state.pause_left - seconds))
        return state if state.pause_left else showing(replace(state, paused=False))
    return _played(lesson, replace(state, left=max(0.0, state.left - seconds)), seconds)


def _played(lesson: Lesson, state: ClassState, seconds: float) -> ClassState:
    """What the clocks bring about: the end of a task, and an end of waiting when the time is up."""
    if state.step in ASKING:
        state = replace(state, turn_left=max(0.0, state.turn_left - seconds))
        return state if state.turn_left else showing(replace(state, step=Pose.LATE))
    return onward(lesson, state) if not state.left and state.stood >= LINGER else state


def onward(lesson: Lesson, state: ClassState) -> ClassState:
    """From the call to the task, from the reason to the next team or the scores, and from there on."""
    if state.step in TOLD:
        state = replace(state, turns=state.turns + 1)
        return showing(replace(state, step=Pose.TURN if state.team else Pose.SCORES))
    if state.step is Pose.SCORES:
        return showing(replace(state, step=Pose.TURN if another_round(state) else Pose.END))
    return showing(_set(lesson, state, float(seconds_of_round(lesson, state))))


def _set(lesson: Lesson, state: ClassState, seconds: float) -> ClassState:
    """With a task that has not come yet for the team that was called."""
    challenge = rules_of(kind_of_round(lesson, state)).challenge
    assert challenge is not None  # noqa: S101 - only kinds that have one come
    seed = state.given.seed + state.turns
    given = replace(state.given, level=state.level, seed=seed, used=state.used)
    task: Task = challenge(model_of_round(lesson, state), given)
    return replace(
        state,
        step=Pose.QUESTION if len(task.right) == 1 else Pose.ORDER,
        task=task,
        picked=(),
        used=state.used | {task.id},
        turn_left=seconds,
    )


def touched(state: ClassState, option: int) -> ClassState:
    """It is taken, or taken back; when there are as many as it needs, they are right or wrong."""
    task = task_of(state)
    if option in state.picked:
        return replace(state, picked=tuple(one for one in state.picked if one != option))
    state = replace(state, picked=(*state.picked, option))
    if len(state.picked) < len(task.right):
        return state
    right = state.picked == task.right
    points = tuple(have + (right and who == state.team) for who, have in enumerate(state.points))
    return showing(replace(state, step=Pose.RIGHT if right else Pose.WRONG, points=points))
