"""Find your path: questions with answers that say something, and no programme that can never come out."""

from collections.abc import Iterator

from kiosk.content.basics import TraitId
from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.finder import Finder, FinderAnswer, FinderQuestion
from kiosk.content.ranking import every_way, found, owners, ranking
from kiosk.content.types import Content
from kiosk.document import Finding, Path, warning
from kiosk.document.misfits import quoted
from kiosk.document.record import replace
from kiosk.document.tongue import _

MOST_QUESTIONS = 3
LEAST_ANSWERS, MOST_ANSWERS = 2, 6
"""More than six pictures are not taken in at a glance (standards, 4.23)."""

_FINDER: Path = ("finder",)


def questions_of_finder(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    finder, quiet = content.finder, not _is_whole(surroundings)
    if finder is None:
        return
    if not finder.questions:
        message, hint = _("no question is left to ask"), _("write at least one question")
        path: Path = (*_FINDER, "questions")
        yield Finding(path=path, code="answers", message=message, hint=hint, spoils=_FINDER, quiet=quiet)
    for number, question in enumerate(finder.questions):
        for finding in _question(question, (*_FINDER, "questions", number), number):
            yield replace(finding, quiet=quiet)


def traits(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    """That each answer speaks for some programme, and each trait is had and spoken for."""
    finder = content.finder
    if finder is None or not content.programmes or not _is_spelled_right(content, finder):
        return
    had = {trait.id for trait in finder.traits if owners(trait, content.programmes)}
    mute = [path for path, answer in _answers(finder) if had.isdisjoint(_named(answer))]
    for path in mute:
        message = _("this answer speaks for no programme")
        hint = _("name a trait of some programme under strongly or also")
        quiet = not _is_whole(surroundings)
        yield Finding(path=path, code="no-trait", message=message, hint=hint, spoils=path, quiet=quiet)
    if finder.questions and not mute and _is_whole(surroundings):
        yield from _unused(finder, had)


def never_found(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    """The programmes that are not among the first three, whatever is answered."""
    known = ranking(content)
    if known is None or not _is_whole(surroundings) or not _is_spelled_right(content, known.finder):
        return
    if any(questions_of_finder(content, surroundings)):
        return  # there may be far too many ways to answer
    missing = {programme.id for programme in content.programmes}
    for way in every_way(known.finder):
        missing.difference_update(one.programme.id for one in found(known, way))
        if not missing:
            return
    for number, programme in enumerate(content.programmes):
        if programme.id in missing:
            message = _('no answers of "Find your path" lead to the programme "{name}"')
            message = message.format(name=quoted(programme.id))
            hint = _("under finder, name it in a trait that few others have, and that trait in an answer")
            yield warning(("programmes", number, "id"), "never-found", message, hint)


def _unused(finder: Finder, had: set[TraitId]) -> Iterator[Finding]:
    spoken = {id_ for _path, answer in _answers(finder) for id_ in _named(answer)}
    for number, trait in enumerate(finder.traits):
        path = (*_FINDER, "traits", number, "id")
        if trait.id not in had:
            message = _('no programme has the trait "{name}"').format(name=quoted(trait.id))
            hint = _("name programmes, themes, kinds or audiences below it, or delete it")
            yield warning(path, "unused", message, hint)
        elif trait.id not in spoken:
            message = _('no answer speaks for the trait "{name}"').format(name=quoted(trait.id))
            hint = _("name it in an answer under strongly or also, or delete it")
            yield warning(path, "unused", message, hint)


def _question(question: FinderQuestion, path: Path, number: int) -> Iterator[Finding]:
    count = len(question.answers)
    if number >= MOST_QUESTIONS:
        message = _("there are more than {most} questions").format(most=MOST_QUESTIONS)
        hint = _("delete the last ones")
        yield Finding(path=path, code="answers", message=message, hint=hint, spoils=path)
    elif not LEAST_ANSWERS <= count <= MOST_ANSWERS:
        message = _("a question has {least} to {most} answers, not {count}")
        message = message.format(least=LEAST_ANSWERS, most=MOST_ANSWERS, count=count)
        hint = _("write {least} to {most} answers").format(least=LEAST_ANSWERS, most=MOST_ANSWERS)
        yield Finding(path=(*path, "answers"), code="answers", message=message, hint=hint, spoils=path)


def _answers(finder: Finder) -> Iterator[tuple[Path, FinderAnswer]]:
    for number, question in enumerate(finder.questions):
        for choice, answer in enumerate(question.answers):
            yield (*_FINDER, "questions", number, "answers", choice), answer


def _named(answer: FinderAnswer) -> tuple[TraitId, ...]:
    return (*answer.strongly, *answer.also)


def _is_spelled_right(content: Content, finder: Finder) -> bool:
    """Whether all ids are known; else those are told, and what follows from them is seen without them."""
    traits, programmes = {one.id for one in finder.traits}, {one.id for one in content.programmes}
    themes = {one.id for one in content.themes}
    return (
        all(traits.issuperset(_named(answer)) for _path, answer in _answers(finder))
        and all(programmes.issuperset(one.programmes) for one in finder.traits)
        and all(programmes.issuperset(one.programmes) for one in finder.steps)
        and all(themes.issuperset(one.themes) for one in finder.traits)
    )


def _is_whole(surroundings: Surroundings) -> bool:
    """Whether nothing was set aside that might have counted."""
    return not any(node.path[:1] in {("programmes",), _FINDER} for node in surroundings.around.aside)
