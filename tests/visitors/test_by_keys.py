"""Everything that is offered can be had by keys alone; the focus is always seen and never caught.

The sample in the gate is that of the touches with a third of the items; --long has all.
"""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.session import Ask, offered
from kiosk.voice import plain
from tests.visitors.controls import Control, scroller_of
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, LANDSCAPE, PORTRAIT, Visitor
from tests.visitors.fixtures import Visitors
from tests.visitors.keyboard import Keyboard, check_ring, is_row
from tests.visitors.survey import patience, survey
from tests.visitors.walk import Step, Walk
from tests.visitors.wanted import everything, sample
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
    every = everything(land) if full else sample(land, visitor.content, part=part, parts=6)
    walk = Walk(
        visitor, land, by_keys(every), do=keyboard.use, look=lambda: look_round(visitor, keyboard, voice)
    )
    walk.all()
    assert {ask for _, (ask, _) in walk.done} == {ask for _, (ask, _) in every}
    assert {at[2] for at in walk.seen} == set(visitor.content.languages)


def by_keys(steps: set[Step]) -> set[Step]:
    """Without the touch anywhere: a key has no place on the screen."""
    return {(at, wish) for at, wish in steps if wish != (Ask.START, "")}


def look_round(visitor: Visitor, keyboard: Keyboard, voice: Recorder | None) -> None:
    """Keys come to all that is offered, each once, in reading order, told, and with a ring."""
    stops, alone = [], []
    for stop in keyboard.stops():
        if voice:
            assert voice.saying is not None, f"{stop.name} is not told"
            assert voice.saying.phrases[0] == plain(stop.name)
        check_ring(stop, visitor.picture())
        stops.append(stop)
        if not is_row(stop):
            alone.append((stop.name, as_written(stop)))
    offers = {(str(asked.ask), asked.id) for asked in offered(visitor.content, visitor.state)}
    assert {stop.wish for stop in stops} - spoken(visitor) - {("", "")} == offers - {(str(Ask.START), "")}
    assert len({(stop.wish, stop.name) for stop in stops}) == len(stops)
    wanted = in_reading_order(alone)
    names = [name for name, _ in alone]
    first = names.index(wanted[0])
    assert [*names[first:], *names[:first]] == wanted


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


def hold(visitor: Visitor, key: Qt.Key, repeats: int) -> None:
    """Press a key, let the computer repeat it as X11 does, and let go; a second passes each time."""
    down, up, none = QEvent.Type.KeyPress, QEvent.Type.KeyRelease, Qt.KeyboardModifier.NoModifier
    strokes = [(down, False), *[(up, True), (down, True)] * repeats, (up, False)]
    for kind, repeated in strokes:
        QCoreApplication.sendEvent(visitor.window, QKeyEvent(kind, key, none, "", repeated))
        visitor.pass_time(1)
    visitor.settle()


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
