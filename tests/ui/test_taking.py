"""Other content on a running kiosk: while nobody is there, or at once where that is wanted."""

from kiosk.content import Content, Language, Loaded, Timings
from kiosk.document import Problem, Severity, replace
from kiosk.machine import Machine, Orientation
from kiosk.session import Ask, Attract, OutOfService, Visit
from kiosk.wording import Words
from tests.visitors.driver import HALF_PORTRAIT, Visitor
from tests.visitors.fixtures import Visitors

FAULT = Problem(
    file="content.yaml",
    line=1,
    column=1,
    path="",
    severity=Severity.ERROR,
    code="test",
    message="a mistake",
    hint="mend it",
)


def content_of(loaded: Loaded) -> Content:
    assert loaded.content is not None
    return loaded.content


def renamed(loaded: Loaded, name: str = "Another name") -> Loaded:
    return replace(loaded, content=replace(content_of(loaded), name=name))


def without_first(loaded: Loaded) -> Loaded:
    """The same without the first partner."""
    content = content_of(loaded)
    return replace(loaded, content=replace(content, partners=content.partners[1:]))


def unreadable(loaded: Loaded) -> Loaded:
    return replace(loaded, content=None, problems=(FAULT,))


def at_first_partner(visitor: Visitor) -> Visitor:
    visitor.touch(Ask.START, "fr")
    visitor.touch(Ask.PARTNERS)
    visitor.touch(Ask.PARTNER, visitor.content.partners[0].id)
    return visitor


def test_it_is_shown_at_once_where_nobody_is(visitors: Visitors, loaded: Loaded) -> None:
    visitor = visitors(HALF_PORTRAIT)
    visitor.kiosk.conductor.take(renamed(loaded))
    assert visitor.kiosk.conductor.shown == renamed(loaded)
    visitor.touch(Ask.START)
    assert "Another name" in visitor.texts()


def test_nothing_changes_under_a_visitors_finger_and_all_when_the_visit_ends(
    visitors: Visitors, loaded: Loaded
) -> None:
    visitor = at_first_partner(visitors(HALF_PORTRAIT))
    before, state = visitor.picture(), visitor.state
    for number in range(3):
        visitor.kiosk.conductor.take(renamed(without_first(loaded), f"Name {number}"))
    assert (visitor.picture(), visitor.state) == (before, state)
    assert visitor.kiosk.conductor.loaded is not visitor.kiosk.conductor.shown
    visitor.touch(Ask.BACK)
    visitor.touch(Ask.PARTNER, content_of(loaded).partners[0].id)
    visitor.wait(500)
    assert isinstance(visitor.state.scene, Attract)
    visitor.touch(Ask.START)
    assert "Name 2" in visitor.texts()


def test_at_once_an_item_that_has_gone_leads_to_its_section(visitors: Visitors, loaded: Loaded) -> None:
    visitor = at_first_partner(visitors(HALF_PORTRAIT))
    gone = str(content_of(loaded).partners[0].id)
    visitor.kiosk.conductor.take(without_first(loaded), at_once=True)
    visitor.settle()
    assert isinstance(visitor.state.scene, Visit)
    assert [str(place.screen) for place in visitor.state.scene.trail] == ["home", "partners"]
    assert (Ask.PARTNER, gone) not in visitor.wishes()
    visitor.touch(Ask.PARTNER, content_of(loaded).partners[1].id)


def test_at_once_the_item_that_stays_is_told_in_its_new_words(visitors: Visitors, loaded: Loaded) -> None:
    visitor = at_first_partner(visitors(HALF_PORTRAIT))
    content = content_of(loaded)
    first = replace(content.partners[0], name="Renamed & Sons")
    state = visitor.state
    visitor.kiosk.conductor.take(
        replace(loaded, content=replace(content, partners=(first, *content.partners[1:]))), at_once=True
    )
    assert visitor.state == state
    assert "Renamed & Sons" in visitor.texts()


def test_what_cannot_be_read_keeps_what_is_shown_and_what_waits_and_tells_why(
    visitors: Visitors, loaded: Loaded
) -> None:
    visitor = visitors(HALF_PORTRAIT)
    conductor = visitor.kiosk.conductor
    conductor.take(unreadable(loaded))
    assert (conductor.shown.content, conductor.loaded.problems) == (loaded.content, (FAULT,))
    assert conductor.loaded.last_good
    at_first_partner(visitor)
    conductor.take(renamed(loaded))
    conductor.take(unreadable(loaded))
    visitor.wait(500)
    assert (conductor.shown.content, conductor.shown.problems) == (renamed(loaded).content, (FAULT,))


def test_out_of_service_ends_with_the_first_content(visitors: Visitors, loaded: Loaded) -> None:
    visitor = visitors(HALF_PORTRAIT, loaded=unreadable(loaded))
    assert isinstance(visitor.state.scene, OutOfService)
    visitor.kiosk.conductor.take(unreadable(loaded))
    assert isinstance(visitor.state.scene, OutOfService)
    visitor.kiosk.conductor.take(loaded)
    visitor.settle()
    visitor.touch(Ask.START, "nl")


def test_all_that_comes_from_content_and_machine_is_renewed(visitors: Visitors, loaded: Loaded) -> None:
    visitor = visitors(HALF_PORTRAIT)
    content = content_of(loaded)
    ghent = next(site for site in content.sites if site.language == "nl")
    words = {Language(code): _shouted(one) for code, one in loaded.wording.items()}
    other = replace(
        loaded,
        content=replace(content, timings=Timings(idle_at_least=300), languages=(Language("nl"),)),
        wording=words,
        machine=Machine(site=ghent.id, orientation=Orientation.LANDSCAPE),
    )
    visitor.kiosk.conductor.take(other)
    assert visitor.state.own_language == "nl"
    visitor.touch(Ask.START, "nl")
    assert words[Language("nl")].home in visitor.texts()
    assert (Ask.LANGUAGE, "fr") not in visitor.wishes()
    visitor.wait(280)
    assert (Ask.STAY, "") not in visitor.wishes()
    assert visitor.window.contentItem().childItems()[0].rotation() == 90


def _shouted(words: Words) -> Words:
    return replace(words, home=words.home.upper())
