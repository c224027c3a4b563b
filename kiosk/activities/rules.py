"""What the session knows of an activity, whatever is done in it.

An act is what a visitor can do inside an activity: its name and, where it needs one, an id: `answer` `2`.
The frame around every activity gives four of them itself: `level`, `again`, `seen` and `onward`.
"""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from kiosk.content import Level, Reference, Text
from kiosk.document import record

Model = TypeVar("Model")
State = TypeVar("State")

Act = tuple[str, str]
"""The name of an act and its id, empty where it has none."""


@record
class Given:
    """What an activity begins with."""

    level: Level
    seed: int
    """For all chance in it: another visit, or another go, has another."""
    used: frozenset[str] = frozenset()
    """What `Rules.used` gave of this kind before, in the same visit."""


@record
class Acted:
    """A control of the activity was used; where it was a slider, the id is its value."""

    at: float
    act: str
    id: str = ""


@record
class Levelled:
    """Texts and tasks for another age were asked for."""

    at: float
    level: Level


@record
class Moment:
    """A frame is drawn. These come only while `Rules.runs` says so and the activity is on screen."""

    at: float
    seconds: float
    """Since the frame before, at most a tenth: a computer that stood still makes no leap."""


@record
class Passed:
    """A second has passed, more or less, while the activity is on screen."""

    at: float


@record
class Leaving:
    """Back or Home was asked for while `Rules.holds` said so: it is still there, and asks once."""

    at: float


Happening = Acted | Levelled | Moment | Passed | Leaving


@record
class Slider:
    """An act that sets a value: its id is a number, on the steps from the least to the most."""

    act: str
    least: float
    most: float
    step: float


@record
class Task:
    """Something short for a team of a class, out of an activity: what is right is touched."""

    about: tuple[str, ...]
    """What it is made of, by the ids that content or the activity has for it: no two are about the same."""
    options: tuple[Text, ...]
    """What can be touched, as it is shown."""
    right: tuple[int, ...]
    """The options to touch, in their order: one of them, or all."""
    asks: tuple[Text, ...] = ()
    """What else there is to read before."""
    tells: tuple[Text, ...] = ()
    """What there is to read afterwards."""

    @property
    def id(self) -> str:
        return " ".join(self.about)


def _never(_model: object, _state: object) -> bool:
    return False


def _nothing(_model: object, _state: object) -> tuple[()]:
    return ()


@record
class Rules(Generic[Model, State]):
    """All are pure. The state is a frozen record that nobody else looks into."""

    start: Callable[[Model, Given], State]
    advance: Callable[[Model, State, Happening], State]
    """The state after it. Only what is offered, or on a slider, is ever acted."""
    offered: Callable[[Model, State], Iterable[Act]]
    """What can be done now, in reading order: each has a control on screen, and no control does else."""
    utterances: Callable[[Model, State], Iterable[Text]]
    """What there is to read now: it is waited for, and read aloud."""
    ended: Callable[[Model, State], bool]
    """Whether it is over: "What did we just see?" and Again are shown."""
    pose: Callable[[Model, State], str]
    """A short name for what it shows now, such as `question`: a proof has a picture of each."""
    runs: Callable[[Model, State], bool] = _never
    """Whether time goes by in it, so that it needs frames."""
    levels: Callable[[Model, State], bool] = _never
    """Whether the age can be chosen now."""
    sliders: Callable[[Model, State], Iterable[Slider]] = _nothing
    leads: Callable[[Model, State, Act], Reference | str | None] = lambda _model, _state, _act: None
    """Where an act leads that opens an item of the kiosk, or another activity, named by its kind.

    Back leads to the activity as it was.
    """
    holds: Callable[[Model, State], bool] = _never
    """Whether it asks before it is left by Back or Home."""
    patience: Callable[[Model, State, float], float] = lambda _model, _state, usual: usual
    """Seconds without a touch until the kiosk asks whether anybody is there, where so many are usual."""
    used: Callable[[Model, State], Iterable[str]] = _nothing
    """What the rest of the visit should know that it was there, such as the questions that were asked."""
    carries: Callable[[Model, State], Iterable[Text]] = _nothing
    """What came of it for this visitor, at its end, to take home: where that is more than what is told."""
    challenge: Callable[[Model, Given], Task] | None = None
    """A task for a team, another one than those `used`, as long as there are; None where it has none."""
    repeats: frozenset[str] = frozenset()
    """The acts that may be struck again at once: one step more, one step less."""
