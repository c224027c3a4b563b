"""A notice shows by the time on the wall: calmly on every screen, or at once over everything."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from kiosk.content import Content, Moment, Notice, NoticeLevel
from kiosk.document import replace
from kiosk.session import Ask, Attract, Urgent, Visit, band, offered, showtime, urgent
from kiosk.session.aloud import AGAIN_AFTER, sounding
from kiosk.session.events import Passage
from kiosk.session.idle import patience
from kiosk.voice import Sound
from tests.session.listening import PAGE, Listener
from tests.session.walking import MORNING, Walk

HOUR = timedelta(hours=1)
NOON, EVENING = Moment("2026-03-02 12:00"), Moment("2026-03-02 18:00")


UNTIL_NOON = (datetime.fromisoformat(NOON) - MORNING).total_seconds()


def drill(**fields: object) -> Notice:
    return Notice(text="Fire drill.", **fields)  # type: ignore[arg-type]


@pytest.fixture
def alarmed(content: Content) -> Content:
    """From noon to six."""
    return replace(content, notice=drill(from_=NOON, until=EVENING, level=NoticeLevel.URGENT))


@pytest.mark.parametrize(
    ("notice", "first", "last"),
    [
        (drill(), datetime.min, datetime.max),  # noqa: DTZ901
        (drill(from_=NOON), MORNING + 3 * HOUR, datetime.max),  # noqa: DTZ901
        (drill(from_="2026-03-02"), MORNING - 9 * HOUR, datetime.max),  # noqa: DTZ901
        (drill(until=EVENING), datetime.min, MORNING + 9 * HOUR),  # noqa: DTZ901
        (drill(until="2026-03-02"), datetime.min, MORNING + 15 * HOUR),  # noqa: DTZ901
        (drill(from_=NOON, until=EVENING), MORNING + 3 * HOUR, MORNING + 9 * HOUR),
    ],
)
def test_it_holds_from_its_first_moment_until_its_last(
    content: Content, notice: Notice, first: datetime, last: datetime
) -> None:
    told, moment = replace(content, notice=notice), timedelta(seconds=1)
    assert band(told, first)
    assert band(told, last - moment)
    if first > datetime.min:  # noqa: DTZ901
        assert band(told, first - moment) is None
    if last < datetime.max:  # noqa: DTZ901
        assert band(told, last) is None


def test_the_level_decides_where_it_shows(content: Content) -> None:
    calm, loud = (replace(content, notice=drill(level=level)) for level in NoticeLevel)
    assert band(calm, MORNING)
    assert urgent(calm, MORNING) is None
    assert band(loud, MORNING) is None
    assert urgent(loud, MORNING)


def test_a_calm_one_leaves_the_visit_alone_and_gives_time_to_read_it(content: Content) -> None:
    long = replace(content, notice=replace(drill(), text="word " * 60))
    visits = [Walk(one).ask(Ask.START).ask(Ask.PROGRAMMES) for one in (content, long)]
    assert visits[0].state == visits[1].state
    assert patience(long, visits[1].state) > patience(content, visits[0].state)


@pytest.mark.parametrize("way", [(), (Ask.START,), (Ask.START, Ask.PROGRAMMES)])
def test_an_urgent_one_appears_at_once_wherever_one_is(alarmed: Content, way: tuple[Ask, ...]) -> None:
    walk = Walk(alarmed, now=MORNING + 3 * HOUR - timedelta(seconds=20))
    for ask in way:
        walk.ask(ask)
    assert not isinstance(walk.state.scene, Urgent)
    walk.wait(20)
    assert isinstance(walk.state.scene, Urgent)
    assert walk.state.language == walk.state.own_language
    assert offered(alarmed, walk.state) == ()


def test_it_also_interrupts_the_question_whether_anybody_is_there(alarmed: Content) -> None:
    walk = Walk(alarmed, now=MORNING + 3 * HOUR - timedelta(seconds=70)).ask(Ask.START, "nl").wait(65)
    assert isinstance(walk.state.scene, Visit)
    assert walk.state.scene.ends_at is not None
    assert isinstance(walk.wait(5).state.scene, Urgent)


def test_nothing_can_be_asked_while_it_holds(alarmed: Content) -> None:
    walk = Walk(alarmed, now=MORNING + 4 * HOUR)
    assert isinstance(walk.state.scene, Urgent)
    assert isinstance(walk.touch().ask(Ask.START).wait(100).state.scene, Urgent)


def test_it_goes_by_itself_and_the_kiosk_begins_at_attract(alarmed: Content) -> None:
    walk = Walk(alarmed, now=MORNING + 2 * HOUR).ask(Ask.START, "nl").ask(Ask.PROGRAMMES)
    walk.sleep(2 * HOUR.total_seconds())
    assert isinstance(walk.state.scene, Urgent)
    walk.sleep(6 * HOUR.total_seconds())
    assert isinstance(walk.state.scene, Attract)
    assert walk.state.scene.since == walk.state.at
    assert walk.ask(Ask.START, "nl").trail == ["home"]


def test_what_comes_after_the_touch_that_finds_it_over_is_not_lost(alarmed: Content) -> None:
    walk = Walk(alarmed, now=MORNING + 9 * HOUR - timedelta(seconds=1))
    assert isinstance(walk.touch().state.scene, Attract)
    assert walk.ask(Ask.START).trail == ["home"]


@pytest.mark.parametrize(
    "notice",
    [drill(), drill(from_=EVENING), drill(until=NOON), drill(from_="2020-01-01", until="2020-01-02")],
)
def test_there_is_a_time_to_show_any_of_them(content: Content, notice: Notice) -> None:
    assert band(replace(content, notice=notice), showtime(notice, MORNING + 6 * HOUR))


def test_an_urgent_one_is_read_to_whoever_is_near_in_each_language(alarmed: Content) -> None:
    walk = at_alarm(alarmed)
    walk.look(Passage(phrases=("Exercice.",)), Passage(phrases=("Oefening.",), foreign={"Oefening.": "nl"}))
    heard = []
    while saying := walk.state.speech.saying:
        heard += [(saying.language_of(one), one) for one in saying.phrases]
        walk.hear()
    assert heard == [("fr", "Exercice."), ("nl", "Oefening.")]
    walk.wait(600)
    assert walk.saying == "", "once: it is a lobby"


def at_alarm(content: Content) -> Listener:
    return Listener(content).sleep(UNTIL_NOON)


def out_of_service(_content: Content) -> Listener:
    return Listener(None)


@pytest.mark.parametrize("come", [at_alarm, out_of_service])
def test_where_nothing_can_be_done_a_touch_or_a_key_is_told_what_stands_there(
    alarmed: Content, come: Callable[[Content], Listener]
) -> None:
    """The next one cuts it, as everywhere."""
    walk = come(alarmed)
    walk.look().touch()
    for use in (walk.touch, walk.key):
        assert walk.saying == ""
        use().look()
        assert walk.saying == "Title"
        assert walk.hear().saying == "One"
        use()
    assert walk.touch().look().hear().hear().hear().saying == ""
    assert walk.key().look().saying == "Title"


@pytest.mark.parametrize(("come", "left"), [(at_alarm, "Title"), (out_of_service, "")])
def test_a_headset_is_told_and_takes_along_what_is_for_it_alone(
    alarmed: Content, come: Callable[[Content], Listener], left: str
) -> None:
    walk = come(alarmed).look().plug().look()
    assert walk.saying == "Title"
    assert walk.plug(in_=False).saying == left, "what is urgent is for everybody"


def test_without_a_voice_an_urgent_one_sounds(alarmed: Content, content: Content) -> None:
    silent = Listener(alarmed, frozenset()).sleep(UNTIL_NOON)
    assert sounding(silent.state) is Sound.CALL
    assert sounding(silent.touch().state) is Sound.CALL, "it has sounded already, and goes on"
    assert sounding(at_alarm(alarmed).state) is None
    assert sounding(Listener(content, frozenset()).state) is None


def test_it_is_silent_when_an_urgent_one_is_over(alarmed: Content) -> None:
    walk = at_alarm(alarmed).look()
    assert walk.saying == "Title"
    walk.sleep(6 * HOUR.total_seconds())
    assert isinstance(walk.state.scene, Attract)
    assert walk.saying == ""
    assert not walk.state.comfort.aloud


def test_what_is_new_in_an_urgent_one_is_read_when_it_is_changed(alarmed: Content) -> None:
    walk = at_alarm(alarmed).look().hear().hear().hear()
    assert walk.saying == ""
    assert walk.see(alarmed).look().saying == "", "something else was changed"
    walk.see(alarmed).look(PAGE[0], Passage(phrases=("Over there!",)), PAGE[2])
    assert walk.saying == "Over there!"


def test_one_that_is_corrected_while_it_is_read_loses_no_language(alarmed: Content) -> None:
    walk = at_alarm(alarmed).look()
    walk.see(alarmed).look(PAGE[0], PAGE[1], Passage(phrases=("Over there!",)))
    heard = [walk.saying]
    while walk.hear().saying:
        heard.append(walk.saying)
    assert heard == ["Title", "One", "Over there!"]


def test_one_that_nobody_could_hear_is_said_again(alarmed: Content) -> None:
    walk = at_alarm(alarmed).look().hear(heard=False)
    assert walk.wait(AGAIN_AFTER - 3).look().saying == ""
    assert walk.wait(3).look().saying == "Title"
    walk.hear().hear().hear().wait(600)
    assert walk.look().saying == "", "it was heard"


def test_what_says_that_nothing_works_is_silent_when_something_does(content: Content) -> None:
    walk = Listener(None).touch().look()
    assert walk.saying == "Title"
    assert walk.see(content).saying == ""
    assert walk.look().saying == ""
    assert isinstance(walk.state.scene, Attract)
