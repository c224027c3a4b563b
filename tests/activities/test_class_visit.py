"""The class visit by its rules: fair turns, honest clocks, one question before leaving, and always an end."""

from collections import Counter
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.activities import Acted, Given, Leaving, Passed, class_visit, present
from kiosk.activities.class_state import ASKING, LONGEST_PAUSE, ClassState, Pose
from kiosk.activities.class_turns import LINGER, MORE_SECONDS, SECONDS, kind_of_round
from kiosk.activities.class_visit import MINUTES, TEAMS
from kiosk.content import Content, Level
from kiosk.document import replace
from tests.activities.walking import Play

PAUSES = 8
"""Acts out of which about one is a pause or the wish to leave."""


class Class(Play):
    """A class at the screen. Seconds pass one by one, as they do in the lobby."""

    def __init__(self, content: Content, seed: int = 1) -> None:
        super().__init__(content, "class_visit", Given(level=Level.MIDDLE, seed=seed))
        self.asked: Counter[int] = Counter()
        """How many tasks each team has had."""
        self.kinds: list[list[str]] = []
        """Of which kinds they were, team by team."""
        self.right = 0

    def pose(self) -> Pose:
        return Pose(self.rules.pose(self.model, self.state))

    def begin(self, minutes: int = 10, teams: int = 2, level: Level = Level.MIDDLE) -> "Class":
        for act in (("adult",), ("minutes", str(minutes)), ("teams", str(teams)), ("age", level), ("begin",)):
            self.later(1).do(*act)
        return self

    def do(self, name: str, id_: str = "") -> "Class":
        before = self.pose()
        self.act(name, id_)
        self._note(before)
        self.right += self.pose() is Pose.RIGHT and before in ASKING
        return self

    def _note(self, before: Pose) -> None:
        if before is Pose.TURN and self.pose() in ASKING:
            self.kinds = self.kinds or [[] for _ in self.state.teams]
            self.asked[self.state.team] += 1
            self.kinds[self.state.team].append(kind_of_round(self.model, self.state))

    def later(self, seconds: float) -> "Class":
        while seconds > 0:
            before, self.at = self.pose(), self.at + min(1, seconds)
            self.happen(Passed(at=self.at))
            self._note(before)
            seconds -= 1
        return self

    def answer(self, *, rightly: bool = True) -> "Class":
        """All that the task needs, in the right order, or beginning with something wrong."""
        task, count = self.state.task, len(self.state.task.options)
        shift = 0 if rightly else 1
        for number in task.right:
            self.do("answer", str(1 + (number + shift) % count))
        return self


@pytest.fixture
def visit(content: Content) -> Class:
    return Class(content)


@settings(max_examples=25, deadline=None)
@given(
    minutes=st.sampled_from(MINUTES),
    teams=st.sampled_from(TEAMS),
    level=st.sampled_from(list(Level)),
    seed=st.integers(0, 10_000),
)
def test_turns_are_fair_clocks_are_honest_and_the_end_comes(
    content: Content, minutes: int, teams: int, level: Level, seed: int
) -> None:
    chance = Random(seed)  # noqa: S311
    visit = Class(content, seed).begin(minutes, teams, level)
    begun = visit.at
    while not visit.ended:
        before = visit.state
        visit.later(chance.choice((0.3, 1, 3, 8, 20, 50)))
        check(before, visit)
        act_somehow(visit, chance)
        counts = [visit.asked[number] for number in range(teams)]
        assert max(counts) - min(counts) <= 1
        assert counts == sorted(counts, reverse=True), "those before have had as many, or one more"
        assert sum(visit.state.points) == visit.right
        assert all(visit.kinds[0][: len(kinds)] == kinds for kinds in visit.kinds), "to each the same kinds"
        assert all(points <= count for points, count in zip(visit.state.points, counts, strict=True))
        overtime = teams * (SECONDS[level] + MORE_SECONDS + 2 * 80) + 200
        assert visit.at - begun < 60 * minutes + LONGEST_PAUSE + overtime
    assert len(set(visit.asked.values())) == 1, "a round is played to its end"
    assert visit.asked[0] >= 1


def act_somehow(visit: Class, chance: Random) -> None:
    """Something that is offered; now and then a pause, or the wish to leave. Nobody finishes early."""
    acts = [act for act in visit.offered if act[0] not in {"finish", "pause", "together"}]
    if chance.randrange(PAUSES) == 0:
        if chance.random() < 0.5:
            visit.happen(Leaving(at=visit.at))
            return
        acts = [act for act in visit.offered if act[0] == "pause"] or acts
    if acts and visit.state.left:
        visit.do(*chance.choice(acts))


def check(before: ClassState, visit: Class) -> None:
    state = visit.state
    assert 0 <= state.left <= before.left
    assert 0 <= state.pause_left <= before.pause_left <= LONGEST_PAUSE
    assert 0 <= state.turn_left <= SECONDS[state.level] + MORE_SECONDS
    if before.paused and state.paused and not before.leaves:
        assert (state.left, state.turn_left) == (before.left, before.turn_left), "a pause eats no time"


@pytest.mark.parametrize("teams", TEAMS)
def test_untouched_from_the_first_turn_on_it_comes_to_its_end_by_itself(content: Content, teams: int) -> None:
    visit = Class(content).begin(10, teams)
    visit.later(600 + teams * (2 * LINGER + 45) + 2 * LINGER + 5)
    assert visit.pose() is Pose.END
    assert set(visit.asked.values()) == {1}
    assert visit.state.points == (0,) * teams


def test_one_decision_at_a_time_and_no_name_is_typed(visit: Class) -> None:
    poses = [visit.pose()]
    for act in (("adult",), ("minutes", "20"), ("teams", "3"), ("age", Level.YOUNG), ("begin",)):
        visit.later(1).do(*act)
        poses.append(visit.pose())
    assert poses == [Pose.ADULT, Pose.MINUTES, Pose.TEAMS, Pose.AGE, Pose.NAMES, Pose.TURN]
    assert (visit.state.left, len(visit.state.teams), visit.state.level) == (1200, 3, Level.YOUNG)


def test_a_touched_team_becomes_another_and_no_two_are_the_same(visit: Class) -> None:
    for act in (("adult",), ("minutes", "10"), ("teams", "4"), ("age", Level.OLD)):
        visit.later(1).do(*act)
    seen = {visit.state.teams}
    for number in "0123012301230":
        visit.later(1).do("other", number)
        assert len(set(visit.state.teams)) == 4
        seen.add(visit.state.teams)
    assert {team for teams in seen for team in teams} == set(range(len(visit.model.teams)))


def test_a_right_answer_is_a_point_for_the_team_whose_turn_it_is(visit: Class) -> None:
    visit.begin(teams=3)
    for rightly in (True, False, True):
        visit.later(1).do("next").later(1).answer(rightly=rightly).later(1)
        assert visit.pose() is (Pose.RIGHT if rightly else Pose.WRONG)
        visit.do("next")
    assert visit.pose() is Pose.SCORES
    assert visit.state.points == (1, 0, 1)
    assert class_visit.winners(visit.state) == (0, 2)


def test_when_nobody_answers_in_time_the_turn_passes_with_its_reason(visit: Class) -> None:
    visit.begin().later(1).do("next").later(SECONDS[Level.MIDDLE] - 1)
    assert visit.pose() is Pose.QUESTION
    late = visit.state.task.id
    visit.later(1)
    assert visit.pose() is Pose.LATE
    visit.later(1).do("next").later(1).do("next")
    assert visit.state.team == 1
    assert late in class_visit.used(visit.model, visit.state), "it does not come again"


def test_no_question_comes_twice_while_there_are_new_ones(content: Content) -> None:
    visit = Class(content).begin(30, 4)
    asked: dict[str, list[str]] = {"quiz": []}
    pool = [one for one in visit.model.quiz.questions if one.level in {1, 2}]
    while len(asked["quiz"]) < len(pool):
        visit.state = replace(visit.state, left=1800.0)
        kind = kind_of_round(visit.model, visit.state)
        visit.later(1).do("next").later(1)
        asked.setdefault(kind, []).append(visit.state.task.id)
        visit.answer().later(1).do("next").later(1)
        if visit.pose() is Pose.SCORES:
            visit.do("next")
    assert set(asked) == {"quiz", "scale", "code", "process"}
    assert sorted(asked["quiz"]) == sorted(one.id for one in pool)
    assert all(len(set(ids)) == len(ids) >= 12 for ids in asked.values())


def test_every_other_round_is_out_of_another_activity_and_the_same_for_all(visit: Class) -> None:
    visit.begin(30, 3)
    for _ in range(8 * 3):
        visit.later(1).do("next").later(1).answer().later(1).do("next").later(1)
        if visit.pose() is Pose.SCORES:
            visit.do("next")
    others = ["code", "process", "scale", "code"]
    assert visit.kinds == [[kind for other in others for kind in ("quiz", other)]] * 3


def test_another_visit_begins_with_another_activity(content: Content) -> None:
    visits = [Class(content, seed).begin() for seed in range(3)]
    kinds = [kind_of_round(visit.model, replace(visit.state, turns=2)) for visit in visits]
    assert kinds == ["scale", "code", "process"]


def test_steps_are_touched_in_their_order_and_taken_back_by_another_touch(content: Content) -> None:
    visit = to_the_steps(Class(content).begin(30, 2))
    first, *others = visit.state.task.right
    wrong = str(1 + others[0])
    visit.do("answer", wrong).do("answer", wrong)
    assert visit.state.picked == ()
    for number in (first, *others):
        assert visit.pose() is Pose.ORDER
        visit.do("answer", str(1 + number))
    assert visit.pose() is Pose.RIGHT


def test_one_step_out_of_place_is_no_point_and_neither_is_half_an_order(content: Content) -> None:
    visit = to_the_steps(Class(content).begin(30, 2))
    points = sum(visit.state.points)
    visit.answer(rightly=False)
    assert visit.pose() is Pose.WRONG
    visit.later(1).do("next").later(1).do("next").do("answer", "1").later(60)
    assert visit.pose() is Pose.LATE
    assert sum(visit.state.points) == points


def to_the_steps(visit: Class) -> Class:
    """Up to the first task in which steps are put in order."""
    for _ in range(60):
        visit.later(1)
        if visit.pose() is Pose.ORDER:
            return visit
        if visit.pose() is Pose.QUESTION:
            visit.answer()
        else:
            visit.do("next")
    raise AssertionError("no order is asked for")


def test_without_the_other_activities_all_rounds_are_of_the_quiz(content: Content) -> None:
    stem = replace(content.stem, scale=None, code=None, process=None)
    visit = Class(replace(content, stem=stem)).begin()
    visit.state = replace(visit.state, turns=2)
    assert kind_of_round(visit.model, visit.state) == "quiz"


def test_a_pause_hides_the_question_and_stops_both_clocks_for_ten_minutes_in_all(visit: Class) -> None:
    visit.begin().later(1).do("next").later(3).do("pause")
    left, turn_left = visit.state.left, visit.state.turn_left
    assert visit.offered == (("resume", ""),)
    visit.later(400).do("resume")
    assert (visit.state.left, visit.state.turn_left) == (left, turn_left)
    visit.later(1).do("pause").later(199)
    assert visit.pose() is Pose.PAUSE
    visit.later(1)
    assert visit.pose() is Pose.QUESTION, "it goes on by itself"
    assert ("pause", "") not in visit.offered


def test_leaving_is_asked_about_once_and_the_question_goes_away_by_itself(visit: Class) -> None:
    assert not class_visit.holds(visit.model, visit.state), "nothing is lost yet"
    visit.begin().happen(Leaving(at=visit.at))
    assert visit.pose() is Pose.LEAVING
    assert not class_visit.holds(visit.model, visit.state), "the second time it lets go"
    visit.later(1).do("stay")
    assert visit.pose() is Pose.TURN
    visit.happen(Leaving(at=visit.at))
    visit.later(LINGER)
    assert visit.pose() is Pose.TURN


def test_a_second_strike_in_the_same_place_is_not_taken_for_what_shows_next(visit: Class) -> None:
    visit.begin().later(1).do("next")
    visit.at += 0.2
    visit.happen(Acted(at=visit.at, act="answer", id="1"))
    assert visit.pose() is Pose.QUESTION
    visit.at += 0.4
    visit.happen(Acted(at=visit.at, act="answer", id="1"))
    assert visit.pose() in {Pose.RIGHT, Pose.WRONG}


def test_an_answer_in_the_moment_in_which_time_runs_out_is_too_late(visit: Class) -> None:
    visit.begin().later(1).do("next")
    visit.at += SECONDS[Level.MIDDLE] + 0.1
    visit.happen(Acted(at=visit.at, act="answer", id="1"))
    assert visit.pose() is Pose.LATE
    assert visit.state.points == (0, 0)


def test_without_time_for_another_round_there_is_only_the_end(visit: Class) -> None:
    visit.begin(10, 2)
    for _ in range(2):
        visit.later(1).do("next").later(1).answer().later(1).do("next")
    assert ("next", "") in visit.offered
    visit.state = replace(visit.state, left=59.0)
    assert visit.offered == (("finish", ""), ("pause", ""))
    visit.later(1).do("finish")
    assert visit.ended
    assert not tuple(visit.offered)


def test_the_kiosk_waits_twice_as_long_for_a_class_and_asks_nobody_in_a_pause(visit: Class) -> None:
    def patience() -> float:
        return class_visit.patience(visit.model, visit.state, 60)

    assert patience() == 60
    visit.begin()
    assert patience() == 120
    visit.later(1).do("pause")
    assert patience() == float("inf")
    visit.later(LONGEST_PAUSE)
    assert patience() == 120


def test_without_a_quiz_there_is_no_class_visit(content: Content) -> None:
    assert "class_visit" in present(content)
    assert "class_visit" not in present(replace(content, stem=replace(content.stem, quiz=None)))
