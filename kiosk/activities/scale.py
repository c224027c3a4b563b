"""How small is it: a zoom from the building to an atom, then three questions about what is larger."""

from collections.abc import Iterator
from enum import StrEnum
from itertools import combinations, pairwise
from math import log10
from random import Random

from kiosk.activities.rules import Act, Acted, Given, Happening, Levelled, Rules, Slider, Task
from kiosk.activities.tasks import drawn, shuffled
from kiosk.content import Level, Scale, Text, Thing
from kiosk.document import record, replace

TOP, BOTTOM = 2.0, -10.0
"""Where the journey begins and ends, as powers of ten in metres."""

TENTHS = 10
"""Steps of the slider in a power of ten; at the left, 0, is the building."""

MOST = (TOP - BOTTOM) * TENTHS
"""Where the atom is on it."""

TWICE = 0.3
"""One step more or less, as a power of ten: twice as close."""

QUESTIONS = 3
BETWEEN = 2
"""The question that asks for what lies between two others; those before it ask which is larger."""

COMPARED = 3
"""Things in a task for a team."""

FAR = 3
"""How many steps apart on the way down they are for the youngest, at least."""

_NEAR = 1e-6


class Pose(StrEnum):
    START = "start"
    JOURNEY = "journey"
    QUESTION = "question"
    RIGHT = "right"
    WRONG = "wrong"
    END = "end"


@record
class ScaleState:
    given: Given
    level: Level
    away: bool = False
    """Whether the journey has begun."""
    place: float = TOP
    """The size that just fills the picture, as a power of ten in metres."""
    deepest: float = TOP
    """How far down it was."""
    question: int | None = None
    """Which of the questions is asked; past the last one it is over."""
    chosen: int | None = None
    """Which answer was given to it."""
    score: int = 0


def start(scale: Scale, given: Given) -> ScaleState:
    return _at(ScaleState(given=given, level=given.level), exponent(scale.things[0]))


def advance(scale: Scale, state: ScaleState, happening: Happening) -> ScaleState:
    match happening:
        case Levelled(level=level):
            return replace(state, level=level)
        case Acted(act="away"):
            return replace(state, away=True)
        case Acted(act="zoom" | "thing" as way, id=where):
            return _at(state, _moved(scale, state, way, where))
        case Acted(act="game"):
            return replace(state, question=0, chosen=None, score=0)
        case Acted(act="answer", id=number):
            return _answered(scale, state, int(number) - 1)
        case Acted(act="next"):
            return replace(state, question=(state.question or 0) + 1, chosen=None)
        case _:
            return state


def offered(scale: Scale, state: ScaleState) -> Iterator[Act]:
    match pose(scale, state):
        case Pose.START:
            yield "away", ""
        case Pose.JOURNEY:
            yield from _moves(scale, state)
            yield "game", ""
        case Pose.QUESTION:
            yield from (("answer", str(number + 1)) for number in range(len(answers(scale, state))))
        case Pose.RIGHT | Pose.WRONG:
            yield "next", ""
        case Pose.END:
            return


def sliders(scale: Scale, state: ScaleState) -> Iterator[Slider]:
    if pose(scale, state) is Pose.JOURNEY:
        yield Slider(act="zoom", least=0, most=MOST, step=1)


def utterances(scale: Scale, state: ScaleState) -> Iterator[Text]:
    match pose(scale, state):
        case Pose.JOURNEY:
            yield middle(scale, state).name
            yield middle(scale, state).fact.at(state.level)
        case Pose.QUESTION:
            yield from (thing.name for thing in answers(scale, state))
        case _:
            return


def pose(scale: Scale, state: ScaleState) -> Pose:
    if not state.away:
        return Pose.START
    if state.question is None:
        return Pose.JOURNEY
    if state.question >= QUESTIONS:
        return Pose.END
    if state.chosen is None:
        return Pose.QUESTION
    return Pose.RIGHT if state.chosen == right_one(scale, state) else Pose.WRONG


def ended(scale: Scale, state: ScaleState) -> bool:
    return pose(scale, state) is Pose.END


def levels(_scale: Scale, state: ScaleState) -> bool:
    return not state.away


def exponent(thing: Thing) -> float:
    """Its size as a power of ten in metres."""
    return log10(thing.metres)


def middle(scale: Scale, state: ScaleState) -> Thing:
    """What is in the middle of the picture: the thing whose size is nearest."""
    return min(scale.things, key=lambda thing: abs(exponent(thing) - state.place))


def at_bottom(scale: Scale, state: ScaleState) -> bool:
    """Whether the smallest thing was seen."""
    return state.deepest <= exponent(scale.things[-1]) + _NEAR


def answers(scale: Scale, state: ScaleState) -> tuple[Thing, ...]:
    """What can be chosen, in the order in which it is shown."""
    number = state.question or 0
    order = list(_matter(scale, state, number))
    _chance(state, "order", number).shuffle(order)
    return tuple(order)


def right_one(scale: Scale, state: ScaleState) -> int:
    """Which of the answers is right."""
    matter = _matter(scale, state, state.question or 0)
    ends = bounds(scale, state)
    right = next(thing for thing in matter if lies_between(thing, ends)) if ends else matter[0]
    return answers(scale, state).index(right)


def bounds(scale: Scale, state: ScaleState) -> tuple[Thing, Thing] | None:
    """The larger and the smaller thing between which one is to be put; None where the larger one is asked."""
    if state.question != BETWEEN:
        return None
    first = _first(scale, state, BETWEEN)
    return scale.things[first], scale.things[first + 2]


def lies_between(thing: Thing, ends: tuple[Thing, Thing]) -> bool:
    larger, smaller = ends
    return smaller.metres < thing.metres < larger.metres


def challenge(scale: Scale, given: Given) -> Task:
    """Which of three is the smallest; for the youngest they are far apart."""
    apart = FAR if given.level is Level.YOUNG else 1
    drawings = [thing.drawing for thing in scale.things]
    possible = list(combinations(range(len(drawings)), COMPARED))
    wide = [some for some in possible if all(after - one >= apart for one, after in pairwise(some))]
    about = drawn([tuple(drawings[number] for number in some) for some in wide or possible], given)
    shown = shuffled(about, given)
    return Task(
        about=about,
        options=tuple(drawn_as(scale, one).name for one in shown),
        right=(shown.index(about[-1]),),
    )


def drawn_as(scale: Scale, drawing: str) -> Thing:
    """The thing with that drawing."""
    return next(thing for thing in scale.things if thing.drawing == drawing)


def _moves(scale: Scale, state: ScaleState) -> Iterator[Act]:
    if state.place < TOP:
        yield "zoom", "less"
    if state.place > BOTTOM:
        yield "zoom", "more"
    if _above(scale, state):
        yield "thing", "larger"
    if _below(scale, state):
        yield "thing", "smaller"


def _moved(scale: Scale, state: ScaleState, way: str, where: str) -> float:
    match way, where:
        case "thing", "smaller":
            return _below(scale, state)[0]
        case "thing", _:
            return _above(scale, state)[-1]
        case _, "more":
            return state.place - TWICE
        case _, "less":
            return state.place + TWICE
        case _:
            return TOP - float(where) / TENTHS


def _at(state: ScaleState, place: float) -> ScaleState:
    place = min(TOP, max(BOTTOM, place))
    return replace(state, place=place, deepest=min(place, state.deepest))


def _above(scale: Scale, state: ScaleState) -> list[float]:
    return [exponent(thing) for thing in scale.things if exponent(thing) > state.place + _NEAR]


def _below(scale: Scale, state: ScaleState) -> list[float]:
    return [exponent(thing) for thing in scale.things if exponent(thing) < state.place - _NEAR]


def _matter(scale: Scale, state: ScaleState, number: int) -> tuple[Thing, ...]:
    """What a question is about, the largest first."""
    things, first = scale.things, _first(scale, state, number)
    if number < BETWEEN:
        return things[first], things[first + 1]
    others = [thing for place, thing in enumerate(things) if not first <= place <= first + 2]
    far = _chance(state, "others").sample(others, 2 if len(others) > 1 else 1)
    return tuple(sorted((things[first + 1], *far), key=lambda thing: -thing.metres))


def _first(scale: Scale, state: ScaleState, number: int) -> int:
    """Of the things in a question, the number of the largest; each question is about another part."""
    spots = list(range(len(scale.things) - 2))
    _chance(state, "spots").shuffle(spots)
    return spots[number % len(spots)]


def _answered(scale: Scale, state: ScaleState, number: int) -> ScaleState:
    state = replace(state, chosen=number)
    right = right_one(scale, state)
    shown = exponent(answers(scale, state)[right])  # beside the others, as large as they are
    return _at(replace(state, score=state.score + (number == right)), shown)


def _chance(state: ScaleState, *about: object) -> Random:
    """The same for the same go and matter."""
    return Random(f"{state.given.seed} {about}")  # noqa: S311 - nobody gains by guessing it


RULES = Rules(
    start=start,
    advance=advance,
    offered=offered,
    utterances=utterances,
    ended=ended,
    pose=pose,
    levels=levels,
    sliders=sliders,
    challenge=challenge,
    repeats=frozenset({"zoom", "thing"}),
)
