"""Either one or the other, some times over; then the three jobs that the answers speak for, one by one."""

from collections.abc import Iterator

from kiosk.activities.rules import Act, Acted, Given, Happening, Rules
from kiosk.content import Answer, Choice, Job, JobId, Jobs, ProgrammeId, Reference, Text
from kiosk.content.stem.jobs import SHOWN, fitting, given
from kiosk.document import record, replace

MOST_REASONS = 2
"""Reasons that are told for a job."""


@record
class JobsState:
    number: int = 0
    """Where one is: at a choice, then at one of the jobs; past them all it is over."""
    answers: tuple[int, ...] = ()
    """Which answer was given to each choice so far: it stays when one goes back."""


def start(_jobs: Jobs, _given: Given) -> JobsState:
    return JobsState()


def advance(jobs: Jobs, state: JobsState, happening: Happening) -> JobsState:
    match happening:
        case Acted(act="answer", id=answer):
            return _answered(state, int(answer) - 1)
        case Acted(act="next"):
            return replace(state, number=state.number + 1)
        case Acted(act="before"):
            return replace(state, number=state.number - 1)
        case Acted(act="job", id=rank):
            return replace(state, number=len(jobs.choices) + int(rank) - 1)
        case _:
            return state


def offered(jobs: Jobs, state: JobsState) -> Iterator[Act]:
    if choice := asked(jobs, state):
        yield from (("answer", str(number)) for number in range(1, 1 + len(choice.answers)))
    elif job := told(jobs, state):
        yield "page", job.id
        yield from (("programme", id_) for id_ in dict.fromkeys(job.programmes))
    else:
        yield from (("job", str(rank)) for rank in range(1, 1 + SHOWN))
    if told(jobs, state):
        yield "next", ""
    if state.number:
        yield "before", ""


def utterances(jobs: Jobs, state: JobsState) -> Iterator[Text]:
    if choice := asked(jobs, state):
        yield choice.text
        yield from (answer.text for answer in choice.answers)
    elif job := told(jobs, state):
        yield from (job.title, *reasons(jobs, state, job), job.does, job.path)
    else:
        yield from (job.title for job in three(jobs, state))


def pose(jobs: Jobs, state: JobsState) -> str:
    if asked(jobs, state):
        return f"choice-{state.number + 1}"
    return "end" if ended(jobs, state) else f"job-{state.number - len(jobs.choices) + 1}"


def ended(jobs: Jobs, state: JobsState) -> bool:
    return state.number >= len(jobs.choices) + SHOWN


def leads(_jobs: Jobs, _state: JobsState, act: Act) -> Reference | None:
    match act:
        case ("programme", id_):
            return Reference(programme=ProgrammeId(id_))
        case ("page", id_):
            return Reference(job=JobId(id_))
        case _:
            return None


def carries(jobs: Jobs, state: JobsState) -> Iterator[Text]:
    return (job.title for job in three(jobs, state))


def asked(jobs: Jobs, state: JobsState) -> Choice | None:
    """The choice that is on screen."""
    return jobs.choices[state.number] if state.number < len(jobs.choices) else None


def told(jobs: Jobs, state: JobsState) -> Job | None:
    """The job that is on screen by itself."""
    rank = state.number - len(jobs.choices)
    return three(jobs, state)[rank] if 0 <= rank < SHOWN else None


def three(jobs: Jobs, state: JobsState) -> tuple[Job, ...]:
    """The jobs that come out of the answers, the best first."""
    return fitting(jobs, chosen(jobs, state))


def chosen(jobs: Jobs, state: JobsState) -> tuple[Answer, ...]:
    """The answers so far."""
    return given(jobs, state.answers)


def reasons(jobs: Jobs, state: JobsState, job: Job) -> tuple[Text, ...]:
    """Why this job: of the answers those that speak for it most."""
    speaking = [answer for answer in chosen(jobs, state) if answer.points(job.id)]
    best = sorted(speaking, key=lambda answer: -answer.points(job.id))[:MOST_REASONS]
    return tuple(answer.because for answer in best)


def _answered(state: JobsState, answer: int) -> JobsState:
    answers = (*state.answers[: state.number], answer, *state.answers[state.number + 1 :])
    return replace(state, number=state.number + 1, answers=answers)


RULES = Rules(
    start=start,
    advance=advance,
    offered=offered,
    utterances=utterances,
    ended=ended,
    pose=pose,
    leads=leads,
    carries=carries,
)
