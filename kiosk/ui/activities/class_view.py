"""What the class visit says and shows."""

from collections.abc import Iterator
from math import ceil

from kiosk.activities import class_visit as rules
from kiosk.activities.class_state import ASKING, ClassState, Pose, task_of
from kiosk.activities.class_turns import (
    SECONDS,
    another_round,
    kind_of_round,
    model_of_round,
    seconds_of_round,
)
from kiosk.content import Lesson, Level, Shape, glyph
from kiosk.document import record, replace
from kiosk.session import Ask, Door
from kiosk.ui.activities import tasks
from kiosk.ui.activities.answers import AnswerRow
from kiosk.ui.speaker import Speaker
from kiosk.ui.views import DoorRow, TagRow

SHAPES = {
    Shape.CIRCLE: "mdi6.circle",
    Shape.TRIANGLE: "mdi6.triangle",
    Shape.SQUARE: "mdi6.square",
    Shape.STAR: "mdi6.star",
    Shape.HEXAGON: "mdi6.hexagon",
    Shape.HEART: "mdi6.heart",
}


@record
class TeamRow:
    """A team on the scoreboard."""

    shape: str
    name: str
    glyph: str
    colour: str
    points: str
    """Empty before the game."""
    marked: bool
    """Whose turn it is; at the end, who is first."""


@record
class ClassView:
    """What is empty does not show."""

    step: str = ""
    """Another one for each thing that shows."""
    headline: str = ""
    counter: str = ""
    """Whose turn it is, and how long the visit goes on."""
    ground: str = ""
    line: str = ""
    called: bool = False
    """Whether a team is called to the screen."""
    crest: str = ""
    """The shape of the team whose turn it is."""
    verdict: str = ""
    reason: str = ""
    clock: str = ""
    share: float = 0.0
    """How much is left of the time for the question."""
    big: str = ""
    """Minutes of a pause, to be read from afar."""
    onward: str = ""
    onward_act: str = ""
    pause: str = ""
    heading: str = ""
    scored: bool = False
    """Whether the points are what it shows, so that they need a place even where the stage has none."""
    board: tuple[TeamRow, ...] = ()
    choices: tuple[DoorRow, ...] = ()
    others: tuple[DoorRow, ...] = ()
    answers: tuple[AnswerRow, ...] = ()
    remembered: tuple[TagRow, ...] = ()


def view(speak: Speaker, lesson: Lesson, state: ClassState) -> ClassView:
    """What the class visit shows."""
    words, here = speak.words, rules.pose(lesson, state)
    view = ClassView(
        step=f"{here} {state.turns}",
        counter=_time(speak, lesson, state),
        ground=lesson.colour,
        board=_board(speak, lesson, state),
    )
    match here:
        case Pose.ADULT | Pose.MINUTES | Pose.TEAMS | Pose.AGE | Pose.NAMES:
            return _set_up(speak, lesson, state, view)
        case Pose.PAUSE:
            left = str(ceil(state.pause_left / 60))
            line = words.class_pause_line.format(minutes=left)
            resume = _tile((Ask.ACT, "resume"), words.class_resume, "mdi6.play", lesson.colour)
            return replace(view, headline=words.class_pause, big=left, line=line, choices=(resume,), board=())
        case Pose.LEAVING:
            choices = (
                _tile((Ask.ACT, "stay"), words.class_resume, "mdi6.play", lesson.colour),
                _tile((Ask.HOME, ""), words.class_leaving_yes, "mdi6.stop", "coral"),
            )
            return replace(view, headline=words.class_leaving, line=words.class_leaving_line, choices=choices)
        case Pose.END:
            return _end(speak, lesson, state, view)
        case _:
            return _play(speak, lesson, state, view)


def _time(speak: Speaker, lesson: Lesson, state: ClassState) -> str:
    """How long the visit goes on, where it has begun."""
    if not rules.holds(lesson, replace(state, leaves=False)):
        return speak.words.stem
    minutes = ceil(state.left / 60)
    return speak.words.class_left.format(minutes=minutes) if minutes else speak.words.class_last


def _set_up(speak: Speaker, lesson: Lesson, state: ClassState, view: ClassView) -> ClassView:
    """One decision at a time."""
    words, step = speak.words, state.step
    view = replace(
        view,
        headline=speak.word(f"class_{step}"),
        choices=tuple(_choices(speak, lesson, state)),
        board=tuple(replace(row, points="", marked=False) for row in view.board),
    )
    if step is Pose.ADULT:
        return replace(view, line=speak(lesson.instruction))
    if step is Pose.NAMES:
        line = words.class_names_line if len(lesson.teams) > len(state.teams) else ""
        return replace(view, line=line, onward=words.class_begin, onward_act="begin")
    return view


def _choices(speak: Speaker, lesson: Lesson, state: ClassState) -> Iterator[DoorRow]:
    words, colour = speak.words, lesson.colour
    match state.step:
        case Pose.ADULT:
            yield _tile((Ask.ACT, "adult"), words.class_adult_yes, "mdi6.human-male-board", "mint")
            yield _tile((Ask.BACK, ""), words.class_adult_no, "mdi6.arrow-left", "sky")
        case Pose.MINUTES:
            for minutes in rules.MINUTES:
                title = words.class_minutes_choice.format(minutes=minutes)
                line = words.class_minutes_line.format(count=minutes)
                yield _tile((Ask.ACT, f"minutes:{minutes}"), title, "mdi6.clock-outline", colour, line)
        case Pose.TEAMS:
            for count in rules.TEAMS:
                title = words.class_teams_choice.format(count=count)
                yield _tile((Ask.ACT, f"teams:{count}"), title, f"mdi6.numeric-{count}-circle", colour)
        case Pose.AGE:
            for level in Level:
                title = words.ages.format(ages=level.replace("-", "–"))
                line = words.class_age_line.format(seconds=SECONDS[level])
                yield _tile((Ask.ACT, f"age:{level}"), title, "mdi6.account-school", colour, line)
        case _:
            for number, index in enumerate(state.teams):
                team = lesson.teams[index]
                title = words.class_team.format(team=speak(team.name))
                yield _tile((Ask.ACT, f"other:{number}"), title, SHAPES[team.shape], team.colour)


def _play(speak: Speaker, lesson: Lesson, state: ClassState, view: ClassView) -> ClassView:
    words, step = speak.words, state.step
    view = replace(view, pause=words.class_pause if state.pause_left > 0 else "")
    if step is Pose.SCORES:
        return _scores(speak, lesson, state, view)
    team = lesson.teams[state.teams[state.team]]
    name = speak(team.name)
    view = replace(view, ground=team.colour, crest=glyph(SHAPES[team.shape]) or "")
    if step is not Pose.TURN:
        counter = f"{words.class_team.format(team=name)} · {view.counter}"
        return _task(speak, lesson, state, replace(view, counter=counter))
    title = speak(model_of_round(lesson, state).title)
    return replace(
        view,
        called=True,
        counter=f"{title} · {view.counter}",
        headline=words.class_turn.format(team=name),
        line=words.class_turn_line.format(seconds=seconds_of_round(lesson, state)),
        onward=words.class_ready,
        onward_act="next",
    )


def _task(speak: Speaker, lesson: Lesson, state: ClassState, view: ClassView) -> ClassView:
    words, task = speak.words, task_of(state)
    told = tasks.told(speak, kind_of_round(lesson, state), model_of_round(lesson, state), task)
    board = tuple(row for row in view.board if row.marked)
    view = replace(view, headline=told.headline, board=board)
    if state.step in ASKING:
        left, whole = ceil(state.turn_left), seconds_of_round(lesson, state)
        return replace(
            view,
            line=told.line,
            answers=tasks.rows(speak, task, state.picked),
            clock=f"{left // 60}:{left % 60:02}",
            share=left / whole,
        )
    verdicts = {Pose.RIGHT: words.quiz_right, Pose.WRONG: words.quiz_wrong, Pose.LATE: words.class_late}
    return replace(
        view,
        answers=tasks.results(speak, task, state.picked),
        verdict=verdicts[state.step],
        reason=told.reason,
        onward=words.class_onward,
        onward_act="next",
    )


def _scores(speak: Speaker, lesson: Lesson, state: ClassState, view: ClassView) -> ClassView:
    words = speak.words
    another = another_round(state)
    onward = _tile((Ask.ACT, "next"), words.class_next_round, "mdi6.play", "mint")
    finish = _tile((Ask.ACT, "finish"), words.class_finish, "mdi6.flag-checkered", lesson.colour)
    return replace(
        view,
        scored=True,
        headline=words.class_scores.format(round=state.round),
        line=words.class_scores_line,
        choices=(onward, finish) if another else (finish,),
        heading=words.class_together if another and lesson.others else "",
        others=tuple(
            _tile((Ask.ACT, f"together:{kind}"), speak(one.title), one.icon, one.colour, speak(one.line))
            for kind, one in lesson.others.items()
            if another
        ),
    )


def _end(speak: Speaker, lesson: Lesson, state: ClassState, view: ClassView) -> ClassView:
    words, first = speak.words, rules.winners(state)
    name = speak(lesson.teams[state.teams[first[0]]].name)
    return replace(
        view,
        scored=True,
        headline=words.class_winner.format(team=name) if len(first) == 1 else words.class_draw,
        heading=words.class_remember,
        remembered=tuple(TagRow(tag=speak(thing.text)) for thing in lesson.remember),
    )


def _board(speak: Speaker, lesson: Lesson, state: ClassState) -> tuple[TeamRow, ...]:
    first = rules.winners(state) if state.points else ()
    over = state.step in (Pose.SCORES, Pose.END)
    return tuple(
        TeamRow(
            shape=(team := lesson.teams[index]).shape,
            name=speak(team.name),
            glyph=glyph(SHAPES[team.shape]) or "",
            colour=team.colour,
            points=str(points),
            marked=number in first if over else number == state.team,
        )
        for number, (index, points) in enumerate(zip(state.teams, state.points, strict=True))
    )


def _tile(door: Door, title: str, icon: str, colour: str, line: str = "") -> DoorRow:
    ask, id_ = door
    return DoorRow(
        door=f"{ask} {id_}",
        ask=ask,
        ask_id=id_,
        title=title,
        line=line,
        glyph=glyph(icon) or "",
        colour=colour,
    )
