"""From cell to patient: steps are put in order, checked, run and looked at."""

from itertools import permutations

import pytest
from hypothesis import given as whatever
from hypothesis import strategies as st

from kiosk.activities import Acted, Given, Levelled
from kiosk.activities import process as rules
from kiosk.activities.process import FREE, Phase, ProcessState
from kiosk.content import Content, Level, StepId
from tests.activities.walking import Play


def at_start(content: Content, level: Level = Level.MIDDLE, seed: int = 1) -> Play:
    return Play(content, "process", Given(level=level, seed=seed))


def put(play: Play, *steps: str) -> Play:
    for step in steps:
        play.act("step", step)
    return play


def pose(play: Play) -> str:
    return play.rules.pose(play.model, play.state)


@whatever(seed=st.integers(), level=st.sampled_from(Level))
def test_the_cards_are_all_there_and_never_in_order(seed: int, level: Level) -> None:
    state = rules._laid_out(Given(level=level, seed=seed), level)
    assert sorted(state.cards) == sorted(rules.order(level))
    assert state.cards != rules.order(level)
    assert state.places == (FREE,) * len(state.cards)


def test_the_youngest_have_fewer_steps_in_the_same_order() -> None:
    young, all_steps = rules.order(Level.YOUNG), rules.order(Level.OLD)
    assert len(young) == 5
    assert len(all_steps) == 8
    assert [step for step in all_steps if step in young] == list(young)


def test_a_step_goes_to_the_next_free_place_and_back(content: Content) -> None:
    play = put(at_start(content), "harvest", "culture", "filling")
    assert play.state.places[:4] == ("harvest", "culture", "filling", FREE)
    put(play, "culture")
    assert play.state.places[:4] == ("harvest", FREE, "filling", FREE)
    put(play, "inoculum")
    assert play.state.places[:4] == ("harvest", "inoculum", "filling", FREE)


def test_another_age_is_chosen_only_before_it_begins(content: Content) -> None:
    play = at_start(content).happen(Levelled(at=0, level=Level.YOUNG))
    assert len(play.state.cards) == 5
    put(play, "culture")
    assert not play.rules.levels(play.model, play.state)


def test_all_in_place_can_be_checked_and_what_is_right_stays(content: Content) -> None:
    play = put(at_start(content), "culture", "inoculum", *list(StepId)[2:])
    assert pose(play) == "placed"
    play.act("check")
    assert pose(play) == "checked"
    assert rules.missed(play.state) is StepId.INOCULUM
    assert len(rules.right(play.state)) == 6
    play.act("retry")
    assert play.state.places[:3] == (FREE, FREE, "harvest")
    assert {id_ for act, id_ in play.offered if act == "step"} == {"inoculum", "culture"}
    put(play, "inoculum", "culture").act("check")
    assert pose(play) == "right"
    assert play.offered == (("watch", ""),)


@pytest.mark.parametrize("steps", list(permutations(rules.order(Level.YOUNG)))[::7])
def test_every_arrangement_leads_on_to_the_end(content: Content, steps: tuple[StepId, ...]) -> None:
    play = put(at_start(content, Level.YOUNG), *steps).act("check")
    count = len(rules.right(play.state))
    assert 0 <= count <= 5
    assert rules.all_right(play.state) == (rules.missed(play.state) is None) == (count == 5)
    play.act("watch").run(10)
    assert pose(play) == "look"
    play.act("look", "cold-chain").act("finish")
    assert play.ended


@pytest.mark.parametrize("level", list(Level))
def test_it_runs_through_every_step_in_order_in_at_most_ten_seconds(content: Content, level: Level) -> None:
    play = put(at_start(content, level), *rules.order(level)).act("check").act("watch")
    seen: list[str] = []
    shares = []
    while play.state.phase is Phase.WATCH:
        step, share = rules.running(play.state)
        seen += [step] if step not in seen else []
        shares.append(share)
        play.run(0.1)
    assert tuple(seen) == rules.order(level)
    assert play.at <= 10
    assert all(0 <= share <= 1 for share in shares)


def test_the_run_can_be_skipped(content: Content) -> None:
    play = put(at_start(content), *StepId).act("check").act("watch").run(1).act("skip")
    assert pose(play) == "look"
    assert not play.rules.runs(play.model, play.state)


@whatever(picks=st.lists(st.sampled_from(list(StepId)), max_size=30))
def test_no_step_is_ever_in_two_places(picks: list[StepId]) -> None:
    given = Given(level=Level.OLD, seed=1)
    state: ProcessState = rules._laid_out(given, Level.OLD)
    for step in picks:
        state = rules.advance(None, state, Acted(at=0, act="step", id=step))  # type: ignore[arg-type]
        put_down = [one for one in state.places if one != FREE]
        assert len(put_down) == len(set(put_down))
        assert len(state.places) == len(StepId)
