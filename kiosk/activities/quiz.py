"""The quiz: a topic, then a round of questions, each with its reason. None comes twice in a visit."""

from collections.abc import Iterator
from enum import StrEnum
from random import Random

from kiosk.activities.rules import Act, Acted, Given, Happening, Levelled, Rules, Task
from kiosk.activities.tasks import drawn
from kiosk.content import Level, Question, QuestionId, Quiz, Reference, Text, Topic
from kiosk.document import record, replace

ROUND = 8
"""Questions in a round; fewer where there are no more."""

LEAST = 3
"""Questions that make a topic worth choosing."""

EVERY = "all"
"""The choice of all topics."""

_LEVELS = {Level.YOUNG: {1}, Level.MIDDLE: {1, 2}, Level.OLD: {2, 3}}


class Pose(StrEnum):
    CHOICE = "choice"
    QUESTION = "question"
    RIGHT = "right"
    WRONG = "wrong"
    END = "end"


@record
class QuizState:
    given: Given
    level: Level
    topic: str = ""
    """Empty while nothing is chosen."""
    questions: tuple[str, ...] = ()
    """The ids of this round."""
    number: int = 0
    """Which of them is asked; past the last one the round is over."""
    chosen: int | None = None
    """Which answer was given to it, as it is shown."""
    score: int = 0
    used: frozenset[str] = frozenset()
    """The questions that came in this visit."""
    anew: bool = False
    """Whether there were no new ones left, so that the round began with old ones."""


def start(_quiz: Quiz, given: Given) -> QuizState:
    return QuizState(given=given, level=given.level, used=given.used)


def advance(quiz: Quiz, state: QuizState, happening: Happening) -> QuizState:
    match happening:
        case Levelled(level=level):
            return replace(state, level=level)
        case Acted(act="topic", id=topic):
            return _begun(quiz, state, topic)
        case Acted(act="more"):
            return _begun(quiz, state, state.topic)
        case Acted(act="answer", id=number):
            return _answered(quiz, state, int(number) - 1)
        case Acted(act="next"):
            return replace(state, number=state.number + 1, chosen=None)
        case _:
            return state


def offered(quiz: Quiz, state: QuizState) -> Iterator[Act]:
    match pose(quiz, state):
        case Pose.CHOICE:
            yield from (("topic", topic) for topic in topics(quiz, state.level))
        case Pose.QUESTION:
            yield from (("answer", str(number + 1)) for number in range(len(answers(quiz, state))))
        case Pose.RIGHT | Pose.WRONG:
            if asked(quiz, state).where:
                yield "where", ""
            yield "next", ""
        case Pose.END:
            yield "more", ""


def utterances(quiz: Quiz, state: QuizState) -> Iterator[Text]:
    match pose(quiz, state):
        case Pose.QUESTION:
            yield asked(quiz, state).text
            yield from answers(quiz, state)
        case Pose.RIGHT | Pose.WRONG:
            yield from (asked(quiz, state).right, asked(quiz, state).reason)
        case Pose.CHOICE | Pose.END:
            return


def pose(quiz: Quiz, state: QuizState) -> Pose:
    if not state.topic:
        return Pose.CHOICE
    if ended(quiz, state):
        return Pose.END
    if state.chosen is None:
        return Pose.QUESTION
    return Pose.RIGHT if _is_right(quiz, state) else Pose.WRONG


def ended(_quiz: Quiz, state: QuizState) -> bool:
    return bool(state.topic) and state.number >= len(state.questions)


def levels(_quiz: Quiz, state: QuizState) -> bool:
    return not state.topic


def leads(quiz: Quiz, state: QuizState, act: Act) -> Reference | None:
    return asked(quiz, state).where if act[0] == "where" else None


def used(_quiz: Quiz, state: QuizState) -> frozenset[str]:
    return state.used


def topics(quiz: Quiz, level: Level) -> tuple[str, ...]:
    """What can be chosen: all together, then the topics that have enough for that age."""
    of_age = [question.topic for question in _pool(quiz, EVERY, level)]
    return (EVERY, *(topic for topic in Topic if of_age.count(topic) >= LEAST))


def asked(quiz: Quiz, state: QuizState) -> Question:
    """The question that is on screen."""
    id_ = state.questions[state.number]
    return next(question for question in quiz.questions if question.id == id_)


def answers(quiz: Quiz, state: QuizState) -> tuple[Text, ...]:
    """The answers to it, in the order in which they are shown."""
    question = asked(quiz, state)
    return _mixed(state.given, question)


def right_one(quiz: Quiz, state: QuizState) -> int:
    """Which of them is right."""
    return _order(state.given, asked(quiz, state)).index(0)


def challenge(quiz: Quiz, given: Given) -> Task:
    """One question."""
    pool = {question.id: question for question in _pool(quiz, EVERY, given.level)}
    question = pool[QuestionId(drawn([(id_,) for id_ in pool], given)[0])]
    return Task(
        about=(question.id,),
        options=_mixed(given, question),
        right=(_order(given, question).index(0),),
        asks=(question.text,),
        tells=(question.reason,),
    )


def _begun(quiz: Quiz, state: QuizState, topic: str) -> QuizState:
    """A round of what has not come yet, or of all where there is nothing left."""
    pool = [question.id for question in _pool(quiz, topic, state.level)]
    fresh = [id_ for id_ in pool if id_ not in state.used]
    _chance(state.given, topic, len(state.used)).shuffle(chosen := fresh or pool)
    return replace(
        state,
        topic=topic,
        questions=tuple(chosen[:ROUND]),
        number=0,
        chosen=None,
        score=0,
        anew=not fresh,
    )


def _answered(quiz: Quiz, state: QuizState, number: int) -> QuizState:
    state = replace(state, chosen=number, used=state.used | {asked(quiz, state).id})
    return replace(state, score=state.score + _is_right(quiz, state))


def _is_right(quiz: Quiz, state: QuizState) -> bool:
    return state.chosen == right_one(quiz, state)


def _pool(quiz: Quiz, topic: str, level: Level) -> list[Question]:
    """What may be asked; where there is nothing for that age, all."""
    of_age = [question for question in quiz.questions if question.level in _LEVELS[level]]
    return [question for question in of_age or quiz.questions if topic in (EVERY, question.topic)]


def _mixed(given: Given, question: Question) -> tuple[Text, ...]:
    return tuple((question.right, *question.wrong)[number] for number in _order(given, question))


def _order(given: Given, question: Question) -> list[int]:
    order = list(range(1 + len(question.wrong)))
    _chance(given, question.id).shuffle(order)
    return order


def _chance(given: Given, *about: object) -> Random:
    """The same for the same visit and matter."""
    return Random(f"{given.seed} {about}")  # noqa: S311 - nobody gains by guessing it


RULES = Rules(
    start=start,
    advance=advance,
    offered=offered,
    utterances=utterances,
    ended=ended,
    pose=pose,
    levels=levels,
    leads=leads,
    used=used,
    challenge=challenge,
)
