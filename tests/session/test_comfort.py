"""What a visitor may change about the kiosk holds at once, on every screen, and until the visit ends."""

import pytest

from kiosk.content import Content
from kiosk.session import AS_USUAL, SWITCHES, USUAL, Ask, Attract, Colours, Comfort, Letters, Visit, offered
from kiosk.session.comfort import choices, chosen
from kiosk.session.idle import patience
from tests.session.walking import Walk


@pytest.fixture
def walk(content: Content) -> Walk:
    return Walk(content).ask(Ask.START, "nl").ask(Ask.PROGRAMMES).ask(Ask.COMFORT)


def waits(walk: Walk) -> float:
    assert walk.content is not None
    return patience(walk.content, walk.state)


def asks(walk: Walk) -> set[tuple[str, str]]:
    return {(asked.ask, asked.id) for asked in offered(walk.content, walk.wait(1).state)}


def test_it_is_offered_on_every_screen_but_its_own(content: Content) -> None:
    walk = Walk(content)
    assert (Ask.COMFORT, "") in asks(walk)
    for ask, id_ in ((Ask.START, "fr"), (Ask.PROGRAMMES, ""), (Ask.PROGRAMME, "twins")):
        assert (Ask.COMFORT, "") in asks(walk.ask(ask, id_))
    assert (Ask.COMFORT, "") not in asks(walk.ask(Ask.COMFORT))


def test_from_attract_it_begins_a_visit_in_the_kiosks_own_language(content: Content) -> None:
    walk = Walk(content).ask(Ask.COMFORT)
    assert walk.trail == ["home", "comfort"]
    assert walk.state.language == "fr"
    assert walk.ask(Ask.BACK).trail == ["home"]


def test_back_leads_to_where_one_was(walk: Walk) -> None:
    assert walk.ask(Ask.SUIT, "low").ask(Ask.BACK).trail == ["home", "programmes"]
    assert walk.state.comfort == Comfort(low=True)


def test_it_can_be_chosen_only_where_it_is_shown(walk: Walk) -> None:
    walk.ask(Ask.BACK).ask(Ask.SUIT, "low")
    assert walk.state.comfort == USUAL


def test_what_is_so_already_is_not_offered(walk: Walk) -> None:
    assert (Ask.SUIT, "letters:usual") not in asks(walk)
    walk.ask(Ask.SUIT, "letters:largest")
    assert (Ask.SUIT, "letters:largest") not in asks(walk)
    assert {(Ask.SUIT, "letters:usual"), (Ask.SUIT, "letters:large")} <= asks(walk)


def test_whatever_is_chosen_can_be_taken_back_one_by_one_or_all_at_once() -> None:
    known, new = {USUAL}, [USUAL]
    while new:
        comfort = new.pop()
        found = {chosen(comfort, choice) for choice in choices(comfort)} - known
        known |= found
        new += found
    assert len(known) == len(Letters) * len(Colours) * 2 ** len(SWITCHES)
    for comfort in known - {USUAL}:
        assert chosen(comfort, AS_USUAL) == USUAL
        for choice in choices(comfort):
            changed = chosen(comfort, choice)
            assert changed != comfort
            back = {chosen(changed, one) for one in choices(changed)}
            assert choice == AS_USUAL or comfort in back


@pytest.mark.parametrize("leave", ["idle", "leave"])
def test_it_ends_with_the_visit(walk: Walk, leave: str) -> None:
    walk.ask(Ask.SUIT, "colours:dark").ask(Ask.SUIT, "calm")
    if leave == "leave":
        walk.wait(int(waits(walk))).ask(Ask.LEAVE)
    else:
        walk.wait(1_000)
    assert isinstance(walk.state.scene, Attract)
    assert walk.state.comfort == USUAL
    walk.ask(Ask.START, "nl")
    assert isinstance(walk.state.scene, Visit)
    assert walk.state.scene.comfort == USUAL


@pytest.mark.parametrize("choice", ["letters:large", "letters:largest", "colours:contrast", "low", "calm"])
def test_whoever_has_chosen_anything_is_waited_for_twice_as_long(walk: Walk, choice: str) -> None:
    usual = waits(walk)
    assert waits(walk.ask(Ask.SUIT, choice)) == 2 * usual


def test_whoever_wants_more_time_has_twice_as_long_to_answer_any_number_of_times(
    walk: Walk, content: Content
) -> None:
    walk.ask(Ask.SUIT, "unhurried")
    for _ in range(12):
        walk.wait(120)
        assert isinstance(walk.state.scene, Visit)
        assert walk.state.scene.ends_at is not None
        walk.wait(2 * content.timings.countdown - 1)
        assert isinstance(walk.state.scene, Visit)
        walk.ask(Ask.STAY)
    assert walk.state.comfort == Comfort(unhurried=True)


def test_two_choices_soon_after_each_other_are_no_double_strike(walk: Walk) -> None:
    walk.ask(Ask.SUIT, "letters:large").ask(Ask.SUIT, "low")
    assert walk.state.comfort == Comfort(letters=Letters.LARGE, low=True)
