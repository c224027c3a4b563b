"""A telephone reads every code of the real content from the screen, and gets exactly what it should.

With --long: every page in every language, in both orientations. In the gate each page once: the pages take
turns at the languages and the orientations, and what several give, such as one address, is read once.
"""

from collections.abc import Callable, Iterator

import pytest

from kiosk.activities import present
from kiosk.content import Content, Language, PartialDate, Text, said
from kiosk.document import replace
from kiosk.gifts import of_item, of_page
from kiosk.session import Ask, MyList, Place, Screen, SessionState, Visit, collecting, items
from kiosk.session.doors import JOBS
from kiosk.session.playthrough import playthrough
from kiosk.ui.dates import partly
from tests.session.walking import Walk
from tests.ui.reading_codes import blurred, half, read, seen
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Visitor
from tests.visitors.fixtures import Visitors

TURNS = pytest.mark.parametrize("turn", [0, 1], ids=["portrait", "landscape"])
SIZES = (PORTRAIT, LANDSCAPE)

Page = tuple[SessionState, str]
"""A screen with a code, and what that gives."""


@TURNS
def test_every_page_of_an_item(visitors: Visitors, turn: int, full: bool) -> None:  # noqa: FBT001 - a fixture
    visitor, known = visitors(SIZES[turn]), set[str]()
    for number, (state, wanted) in enumerate(pages(visitor.content)):
        if full or (number % 6 == 3 * turn + number // 6 % 3 and wanted not in known):
            known.add(wanted)
            assert given(visitor, state) == wanted
    assert len(known) >= 20


@TURNS
def test_the_pages_that_show_no_item(visitors: Visitors, turn: int) -> None:
    visitor = visitors(SIZES[turn])
    content, language = visitor.content, visitor.content.languages[turn]
    page, screen = ((content.school_visits, Screen.SCHOOL_VISITS), (content.about, Screen.ABOUT))[turn]
    assert page is not None
    opened = Walk(content, language).ask(Ask.START, language).state
    assert isinstance(opened.scene, Visit)
    place = Place(screen=screen, arrival=2)
    state = replace(opened, scene=replace(opened.scene, trail=(*opened.scene.trail, place)))
    assert given(visitor, state) == of_page(page, sayer(content, language)).content


@TURNS
def test_the_end_of_every_activity(visitors: Visitors, turn: int) -> None:
    visitor = visitors(SIZES[turn])
    for number, kind in enumerate(present(visitor.content)):
        if number % 2 == turn:
            gift = given(visitor, ended(visitor.content, kind))
            assert gift == "https://biotechcampus.eu" or kind == JOBS
    assert number >= 6


def test_an_address_is_given_wherever_there_is_one(visitors: Visitors) -> None:
    content = visitors().content
    addresses = {wanted for _, wanted in pages(content) if wanted.startswith("https://")}
    assert addresses == {
        "https://biotechcampus.eu",
        "https://cespe.be",
        "https://pharmeco.eu",
        "https://sogent.be/projecten/eiland-zwijnaarde",
    }


def test_three_jobs_are_taken_home(visitors: Visitors) -> None:
    visitor = visitors()
    title, *jobs = given(visitor, ended(visitor.content, "jobs")).split("\n")
    assert title == "Quel métier vous va\u00a0?"
    assert len(jobs) == 4
    assert jobs[-1] == "https://biotechcampus.eu"


def test_my_list_in_all_its_codes(visitors: Visitors) -> None:
    visitor = visitors()
    content = visitor.content
    each = (
        collecting.spelled((ask, one.id))
        for screen, ask in collecting.COLLECTED.items()
        for one in items(content, screen)[:4]
    )
    opened = Walk(content, "fr").ask(Ask.START, "fr").state
    assert isinstance(opened.scene, Visit)
    kept = MyList(items=tuple(each))
    codes = collecting.codes(content, kept, (Language("fr"),))
    assert len(codes) >= 3
    for number, wanted in enumerate(codes, 1):
        place = Place(screen=Screen.MY_LIST, arrival=2, code=number)
        state = replace(opened, scene=replace(opened.scene, trail=(*opened.scene.trail, place), my_list=kept))
        assert given(visitor, state) == wanted


def given(visitor: Visitor, state: SessionState) -> str:
    """What the telephone gets, however it looks at the code."""
    visitor.kiosk.conductor.show(state)
    picture = seen(visitor)
    sharp = read(picture)
    assert read(half(picture)) == sharp
    assert read(blurred(picture)) == sharp
    (text,) = sharp
    return text


def pages(content: Content) -> Iterator[Page]:
    """Every item in every language, one after the other."""
    for screen in collecting.COLLECTED:
        for item in items(content, screen):
            for language in content.languages:
                state = Walk(content, language).ask(Ask.START, language).state
                assert isinstance(state.scene, Visit)
                place = Place(screen=screen, item=item.id, arrival=2)
                state = replace(state, scene=replace(state.scene, trail=(*state.scene.trail, place)))
                yield state, of_item(content, item, sayer(content, language), dater(language)).content


def dater(language: Language) -> Callable[[PartialDate], str]:
    """A day as the page of the story says it."""
    return lambda day: partly(day, language)


def ended(content: Content, kind: str) -> SessionState:
    walk = Walk(content, "fr").ask(Ask.START, "fr").ask(Ask.STEM).ask(Ask.ACTIVITY, kind).wait(1)
    return dict(playthrough(content, walk.state))["end"]


def sayer(content: Content, language: Language) -> Callable[[Text | None], str]:
    """A text in that language, else in the kiosk's own, else in the first that has it."""
    return lambda text: said(text, (language, Language("fr"), *content.languages)).text
