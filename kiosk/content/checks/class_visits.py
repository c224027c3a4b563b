"""What a class visit needs: teams that nobody confuses, three things to remember, and the quiz."""

from collections.abc import Iterator

from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.stem import ClassVisit
from kiosk.content.types import Content
from kiosk.document import Finding, Path, warning
from kiosk.document.tongue import _

TEAMS = 4
THINGS = 3
_VISIT: Path = ("stem", "class_visit")


def class_visits(content: Content, _surroundings: Surroundings) -> Iterator[Finding]:
    visit = content.stem.class_visit
    if visit is None:
        return
    yield from _teams(visit)
    if (count := len(visit.remember)) != THINGS:
        message = _("a class visit ends with {right} things to remember, not {count}")
        message = message.format(right=THINGS, count=count)
        hint = _("write {count} of them here").format(count=THINGS)
        path: Path = (*_VISIT, "remember")
        yield Finding(path=path, code="things", message=message, hint=hint, spoils=_VISIT)
    if content.stem.quiz is None:
        message = _("a class visit plays the quiz, and there is none: it is not shown")
        hint = _("write the quiz first, or correct what is wrong in it")
        yield warning(_VISIT, "no-quiz", message, hint)


def _teams(visit: ClassVisit) -> Iterator[Finding]:
    path: Path = (*_VISIT, "teams")
    if (count := len(visit.teams)) < TEAMS:
        message = _("a class visit needs {right} teams or more, not {count}")
        message = message.format(right=TEAMS, count=count)
        hint = _("add a team with a name, a shape and a colour")
        yield Finding(path=path, code="teams", message=message, hint=hint, spoils=_VISIT)
    for number, team in enumerate(visit.teams):
        for field in ("shape", "colour"):
            mark = getattr(team, field)
            if any(getattr(other, field) == mark for other in visit.teams[:number]):
                message = _('another team before this one has the {field} "{name}" too')
                message = message.format(field=field, name=mark)
                hint = _("give each team one that no other has")
                where: Path = (*path, number, field)
                yield Finding(
                    path=where, code="same-team", message=message, hint=hint, spoils=(*path, number)
                )
