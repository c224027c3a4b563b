"""Find your path, in a visit: what is asked, which question comes next, and where the answers lead.

Imported when a visitor first comes here.
"""

from collections.abc import Iterator, Mapping

from kiosk.content import Content, FinderQuestion, Partner, PathStep, Programme, SiteId, Text, ranking
from kiosk.content.ranking import SKIPPED, Found, Ranking
from kiosk.document import record
from kiosk.session.doors import has_finder
from kiosk.session.events import Ask
from kiosk.session.index import once
from kiosk.session.playing import parsed, spelled
from kiosk.session.state import Place, Screen, Visit

RESULT = "result"
"""Stands for an item where all questions are behind one; else that is the number of the question."""

ANSWER, SKIP, CHANGE, ANEW = "answer", "skip", "change", "anew"


@record
class Result:
    """What the answers lead to. `path` and what follows belong to the first programme."""

    found: tuple[Found, ...]
    path: tuple[tuple[PathStep, Programme], ...]
    partner: Partner | None
    """Whom to talk to: the first one that names the programme."""
    sites: tuple[SiteId, ...]
    answered: bool
    """Whether any question was answered; else nothing is ranked."""

    @property
    def fits(self) -> bool:
        """Whether anything goes with all answers."""
        return self.found[0].fits


@record
class Step:
    """Where an act leads: the answers, the way behind, and what is asked there."""

    answers: Mapping[int, int]
    trail: tuple[Place, ...]
    item: str


def knows(content: Content, item: str) -> bool:
    """Whether there is such a question, or a result."""
    return has_finder(content) and (item == RESULT or asked(content, item) is not None)


def valid(content: Content, answers: Mapping[int, int]) -> Mapping[int, int]:
    """The answers that there still are."""
    counts = {number: len(one.answers) for number, one in enumerate(_questions(content), 1)}
    return {number: answer for number, answer in answers.items() if answer <= counts.get(number, -1)}


def asked(content: Content, item: str) -> FinderQuestion | None:
    """The question that a place asks."""
    questions = _questions(content)
    number = int(item) if item.isdecimal() else 0
    return questions[number - 1] if 0 < number <= len(questions) else None


def acts(content: Content, visit: Visit) -> Iterator[str]:
    """What can be done here, as the ids of `Ask.ACT`."""
    if visit.here.screen is not Screen.FINDER:
        return
    if question := asked(content, visit.here.item):
        yield from (spelled((ANSWER, str(number))) for number in range(1, 1 + len(question.answers)))
        yield SKIP
    else:
        yield from (spelled((CHANGE, str(number))) for number in range(1, 1 + len(_questions(content))))
        yield ANEW


def opened(content: Content, visit: Visit) -> Step:
    """From Home: the first question that is still open, or what came of the answers."""
    return _onward(content, visit.answers, visit.trail)


def acted(content: Content, visit: Visit, act: str) -> Step:
    """The next step after an act."""
    name, id_ = parsed(act)
    match name:
        case "answer" | "skip":
            number = int(visit.here.item)
            answers = {**visit.answers, number: int(id_) if name == ANSWER else SKIPPED}
            return _onward(content, answers, visit.trail)
        case "change":
            return Step(answers=visit.answers, trail=visit.trail, item=id_)
        case _:
            return Step(answers={}, trail=_before(visit.trail), item="1")


def result(content: Content, answers: Mapping[int, int]) -> Result:
    """What some answers lead to, where there is anything to find."""
    known = _known(content)
    assert known is not None  # noqa: S101 - the callers have looked
    found = ranking.found(known, answers)
    goal, answered = found[0].programme, any(answers.values())
    partner = next((one for one in content.partners if goal.id in one.programmes), None)
    return Result(
        found=found,
        path=ranking.path(known, answers, goal) if answered else (),
        partner=partner if answered else None,
        sites=goal.sites if answered else (),
        answered=answered,
    )


def pose(content: Content, visit: Visit) -> str:
    """What tells one result from another in kind; empty where all is as usual."""
    if visit.here.screen is not Screen.FINDER or visit.here.item != RESULT:
        return ""
    came = result(content, visit.answers)
    return "" if came.fits else "nearest"


def doors(content: Content, visit: Visit) -> Iterator[tuple[Ask, str]]:
    """Where what came of the answers leads, each once."""
    if visit.here.screen is Screen.FINDER and visit.here.item == RESULT:
        yield from dict.fromkeys(_doors(result(content, visit.answers)))


def utterances(content: Content, visit: Visit) -> Iterator[Text]:
    """What there is to read."""
    if visit.here.screen is not Screen.FINDER:
        return
    if question := asked(content, visit.here.item):
        yield question.text
        yield from (answer.text for answer in question.answers)
        return
    came = result(content, visit.answers)
    for one in came.found:
        yield one.programme.title
        if reason := one.reason:
            yield from (half.because for half in reason)
    for step, programme in came.path:
        yield from (step.title, programme.title)


def _doors(came: Result) -> Iterator[tuple[Ask, str]]:
    yield from ((Ask.PROGRAMME, one.programme.id) for one in came.found)
    yield from ((Ask.PROGRAMME, programme.id) for _, programme in came.path)
    if came.partner:
        yield Ask.PARTNER, came.partner.id
    yield from ((Ask.SITE, site) for site in came.sites)
    yield Ask.PROGRAMMES, ""


def _onward(content: Content, answers: Mapping[int, int], trail: tuple[Place, ...]) -> Step:
    """To the first question that is open. There is one result on the way at most."""
    numbers = range(1, 1 + len(_questions(content)))
    item = next((str(number) for number in numbers if number not in answers), RESULT)
    return Step(answers=answers, trail=_before(trail, item) if item == RESULT else trail, item=item)


def _before(trail: tuple[Place, ...], item: str = "") -> tuple[Place, ...]:
    """The way up to the first question, or to the first that asks this."""
    for number, place in enumerate(trail):
        if place.screen is Screen.FINDER and item in {"", place.item}:
            return trail[:number]
    return trail


def _questions(content: Content) -> tuple[FinderQuestion, ...]:
    return content.finder.questions if content.finder else ()


@once
def _known(content: Content) -> Ranking | None:
    return ranking.ranking(content)
