"""When events take place: by the clock on the wall, over midnight, years and both changes of the clocks."""

from datetime import date, datetime, timedelta

import pytest

from kiosk.content import (
    Announcement,
    AnnouncementId,
    AnnouncementKind,
    Moment,
    Occasion,
    Span,
    TimeOfDay,
    Weekday,
    Weekly,
    spans,
)

WEDNESDAYS = Weekly(
    days=(Weekday.WEDNESDAY,),
    starts=TimeOfDay("14:00"),
    ends=TimeOfDay("16:00"),
    from_=date(2026, 11, 4),
    until=date(2027, 12, 29),
    except_=(date(2026, 11, 11), date(2026, 12, 23)),
)
NIGHTS = Weekly(
    days=(Weekday.SATURDAY, Weekday.SUNDAY),
    starts=TimeOfDay("01:30"),
    ends=TimeOfDay("03:30"),
    until=date(2030, 1, 1),
)


def event(**fields: object) -> Announcement:
    return Announcement(
        id=AnnouncementId("open"),
        kind=AnnouncementKind.EVENT,
        title="Open",
        gist="Come.",
        **fields,  # type: ignore[arg-type]
    )


def at(written: str) -> datetime:
    return datetime.fromisoformat(written)


def told(item: Announcement, now: str, most: int = 3) -> list[str]:
    return [f"{one.begins:%a %Y-%m-%d %H:%M} {one.ends:%d %H:%M}" for one in spans(item, at(now))[:most]]


@pytest.mark.parametrize(
    ("starts", "ends", "begins", "over"),
    [
        ("2026-12-02 14:00", "2026-12-02 16:00", "2026-12-02 14:00", "2026-12-02 16:00"),
        ("2026-12-02 22:00", "2026-12-03 02:00", "2026-12-02 22:00", "2026-12-03 02:00"),
        ("2026-12-02 14:00", "2026-12-03", "2026-12-02 14:00", "2026-12-04"),
        ("2026-12-02", None, "2026-12-02", "2026-12-03"),
        ("2026-12-31", "2027-01-01", "2026-12-31", "2027-01-02"),
        ("2028-02-29", None, "2028-02-29", "2028-03-01"),
        ("2026-03-29 01:30", "2026-03-29 03:30", "2026-03-29 01:30", "2026-03-29 03:30"),
        ("2026-10-25", None, "2026-10-25", "2026-10-26"),
    ],
)
def test_it_lasts_from_its_first_minute_until_its_last(
    starts: str, ends: str | None, begins: str, over: str
) -> None:
    one = event(starts=Moment(starts), ends=Moment(ends) if ends else None)
    whole = ":" not in starts
    expected = Span(begins=at(begins), ends=at(over), whole_days=whole)
    assert spans(one, at("2020-01-01")) == (expected,)
    assert spans(one, at(over) - timedelta(seconds=1)) == (expected,)
    assert spans(one, at(over)) == ()


@pytest.mark.parametrize(
    ("rule", "now", "expected"),
    [
        (WEDNESDAYS, "2026-10-01 09:00", ["Wed 2026-11-04 14:00 04 16:00", "Wed 2026-11-18 14:00 18 16:00"]),
        (WEDNESDAYS, "2026-11-18 15:59", ["Wed 2026-11-18 14:00 18 16:00", "Wed 2026-11-25 14:00 25 16:00"]),
        (WEDNESDAYS, "2026-11-18 16:00", ["Wed 2026-11-25 14:00 25 16:00", "Wed 2026-12-02 14:00 02 16:00"]),
        (WEDNESDAYS, "2026-12-17 00:00", ["Wed 2026-12-30 14:00 30 16:00", "Wed 2027-01-06 14:00 06 16:00"]),
        (WEDNESDAYS, "2027-03-24 17:00", ["Wed 2027-03-31 14:00 31 16:00", "Wed 2027-04-07 14:00 07 16:00"]),
        (WEDNESDAYS, "2027-10-27 17:00", ["Wed 2027-11-03 14:00 03 16:00", "Wed 2027-11-10 14:00 10 16:00"]),
        (WEDNESDAYS, "2027-12-23 09:00", ["Wed 2027-12-29 14:00 29 16:00"]),
        (WEDNESDAYS, "2027-12-29 16:00", []),
        (NIGHTS, "2026-03-28 04:00", ["Sun 2026-03-29 01:30 29 03:30", "Sat 2026-04-04 01:30 04 03:30"]),
        (NIGHTS, "2026-03-29 03:00", ["Sun 2026-03-29 01:30 29 03:30", "Sat 2026-04-04 01:30 04 03:30"]),
        (NIGHTS, "2026-10-25 02:59", ["Sun 2026-10-25 01:30 25 03:30", "Sat 2026-10-31 01:30 31 03:30"]),
        (NIGHTS, "2026-10-25 03:30", ["Sat 2026-10-31 01:30 31 03:30", "Sun 2026-11-01 01:30 01 03:30"]),
    ],
)
def test_every_week_at_the_same_hours_but_for_the_exceptions(
    rule: Weekly, now: str, expected: list[str]
) -> None:
    assert told(event(weekly=(rule,)), now, 2) == expected


@pytest.mark.parametrize("weekday", Weekday)
def test_each_day_of_the_week_is_the_one_of_that_name(weekday: Weekday) -> None:
    rule = Weekly(
        days=(weekday,), starts=TimeOfDay("9:00"), ends=TimeOfDay("24:00"), until=date(2026, 12, 31)
    )
    found = spans(event(weekly=(rule,)), at("2026-12-07 12:00"))
    assert {f"{one.begins:%A}".lower() for one in found} == {weekday}
    assert {one.ends - one.begins for one in found} == {timedelta(hours=15)}
    assert len(found) == 4 if weekday in list(Weekday)[:3] else len(found) in {3, 4}


def test_dates_of_all_kinds_stand_in_one_order_and_each_once() -> None:
    item = event(
        starts=Moment("2026-11-25 14:00"),
        ends=Moment("2026-11-25 16:00"),
        dates=(
            Occasion(starts=Moment("2026-12-24")),
            Occasion(starts=Moment("2026-11-20 10:00"), ends=Moment("2026-11-20 11:00")),
        ),
        weekly=(WEDNESDAYS,),
    )
    assert told(item, "2026-11-19 09:00", 6) == [
        "Fri 2026-11-20 10:00 20 11:00",
        "Wed 2026-11-25 14:00 25 16:00",
        "Wed 2026-12-02 14:00 02 16:00",
        "Wed 2026-12-09 14:00 09 16:00",
        "Wed 2026-12-16 14:00 16 16:00",
        "Thu 2026-12-24 00:00 25 00:00",
    ]


@pytest.mark.parametrize(
    "item",
    [
        event(),
        event(starts=Moment("soon")),
        event(starts=Moment("2026-12-02 14:00")),
        event(starts=Moment("2026-12-02"), ends=Moment("2026-12-01")),
        event(weekly=(Weekly(days=(), starts=TimeOfDay("9:00"), ends=TimeOfDay("10:00"), until=date.max),)),
        event(
            weekly=(
                Weekly(days=tuple(Weekday), starts=TimeOfDay("9"), ends=TimeOfDay("10:00"), until=date.max),
            )
        ),
        event(
            weekly=(
                Weekly(
                    days=tuple(Weekday),
                    starts=TimeOfDay("9:00"),
                    ends=TimeOfDay("24:00"),
                    from_=date.max,
                    until=date.max,
                ),
            )
        ),
    ],
)
def test_what_makes_no_sense_never_takes_place(item: Announcement) -> None:
    assert spans(item, at("2026-11-24")) == ()
