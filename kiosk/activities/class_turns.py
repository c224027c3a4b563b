"""A class visit as it is played: turns, rounds and scores, and the two clocks.

A round is one question for each team; after it the scores, and time to do something together. Two clocks run:
that of the visit, and that of the question. A pause stops both; when the visit's has run out, the round is
played to its end.
"""

from kiosk.activities import quiz
from kiosk.activities.class_state import SET_UP, ClassState, Pose, quiz_of, showing
from kiosk.activities.quiz import QuizState
from kiosk.activities.rules import Acted
from kiosk.content import Lesson, Level
from kiosk.document import replace

SECONDS = {Level.YOUNG: 45, Level.MIDDLE: 40, Level.OLD: 35}
"""For a question."""

LEAST_TURN = 30
"""Seconds that a turn is thought to take: where there are fewer for each team, no round begins."""

LINGER = 30
"""Seconds until the question whether to leave goes away by itself; once time is up, all else does, too."""

_REASON = (Pose.RIGHT, Pose.WRONG, Pose.LATE)


def another_round(state: ClassState) -> bool:
    """Whether there is time for one more turn of each team."""
    return state.left >= LEAST_TURN * len(state.teams)


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
    """What the clocks bring about: the end of a question, and an end of waiting when the time is up."""
    if state.step is Pose.QUESTION:
        state = replace(state, turn_left=max(0.0, state.turn_left - seconds))
        return state if state.turn_left else showing(replace(state, step=Pose.LATE))
    return onward(lesson, state) if not state.left and state.stood >= LINGER else state


def onward(lesson: Lesson, state: ClassState) -> ClassState:
    """From the call to the question, from the reason to the next team or the scores, and from there on."""
    if state.step in _REASON:
        state = replace(state, turns=state.turns + 1)
        return showing(replace(state, step=Pose.TURN if state.team else Pose.SCORES))
    if state.step is Pose.SCORES:
        return showing(replace(state, step=Pose.TURN if another_round(state) else Pose.END))
    seconds = float(SECONDS[state.level])
    asking = _next_question(lesson, quiz_of(state), first=state.turns == 0)
    return showing(replace(state, step=Pose.QUESTION, quiz=asking, turn_left=seconds))


def _next_question(lesson: Lesson, asking: QuizState, *, first: bool) -> QuizState:
    """One that has not come yet; one that nobody answered has come, too."""
    if first:
        return quiz.advance(lesson.quiz, asking, Acted(at=0, act="topic", id=quiz.EVERY))
    asking = replace(asking, used=asking.used | {quiz.asked(lesson.quiz, asking).id})
    asking = quiz.advance(lesson.quiz, asking, Acted(at=0, act="next"))
    return (
        quiz.advance(lesson.quiz, asking, Acted(at=0, act="more"))
        if quiz.ended(lesson.quiz, asking)
        else asking
    )


def answered(lesson: Lesson, state: ClassState, number: str) -> ClassState:
    asking = quiz.advance(lesson.quiz, quiz_of(state), Acted(at=0, act="answer", id=number))
    right = quiz.pose(lesson.quiz, asking) == quiz.Pose.RIGHT
    points = tuple(have + (right and who == state.team) for who, have in enumerate(state.points))
    return showing(replace(state, step=Pose.RIGHT if right else Pose.WRONG, quiz=asking, points=points))
