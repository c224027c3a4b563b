"""Typing, what is found while typing, and that all of it goes with the visit."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content import Content, Language, Search, SectionWords
from kiosk.document import replace
from kiosk.session import Ask, Attract, Place, Visit, offered, searching
from kiosk.session.searching import MOST_OF_A_KIND, MOST_SIGNS, MOST_SUGGESTIONS
from tests.session.conftest import partner, programme
from tests.session.walking import Walk


@pytest.fixture
def walk(content: Content) -> Walk:
    sections = SectionWords(programmes={Language("fr"): "formations", Language("nl"): "opleidingen"})
    search = Search(suggestions=("twins", "culture"), sections=sections)
    some = replace(content, partners=(partner("trainer", "culture"),), search=search)
    return Walk(some).ask(Ask.START).ask(Ask.SEARCH)


def typed(walk: Walk, text: str) -> Walk:
    for sign in text:
        walk.ask(Ask.TYPE, sign, after=0.5)
    return walk


def here(walk: Walk) -> Place:
    assert isinstance(walk.state.scene, Visit)
    return walk.state.scene.here


def offers(walk: Walk) -> set[tuple[Ask, str]]:
    return {(asked.ask, asked.id) for asked in offered(walk.content, walk.wait(0.5).state)}


def test_results_come_with_every_letter(walk: Walk) -> None:
    seen = [here(typed(walk, sign)).found.doors for sign in "cul"]
    assert all((Ask.PROGRAMME, "culture") in doors for doors in seen)
    assert here(walk).query == "cul"


def test_a_result_opens_its_page_and_back_comes_to_the_results_as_they_were(walk: Walk) -> None:
    before = here(typed(walk, "twin"))
    walk.ask(Ask.PROGRAMME, "twins")
    assert walk.trail == ["home", "search", "programme twins"]
    walk.ask(Ask.BACK)
    assert here(walk) == before


def test_search_is_offered_everywhere_in_a_visit_but_in_the_search_itself(walk: Walk) -> None:
    assert (Ask.SEARCH, "") not in offers(walk)
    for way in ((Ask.HOME, ""), (Ask.PROGRAMMES, ""), (Ask.PROGRAMME, "twins")):
        assert (Ask.SEARCH, "") in offers(walk.ask(*way))


def test_nothing_can_be_deleted_before_anything_is_typed(walk: Walk) -> None:
    assert {Ask.DELETE, Ask.CLEAR}.isdisjoint(ask for ask, _ in offers(walk))
    assert (Ask.TYPE, " ") not in offers(walk)
    assert {(Ask.DELETE, ""), (Ask.CLEAR, ""), (Ask.TYPE, " ")} <= offers(typed(walk, "a"))
    assert here(typed(walk, "b").ask(Ask.DELETE)).query == "a"
    assert here(walk.ask(Ask.CLEAR)).query == ""


def test_a_letter_can_be_struck_twice_at_once(walk: Walk) -> None:
    walk.ask(Ask.TYPE, "l").ask(Ask.TYPE, "l", after=0.1).ask(Ask.DELETE).ask(Ask.DELETE, after=0.1)
    assert here(walk).query == ""


def test_a_query_ends_where_its_field_ends(walk: Walk) -> None:
    typed(walk, "a" * (MOST_SIGNS + 5))
    assert len(here(walk).query) == MOST_SIGNS
    assert Ask.TYPE not in {ask for ask, _ in offers(walk)}


@pytest.mark.parametrize(
    ("key", "query"), [("É", "e"), ("ß", "ss"), ("7", "7"), ("?", ""), ("\t", ""), ("", "")]
)
def test_what_a_real_keyboard_writes_is_taken_without_its_accents(walk: Walk, key: str, query: str) -> None:
    assert here(walk.ask(Ask.TYPE, key)).query == query


def test_a_suggestion_is_looked_for_as_if_it_had_been_typed(walk: Walk) -> None:
    assert {(Ask.TRY, "twins"), (Ask.TRY, "culture")} <= offers(walk)
    assert here(walk.ask(Ask.TRY, "twins")).found.doors[0] == (Ask.PROGRAMME, "twins")
    assert Ask.TRY not in {ask for ask, _ in offers(walk)}


def test_without_suggestions_in_the_content_the_themes_are_suggested(content: Content) -> None:
    walk = Walk(content).ask(Ask.START).ask(Ask.SEARCH)
    assert {(Ask.TRY, "cells"), (Ask.TRY, "data")} <= offers(walk)


def test_where_nothing_is_found_what_may_have_been_meant_is_suggested_first(walk: Walk) -> None:
    place = here(typed(walk, "coltxxre"))
    assert place.found.doors == ()
    assert walk.content is not None
    tries = searching.suggestions(walk.content, walk.content.languages, place)
    assert tries[0] == "culture"
    assert len(tries) <= MOST_SUGGESTIONS


def test_a_section_is_found_by_its_words_in_the_language_that_is_spoken(walk: Walk) -> None:
    assert here(typed(walk, "formation")).found.doors[0] == (Ask.PROGRAMMES, "")
    walk.ask(Ask.CLEAR).ask(Ask.LANGUAGE, "nl")
    assert here(typed(walk, "opleiding")).found.doors[0] == (Ask.PROGRAMMES, "")


def test_a_kind_shows_a_few_and_counts_all(content: Content) -> None:
    many = replace(content, programmes=tuple(programme(f"cell {number}", "cells") for number in range(40)))
    found = here(typed(Walk(many).ask(Ask.START).ask(Ask.SEARCH), "cell")).found
    assert found.count == 41
    assert sum(ask is Ask.PROGRAMME for ask, _ in found.doors) == MOST_OF_A_KIND


def test_kinds_stand_together(walk: Walk) -> None:
    groups = [searching.group_of(door) for door in here(typed(walk, "c")).found.doors]
    assert groups == sorted(groups, key=groups.index)
    assert len(set(groups)) > 1


def test_another_language_ranks_anew_wherever_the_search_is_on_the_way(walk: Walk) -> None:
    typed(walk, "twin").ask(Ask.PROGRAMME, "twins").ask(Ask.LANGUAGE, "nl").ask(Ask.BACK)
    assert here(walk).query == "twin"
    assert here(walk).found.doors[0] == (Ask.PROGRAMME, "twins")


def test_other_content_is_searched_anew(walk: Walk) -> None:
    typed(walk, "twin")
    assert walk.content is not None
    left = tuple(one for one in walk.content.programmes if one.id != "twins")
    walk.see(replace(walk.content, programmes=left))
    assert here(walk).query == "twin"
    assert (Ask.PROGRAMME, "twins") not in here(walk).found.doors


def test_after_the_visit_nothing_tells_what_was_typed(walk: Walk) -> None:
    typed(walk, "twin").ask(Ask.PROGRAMME, "twins").wait(500)
    assert isinstance(walk.state.scene, Attract)
    assert "twin" not in repr(walk.state)
    assert here(walk.ask(Ask.START).ask(Ask.SEARCH)).query == ""


def test_everything_that_has_a_door_can_be_found_by_its_id(walk: Walk) -> None:
    assert walk.content is not None
    known = {door for name in ("twins", "culture", "long", "trainer") for door in found(walk, name)}
    assert {(Ask.PROGRAMME, "twins"), (Ask.PROGRAMME, "long"), (Ask.PARTNER, "trainer")} <= known


def found(walk: Walk, text: str) -> tuple[tuple[Ask, str], ...]:
    walk.ask(Ask.CLEAR)
    return here(typed(walk, text)).found.doors


def test_whatever_is_looked_for_all_that_is_found_is_offered_and_opens(walk: Walk) -> None:
    seen = []

    @settings(max_examples=100, deadline=None)
    @given(st.text(alphabet=st.characters() | st.sampled_from("abcdelnoprtuw "), max_size=12))
    def look_for(text: str) -> None:
        typed(walk.ask(Ask.CLEAR), text)
        place = here(walk)
        assert set(place.found.doors) <= offers(walk)
        assert (place.found.count > 0) == bool(place.found.doors)
        for door in place.found.doors:
            assert walk.ask(*door).trail[:2] == ["home", "search"]
            assert len(walk.trail) == 3
            assert here(walk.ask(Ask.BACK)) == place
            seen.append(door)

    look_for()
    assert len(set(seen)) > 3
