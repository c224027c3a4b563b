"""What is on shows from its minute until its minute; nothing that is over is seen, even by who reads it."""

import random
import time
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.content import (
    Announcement,
    AnnouncementId,
    AnnouncementKind,
    Content,
    Level,
    Moment,
    Occasion,
    PartnerId,
    ProgrammeId,
)
from kiosk.document import replace
from kiosk.session import Ask, Attract, Place, Screen, Visit, doors, edition, first_shown, offered, shows
from kiosk.session.idle import patience
from kiosk.session.state import Playing
from kiosk.session.trails import standing
from tests.session.conftest import partner
from tests.session.walking import MORNING, Walk

NEWS, EVENT = AnnouncementKind
BRUSSELS = ZoneInfo("Europe/Brussels")
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


def announced(id_: str, kind: AnnouncementKind = EVENT, **fields: object) -> Announcement:
    return Announcement(id=AnnouncementId(id_), kind=kind, title=id_, gist="One.", **fields)  # type: ignore[arg-type]


TALK = announced("talk", starts=Moment("2026-03-02 09:05"), ends=Moment("2026-03-02 09:10"))
FAIR = announced("fair", starts=Moment("2026-03-05"), from_=Moment("2026-03-02 09:02"))
PAPER = announced("paper", NEWS, until=Moment("2026-03-02 09:08"))


@pytest.fixture
def eventful(content: Content) -> Content:
    return replace(content, news=(PAPER, FAIR, TALK))


def at(written: str) -> datetime:
    return datetime.fromisoformat(written)


def on(content: Content, now: datetime) -> list[str]:
    return [item.id for item in edition(content, now).content.news or ()]


@pytest.mark.parametrize(
    ("item", "first", "last"),
    [
        (announced("a", NEWS, until="2026-03-02"), None, "2026-03-03"),
        (
            announced("a", NEWS, from_="2026-03-02 12:00", until="2026-03-02 18:00"),
            "2026-03-02 12:00",
            "2026-03-02 18:00",
        ),
        (announced("a", NEWS, from_="2026-03-02", until="2026-03-02"), "2026-03-02", "2026-03-03"),
        (announced("a", starts="2026-03-02 14:00", ends="2026-03-02 16:00"), None, "2026-03-02 16:00"),
        (
            announced("a", starts="2026-03-02 14:00", ends="2026-03-02 16:00", until="2026-03-02 15:00"),
            None,
            "2026-03-02 15:00",
        ),
        (announced("a", starts="2026-03-02", from_="2026-03-01"), "2026-03-01", "2026-03-03"),
        (announced("a", starts="2026-12-31 22:00", ends="2027-01-01 01:00"), None, "2027-01-01 01:00"),
        (
            announced("a", NEWS, from_="2026-03-29 02:30", until="2026-03-29"),
            "2026-03-29 02:30",
            "2026-03-30",
        ),
        (announced("a", NEWS, until="2026-10-25 02:30"), None, "2026-10-25 02:30"),
        (
            announced("a", dates=(Occasion(starts="2026-03-02"), Occasion(starts="2026-02-27"))),  # type: ignore[arg-type]
            None,
            "2026-03-03",
        ),
    ],
)
def test_it_shows_from_its_first_moment_until_its_last(
    item: Announcement, first: str | None, last: str
) -> None:
    assert shows(item, at(first or "2000-01-01"))
    assert shows(item, at(last) - SECOND)
    assert not shows(item, at(last))
    if first:
        assert not shows(item, at(first) - SECOND)


@pytest.mark.parametrize("zone", ["Europe/Brussels", "UTC", "America/New_York", "Pacific/Kiritimati"])
@pytest.mark.parametrize("day", ["2026-03-02", "2026-03-29", "2026-07-01", "2026-10-25"])
def test_the_clock_on_the_wall_decides_whatever_zone_the_computer_is_in(
    monkeypatch: pytest.MonkeyPatch, zone: str, day: str
) -> None:
    item = announced("a", starts=Moment(f"{day} 01:30"), ends=Moment(f"{day} 03:30"))
    with monkeypatch.context() as changed:
        changed.setenv("TZ", zone)
        time.tzset()
        seen = [shows(item, at(day) + number * 30 * MINUTE) for number in range(10)]
    time.tzset()
    assert seen == [True] * 7 + [False] * 3


@pytest.mark.parametrize(
    ("evening", "expected"),
    [
        ("2026-03-28 23:30", ["00:30 yes", "01:00 yes", "01:30 yes", "03:00 no", "03:30 no", "04:00 no"]),
        ("2026-10-24 22:30", ["00:30 yes", "01:00 yes", "01:30 yes", "02:00 yes", "02:30 no", "02:00 yes"]),
    ],
)
def test_the_hour_that_the_clock_skips_is_over_and_the_one_it_strikes_twice_counts_twice(
    evening: str, expected: list[str]
) -> None:
    seen = []
    for number in range(6):
        now = (datetime.fromisoformat(f"{evening}+00:00") + number * 30 * MINUTE).astimezone(BRUSSELS)
        wall = now.replace(tzinfo=None)
        item = announced("a", NEWS, until=Moment(f"{wall.date()} 02:30"))
        seen.append(f"{wall:%H:%M} {'yes' if shows(item, wall) else 'no'}")
    assert seen == expected


def test_what_takes_place_comes_first_the_soonest_first_nothing_before_its_time(
    eventful: Content,
) -> None:
    assert on(eventful, MORNING) == ["talk", "paper"]
    assert on(eventful, MORNING + 2 * MINUTE) == ["talk", "fair", "paper"]
    assert on(eventful, MORNING + 8 * MINUTE) == ["talk", "fair"]
    assert on(eventful, MORNING + 10 * MINUTE) == ["fair"]
    assert on(eventful, at("2026-03-06")) == []
    assert on(eventful, MORNING) == ["talk", "paper"]


def test_an_edition_holds_until_the_next_thing_happens_and_no_longer(eventful: Content) -> None:
    first = edition(eventful, MORNING)
    assert first.until == MORNING + 2 * MINUTE
    assert edition(eventful, first.until - SECOND) is first
    seen, now = [], MORNING
    while now < at("2026-03-06"):
        now = edition(eventful, now).until
        seen.append(f"{now:%d %H:%M}")
    assert seen == [
        "02 09:02",
        "02 09:05",
        "02 09:08",
        "02 09:10",
        *(f"{day:02} 00:00" for day in range(3, 7)),
    ]


def test_where_the_news_stay_the_same_so_does_the_content(eventful: Content, content: Content) -> None:
    evening, night = (edition(eventful, at(f"2026-03-02 {hour}:00")) for hour in (20, 23))
    next_day = edition(eventful, at("2026-03-03"))
    assert evening is night
    assert next_day is not night
    assert next_day.content is night.content
    assert edition(night.content, MORNING).content.news == ()
    assert edition(content, MORNING).content is content
    assert edition(content, MORNING) is edition(content, MORNING + timedelta(days=900))


def test_the_door_on_home_is_there_only_while_something_is_on(eventful: Content) -> None:
    walk = Walk(eventful, now=MORNING + 5 * MINUTE).ask(Ask.START).wait(1)
    assert Ask.NEWS in {asked.ask for asked in offered(eventful, walk.state)}
    walk.sleep(4 * 24 * 3600)
    walk.ask(Ask.START).wait(1)
    assert Ask.NEWS not in {asked.ask for asked in offered(eventful, walk.state)}


def test_whoever_reads_what_is_over_stands_at_the_list_then_at_what_was_before(eventful: Content) -> None:
    walk = (
        Walk(eventful, now=MORNING + 7 * MINUTE).ask(Ask.START).ask(Ask.NEWS).ask(Ask.ANNOUNCEMENT, "paper")
    )
    assert walk.trail == ["home", "news", "announcement paper"]
    arrivals = walk.state.arrivals
    assert walk.touch().wait(50).trail == ["home", "news", "announcement paper"]
    walk.wait(10)
    assert walk.trail == ["home", "news"]
    assert walk.state.arrivals == arrivals
    only = replace(eventful, news=(PAPER,))
    walk = Walk(only, now=MORNING + 7 * MINUTE).ask(Ask.START).ask(Ask.NEWS).ask(Ask.ANNOUNCEMENT, "paper")
    assert walk.touch().wait(60).trail == ["home"]
    assert isinstance(walk.state.scene, Visit)


def test_a_touch_that_comes_with_the_end_opens_nothing_that_is_over(
    eventful: Content,
) -> None:
    walk = Walk(eventful, now=MORNING + 8 * MINUTE - 2 * SECOND).ask(Ask.START).ask(Ask.NEWS)
    assert walk.ask(Ask.ANNOUNCEMENT, "paper").trail == ["home", "news"]


def test_an_event_with_another_date_stays_open(content: Content) -> None:
    twice = replace(TALK, dates=(Occasion(starts=Moment("2026-03-09")),))
    walk = Walk(replace(content, news=(twice,)), now=MORNING + 9 * MINUTE)
    walk.ask(Ask.START).ask(Ask.NEWS).ask(Ask.ANNOUNCEMENT, "talk")
    arrivals = walk.state.arrivals
    assert walk.touch().wait(60).trail == ["home", "news", "announcement talk"]
    assert walk.state.arrivals == arrivals


def test_an_item_reached_by_another_way_leads_to_the_list_it_was_on(eventful: Content) -> None:
    named = replace(PAPER, programmes=(ProgrammeId("twins"),), partners=(PartnerId("acme"),))
    told = replace(eventful, news=(named, FAIR), partners=(partner("acme", "twins"),))
    walk = Walk(told, now=MORNING + 7 * MINUTE).ask(Ask.START).ask(Ask.PARTNERS).ask(Ask.PARTNER, "acme")
    walk.ask(Ask.ANNOUNCEMENT, "paper")
    assert walk.trail == ["home", "partners", "partner acme", "announcement paper"]
    assert walk.touch().wait(60).trail == ["home", "partners", "partner acme", "news"]
    assert offered(told, walk.wait(1).state)


def test_an_activity_that_one_came_to_from_there_goes_on(eventful: Content) -> None:
    walk = Walk(eventful, now=MORNING + 7 * MINUTE)
    walk.ask(Ask.START).ask(Ask.NEWS).ask(Ask.ANNOUNCEMENT, "paper")
    visit = walk.state.scene
    assert isinstance(visit, Visit)
    quiz = Place(screen=Screen.ACTIVITY, item="quiz", activity=Playing(state=1, level=Level.OLD), arrival=9)
    there = replace(visit, trail=(*visit.trail, quiz))
    later = edition(eventful, MORNING + 8 * MINUTE).content
    found = standing(later, there, walk.state, playing_on=True)
    assert isinstance(found.scene, Visit)
    assert [place.screen for place in found.scene.trail] == [Screen.HOME, Screen.NEWS, Screen.ACTIVITY]
    assert found.scene.here is quiz
    assert found.settled_at == walk.state.settled_at


def test_links_lead_both_ways(eventful: Content) -> None:
    named = replace(TALK, programmes=(ProgrammeId("twins"),), sites=(eventful.sites[0].id,))
    shown = edition(replace(eventful, news=(named,)), MORNING).content
    for screen, item in ((Screen.PROGRAMME, "twins"), (Screen.SITE, "biopark")):
        assert (Ask.ANNOUNCEMENT, "talk") in doors(shown, Place(screen=screen, item=item, arrival=1))
        here = Place(screen=Screen.ANNOUNCEMENT, item="talk", arrival=1)
        assert (Ask(screen), item) in doors(shown, here)
    over = edition(replace(eventful, news=(named,)), MORNING + 10 * MINUTE).content
    assert (Ask.ANNOUNCEMENT, "talk") not in doors(
        over, Place(screen=Screen.PROGRAMME, item="twins", arrival=1)
    )


def test_a_clock_that_is_set_back_shows_again_what_is_not_over_by_it(eventful: Content) -> None:
    walk = Walk(eventful, now=MORNING + 9 * MINUTE).ask(Ask.START)
    walk.state = replace(walk.state, now=MORNING + 3 * MINUTE)
    assert walk.ask(Ask.NEWS).ask(Ask.ANNOUNCEMENT, "paper").trail[-1] == "announcement paper"


def test_nobody_is_asked_before_they_have_read_the_list(eventful: Content, content: Content) -> None:
    wordy = replace(FAIR, gist="word " * 100, from_=None)
    walk = Walk(replace(eventful, news=(wordy,))).ask(Ask.START)
    before = patience(walk.content or content, walk.state)
    assert patience(walk.content or content, walk.ask(Ask.NEWS).state) > before


def test_there_is_a_time_to_show_any_of_them_but_what_is_over() -> None:
    for item in (TALK, FAIR, PAPER):
        assert shows(item, first_shown(item, MORNING))
    assert first_shown(FAIR, MORNING) == MORNING + 2 * MINUTE
    assert first_shown(TALK, MORNING + 10 * MINUTE) == MORNING + 10 * MINUTE


def test_attract_stays_attract_when_something_goes(eventful: Content) -> None:
    walk = Walk(eventful).sleep(10 * 60)
    assert walk.state.scene == Attract(since=0)


def test_whenever_one_comes_and_whatever_one_does_nothing_stale_is_seen(content: Content) -> None:
    chance, seen = random.Random(7), 0  # noqa: S311
    told = replace(content, news=tuple(some(chance, number) for number in range(12)))
    items = {item.id: item for item in told.news or ()}
    for _ in range(150):
        walk = Walk(told, now=MORNING + chance.randrange(6 * 24 * 60) * MINUTE).ask(Ask.START).wait(1)
        for _ in range(10):
            possible = offered(told, walk.state)
            news = [asked for asked in possible if asked.ask in {Ask.NEWS, Ask.ANNOUNCEMENT}]
            asked = chance.choice(news or possible)
            walk.ask(asked.ask, asked.id).touch(after=chance.choice((1, 30, 600, 4000)))
            assert isinstance(walk.state.scene, Visit)
            there = {place.item for place in walk.state.scene.trail if place.screen is Screen.ANNOUNCEMENT}
            there |= {asked.id for asked in offered(told, walk.state) if asked.ask is Ask.ANNOUNCEMENT}
            assert all(shows(items[AnnouncementId(one)], walk.state.now) for one in there)
            walk.wait(1)
            assert offered(told, walk.state)
            seen += len(there)
    assert seen > 2000


def some(chance: random.Random, number: int) -> Announcement:
    """Any that begins within a week."""
    begins = MORNING + chance.randrange(6 * 24 * 60) * MINUTE
    ends = begins + chance.randrange(5, 600) * MINUTE
    starts, over = Moment(f"{begins:%Y-%m-%d %H:%M}"), Moment(f"{ends:%Y-%m-%d %H:%M}")
    if number % 3:
        return announced(f"event{number}", starts=starts, ends=over)
    return announced(f"news{number}", NEWS, from_=starts, until=over)
