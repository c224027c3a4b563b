"""A class at the real kiosk: by touch and by keys, idle, leaving, in other languages, in a storm of taps."""

import random
from collections.abc import Callable
from typing import Any

import pytest

from kiosk.activities import model_of
from kiosk.activities.class_state import ASKING
from kiosk.activities.class_turns import kind_of_round
from kiosk.session import Ask, Asked, Attract, Visit, advance, offered
from kiosk.session.playthrough import has_ended, pose
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, LANDSCAPE, PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors
from tests.visitors.keyboard import Keyboard
from tests.visitors.looking import check_names, check_offer
from tests.visitors.test_storm import tap_wildly

SIZES = pytest.mark.parametrize("size", [HALF_PORTRAIT, HALF_LANDSCAPE], ids=["portrait", "landscape"])
Use = Callable[[Ask, str], None]


def begin(visitor: Visitor, use: Use, *, teams: int, language: str = "fr") -> None:
    """From the start to the first team's call."""
    use(Ask.START, language)
    use(Ask.STEM, "")
    use(Ask.ACTIVITY, "class_visit")
    for act in ("adult", "minutes:10", f"teams:{teams}", "age:13-15", "begin"):
        check_offer(visitor)
        check_names(visitor)
        use(Ask.ACT, act)
    assert pose(visitor.content, visitor.state) == "turn"


def stands(visitor: Visitor) -> Any:
    scene = visitor.state.scene
    assert isinstance(scene, Visit)
    assert scene.here.activity is not None
    return scene.here.activity.state


def is_doubting(visitor: Visitor) -> bool:
    """Whether the kiosk asks if anybody is still there."""
    scene = visitor.state.scene
    assert isinstance(scene, Visit)
    return scene.ends_at is not None


def right_answer(visitor: Visitor) -> str:
    return right_answers(visitor)[0]


def right_answers(visitor: Visitor) -> list[str]:
    """All that is to be touched, in its order."""
    return [f"answer:{1 + number}" for number in stands(visitor).task.right]


def kind(visitor: Visitor) -> str:
    """Which activity the tasks are out of now."""
    model: Any = model_of(visitor.content, "class_visit")
    return kind_of_round(model, stands(visitor))


LEAST_SECONDS = 12
"""That a team thinks."""


@SIZES
def test_three_teams_play_ten_minutes_to_the_end(visitors: Visitors, size: Size) -> None:
    visitor = visitors(size)
    begin(visitor, visitor.touch, teams=3)
    began, answers, looked_at = visitor.clock.monotonic(), 0, set()
    kinds: set[str] = set()
    while not has_ended(visitor.content, visitor.state):
        here = pose(visitor.content, visitor.state)
        if here not in looked_at:
            looked_at.add(here)
            check_offer(visitor)
            check_names(visitor)
        if here not in ASKING:
            acts = {asked.id for asked in offered(visitor.content, visitor.state)}
            visitor.touch(Ask.ACT, "next" if "next" in acts else "finish")
        elif answers % 5 == 4:
            visitor.wait(60)
            assert pose(visitor.content, visitor.state) == "late"
            answers += 1
        else:
            visitor.wait(LEAST_SECONDS)
            for answer in right_answers(visitor):
                visitor.touch(Ask.ACT, answer)
            kinds.add(kind(visitor))
            answers += 1
        visitor.wait(4)
    state = stands(visitor)
    assert looked_at >= {"turn", "question", "right", "late", "scores"}
    assert len(kinds) >= 3
    assert state.turns == answers
    assert answers % 3 == 0
    assert sum(state.points) == answers - answers // 5
    assert 8 * 60 < visitor.clock.monotonic() - began < 14 * 60
    check_offer(visitor)
    check_names(visitor)
    words = visitor.loaded.wording[visitor.state.language]
    assert words.class_remember in visitor.texts()


def test_a_round_is_played_by_keys_with_a_pause_in_it(visitors: Visitors) -> None:
    visitor = visitors(HALF_LANDSCAPE)
    keyboard = Keyboard(visitor)
    begin(visitor, keyboard.use, teams=2, language="nl")
    keyboard.use(Ask.ACT, "next")
    keyboard.use(Ask.ACT, "pause")
    check_offer(visitor)
    question = visitor.loaded.wording[visitor.state.language].class_pause_line.format(minutes=10)
    assert question in visitor.texts()
    keyboard.use(Ask.ACT, "resume")
    keyboard.use(Ask.ACT, right_answer(visitor))
    keyboard.use(Ask.ACT, "next")
    keyboard.use(Ask.ACT, "next")
    visitor.wait(45)
    keyboard.use(Ask.ACT, "next")
    assert stands(visitor).points == (1, 0)
    keyboard.use(Ask.ACT, "finish")
    assert has_ended(visitor.content, visitor.state)
    keyboard.use(Ask.ACT, "again")
    assert pose(visitor.content, visitor.state) == "adult"


@SIZES
@pytest.mark.parametrize("way", [Ask.HOME, Ask.BACK])
def test_leaving_asks_once_and_lets_go(visitors: Visitors, size: Size, way: Ask) -> None:
    visitor = visitors(size)
    begin(visitor, visitor.touch, teams=2)
    visitor.touch(way)
    assert pose(visitor.content, visitor.state) == "leaving"
    check_offer(visitor)
    check_names(visitor)
    visitor.touch(Ask.ACT, "stay")
    assert pose(visitor.content, visitor.state) == "turn"
    visitor.touch(way)
    visitor.touch(way)
    scene = visitor.state.scene
    assert isinstance(scene, Visit)
    assert scene.here.screen == ("home" if way is Ask.HOME else "stem")


def test_before_it_begins_and_after_its_end_nothing_is_asked(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT)
    visitor.touch(Ask.START, "en")
    visitor.touch(Ask.STEM)
    visitor.touch(Ask.ACTIVITY, "class_visit")
    visitor.touch(Ask.ACT, "adult")
    visitor.touch(Ask.HOME)
    assert pose(visitor.content, visitor.state) == ""


def test_nobody_there_any_more_ends_it_after_twice_the_usual_time(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT)
    begin(visitor, visitor.touch, teams=2)
    least = 2 * visitor.content.timings.idle_at_least
    visitor.pass_time(least - 2)
    assert not is_doubting(visitor)
    visitor.wait(4)
    assert is_doubting(visitor)
    visitor.touch(Ask.STAY)
    assert stands(visitor).left < 600
    visitor.pass_time(2 * least + visitor.content.timings.countdown + 2)
    assert isinstance(visitor.state.scene, Attract)


def test_a_teacher_who_talks_for_nine_minutes_is_not_interrupted(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT)
    begin(visitor, visitor.touch, teams=2)
    visitor.touch(Ask.ACT, "pause")
    visitor.pass_time(9 * 60)
    visitor.settle()
    assert pose(visitor.content, visitor.state) == "pause"
    assert not is_doubting(visitor)
    visitor.touch(Ask.ACT, "resume")
    assert stands(visitor).left > 590


def test_another_language_in_the_middle_keeps_question_points_and_clock(visitors: Visitors) -> None:
    visitor = visitors(HALF_LANDSCAPE)
    begin(visitor, visitor.touch, teams=2)
    visitor.touch(Ask.ACT, "next")
    before = stands(visitor)
    for language in ("nl", "en", "fr"):
        visitor.touch(Ask.LANGUAGE, language)
        words = visitor.loaded.wording[visitor.state.language]
        assert words.class_pause in visitor.texts()
    after = stands(visitor)
    assert (after.task, after.points, after.turns) == (before.task, before.points, before.turns)
    assert 25 < after.turn_left < before.turn_left


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_a_storm_of_taps_does_not_break_it_or_keep_anybody_in(visitors: Visitors, size: Size) -> None:
    visitor = visitors(size, still=False)
    begin(visitor, visitor.touch, teams=4)
    chance, poses = random.Random(5), set()  # noqa: S311
    for _ in range(200):
        tap_wildly(visitor, chance)
        visitor.pass_time(1 / 20)
        poses.add(pose(visitor.content, visitor.state))
        if poses & {"", "end"}:
            break
    assert len(poses) > 1
    visitor.wait(1)
    for _ in range(2):
        if isinstance(visitor.state.scene, Visit) and len(visitor.state.scene.trail) > 1:
            visitor.touch(Ask.HOME)
    assert pose(visitor.content, visitor.state) == ""


@SIZES
def test_nothing_of_it_is_left_for_the_next_visitor(visitors: Visitors, size: Size) -> None:
    def pictures(visitor: Visitor) -> list[Any]:
        seen = []
        visitor.wait(2)
        for ask, id_ in ((Ask.START, "fr"), (Ask.STEM, ""), (Ask.ACTIVITY, "class_visit")):
            visitor.touch(ask, id_)
            seen.append(visitor.picture())
        for act in ("adult", "minutes:20", "teams:2", "age:10-12", "begin"):
            visitor.touch(Ask.ACT, act)
            seen.append(visitor.picture())
        return seen

    fresh, visitor = pictures(visitors(size)), visitors(size)
    begin(visitor, visitor.touch, teams=4, language="nl")
    visitor.touch(Ask.ACT, "next")
    visitor.touch(Ask.ACT, right_answer(visitor))
    visitor.pass_time(400)
    assert isinstance(visitor.state.scene, Attract)
    assert advance(visitor.content, visitor.state, asked(visitor)) == visitor.state, "and no act reaches it"
    assert pictures(visitor) == fresh


def asked(visitor: Visitor) -> Asked:
    return Asked(at=visitor.state.at, now=visitor.state.now, ask=Ask.ACT, id="next")
