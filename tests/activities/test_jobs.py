"""Which job is yours: every job comes out of some answers, and every answers lead to three."""

from collections import Counter
from itertools import product

import pytest

from kiosk.activities import Given
from kiosk.activities import jobs as rules
from kiosk.activities.jobs import JobsState
from kiosk.content import Content, Jobs, Level
from kiosk.content.checks.professions import reachable
from kiosk.document import replace
from tests.activities.walking import Play

WAYS = list(product("12", repeat=6))


@pytest.fixture
def jobs(content: Content) -> Jobs:
    assert content.stem.jobs is not None
    return content.stem.jobs


def play(content: Content) -> Play:
    return Play(content, "jobs", Given(level=Level.MIDDLE, seed=1))


def played(content: Content, way: tuple[str, ...]) -> Play:
    one = play(content)
    for answer in way:
        one.act("answer", answer)
    return one


def test_there_are_six_choices_and_sixteen_jobs(jobs: Jobs) -> None:
    assert (len(jobs.choices), len(jobs.jobs)) == (6, 16)


def test_all_64_ways_lead_to_three_different_jobs_each_with_its_reasons(content: Content, jobs: Jobs) -> None:
    assert len(WAYS) == 64
    for way in WAYS:
        state = played(content, way).state
        three = rules.three(jobs, state)
        assert len({job.id for job in three}) == 3
        assert all(rules.reasons(jobs, state, job) for job in three)


def test_every_job_comes_out_of_some_answers_and_none_of_nearly_all(content: Content, jobs: Jobs) -> None:
    seen = Counter(job.id for way in WAYS for job in rules.three(jobs, played(content, way).state))
    assert set(seen) == {job.id for job in jobs.jobs} == reachable(jobs)
    assert max(seen.values()) < len(WAYS) / 2


def test_every_answer_makes_a_difference(content: Content, jobs: Jobs) -> None:
    for number in range(6):
        assert any(
            rules.three(jobs, played(content, way).state)
            != rules.three(jobs, played(content, (*way[:number], "2", *way[number + 1 :])).state)
            for way in WAYS
            if way[number] == "1"
        )


def test_of_jobs_with_as_many_points_the_first_in_the_file_wins(jobs: Jobs) -> None:
    silent = tuple(
        replace(choice, answers=tuple(replace(one, strongly=(), also=()) for one in choice.answers))
        for choice in jobs.choices
    )
    equal = replace(jobs, choices=silent)
    assert rules.three(equal, JobsState(number=6, answers=(0,) * 6)) == jobs.jobs[:3]


def test_a_choice_is_made_anew_and_the_later_ones_are_remembered(content: Content, jobs: Jobs) -> None:
    one = played(content, WAYS[0])
    for _ in range(4):
        one.act("before")
    assert rules.pose(jobs, one.state) == "choice-3"
    one.act("answer", "2")
    assert one.state.answers == (0, 0, 1, 0, 0, 0)
    for _ in range(3):
        one.act("answer", "1")
    assert rules.three(jobs, one.state) == rules.three(jobs, played(content, tuple("112111")).state)


def test_the_jobs_come_one_by_one_and_all_three_at_the_end(content: Content, jobs: Jobs) -> None:
    one = played(content, WAYS[20])
    told = []
    while not one.ended:
        told.append(rules.told(jobs, one.state))
        one.act("next")
    assert tuple(told) == rules.three(jobs, one.state)
    assert one.act("job", "2").state.number == 7
    assert not one.ended


def test_there_is_no_way_back_from_the_first_choice(content: Content) -> None:
    assert play(content).offered == (("answer", "1"), ("answer", "2"))


def test_the_programmes_of_a_job_are_opened(content: Content, jobs: Jobs) -> None:
    one = played(content, WAYS[0])
    doors = [act for act in one.offered if act[0] == "programme"]
    assert doors
    for act in doors:
        link = rules.leads(jobs, one.state, act)
        assert link is not None
        assert link.programme == act[1]
