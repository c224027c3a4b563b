"""Find your path: whatever is answered, something comes out, with its reason, and says whether it fits."""

from collections import Counter
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content import (
    Attract,
    Audience,
    Content,
    Finder,
    FinderAnswer,
    FinderQuestion,
    Home,
    IconName,
    Language,
    PathStep,
    Programme,
    ProgrammeId,
    ProgrammeKind,
    Site,
    SiteId,
    Sources,
    Theme,
    ThemeId,
    Trait,
    TraitId,
)
from kiosk.content.loading import load
from kiosk.content.ranking import SHOWN, Answers, Found, Ranking, every_way, found, owners, path, ranking
from kiosk.document import replace

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def content() -> Content:
    *_, last = load(Sources(content=CHECKOUT / "content.yaml"), date(2026, 11, 24))
    assert last.content is not None
    return last.content


@pytest.fixture(scope="module")
def real(content: Content) -> Ranking:
    known = ranking(content)
    assert known is not None
    return known


def ids(came: tuple[Found, ...]) -> list[str]:
    return [one.programme.id for one in came]


def points(known: Ranking, answers: Answers, programme: Programme) -> tuple[int, ...]:
    """What each answer gives a programme, counted again from the traits alone."""
    had = {trait.id for trait in known.finder.traits if programme.id in owners(trait, known.programmes)}
    given = [known.finder.questions[number - 1].answers[one - 1] for number, one in answers.items() if one]
    return tuple(2 * len(had.intersection(one.strongly)) + len(had.intersection(one.also)) for one in given)


def check_honest(known: Ranking, answers: Answers) -> None:
    """What holds of any answers to any finder."""
    came = found(known, answers)
    assert 1 <= len(came) <= SHOWN
    assert len({one.programme.id for one in came}) == len(came)
    for one in came:
        each = points(known, answers, one.programme)
        assert one.fits == all(each)
        assert [bool(gave) for gave in each] == [match is not None for _, match in one.said]
        assert [match.points for match in one.met] == [gave for gave in each if gave]
        assert (one.reason is None) == (not one.met)
    fitting = [one for one in known.programmes if all(points(known, answers, one))]
    assert sum(one.fits for one in came) == min(SHOWN, len(fitting)), "what fits is never left out"
    assert [one.fits for one in came] == sorted((one.fits for one in came), reverse=True)
    sums = [sum(points(known, answers, one.programme)) for one in came if one.fits]
    assert sums == sorted(sums, reverse=True)
    assert not fitting or sums[0] == max(sum(points(known, answers, one)) for one in fitting)


def check_way(known: Ranking, answers: Answers) -> None:
    """A way leads over what came out first, has each step once, in their order, and no programme twice."""
    goal = found(known, answers)[0].programme
    way = path(known, answers, goal)
    on_steps = any(goal.id in step.programmes for step in known.finder.steps)
    assert (goal in [programme for _, programme in way]) == on_steps
    assert len({programme.id for _, programme in way}) == len(way)
    order = [known.finder.steps.index(step) for step, _ in way]
    assert order == sorted(order)
    assert all(programme.id in step.programmes for step, programme in way)


def test_there_are_three_questions_and_294_ways_to_answer(content: Content, real: Ranking) -> None:
    assert content.finder is not None
    assert [len(question.answers) for question in content.finder.questions] == [6, 5, 6]
    assert len(list(every_way(real.finder))) == 7 * 6 * 7


def test_every_way_to_answer_leads_to_something_with_a_reason_and_says_whether_it_fits(real: Ranking) -> None:
    for answers in every_way(real.finder):
        check_honest(real, answers)
        check_way(real, answers)
        assert any(answers.values()) == all(one.reason for one in found(real, answers))


def test_every_programme_comes_out_of_some_answers_and_none_of_nearly_all(
    content: Content, real: Ranking
) -> None:
    ways = list(every_way(real.finder))
    seen = Counter(id_ for answers in ways for id_ in ids(found(real, answers)))
    assert set(seen) == {one.id for one in content.programmes}
    assert max(seen.values()) < len(ways) * 2 / 3


def test_most_ways_to_answer_lead_to_something_that_fits(real: Ranking) -> None:
    ways = list(every_way(real.finder))
    fits = sum(found(real, answers)[0].fits for answers in ways)
    assert len(ways) * 2 / 3 < fits < len(ways)


def test_every_answer_makes_a_difference(real: Ranking) -> None:
    ways = list(every_way(real.finder))
    for number, question in enumerate(real.finder.questions, 1):
        for one, other in combinations(range(1 + len(question.answers)), 2):
            assert any(
                ids(found(real, way)) != ids(found(real, {**way, number: other}))
                for way in ways
                if way[number] == one
            )


@pytest.mark.parametrize(
    ("answers", "first", "way"),
    [
        (
            (1, 2, 4),
            "pharmaceutical-sciences",
            ["stem", "pharmaceutical-sciences", "pharmaceutical-engineering"],
        ),
        ((3, 3, 1), "bioproduction", ["stem", "bioproduction", "cespe-academy"]),
        ((5, 5, 0), "cespe-academy", ["stem", "cespe-academy", "takeda"]),
        ((5, 5, 2), "siemens", ["stem", "digital", "siemens"]),
        ((6, 1, 1), "stem", ["stem", "bioproduction", "cespe-academy"]),
    ],
    ids=["a pupil", "a job seeker", "a personnel office", "a personnel office with machines", "a passer-by"],
)
def test_what_people_find(real: Ranking, answers: tuple[int, ...], first: str, way: list[str]) -> None:
    given = dict(enumerate(answers, 1))
    best = found(real, given)[0]
    assert (best.programme.id, best.fits) == (first, True)
    assert [programme.id for _, programme in path(real, given, best.programme)] == way


def test_a_pupil_who_wants_a_job_is_told_that_nothing_fits_and_what_comes_nearest(real: Ranking) -> None:
    nearest = found(real, {1: 1, 2: 3, 3: 0})[0]
    assert (nearest.programme.id, nearest.fits) == ("stem", False)
    assert [answer.text for answer in nearest.missed] == [real.finder.questions[1].answers[2].text]


def test_a_reason_has_a_half_of_the_visitor_and_a_half_of_the_programme(real: Ranking) -> None:
    reason = found(real, {1: 3, 2: 3, 3: 1})[0].reason
    assert reason is not None
    answer, trait = reason
    assert isinstance(answer.because, dict)
    assert (answer.because["en"], trait.id) == ("you want a first job", "cells")


def test_a_programme_that_is_added_is_ranked_without_a_word_in_the_finder(content: Content) -> None:
    one = content.programmes[0]
    new = replace(one, id=ProgrammeId("new"), kind=ProgrammeKind.DEGREE, audiences=(Audience.PUPILS,))
    known = ranking(replace(content, programmes=(*content.programmes, new)))
    assert known is not None
    assert found(known, {1: 1, 2: 2, 3: 4})[0].programme.id == "new"


def test_without_a_programme_or_a_question_there_is_nothing_to_rank(content: Content) -> None:
    assert ranking(replace(content, programmes=())) is None
    assert ranking(replace(content, finder=None)) is None
    assert ranking(replace(content, finder=Finder())) is None


def test_of_thousands_that_are_alike_only_the_first_can_come_out(content: Content) -> None:
    many = tuple(replace(content.programmes[0], id=ProgrammeId(f"p{number}")) for number in range(5000))
    known = ranking(replace(content, programmes=many))
    assert known is not None
    assert [one.id for one in known.likely] == ["p0", "p1", "p2"]


names = st.sampled_from(["a", "b", "c", "d"])
some = st.lists(names, max_size=3, unique=True).map(tuple)


@st.composite
def finders(draw: st.DrawFn) -> Content:
    """Any content that a finder may have to do with, also where answers and traits say nothing."""
    programmes = tuple(
        Programme(
            id=ProgrammeId(f"p{number}"),
            theme=ThemeId(draw(names)),
            kind=draw(st.sampled_from(ProgrammeKind)),
            title="A title",
            gist="A sentence.",
            body="A text.",
            sites=(),
            audiences=draw(st.lists(st.sampled_from(Audience), max_size=2).map(tuple)),
        )
        for number in range(draw(st.integers(1, 9)))
    )
    ids_of_some = st.lists(st.sampled_from([one.id for one in programmes]), max_size=3, unique=True).map(
        tuple
    )
    traits = tuple(
        Trait(
            id=TraitId(name),
            because="it is so",
            audiences=draw(st.lists(st.sampled_from(Audience), max_size=1).map(tuple)),
            kinds=draw(st.lists(st.sampled_from(ProgrammeKind), max_size=1).map(tuple)),
            themes=tuple(ThemeId(theme) for theme in draw(some)),
            programmes=draw(ids_of_some),
        )
        for name in draw(some)
    )
    known = [one.id for one in traits]
    spoken = st.lists(st.sampled_from(known), max_size=2, unique=True).map(tuple) if known else st.just(())
    answer = st.builds(
        FinderAnswer,
        text=st.just("Yes"),
        icon=st.just(IconName("mdi6.flask")),
        because=st.just("you are"),
        strongly=spoken,
        also=spoken,
    )
    question = st.builds(
        FinderQuestion,
        text=st.just("I am…"),
        answers=st.lists(answer, min_size=2, max_size=4).map(tuple),
    )
    step = st.builds(PathStep, title=st.just("First"), programmes=ids_of_some)
    finder = Finder(
        questions=tuple(draw(st.lists(question, min_size=1, max_size=3))),
        traits=traits,
        steps=tuple(draw(st.lists(step, max_size=3))),
    )
    site = Site(id=SiteId("s"), name="S", place="S", you_are_here="Here", language=Language("en"))
    return Content(
        languages=(Language("en"),),
        name="Kiosk",
        sites=(site,),
        attract=Attract(headlines=("Why?",), line="Come"),
        home=Home(headline="Welcome"),
        themes=tuple(Theme(id=ThemeId(one), title=one, gist=one) for one in "abcd"),
        programmes=programmes,
        finder=finder,
    )


def test_whatever_a_finder_says_all_answers_lead_to_something_honest(full: bool) -> None:  # noqa: FBT001
    seen = Counter[bool]()

    @settings(max_examples=1000 if full else 60, deadline=None)
    @given(finders())
    def rank_any(content: Content) -> None:
        known = ranking(content)
        assert known is not None
        for answers in every_way(known.finder):
            check_honest(known, answers)
            check_way(known, answers)
            seen[found(known, answers)[0].fits] += 1

    rank_any()
    assert min(seen[True], seen[False]) > 100
