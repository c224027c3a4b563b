"""Going through the screens and back."""

import pytest

from kiosk.content import Content
from kiosk.document import replace
from kiosk.session import Ask, Attract, OutOfService, Visit, offered, tiles
from kiosk.session.answering import LONGEST_TRAIL
from tests.session.conftest import partner, theme
from tests.session.walking import Walk

P = Ask.PROGRAMME


@pytest.fixture
def walk(content: Content) -> Walk:
    return Walk(content)


def test_a_kiosk_begins_by_attracting(walk: Walk) -> None:
    assert isinstance(walk.state.scene, Attract)


def test_a_kiosk_without_content_is_out_of_service_and_offers_nothing() -> None:
    walk = Walk(None).touch().ask(Ask.START).wait(500)
    assert isinstance(walk.state.scene, OutOfService)
    assert offered(None, walk.state) == ()


@pytest.mark.parametrize(("asked", "spoken"), [("", "fr"), ("nl", "nl"), ("en", "en")])
def test_start_opens_home_in_the_language_that_was_touched_else_in_the_kiosks_own(
    walk: Walk, asked: str, spoken: str
) -> None:
    walk.ask(Ask.START, asked)
    assert walk.trail == ["home"]
    assert walk.state.language == spoken


@pytest.mark.parametrize(
    ("way", "trail"),
    [
        ([(Ask.PROGRAMMES, "")], ["home", "programmes"]),
        ([(Ask.PROGRAMMES, ""), (P, "twins")], ["home", "programmes", "programme twins"]),
        ([(Ask.THEME, "cells")], ["home", "programmes"]),
        ([(Ask.THEME, "cells"), (P, "long"), (Ask.BACK, "")], ["home", "programmes"]),
        ([(Ask.THEME, "cells"), (P, "twins")], ["home", "programmes"]),
        # a list of one is a detour
        ([(Ask.THEME, "data")], ["home", "programme twins"]),
        ([(Ask.PROGRAMMES, ""), (P, "twins"), (Ask.BACK, "")], ["home", "programmes"]),
        ([(Ask.PROGRAMMES, ""), (P, "twins"), (Ask.HOME, "")], ["home"]),
        ([(Ask.PROGRAMMES, ""), (Ask.BACK, "")], ["home"]),
        (
            [(Ask.PROGRAMMES, ""), (P, "culture"), (P, "long"), (Ask.BACK, "")],
            ["home", "programmes", "programme culture"],
        ),
        # what is not offered changes nothing
        ([(Ask.BACK, "")], ["home"]),
        ([(Ask.HOME, "")], ["home"]),
        ([(P, "twins")], ["home"]),
        ([(Ask.STAY, "")], ["home"]),
        ([(Ask.START, "nl")], ["home"]),
        ([(Ask.PROGRAMMES, ""), (P, "nowhere")], ["home", "programmes"]),
        ([(Ask.PROGRAMMES, ""), (Ask.LANGUAGE, "xx")], ["home", "programmes"]),
    ],
)
def test_the_way_through_a_visit(walk: Walk, way: list[tuple[Ask, str]], trail: list[str]) -> None:
    walk.ask(Ask.START)
    for ask, id_ in way:
        walk.ask(ask, id_)
    assert walk.trail == trail
    assert walk.state.language == "fr"


def test_the_language_changes_at_once_and_keeps_the_place(walk: Walk) -> None:
    walk.ask(Ask.START).ask(Ask.PROGRAMMES).ask(P, "long")
    before = walk.state.scene
    walk.ask(Ask.LANGUAGE, "nl")
    assert walk.state.language == "nl"
    assert walk.state.scene == before


def test_programmes_are_offered_theme_by_theme_as_they_are_listed(walk: Walk) -> None:
    walk.ask(Ask.START).ask(Ask.PROGRAMMES).wait(1)
    assert walk.content is not None
    listed = [asked.id for asked in offered(walk.content, walk.state) if asked.ask is P]
    assert listed == ["culture", "long", "twins"]


def test_home_offers_all_programmes_and_the_themes_that_have_some(content: Content) -> None:
    empty = replace(content, themes=(*content.themes, theme("empty")))
    assert tiles(empty) == ((Ask.PROGRAMMES, ""), (Ask.THEME, "cells"), (Ask.THEME, "data"))
    assert tiles(replace(content, programmes=())) == ()


def test_next_leads_through_all_programmes_and_from_the_last_to_the_next_section(content: Content) -> None:
    walk = Walk(replace(content, partners=(partner("trainer", "culture"),)))
    walk.ask(Ask.START).ask(Ask.PROGRAMMES).ask(P, "culture").ask(P, "long").ask(P, "twins").ask(P, "culture")
    assert walk.trail[-3:] == ["programme culture", "programme long", "programme twins"]
    assert walk.ask(Ask.PARTNERS).trail[-1] == "partners"


def test_where_there_is_no_other_section_next_leads_to_the_own_one(walk: Walk) -> None:
    walk.ask(Ask.START).ask(Ask.PROGRAMMES).ask(P, "twins").ask(Ask.PROGRAMMES)
    assert walk.trail == ["home", "programmes", "programme twins", "programmes"]


def test_the_trail_keeps_home_however_long_one_walks(content: Content) -> None:
    walk = Walk(replace(content, partners=(partner("trainer", "culture"),)))
    walk.ask(Ask.START).ask(Ask.PROGRAMMES).ask(P, "culture")
    for _ in range(40):
        walk.ask(Ask.PARTNER, "trainer").ask(P, "culture")
    assert walk.trail[-1] == "programme culture"
    assert len(walk.trail) == LONGEST_TRAIL
    assert walk.trail[0] == "home"


def test_taps_during_a_transition_and_second_strikes_are_swallowed(walk: Walk) -> None:
    walk.ask(Ask.START)
    assert walk.content is not None
    assert offered(walk.content, walk.state) == ()
    walk.ask(Ask.PROGRAMMES, after=0.4)
    assert walk.trail == ["home"]
    walk.ask(Ask.PROGRAMMES, after=0.1)
    assert walk.trail == ["home", "programmes"]


def test_a_double_strike_opens_one_page_not_two(walk: Walk) -> None:
    walk.ask(Ask.START).ask(Ask.PROGRAMMES).ask(P, "culture")
    walk.ask(P, "long", after=0.4)
    assert walk.trail[-1] == "programme culture"
    walk.ask(P, "long", after=0.2)
    assert walk.trail[-1] == "programme long"


def test_every_arrival_is_a_new_one_and_back_is_none(walk: Walk) -> None:
    walk.ask(Ask.START).ask(Ask.PROGRAMMES)
    assert isinstance(walk.state.scene, Visit)
    first = walk.state.scene.here.arrival
    walk.ask(P, "twins").ask(Ask.BACK)
    assert isinstance(walk.state.scene, Visit)
    assert walk.state.scene.here.arrival == first
    walk.ask(Ask.HOME).ask(Ask.PROGRAMMES)
    assert isinstance(walk.state.scene, Visit)
    assert walk.state.scene.here.arrival > first
