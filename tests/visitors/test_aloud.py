"""The kiosk reads aloud to visitors who touch, press keys, or only listen; a double writes it down."""

import pytest
from PySide6.QtCore import Qt

from kiosk.content import Language, Loaded, said
from kiosk.document import replace
from kiosk.session import Ask, Attract, Comfort, Plugged
from kiosk.session.aloud import STEPS
from kiosk.ui.hearing import readable
from kiosk.voice import Sound
from kiosk.voice.phrases import phrases
from kiosk.voice.plain import plain
from tests.visitors.controls import free_point
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, Size
from tests.visitors.fixtures import Visitors
from tests.visitors.keyboard import Keyboard, check_ring
from tests.visitors.listener import Listener
from tests.visitors.looking import check_names, check_offer
from tests.visitors.survey import patience
from tests.visitors.test_comfort import album
from tests.voice.recorder import Recorder

SIZES = pytest.mark.parametrize("size", [HALF_PORTRAIT, HALF_LANDSCAPE], ids=["portrait", "landscape"])

WAYS = (
    (Ask.SITES,),
    (Ask.STORY,),
    (Ask.PARTNERS,),
    (Ask.PROGRAMMES,),
    (Ask.STEM,),
    (Ask.FINDER,),
    (Ask.MY_LIST,),
    (Ask.ABOUT,),
    (Ask.SEARCH,),
)


@SIZES
def test_every_kind_of_screen_is_read_to_its_end_in_the_language_of_the_page(
    visitors: Visitors, size: Size
) -> None:
    listener = Listener(visitors, size, language="nl").begin()
    heard = listener.listen()
    assert len(heard) > 8
    said = {phrase for one in heard for phrase in one.phrases}
    for (way,) in WAYS:
        listener.visitor.touch(way)
        heard = listener.listen()
        said |= {phrase for one in heard for phrase in one.phrases}
        assert {one.language_of(phrase) for one in heard for phrase in one.phrases} == {"nl"}
        assert len({one.phrases for one in heard}) > 1, way
        if way is not Ask.SEARCH:
            listener.visitor.touch(Ask.HOME)
    visitor = listener.visitor
    ahead = {one.text for one in phrases(visitor.content, visitor.loaded.wording)}
    assert len(said & ahead) / len(said) > 0.8, said - ahead


def test_rows_that_are_not_made_yet_are_read_as_well(visitors: Visitors) -> None:
    listener = Listener(visitors, HALF_LANDSCAPE).begin()
    listener.visitor.touch(Ask.PROGRAMMES)
    heard = {phrase for one in listener.listen() for phrase in one.phrases}
    titles = [said(one.title, [Language("fr")]).text for one in listener.visitor.content.programmes]
    assert len(titles) > 10
    assert {plain(title) for title in titles} <= heard


def test_a_finger_cuts_it_before_anything_else_happens(visitors: Visitors) -> None:
    listener = Listener(visitors).begin()
    visitor = listener.visitor
    for control in (visitor.find(Ask.READ, "next"), visitor.find(Ask.PARTNERS)):
        assert control is not None
        point = free_point(control, visitor.controls())
        assert point is not None
        assert listener.voice.saying is not None
        with visitor.pressing(point):
            assert listener.voice.log[-1] is None, "silence while the finger is still down"
        assert listener.voice.saying is not None, "what was asked for is read"


def test_no_screen_is_read_over_another(visitors: Visitors) -> None:
    listener = Listener(visitors).begin()
    for ask in (Ask.PARTNERS, Ask.BACK, Ask.STEM, Ask.HOME):
        before = listener.said
        number = len(listener.voice.log)
        listener.visitor.touch(ask)
        since = listener.voice.log[number:]
        assert since[0] is None
        assert before not in since


@SIZES
def test_it_is_led_by_touch_and_by_keys(visitors: Visitors, size: Size) -> None:
    listener = Listener(visitors, size).begin()
    visitor, keyboard = listener.visitor, Keyboard(listener.visitor)
    words = visitor.loaded.wording[visitor.state.language]
    first = listener.said
    visitor.touch(Ask.READ, "pause")
    assert words.aloud_go_on in visitor.texts()
    assert listener.voice.log[-1] is None
    visitor.touch(Ask.READ, "pause")
    assert listener.said == first
    assert words.aloud_pause in visitor.texts()
    number = visitor.state.speech.number + 2
    visitor.touch(Ask.READ, "next")
    assert listener.said != first
    visitor.touch(Ask.READ, "slower")
    assert listener.said.slow
    assert words.position.format(number=number, count=len(visitor.state.speech.passages)) in visitor.texts()
    for step in STEPS:
        keyboard.use(Ask.READ, step)
    assert visitor.state.comfort == Comfort(aloud=True)
    check_offer(visitor)
    check_names(visitor)


def test_its_buttons_have_rings_and_are_large_enough(visitors: Visitors) -> None:
    listener = Listener(visitors).begin()
    keyboard, seen = Keyboard(listener.visitor), 0
    unit = listener.visitor.window.width() / 540
    for control in keyboard.stops():
        if control.ask == Ask.READ:
            check_ring(control, listener.visitor.picture())
            assert min(control.rect.width(), control.rect.height()) >= 62 * unit  # 30 mm from 21.5 inch
            seen += 1
    assert seen == len(STEPS)


def test_the_focus_is_told_label_first_then_what_it_is_and_where(visitors: Visitors) -> None:
    listener = Listener(visitors)
    visitor = listener.visitor
    visitor.touch(Ask.START)
    words = visitor.loaded.wording[visitor.state.language]
    told, names = [], []
    for control in Keyboard(visitor).stops():
        told.append(listener.said.phrases)
        names.append(control.name)
    assert len(told) > 12
    for one, name in zip(told, names, strict=True):
        assert one[0] == name
        assert {words.said_button, words.said_choice} & set(one)
    assert sum(len(one) > 2 for one in told) > 10, "most stand among others, and are counted"
    assert visitor.state.comfort.aloud


def test_on_attract_each_language_is_told_in_its_own_voice(visitors: Visitors) -> None:
    listener = Listener(visitors)
    spoken = {}
    for _ in range(4):
        listener.visitor.press(Qt.Key.Key_Tab)
        label, role = listener.said.phrases[0], listener.said.phrases[-1]
        spoken[label] = listener.said.language_of(label)
        assert listener.said.language_of(role) == "fr"
    for language in listener.visitor.content.languages:
        assert spoken[listener.visitor.loaded.wording[language].touch_to_start] == language
    assert isinstance(listener.visitor.state.scene, Attract)


def test_the_voice_changes_with_the_language(visitors: Visitors) -> None:
    listener = Listener(visitors).begin()
    for language in ("nl", "en", "fr"):
        listener.visitor.touch(Ask.LANGUAGE, language)
        assert listener.said.language == language


def test_what_is_written_in_another_language_is_told_in_its_voice(visitors: Visitors, loaded: Loaded) -> None:
    """Words of the interface around it are told in the one of the screen."""
    assert loaded.content
    first, *others = loaded.content.partners
    name, gist, body = ({Language("fr"): text} for text in ("Nom", "Résumé.", "Un texte. " * 60))
    one = replace(first, name=name, gist=gist, body=body)
    content = replace(loaded.content, partners=(one, *others))
    listener = Listener(visitors, language="nl", loaded=replace(loaded, content=content)).begin()
    heard: dict[str, str] = {}
    for ask, id_ in ((Ask.PARTNERS, ""), (Ask.PARTNER, one.id), (Ask.MORE, "")):
        listener.visitor.touch(ask, id_)
        heard |= {phrase: one.language_of(phrase) for one in listener.listen() for phrase in one.phrases}
    french = {phrase for phrase, language in heard.items() if language == "fr"}
    assert {"Nom", "Résumé."} < french
    assert {phrase[:9] for phrase in french - {"Nom", "Résumé."}} == {"Un texte."}
    assert len(french) == 4, "of the body both the part and the whole"
    note = plain(loaded.wording[Language("nl")].only_in.format(language="Français"))
    assert [language for phrase, language in heard.items() if phrase.endswith(note)] == ["nl"]


def test_before_the_visit_ends_there_is_a_sound_and_for_listeners_the_words(visitors: Visitors) -> None:
    listener = Listener(visitors)
    visitor = listener.visitor
    visitor.touch(Ask.START)
    visitor.wait(patience(visitor.content, visitor.state))
    assert listener.voice.log == [Sound.DOUBT]
    visitor.touch(Ask.STAY)
    assert listener.voice.log[-1] is None
    listener.begin()
    visitor.touch(Ask.READ, "pause")
    visitor.wait(patience(visitor.content, visitor.state))
    words = visitor.loaded.wording[visitor.state.language]
    assert listener.said.phrases == (plain(words.still_there),)
    assert Sound.DOUBT not in listener.voice.log[1:]
    heard = [phrase for one in listener.listen() for phrase in one.phrases]
    assert {plain(words.still_here), plain(words.start_again)} <= set(heard)
    assert len(visitor.state.speech.passages) == len(heard) == 4, "nothing of what lies under it"


def test_a_headset_has_home_read(visitors: Visitors) -> None:
    listener = Listener(visitors)
    listener.visitor.kiosk.conductor.tell(Plugged, in_=True)
    listener.visitor.settle()
    assert listener.said.language == "fr"
    listener.visitor.kiosk.conductor.tell(Plugged, in_=False)
    assert listener.voice.saying is None


@SIZES
def test_after_the_visit_nothing_of_it_is_left(visitors: Visitors, size: Size) -> None:
    fresh = album(visitors(size, language="fr", voice=Recorder()))
    listener = Listener(visitors, size).begin()
    visitor = listener.visitor
    for _ in range(3):
        listener.voice.finish()
    visitor.touch(Ask.READ, "slower")
    visitor.touch(Ask.COMFORT)
    visitor.touch(Ask.SUIT, "volume:0")
    while not isinstance(visitor.state.scene, Attract):
        visitor.pass_time(1)
    assert listener.voice.saying is None
    after = album(visitor)
    assert [name for name in fresh if after[name] != fresh[name]] == []
    assert listener.voice.saying is None


@pytest.mark.parametrize(
    ("code", "spoken"),
    [
        ("https://biotechcampus.be/stem/", "biotechcampus.be/stem"),
        ("geo:50.47,4.43?q=x", "50.47,4.43"),
        ("tel:+3271", "+3271"),
        ("BEGIN:VCARD\nFN:x", ""),
    ],
)
def test_a_code_is_told_as_one_would_say_it(code: str, spoken: str) -> None:
    assert readable(code) == spoken


def test_nothing_is_said_that_was_not_asked_for(visitors: Visitors) -> None:
    listener = Listener(visitors)
    listener.visitor.touch(Ask.START)
    listener.visitor.touch(Ask.PARTNERS)
    assert listener.voice.log == []
