"""Reading aloud as values: item by item, cut by every touch, led by four buttons, and over with the visit."""

import pytest

from kiosk.content import Content
from kiosk.document import replace
from kiosk.session import (
    USUAL,
    Ask,
    Attract,
    Speech,
    Visit,
    offered,
)
from kiosk.session.aloud import LONGEST, STEPS, sounding
from kiosk.session.comfort import AS_USUAL, Comfort, choices, chosen
from kiosk.session.events import Passage
from kiosk.session.idle import patience
from kiosk.voice import STEPS as VOLUMES
from kiosk.voice import USUAL_VOLUME, Sound
from tests.session.listening import PAGE, Listener
from tests.session.walking import Walk


@pytest.fixture
def listener(content: Content) -> Listener:
    """On the comfort page, where reading aloud was just chosen."""
    walk = Listener(content)
    walk.ask(Ask.START, "nl").ask(Ask.COMFORT).ask(Ask.SUIT, "aloud")
    return walk


def asks(walk: Walk) -> set[tuple[str, str]]:
    return {(asked.ask, asked.id) for asked in offered(walk.content, walk.wait(1).state)}


def test_it_is_offered_only_where_there_is_a_voice_for_the_language(content: Content) -> None:
    walk = Listener(content, frozenset({"nl"}))
    walk.ask(Ask.START, "fr").ask(Ask.COMFORT)
    assert (Ask.SUIT, "aloud") not in asks(walk)
    walk.ask(Ask.LANGUAGE, "nl")
    assert (Ask.SUIT, "aloud") in asks(walk)


def test_a_page_is_read_item_by_item_to_its_end(listener: Listener) -> None:
    assert listener.saying == "", "the screen has to be looked at first"
    listener.look()
    said = []
    while listener.saying:
        said.append(listener.saying)
        listener.hear()
    assert said == ["Title", "One", "Two"]


def test_it_speaks_the_language_of_the_page_and_of_words_in_another(listener: Listener) -> None:
    foreign = {"Touch to start": "en", "Dokunun": "tr"}
    listener.look(PAGE[0], Passage(phrases=("Touch to start", "Dokunun", "knop"), foreign=foreign))
    assert listener.state.speech.saying
    assert listener.state.speech.saying.language == "nl"
    listener.hear()
    saying = listener.state.speech.saying
    spoken = [saying.language_of(one) for one in saying.phrases]
    assert spoken == ["en", "nl", "nl"], "there is no Turkish voice"
    listener.touch().ask(Ask.LANGUAGE, "fr")
    assert listener.state.speech == Speech(due=True)
    listener.look()
    assert listener.state.speech.saying.language == "fr"


def test_what_was_there_before_is_not_read_again(listener: Listener) -> None:
    listener.look().touch().ask(Ask.BACK)
    listener.look(PAGE[0], PAGE[1], Passage(phrases=("New",)), PAGE[2])
    assert listener.saying == "New"
    listener.hear()
    assert listener.saying == "Two", "from there it goes on"


def test_of_two_choices_the_one_that_holds_now_is_told(listener: Listener) -> None:
    one, other = ("Normal",), ("Large",)
    listener.look(Passage(phrases=(*one, "chosen")), Passage(phrases=other))
    listener.touch().ask(Ask.SUIT, "letters:large")
    listener.look(Passage(phrases=one), Passage(phrases=(*other, "chosen")))
    assert listener.saying == "Large chosen"


def test_every_touch_and_every_key_cuts_it(listener: Listener) -> None:
    for cut in (listener.touch, listener.key):
        listener.look(Passage(phrases=(f"{cut}",))).ask(Ask.READ, "again")
        assert listener.saying
        cut()
        assert listener.saying == ""
        listener.wait(30)
        assert listener.saying == ""


def test_pause_stops_where_it_is_and_goes_on_there(listener: Listener) -> None:
    listener.look().hear()
    assert listener.saying == "One"
    assert listener.lead("pause").saying == ""
    assert listener.lead("pause").saying == "One"
    assert listener.hear().saying == "Two"


def test_repeat_next_and_slower(listener: Listener) -> None:
    listener.look().hear()
    assert listener.lead("again").saying == "One"
    assert listener.lead("next").saying == "Two"
    assert listener.lead("next").saying == "Title", "after the last comes the first"
    assert listener.lead("slower").saying == "Title"
    assert listener.state.speech.saying
    assert listener.state.speech.saying.slow
    listener.lead("slower")
    assert not listener.state.speech.saying.slow


def test_after_the_last_item_it_begins_again_when_asked(listener: Listener) -> None:
    listener.look().hear().hear().hear()
    assert listener.saying == ""
    assert listener.lead("pause").saying == "Title"


def test_what_nobody_could_hear_is_not_gone_on_with(listener: Listener) -> None:
    listener.look().hear(heard=False)
    assert listener.saying == ""
    assert listener.state.speech.number == 0


def test_next_can_be_touched_again_soon_but_no_double_strike_counts_twice(listener: Listener) -> None:
    listener.look().ask(Ask.READ, "next").ask(Ask.READ, "next", after=0.2)
    assert listener.saying == "One"
    listener.ask(Ask.READ, "again", after=0.1)
    listener.ask(Ask.READ, "next", after=0.1)
    assert listener.saying == "Two"


def test_volume_has_steps_and_is_back_after_the_visit(listener: Listener, content: Content) -> None:
    assert listener.state.comfort.volume == USUAL_VOLUME
    for step in (0, len(VOLUMES) - 1):
        listener.ask(Ask.SUIT, f"volume:{step}").look(Passage(phrases=(f"{step}",)))
        assert listener.state.speech.saying
        assert listener.state.speech.saying.volume == step
    listener.touch().wait(2 * patience(content, listener.state)).ask(Ask.LEAVE)
    assert isinstance(listener.state.scene, Attract)
    assert (listener.state.speech, listener.state.comfort) == (Speech(), USUAL)


def test_as_long_as_it_speaks_somebody_is_there(listener: Listener, content: Content) -> None:
    usual = patience(content, replace(listener.state, scene=Visit(trail=listener.state.scene.trail)))  # type: ignore[union-attr]
    assert patience(content, listener.state) == 2 * usual
    listener.look().wait(2 * usual - 1)
    listener.hear(seconds=1).touch().look()
    assert listener.saying == ""
    listener.ask(Ask.READ, "again").wait(min(2 * usual + 20, LONGEST - 10))
    assert not doubts(listener)
    listener.hear(seconds=0).touch(after=0)
    listener.wait(2 * usual - 1)
    assert not doubts(listener), "the time begins when the speech ends"
    listener.wait(1)
    assert doubts(listener)


def test_a_voice_that_hangs_does_not_hold_the_kiosk_for_ever(listener: Listener) -> None:
    listener.look().wait(LONGEST + 1_000)
    assert isinstance(listener.state.scene, Attract)


def test_before_the_visit_ends_it_sounds_or_speaks(content: Content) -> None:
    walk = Listener(content, frozenset({"nl"}))
    walk.ask(Ask.START, "fr")
    assert sounding(walk.state) is None
    walk.wait(300)
    assert isinstance(walk.state.scene, Attract)
    heard = set()
    walk.ask(Ask.START, "fr")
    while isinstance(walk.state.scene, Visit):
        heard.add((doubts(walk), sounding(walk.state)))
        walk.wait(1)
    assert heard == {(False, None), (True, Sound.DOUBT)}


def test_whoever_listens_is_asked_in_words(listener: Listener, content: Content) -> None:
    listener.look().touch().wait(patience(content, listener.state))
    assert doubts(listener)
    assert sounding(listener.state) is None
    listener.look(Passage(phrases=("Still there?",)))
    assert listener.saying == "Still there?"
    listener.hear()
    ends_at = listener.state.scene.ends_at  # type: ignore[union-attr]
    assert ends_at is not None
    listener.wait(ends_at - listener.state.at)
    assert isinstance(listener.state.scene, Attract), "its own words are no sign of life"


def test_a_key_begins_to_speak_but_not_to_read(content: Content) -> None:
    walk = Listener(content)
    walk.ask(Ask.START, "fr")
    walk.key().focus("Partners", "button")
    assert walk.state.comfort.aloud
    assert walk.saying == "Partners button"
    walk.look()
    assert walk.saying == "Partners button"
    assert walk.hear().saying == ""
    walk.focus("Read on", "button").key()
    walk.ask(Ask.READ, "pause", after=0.1)
    assert walk.saying == "Title", "the key has cut the name of the button, not the page"


def test_a_key_says_nothing_without_a_voice_or_after_it_was_switched_off(
    content: Content, listener: Listener
) -> None:
    silent = Listener(content, frozenset())
    silent.ask(Ask.START, "fr")
    assert not silent.key().state.comfort.aloud
    listener.ask(Ask.SUIT, "aloud")
    assert not listener.key().state.comfort.aloud
    listener.ask(Ask.SUIT, "aloud").ask(Ask.SUIT, AS_USUAL)
    assert not listener.key().state.comfort.aloud
    listener.plug()
    assert listener.state.comfort.aloud, "but a headset counts"


def test_on_attract_keys_are_told_what_has_the_focus(content: Content) -> None:
    walk = Listener(content)
    walk.key().focus("Touch to start")
    assert walk.saying == "Touch to start"
    walk.key().ask(Ask.START, "nl")
    walk.look()
    assert walk.state.comfort == Comfort(aloud=True)
    assert walk.saying == "Title"
    walk = Listener(content)
    walk.key().wait(1_000)
    assert walk.state.scene == Attract(since=walk.state.scene.since)  # type: ignore[union-attr]


def test_a_headset_begins_a_visit_that_is_read_and_takes_the_voice_with_it(content: Content) -> None:
    walk = Listener(content)
    walk.plug()
    walk.look()
    assert walk.trail == ["home"]
    assert walk.saying == "Title"
    walk.plug(in_=False)
    assert walk.saying == ""
    assert not walk.state.comfort.aloud
    silent = Listener(content, frozenset())
    assert isinstance(silent.plug().state.scene, Attract)


def test_its_buttons_are_offered_while_it_reads(listener: Listener) -> None:
    assert {(Ask.READ, step) for step in STEPS} <= asks(listener)
    listener.ask(Ask.BACK)
    assert {(Ask.READ, step) for step in STEPS} <= asks(listener)
    listener.ask(Ask.COMFORT).ask(Ask.SUIT, "aloud")
    assert not any(ask is Ask.READ for ask, _ in asks(listener))


def test_every_choice_of_it_can_be_taken_back() -> None:
    comfort = Comfort(aloud=True)
    for choice in choices(comfort, voiced=True):
        changed = chosen(comfort, choice)
        assert changed != comfort
        assert choice == AS_USUAL or comfort in {
            chosen(changed, one) for one in choices(changed, voiced=True)
        }


def doubts(walk: Walk) -> bool:
    return isinstance(walk.state.scene, Visit) and walk.state.scene.ends_at is not None
