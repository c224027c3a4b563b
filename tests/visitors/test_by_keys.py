"""Everything that is offered can be had by keys alone; the focus is always seen and never caught.

The sample in the gate is that of the touches with a third of the items, each screen in one language, another
in the other orientation, and once by arrows alone; --long has all.
"""

import pytest
from PySide6.QtCore import QRectF, Qt

from kiosk.session import Ask, offered
from kiosk.voice.plain import plain
from tests.visitors.arrows import Arrows
from tests.visitors.controls import Control, scroller_of
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, LANDSCAPE, PORTRAIT, Visitor
from tests.visitors.fixtures import Visitors
from tests.visitors.hearing import check_control, said_of
from tests.visitors.keyboard import Keyboard, check_ring, hold, is_row
from tests.visitors.survey import patience, spot, survey
from tests.visitors.walk import Step, Walk
from tests.visitors.wanted import everything, in_turn, sample
from tests.voice.recorder import Recorder

_LONG = 100_000
"""Pixels that no page is long."""


@pytest.mark.parametrize("part", [0, 1], ids=["portrait", "landscape"])
def test_every_event_by_keys(visitors: Visitors, part: int, full: bool) -> None:  # noqa: FBT001 - a fixture
    size = (PORTRAIT, LANDSCAPE)[part] if full else (HALF_PORTRAIT, HALF_LANDSCAPE)[part]
    voice = Recorder() if part or full else None  # it adds four buttons to each screen
    visitor = visitors(size, voice=voice)
    keyboard = Keyboard(visitor)
    land = survey(visitor.content, visitor.state.own_language)
    every = everything(land) if full else in_turn(sample(land, visitor.content, part=part, parts=6), part)
    explored: set[str] = set()

    def look() -> None:
        look_round(visitor, keyboard, voice)
        screen = spot(visitor.state)[0]
        if full or screen not in explored:
            explored.add(screen)
            look_by_arrows(visitor)

    walk = Walk(visitor, land, by_keys(every), do=keyboard.use, look=look)
    walk.all()
    assert len(explored) >= 15
    assert {ask for _, (ask, _) in walk.done} == {ask for _, (ask, _) in every}
    assert {at[2] for at in walk.seen} == set(visitor.content.languages)


def by_keys(steps: set[Step]) -> set[Step]:
    """Without the touch anywhere: a key has no place on the screen."""
    return {(at, wish) for at, wish in steps if wish != (Ask.START, "")}


def look_round(visitor: Visitor, keyboard: Keyboard, voice: Recorder | None) -> None:
    """Keys come to all that is offered, each once, in reading order, with a ring, and each can be said."""
    stops, alone, heard = [], [], []
    for stop in keyboard.stops():
        check_ring(stop, visitor.picture())
        stops.append(stop)
        check_control(stop)
        heard.append(said_of(visitor, stop))
        if voice:
            assert voice.saying is not None, f"{stop.name} is not told"
            assert voice.saying.phrases == tuple(filter(None, map(plain, heard[-1])))
        if not is_row(stop):
            alone.append((stop.name, as_written(stop)))
    offers = {(str(asked.ask), asked.id) for asked in offered(visitor.content, visitor.state)}
    assert {stop.wish for stop in stops} - spoken(visitor) - {("", "")} == offers - {(str(Ask.START), "")}
    assert len({(stop.wish, stop.name) for stop in stops}) == len(stops)
    assert all(len(phrases) > 1 for phrases in heard), "a label, and what it is"
    wanted = in_reading_order(alone)
    names = [name for name, _ in alone]
    first = names.index(wanted[0])
    assert [*names[first:], *names[:first]] == wanted


def look_by_arrows(visitor: Visitor) -> None:
    """Arrows alone come to all that Tab comes to, from wherever they start."""
    offers = {(str(asked.ask), asked.id) for asked in offered(visitor.content, visitor.state)}
    stands = list(Arrows(visitor).stands())
    assert {(ask, id_) for ask, id_, _ in stands if ask} == offers - {(str(Ask.START), "")}


def spoken(visitor: Visitor) -> set[tuple[str, str]]:
    """The button of the language that is spoken already: it can be looked at, and asks for nothing."""
    return {("", str(visitor.state.language))}


def as_written(control: Control) -> QRectF:
    """Where it lies on the page, however far that is scrolled. The foot of a page comes after all of it."""
    view = scroller_of(control.item)
    return control.rect.translated(0, float(view.property("contentY")) - _LONG if view else 0)


def in_reading_order(places: list[tuple[str, QRectF]]) -> list[str]:
    """Line by line, then from left to right. What overlaps in height by half is on one line."""
    lines: list[list[tuple[str, QRectF]]] = []
    for place in sorted(places, key=lambda one: one[1].center().y()):
        last, rect = (lines[-1][0][1] if lines else None), place[1]
        if last and rect.center().y() < last.center().y() + min(last.height(), rect.height()) / 2:
            lines[-1].append(place)
        else:
            lines.append([place])
    return [name for line in lines for name, _ in sorted(line, key=lambda one: one[1].x())]


def test_the_first_tab_on_a_new_screen_leads_to_its_first_control(visitors: Visitors) -> None:
    visitor = visitors(language="en")
    keyboard = Keyboard(visitor)
    first = []
    for ask, id_ in ((Ask.START, "en"), (Ask.PROGRAMMES, ""), (Ask.PROGRAMME, "siemens")):
        keyboard.use(ask, id_)
        visitor.press(Qt.Key.Key_Tab)
        first.append(keyboard.focused)
    assert [control and control.name for control in first] == ["Programmes", "Biopark", "Siemens"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_that_is_held_acts_once(visitors: Visitors, key: Qt.Key) -> None:
    visitor = visitors(language="en")
    Keyboard(visitor).use(Ask.START, "en")
    Keyboard(visitor).use(Ask.PROGRAMMES)
    asked = []
    visitor.kiosk.conductor.session.asked.connect(lambda ask, id_: asked.append((ask, id_)))
    visitor.press(Qt.Key.Key_Tab)
    hold(visitor, key, repeats=5)
    assert asked == [("filter", "site:biopark")]


@pytest.mark.parametrize("row", [False, True], ids=["a control", "a row of a list"])
def test_after_the_question_keys_go_on_from_where_they_were(visitors: Visitors, row: bool) -> None:  # noqa: FBT001
    visitor = visitors(language="en")
    keyboard = Keyboard(visitor)
    keyboard.use(Ask.START, "en")
    keyboard.use(Ask.PROGRAMMES)
    wanted = next(control for control in keyboard.stops() if is_row(control) == row)
    visitor.wait(patience(visitor.content, visitor.state))
    assert keyboard.focused != wanted
    keyboard.use(Ask.STAY)
    visitor.settle()
    assert keyboard.focused is not None
    assert keyboard.focused.wish == wanted.wish
