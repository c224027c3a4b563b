"""A session that goes on with other content stands nowhere that is not in it."""

import random

import pytest

from kiosk.content import Content, Language
from kiosk.document import replace
from kiosk.session import Ask, Attract, OutOfService, Visit, offered
from tests.session.conftest import partner, programme, theme
from tests.session.walking import Walk

PARTNERS = (partner("acme", "twins"), partner("bolt", "long"))


@pytest.fixture
def full_content(content: Content) -> Content:
    return replace(content, partners=PARTNERS)


@pytest.fixture
def walk(full_content: Content) -> Walk:
    return Walk(full_content).ask(Ask.START)


def without(content: Content, *ids: str) -> Content:
    """The same with these programmes and partners gone, and whatever named them."""
    left = (
        replace(one, programmes=tuple(named for named in one.programmes if named not in ids))
        for one in content.partners
        if one.id not in ids
    )
    return replace(
        content,
        programmes=tuple(one for one in content.programmes if one.id not in ids),
        partners=tuple(left),
    )


def ids_of(content: Content) -> list[str]:
    return [*(one.id for one in content.programmes), *(one.id for one in content.partners)]


def arrival(walk: Walk) -> int:
    assert isinstance(walk.state.scene, Visit)
    return walk.state.scene.here.arrival


def filters(walk: Walk) -> tuple[str, ...]:
    assert isinstance(walk.state.scene, Visit)
    return walk.state.scene.here.filters


def test_the_same_content_changes_nothing(walk: Walk, full_content: Content) -> None:
    before = walk.ask(Ask.PROGRAMMES).ask(Ask.PROGRAMME, "twins").wait(1).state
    assert walk.see(full_content).state == before


@pytest.mark.parametrize(
    ("way", "gone", "trail"),
    [
        ([(Ask.PROGRAMMES, ""), (Ask.PROGRAMME, "twins")], ["twins"], ["home", "programmes"]),
        ([(Ask.THEME, "cells"), (Ask.PROGRAMME, "long")], ["long"], ["home", "programmes"]),
        ([(Ask.THEME, "data")], ["twins"], ["home", "programmes"]),
        ([(Ask.PARTNERS, ""), (Ask.PARTNER, "acme")], ["acme"], ["home", "partners"]),
        ([(Ask.PARTNERS, ""), (Ask.PARTNER, "acme")], ["acme", "bolt"], ["home"]),
        (
            [(Ask.PARTNERS, ""), (Ask.PARTNER, "acme"), (Ask.PROGRAMME, "twins")],
            ["acme"],
            ["home", "partners", "programme twins"],
        ),
        (
            [(Ask.PARTNERS, ""), (Ask.PARTNER, "acme"), (Ask.PROGRAMME, "twins")],
            ["twins"],
            ["home", "partners", "partner acme", "programmes"],
        ),
    ],
)
def test_an_item_that_has_gone_leads_to_its_section_and_an_empty_section_to_what_was_before(
    walk: Walk, full_content: Content, way: list[tuple[Ask, str]], gone: list[str], trail: list[str]
) -> None:
    for ask, id_ in way:
        walk.ask(ask, id_)
    assert walk.see(without(full_content, *gone)).trail == trail


def test_where_one_has_come_to_by_that_starts_afresh_and_swallows_what_is_asked_at_first(
    walk: Walk, full_content: Content
) -> None:
    before = arrival(walk.ask(Ask.THEME, "data").wait(1))
    walk.see(without(full_content, "twins"))
    assert arrival(walk) > before
    assert offered(walk.content, walk.state) == ()
    assert offered(walk.content, walk.wait(1).state)


def test_a_list_one_has_come_from_stands_as_it_was_left(walk: Walk, full_content: Content) -> None:
    before = arrival(walk.ask(Ask.THEME, "cells"))
    walk.ask(Ask.PROGRAMME, "long").see(without(full_content, "long"))
    assert (arrival(walk), filters(walk)) == (before, ("theme:cells",))


def test_a_filter_that_lets_nothing_through_is_dropped(walk: Walk, full_content: Content) -> None:
    walk.ask(Ask.THEME, "cells").ask(Ask.FILTER, "site:biopark")
    assert filters(walk) == ("theme:cells", "site:biopark")
    walk.see(without(full_content, "culture", "long"))
    assert filters(walk) == ("site:biopark",)


def test_a_language_that_has_gone_falls_back_to_the_kiosks_own(walk: Walk, full_content: Content) -> None:
    walk.ask(Ask.LANGUAGE, "nl").see(full_content, "en")
    assert (walk.state.language, walk.state.own_language) == ("nl", "en")
    walk.see(replace(full_content, languages=(Language("fr"), Language("en"))))
    assert (walk.state.language, walk.state.own_language) == ("fr", "fr")


def test_a_kiosk_that_nobody_uses_speaks_its_own_language_and_stays_so(content: Content) -> None:
    walk = Walk(content).wait(5).see(replace(content, name="Other"), "nl")
    assert walk.state.scene == Attract(since=0)
    assert walk.state.language == "nl"


def test_content_that_comes_ends_being_out_of_service_and_none_begins_it(content: Content) -> None:
    walk = Walk(None).see(content)
    assert isinstance(walk.state.scene, Attract)
    walk.ask(Ask.START).see(None)
    assert isinstance(walk.state.scene, OutOfService)


def test_whatever_goes_whenever_there_is_a_way_home_and_a_place_that_exists(full_content: Content) -> None:
    chance, seen = random.Random(5), 0  # noqa: S311
    many = replace(
        full_content,
        programmes=(
            *full_content.programmes,
            *(programme(f"p{number}", chance.choice(("cells", "data"))) for number in range(4)),
        ),
        themes=(*full_content.themes, theme("other")),
    )
    ids = ids_of(many)
    for _ in range(300):
        walk = Walk(many)
        for _ in range(12):
            possible = offered(walk.content, walk.state)
            chosen = chance.choice(possible)
            walk.ask(chosen.ask, chosen.id)
            if chance.random() < 0.3:
                walk.see(without(many, *chance.sample(ids, chance.randrange(len(ids)))))
            walk.wait(1)
            assert_sound(walk)
            seen += 1
    assert seen == 3600


def assert_sound(walk: Walk) -> None:
    assert walk.content is not None
    known = {"", "biopark", *ids_of(walk.content)}
    if isinstance(walk.state.scene, Visit):
        assert {place.item for place in walk.state.scene.trail} <= known
        assert walk.trail[0] == "home"
        arrivals = [place.arrival for place in walk.state.scene.trail]
        assert len(set(arrivals)) == len(arrivals)
    assert offered(walk.content, walk.state)
