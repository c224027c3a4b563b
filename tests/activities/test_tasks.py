"""The tasks of a class, out of each activity that has them: solvable, by chance, and none twice too soon."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.activities import Given, Task, model_of, present, rules_of
from kiosk.activities.genetic_code import change
from kiosk.activities.process import order
from kiosk.content import Content, Level
from kiosk.document import replace

KINDS = ("quiz", "scale", "code", "process")
KIND = pytest.mark.parametrize("kind", KINDS)
LEVEL = pytest.mark.parametrize("level", list(Level))


def drawn(content: Content, kind: str, given: Given) -> Task:
    challenge: Any = rules_of(kind).challenge
    task: Task = challenge(model_of(content, kind), given)
    return task


def test_these_activities_have_tasks(content: Content) -> None:
    assert tuple(kind for kind in present(content) if rules_of(kind).challenge) == KINDS


@KIND
def test_each_can_be_solved_and_has_more_than_one_way_to_go_wrong(content: Content, kind: str) -> None:
    @settings(max_examples=80, deadline=None)
    @given(st.sampled_from(list(Level)), st.integers(0, 2**40))
    def tasks(level: Level, seed: int) -> None:
        task = drawn(content, kind, Given(level=level, seed=seed))
        count = len(task.options)
        assert 3 <= count <= 4
        assert len({repr(option) for option in task.options}) == count
        assert len(set(task.right)) == len(task.right)
        assert set(task.right) <= set(range(count))
        assert len(task.right) in {1, count}
        assert len(task.right) == 1 or task.right != tuple(range(count)), "an order is never shown in order"
        assert task == drawn(content, kind, Given(level=level, seed=seed))

    tasks()


@KIND
@LEVEL
def test_none_comes_again_before_many_others_have(content: Content, kind: str, level: Level) -> None:
    seen: list[str] = []
    for turn in range(10):
        task = drawn(content, kind, Given(level=level, seed=turn, used=frozenset(seen)))
        seen.append(task.id)
    assert len(set(seen)) == len(seen)
    last = replace(Given(level=level, seed=1), used=frozenset(all_of(content, kind, level)))
    assert drawn(content, kind, last).id in last.used, "when all have come, they come again"


def all_of(content: Content, kind: str, level: Level) -> set[str]:
    """Every task there is, drawn until no new one has come for a while."""
    seen: set[str] = set()
    turn = last = 0
    while turn - last < 20:
        turn += 1
        task = drawn(content, kind, Given(level=level, seed=turn, used=frozenset(seen)))
        if task.id not in seen:
            last = turn
            seen.add(task.id)
    return seen


@KIND
def test_what_is_right_stands_in_every_place(content: Content, kind: str) -> None:
    tasks = [drawn(content, kind, Given(level=Level.OLD, seed=seed)) for seed in range(240)]
    places = Counter(task.right[0] for task in tasks)
    assert set(places) == set(range(len(tasks[0].options)))
    assert max(places.values()) < 2 * min(places.values()), "and about as often"


@LEVEL
def test_the_smallest_is_the_smallest(content: Content, level: Level) -> None:
    scale = content.stem.scale
    assert scale is not None
    for seed in range(40):
        task = drawn(content, "scale", Given(level=level, seed=seed))
        metres = [thing.metres for option in task.options for thing in scale.things if thing.name == option]
        assert metres[task.right[0]] == min(metres)
        if level is Level.YOUNG:
            assert max(metres) > 100 * min(metres), "far apart for the youngest"


@LEVEL
def test_the_right_order_is_that_of_the_process(content: Content, level: Level) -> None:
    process = content.stem.process
    assert process is not None
    titles = [step.title for wanted in order(level) for step in process.steps if step.id == wanted]
    for seed in range(40):
        task = drawn(content, "process", Given(level=level, seed=seed))
        places = [titles.index(task.options[number]) for number in task.right]
        assert places == sorted(places)


@LEVEL
def test_a_changed_letter_does_what_the_right_answer_says(content: Content, level: Level) -> None:
    code, seen = content.stem.code, set()
    assert code is not None
    for seed in range(40):
        task = drawn(content, "code", Given(level=level, seed=seed))
        before, after = task.about
        assert sum(one != other for one, other in zip(before, after, strict=True)) == 1
        effect = change(before, after)
        assert task.options[task.right[0]] == getattr(code, effect).text.at(level)
        seen.add(effect)
    assert len(seen) == 3
