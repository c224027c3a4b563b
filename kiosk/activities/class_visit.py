"""The class visit: an adult sets it up, then teams take turns at the questions of the quiz.

A round is one question for each team; after it the scores, and time to do something together. Two clocks run:
that of the visit, and that of the question. A pause stops both; when the visit's has run out, the round is
played to its end.
"""

from collections.abc import Iterator
from enum import StrEnum

from kiosk.activities import quiz
from kiosk.activities.quiz import QuizState
from kiosk.activities.rules import Act, Acted, Given, Happening, Leaving, Rules
from kiosk.content import Lesson, Level, Text
from kiosk.document import record, replace

MINUTES = (10, 20, 30)
TEAMS = (2, 3, 4)

SECONDS = {Level.YOUNG: 45, Level.MIDDLE: 40, Level.OLD: 35}
"""For a question."""

LEAST_TURN = 30
"""Seconds that a turn is thought to take: where there are fewer for each team, no round begins."""

LONGEST_PAUSE = 600
"""Seconds, all pauses of a visit together."""

LINGER = 30
"""Seconds until the question whether to leave goes away by itself; once time is up, all else does, too."""

BLINK = 0.5
"""Seconds in which a second strike of the same finger is not meant for what shows now."""


class Pose(StrEnum):
    ADULT = "adult"
    MINUTES = "minutes"
    TEAMS = "teams"
    AGE = "age"
    NAMES = "names"
    TURN = "turn"
    """A team is called to the screen."""
    QUESTION = "question"
    RIGHT = "right"
    WRONG = "wrong"
    LATE = "late"
    """Nobody answered in time."""
    SCORES = "scores"
    END = "end"
    PAUSE = "pause"
    LEAVING = "leaving"


_SET_UP = (Pose.ADULT, Pose.MINUTES, Pose.TEAMS, Pose.AGE, Pose.NAMES)
_REASON = (Pose.RIGHT, Pose.WRONG, Pose.LATE)


@record
class ClassState:
    given: Given
    step: Pose = Pose.ADULT
    """What it shows where it neither pauses nor asks whether to leave."""
    paused: bool = False
    leaves: bool = False
    at: float | None = None
    stood: float = BLINK
    """Seconds since it shows what it shows."""
    minutes: int = 0
    teams: tuple[int, ...] = ()
    """Which of the list play, in the order of their turns."""
    points: tuple[int, ...] = ()
    turns: int = 0
    """How many are over, of all teams together."""
    quiz: QuizState | None = None
    left: float = 0.0
    """Seconds of the visit."""
    turn_left: float = 0.0
    pause_left: float = LONGEST_PAUSE

    @property
    def team(self) -> int:
        """Whose turn it is, as a place in `teams`."""
        return self.turns % len(self.teams)

    @property
    def round(self) -> int:
        """The number of the round that is played, or was just played to its end."""
        return (
            -(-self.turns // len(self.teams))
            if self.step is Pose.SCORES
            else self.turns // len(self.teams) + 1
        )

    @property
    def level(self) -> Level:
        return self.quiz.level if self.quiz else self.given.level


def start(_lesson: Lesson, given: Given) -> ClassState:
    return ClassState(given=given)


def advance(lesson: Lesson, state: ClassState, happening: Happening) -> ClassState:
    state = _later(lesson, state, happening.at)
    match happening:
        case Leaving():
            return _showing(replace(state, leaves=True)) if holds(lesson, state) else state
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
    if here is Pose.QUESTION:
        yield from (("answer", id_) for _, id_ in quiz.offered(lesson.quiz, _asking(state)))
    elif here is not Pose.SCORES:
        yield "next", ""
    elif another_round(state):
        yield from (("together", kind) for kind in lesson.others)
        yield from (("finish", ""), ("next", ""))
    else:
        yield "finish", ""
    if state.pause_left > 0:
        yield "pause", ""


def utterances(lesson: Lesson, state: ClassState) -> Iterator[Text]:
    match pose(lesson, state):
        case Pose.QUESTION:
            yield from quiz.utterances(lesson.quiz, _asking(state))
        case Pose.RIGHT | Pose.WRONG | Pose.LATE:
            question = quiz.asked(lesson.quiz, _asking(state))
            yield from (question.text, question.right, question.reason)
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
    return state.step not in (*_SET_UP, Pose.END) and not state.leaves


def patience(_lesson: Lesson, state: ClassState, usual: float) -> float:
    """Twice as long while a class plays; nobody is asked in a pause, which ends by itself."""
    if state.step in (*_SET_UP, Pose.END):
        return usual
    return float("inf") if state.paused else 2 * usual


def leads(_lesson: Lesson, _state: ClassState, act: Act) -> str | None:
    return act[1] if act[0] == "together" else None


def used(_lesson: Lesson, state: ClassState) -> frozenset[str]:
    return state.quiz.used if state.quiz else state.given.used


def another_round(state: ClassState) -> bool:
    """Whether there is time for one more turn of each team."""
    return state.left >= LEAST_TURN * len(state.teams)


def winners(state: ClassState) -> tuple[int, ...]:
    """The teams with the most points, as places in `teams`."""
    most = max(state.points)
    return tuple(number for number, points in enumerate(state.points) if points == most)


def _acted(lesson: Lesson, state: ClassState, act: str, id_: str) -> ClassState:
    match act:
        case "pause" | "resume":
            return _showing(replace(state, paused=act == "pause"))
        case "stay":
            return _showing(replace(state, leaves=False))
        case "answer":
            return _answered(lesson, state, id_)
        case "next":
            return _onward(lesson, state)
        case "finish":
            return _showing(replace(state, step=Pose.END))
        case _:
            return _set_up(lesson, state, act, id_)


def _set_up(lesson: Lesson, state: ClassState, act: str, id_: str) -> ClassState:
    match act:
        case "adult":
            return _showing(replace(state, step=Pose.MINUTES))
        case "minutes":
            return _showing(replace(state, step=Pose.TEAMS, minutes=int(id_), left=60.0 * int(id_)))
        case "teams":
            count = int(id_)
            return _showing(replace(state, step=Pose.AGE, teams=tuple(range(count)), points=(0,) * count))
        case "age":
            given = replace(state.given, level=Level(id_))
            return _showing(replace(state, step=Pose.NAMES, quiz=quiz.start(lesson.quiz, given)))
        case "other":
            return replace(state, teams=_with_another(state.teams, int(id_), len(lesson.teams)))
        case _:
            return _showing(replace(state, step=Pose.TURN))


def _with_another(teams: tuple[int, ...], number: int, count: int) -> tuple[int, ...]:
    """With the next of the list that does not play instead of that one."""
    later = ((teams[number] + step) % count for step in range(1, count))
    other = next(team for team in later if team not in teams)
    return (*teams[:number], other, *teams[number + 1 :])


def _later(lesson: Lesson, state: ClassState, at: float) -> ClassState:
    """The same when time has gone on to `at`."""
    seconds = 0.0 if state.at is None else max(0.0, at - state.at)
    state = replace(state, at=at, stood=state.stood + seconds)
    if state.step in (*_SET_UP, Pose.END):
        return state
    if state.leaves:
        gone = 0.0 if state.paused else seconds
        state = replace(state, left=max(0.0, state.left - gone))
        return _showing(replace(state, leaves=False)) if state.stood >= LINGER else state
    if state.paused:
        state = replace(state, pause_left=max(0.0, state.pause_left - seconds))
        return state if state.pause_left else _showing(replace(state, paused=False))
    return _played(lesson, replace(state, left=max(0.0, state.left - seconds)), seconds)


def _played(lesson: Lesson, state: ClassState, seconds: float) -> ClassState:
    """What the clocks bring about: the end of a question, and an end of waiting when the time is up."""
    if state.step is Pose.QUESTION:
        state = replace(state, turn_left=max(0.0, state.turn_left - seconds))
        return state if state.turn_left else _showing(replace(state, step=Pose.LATE))
    return _onward(lesson, state) if not state.left and state.stood >= LINGER else state


def _onward(lesson: Lesson, state: ClassState) -> ClassState:
    """From the call to the question, from the reason to the next team or the scores, and from there on."""
    if state.step in _REASON:
        state = replace(state, turns=state.turns + 1)
        return _showing(replace(state, step=Pose.TURN if state.team else Pose.SCORES))
    if state.step is Pose.SCORES:
        return _showing(replace(state, step=Pose.TURN if another_round(state) else Pose.END))
    seconds = float(SECONDS[state.level])
    asking = _next_question(lesson, _asking(state), first=state.turns == 0)
    return _showing(replace(state, step=Pose.QUESTION, quiz=asking, turn_left=seconds))


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


def _answered(lesson: Lesson, state: ClassState, number: str) -> ClassState:
    asking = quiz.advance(lesson.quiz, _asking(state), Acted(at=0, act="answer", id=number))
    right = quiz.pose(lesson.quiz, asking) == quiz.Pose.RIGHT
    points = tuple(have + (right and who == state.team) for who, have in enumerate(state.points))
    return _showing(replace(state, step=Pose.RIGHT if right else Pose.WRONG, quiz=asking, points=points))


def _asking(state: ClassState) -> QuizState:
    assert state.quiz is not None  # noqa: S101 - an age has been chosen
    return state.quiz


def _showing(state: ClassState) -> ClassState:
    """Something else on screen."""
    return replace(state, stood=0.0)


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
