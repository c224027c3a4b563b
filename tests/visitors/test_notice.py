"""What visitors see of a notice."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt

from kiosk.content import Language, Loaded, Notice, NoticeLevel
from kiosk.document import replace
from kiosk.session import Ask, Attract, Screen, Visit
from kiosk.studio.tour import tour
from kiosk.voice.plain import plain
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size
from tests.visitors.fixtures import Visitors
from tests.visitors.listener import Listener

TEXT = {
    Language("fr"): "Exercice incendie à 14 h.",
    Language("nl"): "Brandoefening om 14 uur.",
    Language("en"): "Fire drill at 2 pm.",
}
SIZES = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])


def noticed(loaded: Loaded, level: NoticeLevel, **fields: object) -> Loaded:
    assert loaded.content is not None
    notice = Notice(text=TEXT, level=level, **fields)  # type: ignore[arg-type]
    return replace(loaded, content=replace(loaded.content, notice=notice))


@SIZES
def test_a_calm_one_is_read_on_every_screen_in_the_language_of_the_visit(
    visitors: Visitors, loaded: Loaded, size: Size
) -> None:
    visitor = visitors(size, loaded=noticed(loaded, NoticeLevel.INFO), language="fr")
    assert TEXT[Language("fr")] in visitor.texts()
    visitor.touch(Ask.START, "nl")
    for ask in (None, Ask.PROGRAMMES, Ask.HOME, Ask.SITES):
        if ask:
            visitor.touch(ask)
        assert TEXT[Language("nl")] in visitor.texts()
    visitor.speak("en")
    assert TEXT[Language("en")] in visitor.texts()


def test_a_calm_one_speaks_the_headlines_language_on_attract(visitors: Visitors, loaded: Loaded) -> None:
    visitor = visitors(loaded=noticed(loaded, NoticeLevel.INFO), language="fr")
    seen = set()
    for _ in visitor.content.languages:
        seen |= set(visitor.texts()) & set(TEXT.values())
        visitor.wait(visitor.content.timings.headline)
    assert seen == set(TEXT.values())


def test_a_calm_one_comes_and_goes_while_nobody_does_anything(visitors: Visitors, loaded: Loaded) -> None:
    calm = noticed(loaded, NoticeLevel.INFO, from_="2026-01-05 10:01", until="2026-01-05 10:02")
    visitor = visitors(loaded=calm, language="en")
    visitor.clock.set_wall(datetime(2026, 1, 5, 10))  # noqa: DTZ001 - on the wall
    told = []
    for _ in range(3):
        visitor.kiosk.conductor.tick()
        visitor.settle()
        told.append(any(text in visitor.texts() for text in TEXT.values()))
        visitor.clock.move(60)
    assert told == [False, True, False]


@SIZES
def test_an_urgent_one_takes_the_whole_screen_in_all_languages_and_goes_by_itself(
    visitors: Visitors, loaded: Loaded, size: Size
) -> None:
    soon = noticed(loaded, NoticeLevel.URGENT, from_="2026-01-05 10:01", until="2026-01-05 10:05")
    visitor = visitors(size, loaded=soon, language="fr")
    visitor.touch(Ask.START, "nl")
    visitor.touch(Ask.PROGRAMMES)
    assert isinstance(visitor.state.scene, Visit)
    visitor.wait(60, step=5)
    assert set(visitor.texts()) >= set(TEXT.values())
    assert visitor.controls() == []
    visitor.wait(240, step=5)
    assert isinstance(visitor.state.scene, Attract)
    assert set(visitor.texts()).isdisjoint(TEXT.values())
    visitor.touch(Ask.START, "en")
    assert visitor.state.scene.here.screen is Screen.HOME


@pytest.mark.parametrize("level", NoticeLevel)
def test_a_proof_shows_it_also_before_its_time_and_everything_else_as_ever(
    loaded: Loaded, level: NoticeLevel
) -> None:
    content, now = loaded.content, datetime(2026, 1, 5, 10)  # noqa: DTZ001 - on the wall
    assert content is not None
    later = noticed(loaded, level, from_="2027-01-01").content
    assert later is not None
    usual, told = ([stop.screen for stop in tour(one, Language("fr"), now)] for one in (content, later))
    assert len(usual) > 20
    added = ["notice", "notice-home"] if level is NoticeLevel.INFO else ["notice"]
    assert [*added, *usual] == told
    at_once = noticed(loaded, level).content
    assert at_once is not None
    assert [stop.screen for stop in tour(at_once, Language("fr"), now)] == told


@SIZES
def test_an_urgent_one_is_read_in_each_language_with_a_ring_around_what_is_being_read(
    visitors: Visitors, loaded: Loaded, size: Size
) -> None:
    listener = Listener(visitors, size, loaded=noticed(loaded, NoticeLevel.URGENT))
    heard = [(one.language_of(phrase), phrase) for one in listener.listen() for phrase in one.phrases]
    assert heard == list(TEXT.items())
    listener.visitor.press(Qt.Key.Key_Tab)
    assert listener.said.phrases == (TEXT[Language("fr")],)
    listener.touch_screen()
    assert listener.voice.log[-1] is None


@SIZES
def test_a_kiosk_out_of_service_says_so_to_whoever_touches_it(
    visitors: Visitors, loaded: Loaded, size: Size
) -> None:
    listener = Listener(visitors, size, loaded=replace(loaded, content=None))
    assert listener.voice.log == []
    listener.touch_screen()
    heard = listener.listen()
    for language, words in loaded.wording.items():
        lines = [plain(words.out_of_service), plain(words.out_of_service_line)]
        said = [phrase for one in heard for phrase in one.phrases if one.language_of(phrase) == language]
        assert said == lines
