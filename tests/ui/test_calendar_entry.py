"""An event as an entry of a phone's calendar, as RFC 5545 has it."""

import time
from datetime import date, datetime

import pytest

from kiosk.content import Span
from kiosk.ui.calendar_entry import MOST_BYTES, Entry, calendar_entry, folded

MADE = date(2026, 11, 24)


def entry(begins: str, ends: str, **fields: object) -> Entry:
    span = Span(begins=at(begins), ends=at(ends), whole_days=":" not in begins)
    return Entry(**{"id": "open", "span": span, "title": "Open", "made": MADE, **fields})  # type: ignore[arg-type]


def at(written: str) -> datetime:
    return datetime.fromisoformat(written)


def fields(text: str) -> dict[str, str]:
    """By their names, put together again as a calendar does."""
    lines = text.replace("\r\n ", "").split("\r\n")
    return dict(line.split(":", 1) for line in lines if ":" in line)


def test_the_whole_of_it() -> None:
    made = entry("2026-12-02 14:00", "2026-12-02 16:00", place="Room 3, Biopark", link="https://example.org")
    assert calendar_entry(made) == (
        "BEGIN:VCALENDAR\r\n"
        "VERSION:2.0\r\n"
        "PRODID:campus-kiosk\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:open-20261202T1400\r\n"
        "DTSTAMP:20261124T000000Z\r\n"
        "DTSTART:20261202T130000Z\r\n"
        "DTEND:20261202T150000Z\r\n"
        "SUMMARY:Open\r\n"
        "LOCATION:Room 3\\, Biopark\r\n"
        "URL:https://example.org\r\n"
        "END:VEVENT\r\n"
        "END:VCALENDAR\r\n"
    )


@pytest.mark.parametrize("zone", ["Europe/Brussels", "UTC", "America/New_York", "Pacific/Kiritimati"])
@pytest.mark.parametrize(
    ("span", "utc"),
    [
        (("2026-07-01 14:00", "2026-07-01 16:00"), ("20260701T120000Z", "20260701T140000Z")),
        (("2026-12-31 23:30", "2027-01-01 00:30"), ("20261231T223000Z", "20261231T233000Z")),
        (("2026-03-28 23:00", "2026-03-29 04:00"), ("20260328T220000Z", "20260329T020000Z")),
        (("2026-03-29 01:59", "2026-03-29 03:00"), ("20260329T005900Z", "20260329T010000Z")),
        (("2026-03-29 02:30", "2026-03-29 05:00"), ("20260329T013000Z", "20260329T030000Z")),
        (("2026-10-25 01:30", "2026-10-25 03:00"), ("20261024T233000Z", "20261025T020000Z")),
        (("2026-10-25 02:30", "2026-10-25 04:00"), ("20261025T003000Z", "20261025T030000Z")),
    ],
)
def test_times_are_those_of_the_campus_in_utc_whatever_zone_the_computer_is_in(
    monkeypatch: pytest.MonkeyPatch, zone: str, span: tuple[str, str], utc: tuple[str, str]
) -> None:
    with monkeypatch.context() as changed:
        changed.setenv("TZ", zone)
        time.tzset()
        found = fields(calendar_entry(entry(*span)))
    time.tzset()
    assert (found["DTSTART"], found["DTEND"]) == utc


def test_whole_days_have_no_time_and_end_with_the_day_after() -> None:
    found = fields(calendar_entry(entry("2026-12-04", "2026-12-06")))
    assert found["DTSTART;VALUE=DATE"] == "20261204"
    assert found["DTEND;VALUE=DATE"] == "20261206"


def test_signs_that_mean_something_are_marked() -> None:
    found = fields(calendar_entry(entry("2026-12-04", "2026-12-05", title="A; b, c \\ d\ne: “f”")))
    assert found["SUMMARY"] == "A\\; b\\, c \\\\ d\\ne: “f”"


def test_long_lines_are_folded_and_no_letter_is_torn() -> None:
    line = "SUMMARY:" + "é’x" * 60
    lines = folded(line).split("\r\n")
    assert len(lines) > 3
    assert all(len(one.encode()) <= 75 for one in lines)
    assert all(one.startswith(" ") for one in lines[1:])
    assert "".join([lines[0], *(one[1:] for one in lines[1:])]) == line
    assert folded("SUMMARY:" + "x" * 67) == "SUMMARY:" + "x" * 67


@pytest.mark.parametrize(("letters", "left"), [(10, {"URL", "LOCATION"}), (40, {"LOCATION"}), (90, set())])
def test_what_has_no_room_is_left_out_the_link_first(letters: int, left: set[str]) -> None:
    made = entry(
        "2026-12-02 14:00",
        "2026-12-02 16:00",
        title="x" * letters,
        place="Test room, Biopark, Gosselies",
        link="https://www.biotechcampus.eu/agenda/open-lab",
    )
    text = calendar_entry(made)
    assert left == {"URL", "LOCATION"} & set(fields(text))
    assert len(text.encode()) <= MOST_BYTES
