"""The quiz on screen."""

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.activities import Task
from kiosk.activities import quiz as rules
from kiosk.activities.quiz import Pose, QuizState
from kiosk.content import Colour, Quiz, Topic, glyph
from kiosk.document import record, replace
from kiosk.ui.activities.answers import AnswerRow, Told
from kiosk.ui.activity_page import ActivityPage
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.doorplates import TOPICS
from kiosk.ui.shows import Shows
from kiosk.ui.speaker import Speaker


@record
class TopicRow:
    """A topic to choose."""

    topic: str
    title: str
    glyph: str
    colour: str


@record
class QuizView:
    """What is empty does not show."""

    step: str = ""
    """Another one for each question and each answer."""
    headline: str = ""
    counter: str = ""
    verdict: str = ""
    reason: str = ""
    remark: str = ""
    where: str = ""
    onward: str = ""
    more: str = ""
    topics: tuple[TopicRow, ...] = ()
    answers: tuple[AnswerRow, ...] = ()


def view(speak: Speaker, quiz: Quiz, state: QuizState) -> QuizView:
    """What the quiz shows."""
    match rules.pose(quiz, state):
        case Pose.CHOICE:
            return QuizView(
                step="choice",
                headline=speak.title(quiz.title),
                counter=speak.words.stem,
                topics=tuple(_topic(speak, topic) for topic in rules.topics(quiz, state.level)),
            )
        case Pose.END:
            return QuizView(
                step="end",
                headline=_praise(speak, state),
                counter=speak.words.quiz_score.format(count=state.score, of=len(state.questions)),
                more=speak.words.quiz_more,
            )
        case pose:
            return _question(speak, quiz, state, pose)


def _topic(speak: Speaker, topic: str) -> TopicRow:
    if topic == rules.EVERY:
        title, icon, colour = speak.words.quiz_all_topics, "mdi6.view-grid", Colour.LILAC
    else:
        title, (icon, colour) = speak.word(f"topic_{topic}"), TOPICS[Topic(topic)]
    return TopicRow(topic=topic, title=title, glyph=glyph(icon) or "", colour=colour)


def _praise(speak: Speaker, state: QuizState) -> str:
    """A kind word, whatever the score."""
    words = speak.words
    share = state.score / len(state.questions)
    if share == 1:
        return words.quiz_all_right
    return words.quiz_most_right if share >= 1 / 2 else words.quiz_some_right


def _question(speak: Speaker, quiz: Quiz, state: QuizState, pose: Pose) -> QuizView:
    words, question = speak.words, rules.asked(quiz, state)
    number, count = state.number + 1, len(state.questions)
    topic = speak.word(f"topic_{question.topic}")
    view = QuizView(
        step=f"{question.id} {pose}",
        headline=speak.title(question.text),
        counter=words.quiz_question.format(number=number, count=count, topic=topic),
        remark=words.quiz_anew if state.anew and number == 1 else "",
        answers=_answers(speak, quiz, state),
    )
    if pose is Pose.QUESTION:
        return view
    return replace(
        view,
        verdict=words.quiz_right if pose is Pose.RIGHT else words.quiz_wrong,
        reason=speak(question.reason),
        where=words.quiz_where if question.where else "",
        onward=words.quiz_next if number < count else words.quiz_finish,
    )


def told(speak: Speaker, _quiz: Quiz, task: Task) -> Told:
    """A question as the task of a team."""
    return Told(headline=speak.title(task.asks[0]), reason=speak(task.tells[0]))


def _answers(speak: Speaker, quiz: Quiz, state: QuizState) -> tuple[AnswerRow, ...]:
    """All that can be touched, or the right one and the chosen one once it is known."""
    known = state.chosen is not None
    said = {"right": speak.words.quiz_right_answer, "chosen": speak.words.quiz_your_answer}
    texts = rules.answers(quiz, state)
    marks = [_mark(number, quiz, state) if known else "" for number in range(len(texts))]
    return tuple(
        AnswerRow(number=str(number), answer=speak(answer), mark=mark, said=said.get(mark, ""))
        for number, (answer, mark) in enumerate(zip(texts, marks, strict=True), 1)
        if mark or not known
    )


def _mark(number: int, quiz: Quiz, state: QuizState) -> str:
    if number == rules.right_one(quiz, state):
        return "right"
    return "chosen" if number == state.chosen else ""


@QmlElement
@QmlUncreatable("the app provides it")
class QuizPage(Shows[QuizView], ActivityPage):  # type: ignore[operator]
    """Topics, a question with its answers, or how many were right."""


Page = QuizPage
