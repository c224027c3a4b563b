"""The journey to what is small, on screen."""

from collections.abc import Sequence

from PySide6.QtCore import Property
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.activities import Task
from kiosk.activities import scale as rules
from kiosk.activities.scale import Pose, ScaleState
from kiosk.content import Drawing, Scale, Thing
from kiosk.document import record, replace
from kiosk.ui.activities.answers import Told
from kiosk.ui.activity_page import ActivityPage
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.lengths import about, length, number
from kiosk.ui.shows import Shows
from kiosk.ui.speaker import Speaker

CANVAS, SPAN = 400, 340
"""The side of every drawing, and how much of it is the size of the thing (`assets/scale/draw`)."""

SPANS = {Drawing.HAIR: 200, Drawing.BACTERIUM: 204, Drawing.DNA: 200}
"""Where another part of the drawing is that size."""

LIKE_YOU = 1.5
"""Times larger or smaller that still count as about the same."""


@record
class ThingRow:
    """A thing on the stage."""

    drawing: str
    exponent: float
    """Its size, as a power of ten in metres."""
    spread: float
    """How many times its size the side of its picture is."""


@record
class DecadeRow:
    """A scale bar: one of these fits the picture."""

    exponent: int
    label: str


@record
class ChoiceRow:
    """An answer; afterwards the right one and the chosen one, with `mark` right or chosen."""

    number: str
    drawing: str
    answer: str
    mark: str
    said: str
    """The mark in words."""


@record
class ScaleView:
    """What is empty does not show."""

    step: str = ""
    """Another one for each part of it."""
    headline: str = ""
    counter: str = ""
    place: float = rules.TOP
    """The size that just fills the picture, as a power of ten in metres."""
    value: float = 0
    """The same on the slider."""
    reading: str = ""
    fact: str = ""
    """What there is to say of it; after an answer, how large all of them are."""
    travels: bool = False
    """Whether one can zoom now."""
    larger: bool = False
    smaller: bool = False
    away: str = ""
    game: str = ""
    ready: bool = False
    """Whether the smallest thing was seen, so that the game comes next."""
    verdict: str = ""
    onward: str = ""
    asking: bool = False
    """Whether the pictures of the answers are shown, all of the same size."""
    things: tuple[ThingRow, ...] = ()
    decades: tuple[DecadeRow, ...] = ()
    choices: tuple[ChoiceRow, ...] = ()


def view(speak: Speaker, scale: Scale, state: ScaleState) -> ScaleView:
    """What the journey shows."""
    common = ScaleView(
        place=state.place,
        value=(rules.TOP - state.place) * rules.TENTHS,
        things=tuple(_thing(thing) for thing in scale.things),
        decades=tuple(_decades(speak)),
    )
    match rules.pose(scale, state):
        case Pose.START:
            title = speak.title(scale.title)
            return replace(
                common, step="start", headline=title, counter=speak.words.stem, away=speak.words.scale_away
            )
        case Pose.JOURNEY:
            return _journey(speak, scale, state, common)
        case Pose.END:
            words = speak.words
            praise = words.quiz_all_right if state.score == rules.QUESTIONS else words.quiz_most_right
            praise = praise if state.score > 1 else words.quiz_some_right
            score = words.quiz_score.format(count=state.score, of=rules.QUESTIONS)
            return replace(common, step="end", headline=praise, counter=score)
        case pose:
            return _question(speak, scale, state, replace(common, step=f"{state.question} {pose}"))


def told(speak: Speaker, scale: Scale, task: Task) -> Told:
    """Three things, as the task of a team."""
    things = [rules.drawn_as(scale, drawing) for drawing in task.about]
    return Told(headline=speak.words.scale_smallest, reason=_by_size(speak, things))


def _journey(speak: Speaker, scale: Scale, state: ScaleState, common: ScaleView) -> ScaleView:
    thing, acts = rules.middle(scale, state), set(rules.offered(scale, state))
    size = length(thing.metres, speak.language)
    return replace(
        common,
        step="journey",
        headline=speak.title(thing.name),
        counter=f"{size} · {_beside_you(speak, scale, thing)}",
        reading=length(10**state.place, speak.language),
        fact=speak(thing.fact.at(state.level)),
        travels=True,
        larger=("thing", "larger") in acts,
        smaller=("thing", "smaller") in acts,
        game=speak.words.scale_game,
        ready=rules.at_bottom(scale, state),
    )


def _question(speak: Speaker, scale: Scale, state: ScaleState, common: ScaleView) -> ScaleView:
    words, asked = speak.words, (state.question or 0) + 1
    counter = words.scale_question.format(number=asked, count=rules.QUESTIONS)
    headline = words.scale_which
    if ends := rules.bounds(scale, state):
        headline = words.scale_between
        counter = f"{speak(ends[0].name)} > ? > {speak(ends[1].name)}"
    common = replace(common, headline=headline, counter=counter, choices=_choices(speak, scale, state))
    if state.chosen is None:
        return replace(common, asking=True)
    right = state.chosen == rules.right_one(scale, state)
    return replace(
        common,
        fact=_in_order(speak, scale, state),
        verdict=words.quiz_right if right else words.quiz_wrong,
        onward=words.quiz_next if asked < rules.QUESTIONS else words.quiz_finish,
    )


def _choices(speak: Speaker, scale: Scale, state: ScaleState) -> tuple[ChoiceRow, ...]:
    return tuple(
        _choice(speak, thing, number, mark)
        for number, thing in enumerate(rules.answers(scale, state))
        if (mark := _mark(number, scale, state)) or state.chosen is None
    )


def _choice(speak: Speaker, thing: Thing, place: int, mark: str) -> ChoiceRow:
    words = speak.words
    return ChoiceRow(
        number=str(place + 1),
        drawing=thing.drawing,
        answer=speak(thing.name),
        mark=mark,
        said={"right": words.quiz_right_answer, "chosen": words.quiz_your_answer}.get(mark, ""),
    )


def _in_order(speak: Speaker, scale: Scale, state: ScaleState) -> str:
    """All that the question was about, from the largest to the smallest."""
    about_it = (*rules.answers(scale, state), *(rules.bounds(scale, state) or ()))
    return _by_size(speak, about_it)


def _by_size(speak: Speaker, things: Sequence[Thing]) -> str:
    order = sorted(things, key=lambda thing: -thing.metres)
    return " > ".join(f"{speak(thing.name)} {length(thing.metres, speak.language)}" for thing in order)


def _mark(number: int, scale: Scale, state: ScaleState) -> str:
    if state.chosen is None:
        return ""
    if number == rules.right_one(scale, state):
        return "right"
    return "chosen" if number == state.chosen else ""


def _beside_you(speak: Speaker, scale: Scale, thing: Thing) -> str:
    """How many times smaller or larger than whoever plays."""
    words, times = speak.words, scale.you / thing.metres
    if 1 / LIKE_YOU < times < LIKE_YOU:
        return words.scale_like_you
    told = words.scale_times_smaller if times > 1 else words.scale_times_larger
    return told.format(count=number(about(max(times, 1 / times)), speak.language))


def _thing(thing: Thing) -> ThingRow:
    span = SPANS.get(thing.drawing, SPAN)
    return ThingRow(drawing=thing.drawing, exponent=rules.exponent(thing), spread=CANVAS / span)


def _decades(speak: Speaker) -> list[DecadeRow]:
    """From the building down to a tenth of an atom."""
    exponents = range(int(rules.TOP), int(rules.BOTTOM) - 2, -1)
    return [DecadeRow(exponent=one, label=length(10.0**one, speak.language)) for one in exponents]


@QmlElement
@QmlUncreatable("the app provides it")
class ScalePage(Shows[ScaleView], ActivityPage):  # type: ignore[operator]
    """A place on the way down, a question about two sizes, or how many answers were right."""

    @Property(float, constant=True)
    def most(self) -> float:
        return rules.MOST


Page = ScalePage
