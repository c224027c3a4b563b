"""What a query finds in a handful of texts, in which order, and that nothing whatever makes it fail."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.search import Field, Index, Told, find, fold, marked
from kiosk.search.folding import stem

ITEMS = (
    ("Stäubli", "Robots for the clean room", "A company that trains its staff here."),
    ("Bioproduction", "Making medicines with cells", "Vaccines and antibodies come from a bioreactor."),
    ("Thérapies avancées", "Gènes, cellules et tissus", "La cellule du patient devient un médicament."),
    ("Drug Development", "A master’s degree", "Two years, with a start-up in the second."),
    ("Vaccines", "Six a minute", "Vaccination saves lives."),
)


def indexed(language: str = "en") -> Index:
    index = Index()
    for texts in ITEMS:
        index.add(
            Told(field=field, language=language, text=text) for field, text in zip(Field, texts, strict=True)
        )
    index.settle()
    return index


def found(query: str, language: str = "en") -> list[str]:
    return [ITEMS[number][0] for number in find(indexed(), query, (language,)).numbers]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("staubli", "Stäubli"),
        ("STÄUBLI", "Stäubli"),
        ("stau", "Stäubli"),
        ("stobli", "Stäubli"),
        ("satubli", "Stäubli"),
        ("bioprodction", "Bioproduction"),
        ("production", "Bioproduction"),
        ("bioreacto", "Bioproduction"),
        ("bioractor", "Bioproduction"),
        ("antibody", "Bioproduction"),
        ("therapie", "Thérapies avancées"),
        ("therapy", "Thérapies avancées"),
        ("terapies avancee", "Thérapies avancées"),
        ("drug developement", "Drug Development"),
        ("startup", "Drug Development"),
        ("start up", "Drug Development"),
        ("masters", "Drug Development"),
        ("the robots for me", "Stäubli"),
        ("vaccine", "Vaccines"),
    ],
)
def test_what_was_meant_comes_first(query: str, first: str) -> None:
    assert found(query)[0] == first


@pytest.mark.parametrize("query", ["", "   ", "?!", "xyz", "qqqqqq", "z" * 500, "’", "\x00", "日本語"])
def test_where_nothing_is_meant_nothing_is_found(query: str) -> None:
    assert found(query) == []


def test_a_name_comes_before_a_summary_and_a_summary_before_a_text() -> None:
    index = Index()
    for field in reversed(Field):
        index.add(
            [Told(field=field, language="en", text="cell"), Told(field=Field.NAME, language="en", text="x")]
        )
    index.settle()
    assert find(index, "cell", ("en",)).numbers == (2, 1, 0)


def test_the_language_that_is_spoken_comes_before_the_others() -> None:
    index = Index()
    for language in ("nl", "en", ""):
        index.add([Told(field=Field.NAME, language=language, text="master")])
    index.settle()
    assert find(index, "master", ("en", "nl")).numbers == (1, 2, 0)


def test_of_equals_the_one_that_was_listed_first_stays_first() -> None:
    index = Index()
    for _ in range(50):
        index.add([Told(field=Field.NAME, language="en", text="the same cell")])
    index.settle()
    assert find(index, "cell", ("en",)).numbers == tuple(range(50))


def test_where_no_item_has_all_words_those_that_have_most_are_found() -> None:
    hits = find(indexed(), "vaccines antibodies moon", ("en",))
    assert [ITEMS[number][0] for number in hits.numbers] == ["Bioproduction"]
    assert hits.partly
    assert not find(indexed(), "vaccines antibodies", ("en",)).partly


def test_wrong_letters_count_only_where_nothing_is_written_so() -> None:
    index = Index()
    for name in ("cellar", "collar"):
        index.add([Told(field=Field.NAME, language="en", text=name)])
    index.settle()
    assert find(index, "cellar", ("en",)).numbers == (0,)
    assert find(index, "cullar", ("en",)).numbers == (0, 1)


def test_a_short_word_must_be_right() -> None:
    assert found("dru") == ["Drug Development"]
    assert found("dxu") == []


def test_where_nothing_is_found_the_nearest_names_are_told_as_they_are_written() -> None:
    assert find(indexed(), "staeeblix", ("en",)).nearest == ("Stäubli",)


def test_what_was_found_is_marked_in_the_text_as_it_is_written() -> None:
    words = find(indexed(), "therapie", ("en",)).words
    assert marked("Des thérapies & l’avenir <b>", words) == "Des <u>thérapies</u> &amp; l’avenir &lt;b&gt;"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("cell", "cells"),
        ("cel", "cellen"),
        ("therapy", "therapies"),
        ("therapie", "therapieen"),
        ("opleiding", "opleidingen"),
        ("formation", "formations"),
        ("reseau", "reseaux"),
        ("vaccin", "vaccines"),
    ],
)
def test_a_plural_is_found_like_its_singular(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@given(st.text(max_size=60))
def test_any_text_can_be_looked_for(query: str) -> None:
    hits = find(indexed(), query, ("fr", "en"))
    assert set(hits.numbers) <= set(range(len(ITEMS)))
    assert len(set(hits.numbers)) == len(hits.numbers)
    assert fold(fold(query)) == fold(query)


@given(st.text(max_size=80), st.lists(st.text(max_size=8), max_size=4))
def test_a_marked_text_says_the_same(text: str, words: list[str]) -> None:
    plain = marked(text, frozenset(map(fold, words))).replace("<u>", "").replace("</u>", "")
    assert plain == marked(text, frozenset())
