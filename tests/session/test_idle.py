"""What the kiosk does when nobody touches it."""

import pytest

from kiosk.content import Content
from kiosk.document import replace
from kiosk.session import Ask, Attract, Visit, offered
from kiosk.session.idle import patience
from tests.session.walking import Walk


@pytest.fixture
def walk(content: Content) -> Walk:
    return Walk(content).ask(Ask.START, "nl")


def is_asking(walk: Walk) -> bool:
    return isinstance(walk.state.scene, Visit) and walk.state.scene.ends_at is not None


def test_it_asks_after_a_minute_on_a_short_page_and_not_before(walk: Walk) -> None:
    assert not is_asking(walk.wait(59))
    assert is_asking(walk.wait(1))


def test_a_long_page_gets_twice_its_reading_time(content: Content) -> None:
    walk = Walk(content).ask(Ask.START).ask(Ask.PROGRAMMES).ask(Ask.PROGRAMME, "long")
    words = 1 + 2 + 75  # title, gist, body
    assert patience(content, walk.state) == pytest.approx(2 * words * 60 / 100)
    assert not is_asking(walk.wait(93))
    assert is_asking(walk.wait(1))


def test_the_longest_list_is_not_waited_for_for_ever(content: Content) -> None:
    many = replace(content, programmes=content.programmes * 500)
    walk = Walk(many).ask(Ask.START).ask(Ask.PROGRAMMES)
    assert patience(many, walk.state) == pytest.approx(180)


def test_unanswered_it_returns_to_attract_in_its_own_language_after_30_s(walk: Walk) -> None:
    walk.wait(60)
    assert is_asking(walk.wait(29))
    walk.wait(1)
    assert isinstance(walk.state.scene, Attract)
    assert walk.state.language == "fr"


def test_it_leaves_at_least_20_s_to_answer(walk: Walk, content: Content) -> None:
    assert content.timings.countdown >= 20
    walk.wait(60)
    assert is_asking(walk.wait(20))


def test_staying_keeps_the_page_and_can_be_said_any_number_of_times(content: Content) -> None:
    walk = Walk(content).ask(Ask.START).ask(Ask.PROGRAMMES).ask(Ask.PROGRAMME, "twins")
    for _ in range(12):
        assert is_asking(walk.wait(75))
        walk.ask(Ask.STAY)
        assert not is_asking(walk)
        assert walk.trail == ["home", "programmes", "programme twins"]


def test_a_touch_elsewhere_gives_the_whole_countdown_again(walk: Walk) -> None:
    walk.wait(60).wait(25)
    walk.touch()
    assert is_asking(walk.wait(29))
    walk.wait(2)
    assert isinstance(walk.state.scene, Attract)


def test_any_touch_keeps_the_visit_from_being_doubted(walk: Walk) -> None:
    for _ in range(20):
        assert not is_asking(walk.wait(50))
        walk.touch()
    assert not is_asking(walk)


def test_starting_again_is_offered_and_ends_the_visit_at_once(walk: Walk, content: Content) -> None:
    walk.wait(60)
    assert [asked.ask for asked in offered(content, walk.state)] == [Ask.STAY, Ask.LEAVE]
    walk.ask(Ask.LEAVE)
    assert isinstance(walk.state.scene, Attract)


def test_nothing_under_the_question_can_be_asked_for(walk: Walk) -> None:
    walk.wait(60).ask(Ask.PROGRAMMES)
    assert is_asking(walk)
    assert walk.trail == ["home"]


def test_attract_waits_for_ever(content: Content) -> None:
    walk = Walk(content).wait(5_000)
    assert isinstance(walk.state.scene, Attract)


def test_what_is_left_after_a_visit_is_what_a_cold_start_has(content: Content) -> None:
    fresh = Walk(content).state
    used = Walk(content).ask(Ask.START, "en").ask(Ask.PROGRAMMES).ask(Ask.LANGUAGE, "nl").wait(200).state
    forgotten = replace(
        used, at=0, now=fresh.now, touched_at=0, settled_at=0, arrivals=0, scene=Attract(since=0)
    )
    assert isinstance(used.scene, Attract)
    assert forgotten == fresh


def test_a_computer_that_slept_asks_first(walk: Walk) -> None:
    walk.sleep(10_000)
    assert is_asking(walk)
