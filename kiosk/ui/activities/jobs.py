"""The choices on screen, and the jobs that they lead to."""

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.activities import jobs as rules
from kiosk.activities.jobs import JobsState
from kiosk.content import Choice, Colour, Job, Jobs, glyph
from kiosk.content.stem.jobs import SHOWN
from kiosk.document import record, replace
from kiosk.session import Ask
from kiosk.session.playing import spelled
from kiosk.ui.activity_page import ActivityPage
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.doorplates import plate
from kiosk.ui.shows import Shows
from kiosk.ui.speaker import Speaker
from kiosk.ui.views import DoorRow

GROUNDS = (Colour.SAND, Colour.SKY)
"""Of the two pictures of a choice; they differ in their icons and words as well."""


@record
class PictureRow:
    """One of the two pictures of a choice."""

    number: str
    title: str
    glyph: str
    colour: str
    chosen: bool
    """Whether it was chosen when this choice was made before."""


@record
class StepRow:
    """One of the choices as the stage shows them: an empty place until it is made."""

    number: str
    glyph: str
    now: bool


@record
class JobRow:
    """One of the three jobs."""

    rank: str
    title: str
    line: str
    glyph: str
    colour: str


@record
class JobsView:
    """What is empty does not show."""

    step: str = ""
    headline: str = ""
    counter: str = ""
    shade: str = ""
    """Of the ground; the activity's own where there is none."""
    glyph: str = ""
    """Large, on the stage: of the job that is told."""
    reason: str = ""
    does: str = ""
    path: str = ""
    here: str = ""
    before: str = ""
    onward: str = ""
    pictures: tuple[PictureRow, ...] = ()
    steps: tuple[StepRow, ...] = ()
    jobs: tuple[JobRow, ...] = ()
    programmes: tuple[DoorRow, ...] = ()


def view(speak: Speaker, jobs: Jobs, state: JobsState) -> JobsView:
    """What it shows."""
    if choice := rules.asked(jobs, state):
        shown = _choice(speak, jobs, state, choice)
    elif job := rules.told(jobs, state):
        shown = _job(speak, jobs, state, job)
    else:
        shown = JobsView(
            headline=speak.words.jobs_three,
            counter=speak.words.jobs_yours,
            jobs=tuple(
                _row(speak, jobs, state, rank, job) for rank, job in enumerate(rules.three(jobs, state), 1)
            ),
        )
    before = speak.words.jobs_before if state.number else ""
    return replace(shown, step=str(state.number), before=before, steps=_steps(jobs, state))


def _choice(speak: Speaker, jobs: Jobs, state: JobsState, choice: Choice) -> JobsView:
    known = state.answers[state.number : state.number + 1]
    return JobsView(
        headline=speak.title(choice.text),
        counter=speak.words.jobs_choice.format(number=state.number + 1, count=len(jobs.choices)),
        pictures=tuple(
            PictureRow(
                number=str(number + 1),
                title=speak.title(answer.text),
                glyph=glyph(answer.icon) or "",
                colour=colour,
                chosen=number in known,
            )
            for number, (answer, colour) in enumerate(zip(choice.answers, GROUNDS, strict=True))
        ),
    )


def _job(speak: Speaker, jobs: Jobs, state: JobsState, job: Job) -> JobsView:
    words, rank = speak.words, state.number - len(jobs.choices) + 1
    return JobsView(
        headline=speak.title(job.title),
        counter=words.jobs_rank.format(rank=rank),
        shade=job.colour,
        glyph=glyph(job.icon) or "",
        reason=_because(speak, jobs, state, job),
        does=speak(job.does),
        path=speak(job.path),
        here=words.jobs_here if job.programmes else "",
        onward=words.jobs_next if rank < SHOWN else words.jobs_all,
        programmes=tuple(
            replace(
                plate(speak, (Ask.PROGRAMME, id_)),
                ask=Ask.ACT,
                ask_id=spelled(("programme", id_)),
                heading="",
            )
            for id_ in dict.fromkeys(job.programmes)
        ),
    )


def _row(speak: Speaker, jobs: Jobs, state: JobsState, rank: int, job: Job) -> JobRow:
    return JobRow(
        rank=str(rank),
        title=speak.title(job.title),
        line=_because(speak, jobs, state, job),
        glyph=glyph(job.icon) or "",
        colour=job.colour,
    )


def _because(speak: Speaker, jobs: Jobs, state: JobsState, job: Job) -> str:
    """The reasons in one sentence."""
    match [speak(reason) for reason in rules.reasons(jobs, state, job)]:
        case [first, second]:
            return speak.words.jobs_because_both.format(first=first, second=second)
        case [reason]:
            return speak.words.jobs_because.format(reason=reason)
        case _:
            return ""


def _steps(jobs: Jobs, state: JobsState) -> tuple[StepRow, ...]:
    icons = [glyph(answer.icon) or "" for answer in rules.chosen(jobs, state)]
    icons += [""] * (len(jobs.choices) - len(icons))
    return tuple(
        StepRow(number=str(number + 1), glyph=icon, now=number == state.number)
        for number, icon in enumerate(icons)
    )


@QmlElement
@QmlUncreatable("the app provides it")
class JobsPage(Shows[JobsView], ActivityPage):  # type: ignore[operator]
    """Two pictures to choose from, a job, or all three."""


Page = JobsPage
