"""Deep links: on the real content every page leads on, and whatever leads somewhere can be come back from."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.activities import present
from kiosk.content import Content, Sources, examine
from kiosk.document import replace
from kiosk.session import (
    Ask,
    Asked,
    Door,
    Place,
    Screen,
    SessionState,
    Visit,
    advance,
    following,
    items,
    items_behind,
    offered,
    playing,
    related,
)
from kiosk.session.doors import JOBS, MOST_RELATED, SECTION_OF
from kiosk.session.playthrough import has_ended, playthrough
from tests.session.walking import Walk

CONTENT = Path(__file__).resolve().parents[2] / "content.yaml"
LINKED = (Screen.PROGRAMME, Screen.PARTNER, Screen.SITE, Screen.EVENT, Screen.JOB)
OUT = {Ask.BACK, Ask.HOME, Ask.LANGUAGE, Ask.COLLECT, Ask.MORE, Ask.UNDO, Ask.CODE}
"""What leads to no other page, or only away from this one."""


@pytest.fixture(scope="module")
def real() -> Content:
    """The content that ships."""
    content = examine(Sources(content=CONTENT), date(2026, 11, 23)).wait(60).content
    assert content is not None
    return content


@pytest.fixture(scope="module")
def taps(real: Content) -> dict[tuple[str, str], int]:
    """How many touches each page is away from Home; on the way none is a dead end."""
    home = Walk(real).ask(Ask.START).state
    waiting, known = [replace(home, at=home.settled_at)], {("home", ""): 0}
    for state in waiting:
        onward = [asked for asked in offered(real, state) if asked.ask not in OUT]
        assert onward, where(state)
        for asked in onward:
            there = after(real, state, asked)
            if where(there) not in known:
                known[where(there)] = known[where(state)] + 1
                waiting.append(there)
    return known


def test_from_home_one_comes_to_every_page(real: Content, taps: dict[tuple[str, str], int]) -> None:
    everything = {(screen, item.id) for screen in LINKED for item in items(real, screen)}
    assert set(taps) >= everything | {("activity", kind) for kind in present(real)}
    assert set(taps) >= {(screen, "") for screen in ("school-visits", "about", "my-list", "stem", "sites")}


def test_whatever_there_is_to_read_is_three_touches_from_home(
    real: Content, taps: dict[tuple[str, str], int]
) -> None:
    """Standards, row 4.22: also each of many facts, which are leafed through."""
    every = [(screen, item.id) for screen in (*LINKED, Screen.FACT) for item in items(real, screen)]
    assert len(every) > 100
    assert [page for page in every if taps[page] > 3] == []


def test_every_page_of_one_thing_says_what_comes_next(real: Content) -> None:
    seen = 0
    for screen in (*LINKED, Screen.FACT):
        for item in items(real, screen):
            assert following(real, Place(screen=screen, item=item.id, arrival=1)), item.id
            seen += 1
    for screen in (Screen.SCHOOL_VISITS, Screen.ABOUT, Screen.MY_LIST):
        assert following(real, Place(screen=screen, arrival=1)), screen
    assert seen > 100


def test_next_leads_through_all_of_a_kind_and_on_through_all_sections(real: Content) -> None:
    place, met = Place(screen=Screen.PROGRAMME, item=items(real, Screen.PROGRAMME)[0].id, arrival=1), []
    while place.screen not in met:
        met.append(place.screen)
        for _ in items(real, place.screen)[1:]:
            onward = following(real, place)
            assert onward
            assert Screen(onward[0]) is place.screen
            place = Place(screen=place.screen, item=onward[1], arrival=1)
        onward = following(real, place)
        assert onward
        section = Screen(onward[0])
        item = next((one for one, listed in SECTION_OF.items() if listed is section), section)
        place = Place(screen=item, item=next((one.id for one in items(real, item)), ""), arrival=1)
    assert met == ["programme", "fact", "partner", "event", "site", "school-visits"]


def test_whatever_leads_to_an_item_is_led_to_by_it(real: Content) -> None:
    """Where a page has more to do with than there is room for, by the list that it leads to instead."""
    kinds = set()
    for screen, door, place in links(real):
        back = related(real, place)
        section = (Ask(SECTION_OF[screen]), "")
        assert (door in back) or (section in back and len(back) > MOST_RELATED), (place, door)
        kinds.add((screen, place.screen))
    pairs = [("programme", "partner"), ("programme", "site"), ("partner", "site"), ("event", "programme")]
    pairs += [("event", "partner"), ("event", "site"), ("programme", "job"), ("site", "partner")]
    assert kinds >= set(pairs) | {(other, one) for one, other in pairs}


def test_activities_lead_to_items_and_these_back_to_them(real: Content) -> None:
    """The jobs that come out lead to programmes: those lead to the pages of these jobs."""
    seen = 0
    for kind in present(real):
        for state in played(real, kind):
            for door in led_to(real, state):
                back = related(real, Place(screen=Screen(door[0]), item=door[1], arrival=1))
                by_job = kind == JOBS and any(ask is Ask.JOB for ask, _ in back)
                assert by_job or (Ask.ACTIVITY, kind) in back, (kind, door)
                seen += 1
    assert seen > 10


def test_every_activity_ends_with_what_comes_next(real: Content) -> None:
    for kind in present(real):
        *_, end = played(real, kind)
        assert has_ended(real, end)
        assert isinstance(end.scene, Visit)
        door = playing.leads(real, end.scene.here, playing.ONWARD)
        assert door is not None
        assert door[1] in set(present(real)) - {kind, playing.CLASS_VISIT}


def links(content: Content) -> Iterator[tuple[Screen, Door, Place]]:
    """Each door from an item to an item: the screen it is on, the door back to it, and where it leads."""
    for screen in LINKED:
        for item in items(content, screen):
            for ask, id_ in related(content, Place(screen=screen, item=item.id, arrival=1)):
                if (ask, id_) in items_behind(content):
                    yield screen, (Ask(screen), item.id), Place(screen=Screen(ask), item=id_, arrival=1)


def led_to(content: Content, state: SessionState) -> Iterator[Door]:
    """The items that what can be done in an activity leads to."""
    assert isinstance(state.scene, Visit)
    doors = (playing.leads(content, state.scene.here, act) for act in playing.acts(content, state.scene.here))
    yield from (door for door in doors if door and door in items_behind(content))


def played(content: Content, kind: str) -> list[SessionState]:
    walk = Walk(content).ask(Ask.START).ask(Ask.STEM).ask(Ask.ACTIVITY, kind).wait(1)
    return [walk.state, *(state for _, state in playthrough(content, walk.state))]


def after(content: Content, state: SessionState, asked: Asked) -> SessionState:
    there = advance(content, state, replace(asked, at=state.at + 1))
    return replace(there, at=there.settled_at)


def where(state: SessionState) -> tuple[str, str]:
    assert isinstance(state.scene, Visit)
    here = state.scene.here
    return here.screen, here.item or "+".join(here.filters)
