"""How a class visit stands."""

from enum import StrEnum

from kiosk.activities.rules import Given, Task
from kiosk.content import Level
from kiosk.document import record, replace

LONGEST_PAUSE = 600
"""Seconds, all pauses of a visit together."""

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
    ORDER = "order"
    """The same where several things are to be touched in their order."""
    RIGHT = "right"
    WRONG = "wrong"
    LATE = "late"
    """Nobody answered in time."""
    SCORES = "scores"
    END = "end"
    PAUSE = "pause"
    LEAVING = "leaving"


SET_UP = (Pose.ADULT, Pose.MINUTES, Pose.TEAMS, Pose.AGE, Pose.NAMES)
ASKING = (Pose.QUESTION, Pose.ORDER)
TOLD = (Pose.RIGHT, Pose.WRONG, Pose.LATE)


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
    level: Level = Level.MIDDLE
    task: Task | None = None
    """What the team is at, or has just done."""
    picked: tuple[int, ...] = ()
    """Which of its options were touched, in that order."""
    used: frozenset[str] = frozenset()
    """The tasks that came in this visit."""
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


def task_of(state: ClassState) -> Task:
    assert state.task is not None  # noqa: S101 - a team has been called
    return state.task


def showing(state: ClassState) -> ClassState:
    """Something else on screen."""
    return replace(state, stood=0.0)
