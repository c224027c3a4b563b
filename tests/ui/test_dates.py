"""Days and times are said as one says them in each language."""

from datetime import datetime

import pytest

from kiosk.content import Language, PartialDate, Span
from kiosk.document import replace
from kiosk.ui.dates import Calendar, partly
from kiosk.wording import Words
from kiosk.wording.reading import read_wordings

NOW = "2026-11-24 15:00"
"""A Tuesday."""


@pytest.fixture(scope="module")
def words() -> dict[str, Words]:
    return dict(read_wordings().words)


def span(begins: str, ends: str) -> Span:
    whole = ":" not in begins
    return Span(begins=at(begins), ends=at(ends), whole_days=whole)


def at(written: str) -> datetime:
    return datetime.fromisoformat(written)


def calendar(words: dict[str, Words], language: str, now: str = NOW) -> Calendar:
    return Calendar(words=words[language], language=Language(language), now=at(now))


def plain(said: str) -> str:
    return said.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("begins", "ends", "said"),
    [
        (
            "2026-12-02 14:00",
            "2026-12-02 16:30",
            {
                "en": "Wednesday 2 December, 14:00–16:30",
                "fr": "Mercredi 2 décembre, 14 h – 16 h 30",
                "nl": "Woensdag 2 december, 14.00–16.30 uur",
                "de": "Mittwoch, 2. Dezember, 14:00–16:30 Uhr",
            },
        ),
        (
            "2026-11-25 09:05",
            "2026-11-26 00:00",
            {
                "en": "Tomorrow, 9:05–24:00",
                "fr": "Demain, 9 h 05 – 24 h",
                "nl": "Morgen, 9.05–24.00 uur",
                "de": "Morgen, 9:05–24:00 Uhr",
            },
        ),
        ("2026-11-24 18:00", "2026-11-24 20:00", {"fr": "Aujourd’hui, 18 h – 20 h"}),
        ("2027-05-01", "2027-05-02", {"fr": "Samedi 1er mai 2027"}),
        (
            "2026-12-04",
            "2026-12-06",
            {"nl": "Vrijdag 4 december – zaterdag 5 december"},
        ),
        (
            "2026-12-04 20:00",
            "2026-12-05 02:00",
            {"en": "Friday 4 December, 20:00 – Saturday 5 December, 2:00"},
        ),
        ("2026-11-24 14:00", "2026-11-24 16:00", {"fr": "En ce moment. Fin : 16 h"}),
        ("2026-11-24 14:00", "2026-11-25 00:00", {"nl": "Nu, tot 24.00"}),
        ("2026-11-24", "2026-11-25", {"en": "Today", "nl": "Vandaag"}),
        ("2026-11-23", "2026-11-25", {"en": "Today"}),
        ("2026-11-24", "2026-11-26", {"en": "Now, until tomorrow", "fr": "En ce moment. Fin : demain"}),
        ("2026-11-24 09:00", "2026-11-27 17:00", {"de": "Jetzt, bis Freitag, 27. November"}),
    ],
)
def test_when_something_takes_place(
    words: dict[str, Words], begins: str, ends: str, said: dict[str, str]
) -> None:
    told = {code: plain(calendar(words, code).when(span(begins, ends))) for code in said}
    assert told == said


@pytest.mark.parametrize(
    ("begins", "ends", "heading"),
    [
        ("2026-11-20", "2026-11-30", "Today"),
        ("2026-11-24 23:00", "2026-11-24 23:30", "Today"),
        ("2026-11-25 00:00", "2026-11-25 10:00", "This week"),
        ("2026-11-29 23:00", "2026-11-29 23:30", "This week"),
        ("2026-11-30", "2026-12-01", "Later"),
        ("2027-11-24", "2027-11-25", "Later"),
    ],
)
def test_where_it_stands_in_the_list(words: dict[str, Words], begins: str, ends: str, heading: str) -> None:
    assert calendar(words, "en").heading(span(begins, ends)) == heading


def test_the_week_ends_on_sunday(words: dict[str, Words]) -> None:
    monday = span("2026-11-30 10:00", "2026-11-30 11:00")
    for now, heading in (("2026-11-29", "Later"), ("2026-11-30", "Today"), ("2026-12-05", "Today")):
        assert calendar(words, "en", now).heading(monday) == heading


def test_it_tells_the_day_of_today(words: dict[str, Words]) -> None:
    said = {code: calendar(words, code, "2026-12-01").today() for code in ("en", "fr", "nl", "de")}
    assert said == {
        "en": "Tuesday 1 December 2026",
        "fr": "Mardi 1er décembre 2026",
        "nl": "Dinsdag 1 december 2026",
        "de": "Dienstag, 1. Dezember 2026",
    }


def test_words_of_the_owner_are_used(words: dict[str, Words]) -> None:
    own = replace(calendar(words, "en"), words=replace(words["en"], at_the_hour="{hour} o’clock"))
    assert own.when(span("2026-11-24 18:00", "2026-11-24 20:00")) == "Today, 18 o’clock–20 o’clock"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2021", {"en": "2021", "fr": "2021", "nl": "2021", "de": "2021"}),
        ("2021-07", {"en": "July 2021", "fr": "juillet 2021", "nl": "juli 2021", "de": "Juli 2021"}),
        (
            "2021-07-01",
            {"en": "1 July 2021", "fr": "1er juillet 2021", "nl": "1 juli 2021", "de": "1. Juli 2021"},
        ),
        (
            "2025-05-27",
            {"en": "27 May 2025", "fr": "27 mai 2025", "nl": "27 mei 2025", "de": "27. Mai 2025"},
        ),
    ],
)
def test_a_day_of_the_story_is_as_exact_as_it_is_known(day: str, said: dict[str, str]) -> None:
    assert {code: partly(PartialDate(day), Language(code)) for code in said} == said
