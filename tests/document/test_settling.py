"""A value is made of what holds; the smallest unit around a mistake is set aside."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum

import pytest

from kiosk.document import Finding, Path, record, warning
from kiosk.document.node import plain
from kiosk.document.parsing import parse
from kiosk.document.settling import MOST_FINDINGS, Around, Settled, settle
from kiosk.document.source import Source


class Size(StrEnum):
    SMALL = "small"
    LARGE = "large"


@record
class Cup:
    id: str
    size: Size
    note: str | Mapping[str, str] | None = None
    tags: tuple[str, ...] = ()


@record
class Bowl:
    depth: float


@record
class Kitchen:
    name: str | Mapping[str, str]
    opened: date | None = None
    cups: tuple[Cup, ...] = ()
    best: Cup | Bowl | None = None
    seats: int = 4


def settled(text: str) -> Settled[Kitchen]:
    tree = parse(Source(file="k.yaml", text=text)).tree
    assert tree is not None
    return settle(tree, Kitchen, no_two_cups_alike, lambda path: path == ())


def no_two_cups_alike(kitchen: Kitchen, around: Around) -> Iterator[Finding]:
    seen: set[str] = set()
    for number, cup in enumerate(kitchen.cups):
        if cup.id in seen:
            path: Path = ("cups", number, "id")
            yield Finding(path=path, code="again", message=f"{len(around.aside)} aside", hint="-")
        seen.add(cup.id)
    if kitchen.seats > 10:
        yield warning(("seats",), "many", "many seats", "-")


def places(found: Settled[Kitchen]) -> list[tuple[int, int, str, str]]:
    return [(one.line, one.column, one.path, one.code) for one in found.problems]


def test_what_fits_is_a_value_without_problems() -> None:
    found = settled("name: {fr: Cuisine}\nopened: 2026-01-31\ncups: [{id: a, size: small, tags: [x]}]\n")
    assert found.problems == ()
    assert found.value == Kitchen(
        name={"fr": "Cuisine"},
        opened=date(2026, 1, 31),
        cups=(Cup(id="a", size=Size.SMALL, tags=("x",)),),
    )


def test_an_optional_field_takes_its_default() -> None:
    found = settled("name: x\nseats: four\n")
    assert found.value == Kitchen(name="x")
    assert places(found) == [(2, 8, "seats", "wrong-kind")]


def test_of_a_list_only_the_wrong_item_goes() -> None:
    found = settled("name: x\ncups:\n- {id: a, size: huge}\n- {id: b, size: small, tags: [p, 1, q]}\n")
    assert found.value is not None
    assert found.value.cups == (Cup(id="b", size=Size.SMALL, tags=("p", "q")),)
    assert places(found) == [(3, 17, "cups[0].size", "choice"), (4, 34, "cups[1].tags[1]", "wrong-kind")]


def test_of_a_text_only_the_wrong_language_goes() -> None:
    found = settled("name: {fr: x, nl: 5}\n")
    assert found.value == Kitchen(name={"fr": "x"})
    assert places(found) == [(1, 19, "name.nl", "wrong-kind")]


def test_what_must_be_there_is_blank() -> None:
    found = settled("seats: 3\n")
    assert found.value == Kitchen(name="", seats=3)
    assert places(found) == [(1, 1, "name", "missing")]


def test_what_is_vital_leaves_nothing() -> None:
    found = settled("- name: x\n")
    assert found.value is None
    assert places(found) == [(1, 1, "", "wrong-kind")]


def test_checks_look_at_what_is_left_and_places_stay_those_of_the_file() -> None:
    found = settled("name: x\ncups:\n- {id: a}\n- {id: b, size: small}\n- {id: b, size: large}\n")
    assert found.value is not None
    assert [cup.size for cup in found.value.cups] == [Size.SMALL]
    assert places(found) == [(3, 3, "cups[0].size", "missing"), (5, 8, "cups[2].id", "again")]
    assert found.problems[1].message == "1 aside"


def test_a_warning_sets_nothing_aside() -> None:
    found = settled("name: x\nseats: 11\n")
    assert found.value == Kitchen(name="x", seats=11)
    assert places(found) == [(2, 8, "seats", "many")]


def test_a_mistyped_name_is_told_once_and_spoils_the_item() -> None:
    found = settled("name: x\ncups:\n- {id: a, sise: small}\n")
    assert found.value == Kitchen(name="x")
    assert places(found) == [(3, 11, "cups[0].sise", "unknown-field")]
    assert 'mean "size"' in found.problems[0].hint


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("best: {id: a}", (2, 7, "best.size", "missing")),
        ("best: {depth: deep}", (2, 15, "best.depth", "wrong-kind")),
        ("best: {id: a, size: mall}", (2, 21, "best.size", "choice")),
        ("best: 5", (2, 7, "best", "wrong-kind")),
    ],
)
def test_of_several_forms_the_one_that_was_meant_is_told(text: str, place: tuple[int, int, str, str]) -> None:
    found = settled(f"name: x\n{text}\n")
    assert found.value == Kitchen(name="x")
    assert places(found) == [place]


def test_a_file_with_countless_mistakes_is_not_read_to_its_end() -> None:
    found = settled("name: x\ncups:\n" + "- {id: a}\n" * 3000)
    assert found.value is None
    assert len(found.problems) == MOST_FINDINGS + 1
    assert found.problems[-1].code == "and-so-on"


def test_the_tree_is_what_the_value_was_made_of() -> None:
    assert plain(settled("name: x\nseats: four\n").tree) == {"name": "x"}
