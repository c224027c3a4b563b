"""The quiz: rounds of eight, nothing twice in a visit, scores that add up, right answers within reach."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.activities import Acted, Given, Levelled
from kiosk.activities import quiz as rules
from kiosk.activities.quiz import EVERY, LEAST, ROUND, Pose, QuizState
from kiosk.content import Content, Level, Quiz, Topic
from kiosk.content.checks.activities import referred
from kiosk.document import replace
from tests.activities.walking import Play

seeds = st.integers(0, 2**40)
levels = st.sampled_from(list(Level))


@pytest.fixture
def quiz(content: Content) -> Quiz:
    assert content.stem.quiz is not None
    return content.stem.quiz


def begin(content: Content, seed: int = 1, level: Level = Level.MIDDLE, topic: str = EVERY) -> Play:
    play = Play(content, "quiz", Given(level=level, seed=seed))
    return play.act("topic", topic)


def answer(play: Play, *, right: bool) -> None:
    """Give the right answer, or the first wrong one; look; go on."""
    wanted = rules.right_one(play.model, play.state)
    others = [number for number in range(len(rules.answers(play.model, play.state))) if number != wanted]
    play.act("answer", str((wanted if right else others[0]) + 1))
    assert rules.pose(play.model, play.state) is (Pose.RIGHT if right else Pose.WRONG)
    play.act("next")


def play_round(play: Play, chance: Random) -> tuple[list[str], int]:
    """The questions of a round, and how many were answered rightly."""
    asked: list[str] = []
    right = 0
    while not play.ended:
        asked.append(rules.asked(play.model, play.state).id)
        is_right = chance.random() < 0.5
        right += is_right
        answer(play, right=is_right)
    return asked, right


def test_there_are_questions_for_every_topic_and_age(quiz: Quiz) -> None:
    assert len(quiz.questions) >= 60
    assert {question.topic for question in quiz.questions} == set(Topic)
    assert {question.level for question in quiz.questions} == {1, 2, 3}
    for level in Level:
        assert len(rules.topics(quiz, level)) >= 4


def test_a_round_has_eight_questions_and_its_score_adds_up(content: Content) -> None:
    @settings(max_examples=60, deadline=None)
    @given(seeds, levels)
    def rounds(seed: int, level: Level) -> None:
        play = begin(content, seed, level)
        asked, right = play_round(play, Random(seed))  # noqa: S311
        assert len(asked) == len(set(asked)) == ROUND
        assert play.state.score == right

    rounds()


def test_no_question_comes_twice_in_a_visit_until_all_have_come(content: Content, quiz: Quiz) -> None:
    play = begin(content, level=Level.OLD)
    pool = {question.id for question in quiz.questions if question.level in {2, 3}}
    seen: list[str] = []
    while len(seen) < len(pool):
        assert not play.state.anew
        asked, _ = play_round(play, Random(1))  # noqa: S311
        seen += asked
        play.act("more")
    assert len(seen) == len(set(seen))
    assert set(seen) == pool
    assert play.state.anew, "it says that it begins anew"
    assert len(play.state.questions) == ROUND


def test_what_came_before_in_the_visit_does_not_come_in_another_go(content: Content, quiz: Quiz) -> None:
    first = begin(content)
    asked, _ = play_round(first, Random(1))  # noqa: S311
    used = frozenset(rules.used(quiz, first.state))
    assert used == set(asked)
    again = Play(content, "quiz", Given(level=Level.MIDDLE, seed=9, used=used)).act("topic", EVERY)
    assert used.isdisjoint(again.state.questions)


@pytest.mark.parametrize("level", list(Level))
def test_a_topic_asks_only_about_itself_and_has_enough(content: Content, quiz: Quiz, level: Level) -> None:
    topic_of = {question.id: question.topic for question in quiz.questions}
    for topic in rules.topics(quiz, level):
        play = begin(content, level=level, topic=topic)
        assert LEAST <= len(play.state.questions) <= ROUND
        assert topic == EVERY or {topic_of[id_] for id_ in play.state.questions} == {topic}


def test_every_right_answer_is_within_reach_in_every_place(quiz: Quiz) -> None:
    places = set()
    for seed in range(12):
        for question in quiz.questions:
            state = QuizState(
                given=Given(level=Level.OLD, seed=seed),
                level=Level.OLD,
                topic=EVERY,
                questions=(question.id,),
            )
            shown = rules.answers(quiz, state)
            place = rules.right_one(quiz, state)
            assert sorted(map(repr, shown)) == sorted(map(repr, (question.right, *question.wrong)))
            assert shown[place] == question.right
            assert ("answer", str(place + 1)) in rules.offered(quiz, state)
            places.add(place)
    assert places == {0, 1, 2, 3}


def test_only_one_answer_counts_and_none_can_be_taken_back(content: Content) -> None:
    play = begin(content)
    play.act("answer", "1")
    assert {name for name, _ in play.offered} <= {"next", "where"}


def test_where_the_answer_stands_leads_to_an_item_that_is_there(content: Content, quiz: Quiz) -> None:
    with_place = [question for question in quiz.questions if question.where]
    assert len(with_place) > 40
    for question in with_place:
        assert question.where is not None
        assert referred(content, question.where)
    state = QuizState(
        given=Given(level=Level.OLD, seed=1),
        level=Level.OLD,
        topic=EVERY,
        questions=(with_place[0].id,),
        chosen=0,
    )
    assert rules.leads(quiz, state, ("where", "")) == with_place[0].where
    assert rules.leads(quiz, state, ("next", "")) is None


def test_the_age_decides_which_questions_come(content: Content, quiz: Quiz) -> None:
    level_of = {question.id: question.level for question in quiz.questions}
    play = Play(content, "quiz", Given(level=Level.OLD, seed=1))
    play.happen(Levelled(at=0, level=Level.YOUNG)).act("topic", EVERY)
    assert {level_of[id_] for id_ in play.state.questions} == {1}


def test_a_quiz_for_one_age_only_is_for_all(content: Content, quiz: Quiz) -> None:
    old = replace(quiz, questions=tuple(one for one in quiz.questions if one.level == 3))
    young = Given(level=Level.YOUNG, seed=1)
    state = rules.advance(old, rules.start(old, young), Acted(at=0, act="topic", id=EVERY))
    assert len(state.questions) == ROUND
    assert content.stem.quiz is quiz
