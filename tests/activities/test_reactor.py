"""A batch in the reactor: settings, troubles, frames, and what it comes to."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.activities import Acted, Given, Moment
from kiosk.activities.batches import POINTS, Cause, best, result
from kiosk.activities.cultivation import PATIENCE, SECONDS, SLOWER, ReactorState, troubles
from kiosk.activities.reactor import Pose
from kiosk.activities.vessels import STEPS, VESSELS, Kind
from kiosk.content import Content, Level
from tests.activities.walking import Play

KINDS = pytest.mark.parametrize("kind", list(Kind))
ACTS = ["temperature:less", "temperature:more", "stirring:less", "stirring:more", "feed:more", "feed:less"]


def begun(content: Content, kind: str, seed: int = 1, level: Level = Level.MIDDLE) -> Play:
    return Play(content, "reactor", Given(level=level, seed=seed)).act("cells", kind)


def slid(play: Play, **values: float) -> Play:
    for name, value in values.items():
        play.happen(Acted(at=play.at, act=name, id=str(value)))
    return play


def grown(play: Play, frames: list[float] | None = None, *, mend: bool = True) -> Play:
    """To the end of the time, frame by frame."""
    play.act("go")
    number, frames = 0, frames or [1 / 30]
    while play.state.running:
        play.happen(Moment(at=0, seconds=frames[number % len(frames)]))
        number += 1
        if mend and play.state.broken:
            play.act("mend")
        assert number < 20_000
    return play


def outcome(play: Play) -> Any:
    curve, kind = play.state.curve, play.state.kind
    return result(VESSELS[kind], curve, play.model.cells(kind).wanted.at(play.state.level))


@KINDS
def test_a_batch_takes_forty_seconds_and_draws_its_curve_meanwhile(content: Content, kind: Kind) -> None:
    play = begun(content, kind)
    assert play.rules.pose(play.model, play.state) == Pose.READY
    assert not play.rules.runs(play.model, play.state)
    grown(play)
    assert play.state.moments == pytest.approx(SECONDS, abs=0.2)
    assert play.state.step == STEPS
    assert [one.step for one in play.state.curve] == [STEPS // POINTS * n for n in range(POINTS + 1)]
    assert play.offered == tuple(("cause", cause) for cause in Cause)
    play.act("cause", Cause.FOOD)
    assert play.ended


@KINDS
def test_whoever_leaves_the_sliders_alone_misses_the_goal(content: Content, kind: Kind) -> None:
    for level in Level:
        assert not outcome(grown(begun(content, kind, level=level))).grown


@KINDS
def test_whoever_follows_the_recipe_reaches_every_goal(content: Content, kind: Kind) -> None:
    curve = best(kind)
    assert best(kind) is curve, "it is reckoned once"
    for level in Level:
        came = result(VESSELS[kind], curve, begun(content, kind).model.cells(kind).wanted.at(level))
        assert (came.grown, came.breathed, came.thrifty) == (True, True, True)


@pytest.mark.parametrize(
    ("kind", "values", "cause"),
    [
        (Kind.BACTERIA, {"temperature": 37, "stirring": 1200}, Cause.FOOD),
        (Kind.BACTERIA, {"temperature": 37, "stirring": 200, "feed": 5}, Cause.AIR),
        (Kind.BACTERIA, {"temperature": 12, "stirring": 1200, "feed": 1}, Cause.WARMTH),
        (Kind.BACTERIA, {"temperature": 49, "stirring": 1200}, Cause.WARMTH),
        (Kind.ANIMAL, {"temperature": 37, "stirring": 200, "feed": 0.6}, Cause.WASTE),
        (Kind.ANIMAL, {"temperature": 37, "stirring": 200}, Cause.FOOD),
        (Kind.ANIMAL, {"temperature": 37, "stirring": 25, "feed": 0.3}, Cause.AIR),
        (Kind.ANIMAL, {"temperature": 29, "stirring": 200, "feed": 0.1}, Cause.WARMTH),
    ],
)
def test_each_lesson_can_be_lived_through(
    content: Content, kind: Kind, values: dict[str, float], cause: Cause
) -> None:
    play = grown(slid(begun(content, kind), **values))
    assert outcome(play).cause is cause


def test_bacteria_choke_where_they_are_fed_without_end(content: Content) -> None:
    fed = grown(slid(begun(content, Kind.BACTERIA), temperature=37, stirring=1200, feed=5))
    gently = grown(slid(begun(content, Kind.BACTERIA), temperature=37, stirring=1200, feed=1))
    assert not outcome(fed).breathed
    assert (outcome(gently).grown, outcome(gently).breathed, outcome(gently).thrifty) == (True, True, True)


def test_animal_cells_that_are_fed_slowly_are_more_in_the_end(content: Content) -> None:
    slowly, hastily = (
        grown(slid(begun(content, Kind.ANIMAL), temperature=37, stirring=200, feed=feed))
        for feed in (0.3, 1.0)
    )
    assert outcome(slowly).thrifty
    assert not outcome(hastily).thrifty
    assert outcome(slowly).grown
    assert slowly.state.culture.product > hastily.state.culture.product


@KINDS
@pytest.mark.parametrize(
    "frames",
    [[1 / 10], [1 / 24], [1 / 60], [1 / 120], [1 / 30, 1 / 30, 0.1, 1 / 120, 0.0, 0.073]],
    ids=["10", "24", "60", "120", "hiccups"],
)
def test_it_does_not_matter_how_often_frames_are_drawn(
    content: Content, kind: Kind, frames: list[float]
) -> None:
    wanted = grown(slid(begun(content, kind), temperature=36, feed=0.5), mend=False).state
    found = grown(slid(begun(content, kind), temperature=36, feed=0.5), frames, mend=False).state
    assert [one.step for one in found.curve] == [one.step for one in wanted.curve]
    for here, there in zip(found.curve, wanted.curve, strict=True):
        assert (here.cells, here.food, here.product) == pytest.approx(
            (there.cells, there.food, there.product), rel=1e-9, abs=1e-12
        )


@KINDS
def test_the_same_go_has_the_same_troubles_and_another_one_others(content: Content, kind: Kind) -> None:
    first, again = (grown(begun(content, kind, seed=5)).state for _ in range(2))
    assert first == again
    plans = {troubles(begun(content, kind, seed=seed).state) for seed in range(30)}
    assert len(plans) == 30
    assert {trouble for plan in plans for _, trouble in plan} >= {"air", "cooling", "feed"}


def broken(content: Content, kind: Kind, trouble: str) -> Play:
    """Run to the first trouble, in a go where it is that one."""
    seed = next(seed for seed in range(99) if troubles(begun(content, kind, seed).state)[0][1] == trouble)
    most = VESSELS[kind].stirring.most
    play = slid(begun(content, kind, seed), temperature=37, stirring=most, feed=0.5).act("go")
    while not play.state.broken:
        play.happen(Moment(at=0, seconds=1 / 30))
    return play


def test_without_air_oxygen_falls_until_somebody_mends_it(content: Content) -> None:
    play = broken(content, Kind.BACTERIA, "air")
    assert play.rules.pose(play.model, play.state) == Pose.BROKEN
    assert play.offered == (("mend", ""),)
    before: ReactorState = play.state
    play.run(2)
    assert play.state.step - before.step == pytest.approx(2 * STEPS / SECONDS / SLOWER, abs=1)
    assert play.state.culture.oxygen < before.culture.oxygen / 2  # type: ignore[union-attr]
    play.act("mend")
    assert play.rules.pose(play.model, play.state) == Pose.GROWING
    fallen = play.state.culture.oxygen
    play.run(0.2)
    assert play.state.culture.oxygen > fallen


def test_without_its_pump_nothing_flows_in(content: Content) -> None:
    play = broken(content, Kind.ANIMAL, "feed")
    volume = play.state.culture.volume
    play.run(1)
    assert play.state.culture.volume == volume


@pytest.mark.parametrize("trouble", ["air", "cooling", "feed"])
def test_what_nobody_mends_is_mended_by_staff(content: Content, trouble: str) -> None:
    play = broken(content, Kind.BACTERIA, trouble)
    play.run(PATIENCE * SECONDS / STEPS + 1)
    assert play.state.broken is None
    assert play.state.mended == 1


def test_what_was_out_of_order_is_not_held_against_the_visitor(content: Content) -> None:
    play = broken(content, Kind.BACTERIA, "air")
    play.run(10)
    choking = [one for one in play.state.curve if one.oxygen < 0.1]
    assert choking
    assert all(one.broken for one in choking)
    assert outcome(play).breathed


def test_a_pause_stands_still_and_a_harvest_ends_it(content: Content) -> None:
    play = begun(content, Kind.BACTERIA).act("go").run(5).act("pause")
    stood = play.state
    assert play.run(10).state == stood
    assert ("harvest", "") not in play.offered
    play.act("go")
    while ("harvest", "") not in play.offered:
        play.run(0.1)
        if play.state.broken:
            play.act("mend")
    play.act("harvest")
    assert play.rules.pose(play.model, play.state) == Pose.QUESTION


def test_sliders_stop_at_their_ends(content: Content) -> None:
    play = begun(content, Kind.BACTERIA)
    for name, one in VESSELS[Kind.BACTERIA].ranges:
        for way, end in (("less", one.least), ("more", one.most)):
            while (name, way) in play.offered:
                play.act(name, way)
            assert getattr(play.state.setting, name) == end


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kind=st.sampled_from(list(Kind)),
    seed=st.integers(0, 2**32),
    moves=st.lists(st.tuples(st.sampled_from(ACTS), st.integers(1, 6), st.floats(0, 3)), max_size=14),
)
def test_no_sequence_of_settings_makes_anything_negative_or_leads_nowhere(
    content: Content, kind: Kind, seed: int, moves: list[tuple[str, int, float]]
) -> None:
    play = begun(content, kind, seed).act("go")
    for act, times, seconds in moves:
        name, _, way = act.partition(":")
        for _ in range(times):
            if (name, way) in play.offered:
                play.act(name, way)
        play.run(seconds)
        assert play.offered
    play.run(2 * (SECONDS + PATIENCE * SECONDS / STEPS))
    assert play.rules.pose(play.model, play.state) == Pose.QUESTION
    assert len(play.state.curve) == POINTS + 1
    for before, one in pairwise(play.state.curve):
        assert min(one.cells, one.food, one.product, one.oxygen) >= 0
        assert one.oxygen <= 1
        assert one.step > before.step
    assert play.act("cause", Cause.AIR).ended
