"""From cell to patient: each step is told, and none twice."""

from collections import Counter
from collections.abc import Iterator

from kiosk.content.checks.activities import reading
from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.stem import StepId
from kiosk.content.types import Content
from kiosk.document import Finding, Path
from kiosk.document.record import replace
from kiosk.document.tongue import _

_PROCESS: Path = ("stem", "process")


def process_steps(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    process = content.stem.process
    if process is None:
        return
    told = Counter(step.id for step in process.steps)
    for number, step in enumerate(process.steps):
        if told[step.id] > 1:
            message = _('the step "{name}" stands here {count} times').format(
                name=step.id, count=told[step.id]
            )
            path: Path = (*_PROCESS, "steps", number, "id")
            hint = _("keep one of them")
            yield Finding(path=path, code="process-step", message=message, hint=hint, spoils=_PROCESS)
    missing = [step for step in StepId if step not in told]
    if missing:
        message = _("steps are missing: {names}").format(names=", ".join(missing))
        hint = _("write each of these once: {names}").format(names=", ".join(StepId))
        path = (*_PROCESS, "steps")
        yield Finding(path=path, code="process-step", message=message, hint=hint, spoils=_PROCESS)
    for finding in reading(process, surroundings):
        yield replace(finding, path=(*_PROCESS, *finding.path))
