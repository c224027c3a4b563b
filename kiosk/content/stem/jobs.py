"""Choices that lead to professions, and the arithmetic between them."""

from collections.abc import Sequence
from typing import Annotated

from kiosk.content.basics import AtMost, Colour, FactId, IconName, JobId, ProgrammeId, Text
from kiosk.content.stem.activity import Activity
from kiosk.document.record import record

SHOWN = 3
"""Jobs that come out."""

_STRONGLY, _ALSO = 2, 1


@record
class Answer:
    """One of two pictures, and the jobs that it speaks for."""

    text: Annotated[Text, AtMost(words=5)]
    icon: IconName
    because: Annotated[Text, AtMost(words=10)]
    """The reason it gives for a job, as it goes on after "Because"; begins with a small letter."""
    strongly: tuple[JobId, ...] = ()
    """The jobs that it speaks for most: two points each."""
    also: tuple[JobId, ...] = ()
    """The jobs that it speaks for too: one point each."""

    def points(self, job: JobId) -> int:
        return _STRONGLY * (job in self.strongly) + _ALSO * (job in self.also)


@record
class Choice:
    """Either one or the other."""

    text: Annotated[Text, AtMost(words=10)]
    answers: tuple[Answer, ...]
    """Two of them."""


@record
class Job:
    id: JobId
    title: Annotated[Text, AtMost(words=6)]
    does: Annotated[Text, AtMost(words=30)]
    """What one does in it."""
    path: Annotated[Text, AtMost(words=25)]
    """What one learns before."""
    icon: IconName = IconName("mdi6.briefcase")
    colour: Colour = Colour.MOSS
    programmes: tuple[ProgrammeId, ...] = ()
    """What can be learned here that belongs to it."""
    owner: str | None = None
    """Who answers for it."""
    reviewed: str | None = None
    """The day a responsible person last read it, or never: general knowledge that nobody has read yet."""
    facts: tuple[FactId, ...] = ()


@record
class Jobs(Activity):
    """Of two jobs with as many points, the one that stands first wins."""

    icon: IconName = IconName("mdi6.account-hard-hat")
    colour: Colour = Colour.MOSS
    choices: tuple[Choice, ...] = ()
    """They are made one after the other; at most eight."""
    jobs: tuple[Job, ...] = ()
    """Three of them come out."""


def given(jobs: Jobs, numbers: Sequence[int]) -> tuple[Answer, ...]:
    """The answers with these numbers, one for each choice from the first."""
    return tuple(choice.answers[number] for choice, number in zip(jobs.choices, numbers, strict=False))


def fitting(jobs: Jobs, answers: Sequence[Answer]) -> tuple[Job, ...]:
    """The jobs that the answers speak for most, the best first."""
    return tuple(sorted(jobs.jobs, key=lambda job: -points(answers, job)))[:SHOWN]


def points(answers: Sequence[Answer], job: Job) -> int:
    return sum(answer.points(job.id) for answer in answers)
