"""The activities of the STEM lab: what every one has, and the questions of the quiz."""

import hashlib
from collections.abc import Iterable, Iterator

import msgspec

from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.moments import beginning
from kiosk.content.stem import Code, Job, Process, Question, Reference, Thing
from kiosk.content.types import Content
from kiosk.document import Finding, Path, Severity, names, warning
from kiosk.document.record import replace
from kiosk.document.tongue import _

WRONG = 3
LEVELS = (1, 2, 3)
NEVER = "never"
_QUIZ: Path = ("stem", "quiz")


def references(_content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for leaf in surroundings.leaves:
        if isinstance(leaf.value, Reference):
            filled = [name for name in names(leaf.value) if getattr(leaf.value, name)]
            for name in filled[1:]:
                message = _("only one item can be named here, and {name} is the second").format(name=name)
                yield Finding(path=(*leaf.path, name), code="two-links", message=message, hint=_("delete it"))


def questions(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    quiz = content.stem.quiz
    if quiz and not quiz.questions:
        message, hint = _("no question is left to ask"), _("correct the mistakes in at least one question")
        hint = hint if surroundings.around.aside else _("write at least one question")
        yield Finding(
            path=("stem", "quiz", "questions"), code="answers", message=message, hint=hint, spoils=_QUIZ
        )
    for number, question in enumerate(quiz.questions if quiz else ()):
        path: Path = (*_QUIZ, "questions", number)
        if (count := len(question.wrong)) != WRONG:
            message = _("a question has {right} wrong answers beside the right one, not {count}")
            message = message.format(right=WRONG, count=count)
            hint = _("write {count} answers here").format(count=WRONG)
            yield Finding(path=(*path, "wrong"), code="answers", message=message, hint=hint, spoils=path)
        if question.level not in LEVELS:
            message = _("there is no level {level}").format(level=question.level)
            hint = _("write 1 for about 10 to 12 years, 2 for 12 to 15 or 3 for 15 to 18")
            yield Finding(path=(*path, "level"), code="range", message=message, hint=hint, spoils=path)
        for finding in (*_compared(content, question), *reading(question, surroundings)):
            yield replace(finding, path=(*path, *finding.path))


def _compared(content: Content, question: Question) -> Iterator[Finding]:
    """Whether the item in which the answer stands is still worded as it was when somebody compared them."""
    item = question.where and referred(content, question.where)
    if not item:
        return
    now = fingerprint(item)
    if question.checked is None:
        message = _("nobody has compared the question with the text that its answer stands in")
        yield _todo("where", message, _('compare them, and write "checked: {now}" below').format(now=now))
    elif question.checked != now:
        message = _("the text that the answer stands in has changed since the question was compared with it")
        hint = _('read both; when they fit, write "checked: {now}"').format(now=now)
        yield warning(("checked",), "changed", message, hint)


def reading(item: Question | Code | Job | Process | Thing, surroundings: Surroundings) -> Iterator[Finding]:
    """Whether somebody has read what is general knowledge."""
    if item.reviewed == NEVER:
        hint = _('when it has been read, write "reviewed: {today}"').format(today=surroundings.today)
        yield _todo("reviewed", _("general knowledge that no responsible person has read yet"), hint)
    elif item.reviewed is not None and beginning(item.reviewed) is None:
        message = _('"{written}" is no day').format(written=item.reviewed)
        hint = _('write a day such as "{today}", or never').format(today=surroundings.today)
        yield Finding(path=("reviewed",), code="date", message=message, hint=hint)


def referred(content: Content, reference: Reference) -> object:
    """The item that is named; None where there is none of that id."""
    sections: tuple[tuple[str | None, Iterable[object]], ...] = (
        (reference.programme, content.programmes),
        (reference.partner, content.partners),
        (reference.site, content.sites),
        (reference.event, content.story),
        (reference.fact, content.stem.facts),
        (reference.job, content.stem.jobs.jobs if content.stem.jobs else ()),
    )
    named = ((id_, items) for id_, items in sections if id_)
    return next((item for id_, items in named for item in items if getattr(item, "id", "") == id_), None)


def fingerprint(item: object) -> str:
    """Another one whenever a word of the item is another. YAML never takes it for a number."""
    return "v" + hashlib.sha256(msgspec.json.encode(item, order="sorted")).hexdigest()[:7]


def _todo(field: str, message: str, hint: str) -> Finding:
    return Finding(
        path=(field,), code="review", message=message, hint=hint, severity=Severity.TODO, aside=False
    )
