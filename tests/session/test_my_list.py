"""My list: put on, taken off, put back, split over codes, forgotten."""

import pytest

from kiosk.content import Content
from kiosk.document import replace
from kiosk.session import Ask, Attract, MyList, Visit, offered
from tests.session.conftest import partner
from tests.session.walking import Walk

TWINS, CULTURE = "programme:twins", "programme:culture"


@pytest.fixture
def walk(content: Content) -> Walk:
    return Walk(replace(content, partners=(partner("trainer", "culture"),))).ask(Ask.START)


def my_list(walk: Walk) -> MyList:
    assert isinstance(walk.state.scene, Visit)
    return walk.state.scene.my_list


def wishes(walk: Walk) -> list[tuple[str, str]]:
    assert walk.content is not None
    return [(asked.ask, asked.id) for asked in offered(walk.content, walk.wait(1).state)]


def at_programme(walk: Walk, id_: str) -> Walk:
    return walk.ask(Ask.HOME).ask(Ask.PROGRAMMES).ask(Ask.PROGRAMME, id_)


def collect(walk: Walk, id_: str) -> Walk:
    return at_programme(walk, id_).ask(Ask.COLLECT, f"programme:{id_}")


def test_what_is_put_on_the_list_stands_at_its_end(walk: Walk) -> None:
    collect(collect(walk, "twins"), "culture").ask(Ask.PARTNER, "trainer").ask(Ask.COLLECT, "partner:trainer")
    assert my_list(walk).items == (TWINS, CULTURE, "partner:trainer")


def test_only_the_item_of_the_page_can_be_put_on_it(walk: Walk) -> None:
    at_programme(walk, "twins").ask(Ask.COLLECT, CULTURE)
    assert my_list(walk).items == ()
    assert (Ask.COLLECT, TWINS) in wishes(walk)


def test_the_page_stays_where_it_is(walk: Walk) -> None:
    before = at_programme(walk, "twins").state.scene
    after = walk.ask(Ask.COLLECT, TWINS).state.scene
    assert isinstance(before, Visit)
    assert isinstance(after, Visit)
    assert after.trail == before.trail


def test_a_double_strike_does_not_take_it_off_again(walk: Walk) -> None:
    collect(walk, "twins").ask(Ask.COLLECT, TWINS, after=0.3)
    assert my_list(walk).items == (TWINS,)
    walk.ask(Ask.COLLECT, TWINS)
    assert my_list(walk).items == ()


def test_the_list_leads_to_all_that_is_on_it_and_takes_it_off(walk: Walk) -> None:
    collect(collect(walk, "twins"), "culture").ask(Ask.HOME).ask(Ask.MY_LIST)
    assert set(wishes(walk)) >= {
        (Ask.PROGRAMME, "twins"),
        (Ask.COLLECT, TWINS),
        (Ask.PROGRAMME, "culture"),
        (Ask.COLLECT, CULTURE),
    }
    assert (Ask.UNDO, "") not in wishes(walk)


def test_what_was_taken_off_last_comes_back_where_it_stood(walk: Walk) -> None:
    collect(collect(walk, "twins"), "culture").ask(Ask.HOME).ask(Ask.MY_LIST).ask(Ask.COLLECT, TWINS)
    assert my_list(walk).items == (CULTURE,)
    walk.ask(Ask.UNDO)
    assert my_list(walk).items == (TWINS, CULTURE)
    assert (Ask.UNDO, "") not in wishes(walk)


def test_an_empty_list_leads_to_where_there_is_something(walk: Walk) -> None:
    walk.ask(Ask.MY_LIST)
    assert set(wishes(walk)) >= {(Ask.PROGRAMMES, ""), (Ask.PARTNERS, "")}


def test_a_list_that_needs_several_codes_shows_one_after_the_other(content: Content) -> None:
    first, *others = content.programmes
    many = tuple(replace(first, id=f"p{n}", title="x" * 60) for n in range(7))  # type: ignore[arg-type]
    walk = Walk(replace(content, programmes=(first, *others, *many))).ask(Ask.START)
    for one in many:
        collect(walk, one.id)
    walk.ask(Ask.HOME).ask(Ask.MY_LIST)
    assert (Ask.CODE, "2") in wishes(walk)
    walk.ask(Ask.CODE, "2")
    assert (Ask.CODE, "1") in wishes(walk)
    for one in many[2:]:
        walk.ask(Ask.COLLECT, f"programme:{one.id}")
    assert not [ask for ask, _ in wishes(walk) if ask == Ask.CODE]


def test_other_content_leaves_on_the_list_what_is_still_there(walk: Walk, content: Content) -> None:
    collect(collect(walk, "twins"), "culture").ask(Ask.COLLECT, CULTURE)
    gone = [one for one in content.programmes if one.id != "culture"]
    walk.see(replace(content, programmes=tuple(gone)))
    assert my_list(walk) == MyList(items=(TWINS,))


@pytest.mark.parametrize("end", ["leaves", "walks away"])
def test_the_list_is_forgotten_with_the_visit(walk: Walk, end: str) -> None:
    collect(walk, "twins")
    walk.wait(200 if end == "walks away" else 65)
    if end == "leaves":
        walk.ask(Ask.LEAVE)
    assert isinstance(walk.state.scene, Attract)
    walk.ask(Ask.START)
    assert my_list(walk) == MyList()
    assert "twins" not in repr(walk.state.scene)
