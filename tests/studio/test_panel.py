"""What the panel tells staff of a save, in their words."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest

from kiosk.content import Loaded
from kiosk.document import Problem, Severity, replace
from kiosk.document.tongue import speak
from kiosk.studio import panel

AT = datetime(2026, 11, 23, 14, 3, 12)  # noqa: DTZ001 - on the wall


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    speak("en")
    yield
    speak("en")


def problem(severity: Severity, line: int = 31) -> Problem:
    return Problem(
        file="content.yaml",
        line=line,
        column=7,
        path="partners[3].pictur",
        severity=severity,
        code="unknown",
        message="unknown field",
        hint="did you mean “picture”?",
    )


def after(loaded: Loaded, *severities: Severity) -> Loaded:
    return replace(loaded, problems=tuple(map(problem, severities)))


def test_a_save_without_a_mistake(loaded: Loaded) -> None:
    assert panel.status(after(loaded, Severity.TODO), AT) == "Saved 14:03:12 · no mistakes · shown"
    assert panel.is_good(after(loaded, Severity.TODO, Severity.WARNING))


def test_what_has_a_mistake_is_left_out(loaded: Loaded) -> None:
    found = after(loaded, Severity.ERROR, Severity.ERROR, Severity.WARNING)
    told = "Saved 14:03:12 · 2 mistakes · 1 warning · shown without what has a mistake"
    assert panel.status(found, AT) == told
    assert not panel.is_good(found)


def test_a_file_that_cannot_be_shown(loaded: Loaded) -> None:
    broken = after(loaded, Severity.ERROR)
    kept, none = replace(broken, last_good=True), replace(broken, content=None)
    assert panel.status(kept, AT).endswith("1 mistake · not shown: you see it as it was before")
    assert panel.status(none, AT).endswith("1 mistake · not shown")
    assert not panel.is_good(kept)
    assert not panel.is_good(none)


def test_mistakes_come_first_and_keep_their_number() -> None:
    rows = panel.problems(map(problem, (Severity.TODO, Severity.WARNING, Severity.ERROR)))
    assert [(row.number, row.heading) for row in rows] == [
        ("2", "Mistake · content.yaml, line 31"),
        ("1", "Could be better · content.yaml, line 31"),
        ("0", "Still to come · content.yaml, line 31"),
    ]


@pytest.mark.parametrize(
    ("severities", "heading"),
    [
        ((), "To correct"),
        ((Severity.TODO,), "Still to come"),
        ((Severity.TODO, Severity.WARNING), "To correct"),
        ((Severity.ERROR,), "To correct"),
    ],
)
def test_the_list_is_called_after_what_is_in_it(severities: tuple[Severity, ...], heading: str) -> None:
    assert panel.problem_heading([*map(problem, severities)]) == heading


def test_a_size_says_how_the_screen_hangs() -> None:
    names = [row.label for row in panel.sizes((1080, 1920))]
    assert names[:2] == ["1080 × 1920 upright", "1920 × 1080 wide"]


def test_a_problem_of_the_whole_file_has_no_line() -> None:
    assert panel.place(problem(Severity.ERROR, line=0)) == "content.yaml"


@pytest.mark.parametrize("today", [date(2026, 11, day) for day in range(23, 30)])
def test_next_monday_is_the_first_after_today(today: date) -> None:
    monday = next(row for row in panel.days(today, today) if row.label == "Next Monday")
    ahead = int(monday.choice)
    assert date.fromordinal(today.toordinal() + ahead).weekday() == 0
    assert 1 <= ahead <= 7


def test_the_day_that_is_shown_is_marked() -> None:
    today = date(2026, 11, 25)
    marked = [
        [row.label for row in panel.days(day, today) if row.current] for day in (today, date(2026, 11, 30))
    ]
    assert marked == [["Today"], ["Next Monday"]]


def test_a_kiosk_of_one_place_offers_none_to_choose(loaded: Loaded) -> None:
    assert loaded.content is not None
    assert len(list(panel.sites(loaded, "biopark"))) == 2
    alone = replace(loaded, content=replace(loaded.content, sites=loaded.content.sites[:1]))
    assert list(panel.sites(alone, "biopark")) == []
