"""Which programmes some answers speak for, and why. Answers are numbers by question; 0 is skipped."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import product

from kiosk.content.basics import TraitId
from kiosk.content.finder import Finder, FinderAnswer, PathStep, Trait
from kiosk.content.types import Content, Programme
from kiosk.document.record import record

SHOWN = 3
"""Programmes that come out."""

SKIPPED = 0

_STRONGLY, _ALSO = 2, 1

Answers = Mapping[int, int]
"""For each question that was asked, by its number from 1, the number of its answer."""


@record
class Match:
    """That an answer speaks for a programme: with how many points, and most by which trait."""

    answer: FinderAnswer
    trait: Trait
    points: int


@record
class Ranking:
    """What is known of all answers, worked out once."""

    finder: Finder
    programmes: tuple[Programme, ...]
    matches: Mapping[tuple[int, int], Mapping[str, Match]]
    """For each question and answer the programmes it speaks for, by their ids."""
    likely: tuple[Programme, ...]
    """All that can ever come out: of those that no answer tells apart only the first ones."""


@record
class Found:
    """A programme that came out, with what each answer says of it; those that were skipped say nothing."""

    programme: Programme
    said: tuple[tuple[FinderAnswer, Match | None], ...]

    @property
    def met(self) -> tuple[Match, ...]:
        return tuple(match for _, match in self.said if match)

    @property
    def missed(self) -> tuple[FinderAnswer, ...]:
        """The answers that it does not go with."""
        return tuple(answer for answer, match in self.said if match is None)

    @property
    def fits(self) -> bool:
        return not self.missed

    @property
    def reason(self) -> tuple[FinderAnswer, Trait] | None:
        """One of the answers, and what another one, the last, finds in the programme."""
        if not self.met:
            return None
        return self.met[max(0, len(self.met) - 2)].answer, self.met[-1].trait


def ranking(content: Content) -> Ranking | None:
    """None where there is nothing to ask or nothing to find."""
    finder, programmes = content.finder, content.programmes
    if finder is None or not finder.questions or not programmes:
        return None
    having = {trait.id: (trait, owners(trait, programmes)) for trait in finder.traits}
    matches = {
        (number, choice): dict(_matched(answer, having))
        for number, question in enumerate(finder.questions, 1)
        for choice, answer in enumerate(question.answers, 1)
    }
    return Ranking(
        finder=finder,
        programmes=programmes,
        matches=matches,
        likely=tuple(_told_apart(programmes, matches)),
    )


def owners(trait: Trait, programmes: tuple[Programme, ...]) -> frozenset[str]:
    """The ids of the programmes that have a trait."""
    return frozenset(
        one.id
        for one in programmes
        if one.id in trait.programmes
        or one.kind in trait.kinds
        or one.theme in trait.themes
        or not set(trait.audiences).isdisjoint(one.audiences)
    )


def found(ranking: Ranking, answers: Answers) -> tuple[Found, ...]:
    """The first three: whatever goes with all answers, by its points; then what goes with the first ones.

    What goes with none of them is left out, unless there is nothing else.
    """
    given = _given(answers)
    judged = [_judged(ranking, given, one) for one in ranking.likely]
    near = [one for one in judged if one.met] or judged
    return tuple(sorted(near, key=_rank))[:SHOWN]


def path(ranking: Ranking, answers: Answers, goal: Programme) -> tuple[tuple[PathStep, Programme], ...]:
    """A way through the steps that leads over `goal`; of each other step the one that fits best.

    Empty where `goal` is on no step.
    """
    steps = ranking.finder.steps
    at = next((number for number, step in enumerate(steps) if goal.id in step.programmes), None)
    if at is None:
        return ()
    way: list[tuple[PathStep, Programme]] = []
    for number, step in enumerate(steps):
        chosen = goal if number == at else _best(ranking, answers, step, goal, way)
        if chosen is not None:
            way.append((step, chosen))
    return tuple(way)


def every_way(finder: Finder) -> Iterator[Answers]:
    """All that can be answered, with each question skipped or not."""
    choices = (range(len(question.answers) + 1) for question in finder.questions)
    for way in product(*choices):
        yield dict(enumerate(way, 1))


def _matched(
    answer: FinderAnswer, having: Mapping[TraitId, tuple[Trait, frozenset[str]]]
) -> Iterator[tuple[str, Match]]:
    points: Counter[str] = Counter()
    first: dict[str, Trait] = {}
    for ids, worth in ((answer.strongly, _STRONGLY), (answer.also, _ALSO)):
        for trait, those in (having[id_] for id_ in ids if id_ in having):
            for id_ in those:
                points[id_] += worth
                first.setdefault(id_, trait)
    for id_, sum_ in points.items():
        yield id_, Match(answer=answer, trait=first[id_], points=sum_)


def _told_apart(
    programmes: tuple[Programme, ...], matches: Mapping[tuple[int, int], Mapping[str, Match]]
) -> Iterator[Programme]:
    alike: Counter[tuple[int, ...]] = Counter()
    for one in programmes:
        marks = tuple(spoken[one.id].points if one.id in spoken else 0 for spoken in matches.values())
        alike[marks] += 1
        if alike[marks] <= SHOWN:
            yield one


def _given(answers: Answers) -> list[tuple[int, int]]:
    """In the order of the questions."""
    return sorted((number, answer) for number, answer in answers.items() if answer != SKIPPED)


def _judged(ranking: Ranking, given: list[tuple[int, int]], programme: Programme) -> Found:
    said = ((_answer(ranking.finder, *way), ranking.matches[way].get(programme.id)) for way in given)
    return Found(programme=programme, said=tuple(said))


def _answer(finder: Finder, question: int, answer: int) -> FinderAnswer:
    return finder.questions[question - 1].answers[answer - 1]


def _rank(one: Found) -> tuple[tuple[bool, ...], int]:
    """Who somebody is counts for more than what they would like, as the questions stand."""
    return tuple(match is None for _, match in one.said), -sum(match.points for match in one.met)


def _best(
    ranking: Ranking,
    answers: Answers,
    step: PathStep,
    goal: Programme,
    way: list[tuple[PathStep, Programme]],
) -> Programme | None:
    """Of a step what goes best with the answers; else what has the theme of the goal; none twice."""
    taken = {goal.id, *(one.id for _, one in way)}
    given = _given(answers)
    free = [one for one in ranking.programmes if one.id in step.programmes and one.id not in taken]
    return min(
        free,
        key=lambda one: (*_rank(_judged(ranking, given, one)), one.theme != goal.theme),
        default=None,
    )
