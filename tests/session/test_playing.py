"""An activity in a visit: acts, sliders, frames, the age, Again, and what is left of it afterwards."""

from typing import Any

import pytest

from kiosk.activities import Acted, Given, Happening, Levelled, Moment, Passed, Rules, Slider
from kiosk.content import Content, Language, Level, PartnerId, Reactor, Reference, SchoolVisits, Seen, Stem
from kiosk.content.stem.activity import ByLevel
from kiosk.content.stem.reactor import Cells, Lessons, Wanted
from kiosk.document import record, replace
from kiosk.session import Ask, Framed, Place, Visit, advance, offered, playing, settle_on
from kiosk.session.idle import patience
from tests.session.conftest import partner
from tests.session.walking import Walk


@record
class Tank:
    """Warmth by steps and slider, time by frames; over after three seconds."""

    given: Given
    level: Level
    warmth: int = 20
    running: bool = False
    seconds: float = 0
    ticks: int = 0


def after(_model: Reactor, state: Tank, happening: Happening) -> Tank:
    match happening:
        case Acted(act="run"):
            return replace(state, running=True)
        case Acted(act="warmth", id="more"):
            return replace(state, warmth=state.warmth + 1)
        case Acted(act="warmth", id=value):
            return replace(state, warmth=int(float(value)))
        case Levelled(level=level):
            return replace(state, level=level)
        case Moment(seconds=seconds):
            seconds += state.seconds
            return replace(state, seconds=seconds, running=seconds < 3)
        case Passed():
            return replace(state, ticks=state.ticks + 1)
        case _:
            return state


TANK: Rules[Reactor, Tank] = Rules(
    start=lambda _model, given: Tank(given=given, level=given.level),
    advance=after,
    offered=lambda _model, state: (
        () if state.seconds >= 3 else (("run", ""), ("warmth", "more"), ("ask", ""))
    ),
    utterances=lambda _model, _state: ("word " * 100,),
    ended=lambda _model, state: state.seconds >= 3,
    pose=lambda _model, state: "run" if state.running else "rest",
    runs=lambda _model, state: state.running,
    levels=lambda _model, state: not state.running,
    sliders=lambda _model, _state: (Slider(act="warmth", least=20, most=40, step=0.5),),
    leads=lambda _model, _state, act: Reference(partner=PartnerId("host")) if act[0] == "ask" else None,
    used=lambda _model, state: (f"warmth {state.warmth}",),
    repeats=frozenset({"warmth"}),
)


@pytest.fixture
def walk(content: Content, monkeypatch: pytest.MonkeyPatch) -> Walk:
    seen = Seen(text="A tank.", link=Reference(partner=PartnerId("host")))
    nothing = ByLevel(young="", middle="", old="")
    cells = Cells(title="", line="", hint=nothing, wanted=Wanted(young=1, middle=1, old=1))
    tank = Reactor(
        title="Tank",
        line="Warm it",
        instruction="Warm it up.",
        seen=seen,
        bacteria=cells,
        animal=cells,
        lessons=Lessons(air=nothing, food=nothing, warmth=nothing, waste=nothing),
        simplified="",
    )
    lab = replace(
        content,
        stem=Stem(reactor=tank),
        partners=(partner("host", "twins"),),
        school_visits=SchoolVisits(title="Come", body="With a class."),
    )
    monkeypatch.setattr("kiosk.session.playing.rules_of", lambda _kind: TANK)
    return Walk(lab).ask(Ask.START, "en").ask(Ask.STEM).ask(Ask.ACTIVITY, "reactor")


def here(walk: Walk) -> Place:
    assert isinstance(walk.state.scene, Visit)
    return walk.state.scene.here


def stands(walk: Walk) -> Any:
    activity = here(walk).activity
    assert activity is not None
    return activity.state


def acts(walk: Walk) -> set[str]:
    walk.wait(1)
    return {asked.id for asked in offered(walk.content, walk.state) if asked.ask is Ask.ACT}


def frames(walk: Walk, count: int, apart: float = 1 / 30) -> Walk:
    for _ in range(count):
        event = Framed(at=walk.state.at + apart, now=walk.state.now)
        walk.state = advance(walk.content, walk.state, event)
    return walk


def test_the_lab_has_activities_first_and_school_visits_last(walk: Walk) -> None:
    walk.ask(Ask.BACK).wait(1)
    doors = [asked.ask for asked in offered(walk.content, walk.state)]
    assert doors[0] is Ask.ACTIVITY
    assert Ask.SCHOOL_VISITS in doors


def test_it_offers_its_acts_and_the_other_ages(walk: Walk) -> None:
    assert acts(walk) == {"run", "warmth:more", "ask", "level:10-12", "level:16-18"}


def test_an_act_changes_it_and_stays_where_one_is(walk: Walk) -> None:
    trail = walk.trail
    walk.ask(Ask.ACT, "warmth:more")
    assert (stands(walk).warmth, walk.trail) == (21, trail)
    activity = here(walk).activity
    assert activity is not None
    assert activity.touched


def test_what_is_not_offered_does_nothing(walk: Walk) -> None:
    before = here(walk)
    for act in ("explode", "again", "seen", "level:13-15", "warmth:less", ""):
        walk.ask(Ask.ACT, act)
    assert replace(here(walk), activity=before.activity) == before
    assert stands(walk).warmth == 20


def test_a_slider_sets_what_lies_on_its_steps(walk: Walk) -> None:
    assert stands(walk.ask(Ask.ACT, "warmth:37.0")).warmth == 37
    for value in ("41", "19.5", "30.2", "nan", "inf", "x", ""):
        assert stands(walk.ask(Ask.ACT, f"warmth:{value}")).warmth == 37


def test_steps_count_however_fast_and_other_acts_not_twice(walk: Walk) -> None:
    walk.ask(Ask.ACT, "warmth:more")
    for _ in range(4):
        walk.ask(Ask.ACT, "warmth:more", after=0.05)
    assert stands(walk).warmth == 25


def test_frames_come_only_while_it_runs(walk: Walk) -> None:
    assert stands(frames(walk, 30)).seconds == 0
    walk.ask(Ask.ACT, "run")
    assert stands(frames(walk, 31)).seconds == pytest.approx(1)
    assert stands(frames(walk, 1, apart=5)).seconds == pytest.approx(1.1), "a computer that stood still"
    frames(walk, 100)
    ended = stands(walk).seconds
    assert not stands(walk).running
    assert stands(frames(walk, 10)).seconds == ended


def test_the_question_whether_anybody_is_there_stops_it(walk: Walk) -> None:
    walk.ask(Ask.ACT, "run").wait(patience(walk.content, walk.state))  # type: ignore[arg-type]
    assert isinstance(walk.state.scene, Visit)
    assert walk.state.scene.ends_at is not None
    seconds, ticks = stands(walk).seconds, stands(walk).ticks
    frames(walk, 10).wait(5)
    assert (stands(walk).seconds, stands(walk).ticks) == (seconds, ticks)
    walk.ask(Ask.STAY)
    assert stands(frames(walk, 10)).seconds > seconds


def test_there_is_time_to_read_it(walk: Walk) -> None:
    assert walk.content is not None
    assert patience(walk.content, walk.state) == pytest.approx(2 * (1 + 3 + 100) * 0.6)


def test_an_age_is_kept_for_the_visit_and_forgotten_after_it(walk: Walk) -> None:
    walk.ask(Ask.ACT, "level:16-18")
    assert stands(walk).level is Level.OLD
    walk.ask(Ask.BACK).ask(Ask.ACTIVITY, "reactor")
    assert stands(walk).level is Level.OLD
    walk.wait(400).ask(Ask.START, "en").ask(Ask.STEM).ask(Ask.ACTIVITY, "reactor")
    assert stands(walk).level is Level.MIDDLE


def test_at_its_end_one_can_begin_again_and_go_where_it_belongs(walk: Walk) -> None:
    frames(walk.ask(Ask.ACT, "run"), 100)
    assert acts(walk) == {"again", "seen", "level:10-12", "level:16-18"}
    walk.ask(Ask.ACT, "seen")
    assert walk.trail[-1] == "partner host"
    walk.ask(Ask.BACK)
    assert stands(walk).seconds >= 3, "Back leads to it as it was"
    first = stands(walk).given
    walk.ask(Ask.ACT, "again")
    assert (stands(walk).seconds, stands(walk).warmth) == (0, 20)
    assert stands(walk).given.seed != first.seed


def test_what_came_in_it_is_told_to_the_next_go_of_the_same_visit_only(walk: Walk) -> None:
    walk.ask(Ask.ACT, "warmth:more").ask(Ask.BACK).ask(Ask.ACTIVITY, "reactor")
    assert stands(walk).given.used == {"warmth 21"}
    walk.wait(400).ask(Ask.START, "en").ask(Ask.STEM).ask(Ask.ACTIVITY, "reactor")
    assert stands(walk).given.used == frozenset()


def test_another_language_keeps_it_and_home_ends_it(walk: Walk) -> None:
    walk.ask(Ask.ACT, "warmth:more").ask(Ask.LANGUAGE, "nl")
    assert stands(walk).warmth == 21
    walk.ask(Ask.HOME).ask(Ask.STEM).ask(Ask.ACTIVITY, "reactor")
    assert stands(walk).warmth == 20


def test_an_act_can_lead_to_an_item_and_back(walk: Walk) -> None:
    walk.ask(Ask.ACT, "warmth:more").ask(Ask.ACT, "ask")
    assert walk.trail[-2:] == ["activity reactor", "partner host"]
    assert stands(walk.ask(Ask.BACK)).warmth == 21


def test_two_visits_have_different_chance(walk: Walk) -> None:
    first = stands(walk).given.seed
    walk.wait(400).ask(Ask.START, "en").ask(Ask.STEM).ask(Ask.ACTIVITY, "reactor")
    assert stands(walk).given.seed != first
    assert playing.reference_door(None) is None


def test_on_other_content_one_is_back_at_the_shelf(walk: Walk) -> None:
    walk.ask(Ask.ACT, "warmth:more")
    walk.state = settle_on(walk.content, Language("fr"), walk.state)
    assert walk.trail == ["home", "stem"]
    assert stands(walk.ask(Ask.ACTIVITY, "reactor")).warmth == 20
