"""How small is it: every thing within reach, never beyond the ends, and questions with one right answer."""

from itertools import pairwise
from math import log10

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.activities import Acted, Given
from kiosk.activities import scale as rules
from kiosk.activities.scale import BETWEEN, BOTTOM, MOST, QUESTIONS, TENTHS, TOP, Pose
from kiosk.content import Content, Level, Scale
from kiosk.content.checks.scale import APART, FEWEST
from kiosk.document import replace
from tests.activities.walking import Play

seeds = st.integers(0, 2**40)


@pytest.fixture
def scale(content: Content) -> Scale:
    assert content.stem.scale is not None
    return content.stem.scale


def begin(content: Content, seed: int = 1) -> Play:
    return Play(content, "scale", Given(level=Level.MIDDLE, seed=seed)).act("away")


def slide(play: Play, value: int) -> None:
    play.happen(Acted(at=play.at, act="zoom", id=str(value)))


def here(play: Play) -> str:
    return str(rules.middle(play.model, play.state).drawing)


def answered(play: Play, *, right: bool) -> Play:
    wanted = rules.right_one(play.model, play.state)
    others = [number for number in range(len(rules.answers(play.model, play.state))) if number != wanted]
    play.act("answer", str((wanted if right else others[0]) + 1))
    assert rules.pose(play.model, play.state) is (Pose.RIGHT if right else Pose.WRONG)
    return play


def test_the_things_go_down_from_the_building_to_an_atom(scale: Scale) -> None:
    sizes = [thing.metres for thing in scale.things]
    assert (sizes[0], sizes[-1]) == (100, 1e-10)
    assert all(larger >= APART * smaller for larger, smaller in pairwise(sizes))
    assert len({thing.drawing for thing in scale.things}) == len(sizes) >= 12


def test_step_by_step_one_meets_every_thing_down_and_up(content: Content, scale: Scale) -> None:
    play, met = begin(content), ["building"]
    while ("thing", "smaller") in play.offered:
        met.append(here(play.act("thing", "smaller")))
    assert met == [str(thing.drawing) for thing in scale.things]
    assert play.state.place == BOTTOM
    assert rules.at_bottom(scale, play.state)
    back = [here(play)]
    while ("thing", "larger") in play.offered:
        back.append(here(play.act("thing", "larger")))
    assert back == met[::-1]
    assert play.state.place == TOP


def test_the_slider_comes_to_every_thing(content: Content, scale: Scale) -> None:
    play, met = begin(content), set()
    for value in range(int(MOST) + 1):
        slide(play, value)
        met.add(here(play))
    assert met == {str(thing.drawing) for thing in scale.things}


@given(st.lists(st.floats(APART, 1e4), min_size=FEWEST - 1, max_size=12))
@settings(max_examples=60)
def test_it_does_so_for_any_things_that_the_checks_let_through(factors: list[float]) -> None:
    sizes = [100.0]
    for factor in factors:
        if sizes[-1] / factor >= 1e-10:
            sizes.append(sizes[-1] / factor)
    places = [10.0 ** (TOP - step / TENTHS) for step in range(int(MOST) + 1)]
    nearest = {min(sizes, key=lambda size: abs(log10(size / place))) for place in places}
    assert nearest == set(sizes)


@given(steps=st.lists(st.sampled_from(["less", "more", "smaller", "larger"]), max_size=80), seed=seeds)
@settings(max_examples=60)
def test_nobody_leaves_the_journey_at_its_ends(content: Content, steps: list[str], seed: int) -> None:
    play = begin(content, seed)
    for step in steps:
        act = ("zoom" if step in {"less", "more"} else "thing", step)
        if act in play.offered:
            play.act(*act)
        assert BOTTOM <= play.state.place <= TOP
        assert play.state.deepest <= play.state.place
        assert {act for act, _ in play.offered} >= {"zoom", "thing", "game"}


@given(seed=seeds, marks=st.lists(st.booleans(), min_size=QUESTIONS, max_size=QUESTIONS))
@settings(max_examples=60)
def test_the_score_counts_right_answers_and_each_is_true(
    content: Content, seed: int, marks: list[bool]
) -> None:
    play = begin(content, seed).act("game")
    asked = set()
    for right in marks:
        things = rules.answers(play.model, play.state)
        best = things[rules.right_one(play.model, play.state)]
        ends = rules.bounds(play.model, play.state)
        assert (ends is not None) == (play.state.question == BETWEEN)
        fits = [one for one in things if ends and rules.lies_between(one, ends)]
        assert fits == [best] if ends else best.metres == max(one.metres for one in things)
        asked.add(frozenset(one.drawing for one in things))
        answered(play, right=right)
        assert rules.middle(play.model, play.state) == best, "the picture shows what was right"
        play.act("next")
    assert play.ended
    assert play.state.score == sum(marks)
    assert len(asked) == QUESTIONS


def test_the_fewest_things_there_can_be_are_enough_for_the_questions(content: Content, scale: Scale) -> None:
    for seed in range(30):
        play = begin(content, seed)
        play.model = replace(scale, things=scale.things[:FEWEST])
        play.act("game")
        while not play.ended:
            assert len(set(map(repr, rules.answers(play.model, play.state)))) >= 2
            answered(play, right=True).act("next")
