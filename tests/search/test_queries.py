"""What visitors really type, with their slips, finds what they mean among the first three."""

from collections.abc import Iterator
from datetime import date

import pytest

from kiosk.content import Content, Language, Sources, said
from kiosk.content.loading import load
from kiosk.document import names
from kiosk.session import Ask, Place, Screen, items_behind, searching
from tests.guards.checkout import CHECKOUT

QUERIES = CHECKOUT / "tests" / "data" / "search" / "queries.txt"


@pytest.fixture(scope="module")
def content() -> Content:
    *_, read = load(Sources(content=CHECKOUT / "content.yaml"), date(2026, 11, 24))
    assert read.content is not None
    return read.content


def queries() -> Iterator[tuple[str, str, str]]:
    for line in QUERIES.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            language, query, meant = (part.strip() for part in line.split("|"))
            yield language, query, meant


def place(content: Content, language: str, query: str) -> Place:
    languages = (Language(language), *content.languages)
    return searching.again(content, languages, Place(screen=Screen.SEARCH, query=query, arrival=1))


@pytest.mark.parametrize(("language", "query", "meant"), tuple(queries()))
def test_what_is_meant_is_among_the_first_three(
    content: Content, language: str, query: str, meant: str
) -> None:
    doors = place(content, language, query).found.doors
    assert meant in [" ".join(filter(None, door)) for door in doors[:3]]


def test_there_are_enough_of_them_in_each_language() -> None:
    spoken = [language for language, _, _ in queries()]
    assert len(spoken) > 100
    assert all(spoken.count(language) > 20 for language in ("fr", "nl", "en"))


def test_every_item_is_found_by_its_name(content: Content) -> None:
    seen = 0
    for door, item in items_behind(content).items():
        if name := next((name for name in ("title", "name") if name in names(item)), None):
            for language in content.languages:
                doors = place(
                    content, language, said(getattr(item, name), (language, *content.languages)).text
                ).found.doors
                assert door in doors[:6], (door, language)
                seen += 1
    assert seen > 150


def test_every_suggestion_finds_something(content: Content) -> None:
    seen = 0
    for language in content.languages:
        for word in searching.suggestions(content, (language,), place(content, language, "")):
            assert place(content, language, word).found.count > 1, (language, word)
            seen += 1
    assert seen == searching.MOST_SUGGESTIONS * len(content.languages)


def test_what_staff_write_for_themselves_is_not_found(content: Content) -> None:
    assert any("E-61" in programme.facts for programme in content.programmes)
    assert place(content, "en", "E61").found.count == 0


def test_a_section_is_found_by_the_words_that_staff_give_it(content: Content) -> None:
    assert place(content, "nl", "cursus").found.doors[0] == (Ask.PROGRAMMES, "")
