"""Which job is yours: two answers a choice, three jobs at least, and none that can never come out."""

from collections.abc import Iterator
from itertools import product

from kiosk.content.checks.activities import reading
from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.stem import Jobs
from kiosk.content.stem.jobs import SHOWN, fitting
from kiosk.content.types import Content
from kiosk.document import Finding, Path, warning
from kiosk.document.misfits import quoted
from kiosk.document.record import replace
from kiosk.document.tongue import _

ANSWERS = 2
MOST_CHOICES = 8
"""More would make too many combinations to look at each."""

_JOBS: Path = ("stem", "jobs")


def professions(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    jobs = content.stem.jobs
    if jobs is None:
        return
    wrong = [*_choices(jobs), *_enough(jobs)]
    yield from wrong
    for number, job in enumerate(jobs.jobs):
        for finding in reading(job, surroundings):
            yield replace(finding, path=(*_JOBS, "jobs", number, *finding.path))
    aside = any(node.path[:2] == _JOBS for node in surroundings.around.aside)
    if not wrong and not aside:
        yield from _never(jobs)


def reachable(jobs: Jobs) -> set[str]:
    """The ids of the jobs that some answers lead to."""
    ways = product(*(choice.answers for choice in jobs.choices))
    return {job.id for way in ways for job in fitting(jobs, way)}


def _choices(jobs: Jobs) -> Iterator[Finding]:
    for number, choice in enumerate(jobs.choices):
        path: Path = (*_JOBS, "choices", number)
        if len(choice.answers) != ANSWERS:
            message = _("a choice has {right} answers, not {count}")
            message = message.format(right=ANSWERS, count=len(choice.answers))
            hint = _("write {count} answers here").format(count=ANSWERS)
            yield Finding(path=(*path, "answers"), code="answers", message=message, hint=hint, spoils=path)
        elif number >= MOST_CHOICES:
            message = _("there are more than {most} choices").format(most=MOST_CHOICES)
            hint = _("delete the last ones")
            yield Finding(path=path, code="answers", message=message, hint=hint, spoils=path)


def _enough(jobs: Jobs) -> Iterator[Finding]:
    if not jobs.choices:
        message, hint = _("no choice is left to make"), _("write at least one choice")
        yield Finding(path=(*_JOBS, "choices"), code="answers", message=message, hint=hint, spoils=_JOBS)
    if len(jobs.jobs) < SHOWN:
        message = _("{least} jobs come out in the end, and there are only {count}")
        message = message.format(least=SHOWN, count=len(jobs.jobs))
        hint = _("write at least {count} jobs").format(count=SHOWN)
        yield Finding(path=(*_JOBS, "jobs"), code="answers", message=message, hint=hint, spoils=_JOBS)


def _never(jobs: Jobs) -> Iterator[Finding]:
    some = reachable(jobs)
    for number, job in enumerate(jobs.jobs):
        if job.id not in some:
            message = _('the job "{name}" never comes out, whatever is answered').format(name=quoted(job.id))
            hint = _("name it under strongly in more answers, or delete it")
            yield warning((*_JOBS, "jobs", number, "id"), "unused", message, hint)
