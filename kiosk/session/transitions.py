"""The one way a session changes: `advance` takes values and returns a value."""

from datetime import datetime
from typing import assert_never

from kiosk.content import Content, Language
from kiosk.document import replace
from kiosk.session import aloud, playing, searching, staff
from kiosk.session.answering import answer, reset, welcomed
from kiosk.session.events import (
    Admitted,
    Ask,
    Asked,
    Done,
    Event,
    Focused,
    Framed,
    Knocked,
    Looked,
    Plugged,
    Refused,
    Spoken,
    Tick,
    Touched,
    Voiced,
)
from kiosk.session.idle import countdown, patience
from kiosk.session.news import edition
from kiosk.session.notices import urgent
from kiosk.session.offered import offered
from kiosk.session.state import (
    Attract,
    OutOfService,
    SessionState,
    Staff,
    Threshold,
    Urgent,
    Visit,
)
from kiosk.session.trails import DATED, standing

SAME_AGAIN = 0.5
"""Seconds in which a second touch for the same thing is a double strike, not a wish (standards, 4.7)."""


def begin(content: Content | None, own_language: Language, at: float, now: datetime) -> SessionState:
    """The state of a kiosk that has just been switched on."""
    state = SessionState(
        scene=Attract(since=at) if content else OutOfService(),
        language=own_language,
        own_language=own_language,
        at=at,
        now=now,
        touched_at=at,
        settled_at=at,
    )
    return heed(content, state) if content else state


def advance(content: Content | None, state: SessionState, event: Event) -> SessionState:
    """The state after the event. What is not offered changes nothing but the time."""
    state = replace(state, at=max(state.at, event.at), now=event.now)
    content = edition(content, state.now).content if content else None
    match event:
        case Knocked():
            return staff.knock(state, event)
        case Admitted() | Refused() | Done():
            return staff.answer(state, event)
        case Framed():
            return _frame(content, state) if content else state
        case Voiced(languages=languages):
            return replace(state, voices=languages)
        case Looked() | Focused() | Spoken():
            return aloud.advance(state, event)
        case Plugged(in_=is_in):
            return _plug(content, state) if is_in else aloud.unplugged(state)
        case _ if isinstance(state.scene, Threshold | Staff):
            return _heeded(content, staff.advance(content, state, event))
        case _ if content:
            return _visited(content, _on_now(content, heed(content, state)), event)
        case Touched(key=key):
            return aloud.touched(state, key=key)
        case _:
            return state


def _visited(content: Content, state: SessionState, event: Tick | Touched | Asked) -> SessionState:
    match event:
        case Tick():
            return _wait(content, _pass(content, state))
        case Touched(key=key):
            return aloud.touched(_touch(content, state), key=key)
        case Asked(ask=ask, id=id_):
            asked = Asked(at=state.at, now=state.now, ask=ask, id=id_)
            if not _is_possible(content, state, asked) or _is_double_strike(state, asked):
                return state
            done = answer(content, replace(state, touched_at=state.at, answered=asked), ask, id_)
            return done if ask is Ask.READ else aloud.answered(done)
    assert_never(event)


def _heeded(content: Content | None, state: SessionState) -> SessionState:
    """Staff are not called away; when they have gone the notice counts again."""
    is_staff = isinstance(state.scene, Threshold | Staff)
    return state if is_staff or content is None else heed(content, state)


def heed(content: Content, state: SessionState) -> SessionState:
    """An urgent notice ends whatever is going on; when it is over, the kiosk begins again."""
    called = urgent(content, state.now) is not None
    if called == isinstance(state.scene, Urgent):
        return state
    fresh = reset(state)
    return aloud.told(replace(fresh, scene=Urgent())) if called else fresh


def _on_now(content: Content, state: SessionState) -> SessionState:
    """Where what one was reading is over, one stands where it was listed; an activity goes on."""
    match state.scene:
        case Visit(trail=trail) as visit if any(place.screen in DATED for place in trail):
            return standing(content, visit, state, playing_on=True)
        case _:
            return state


def _wait(content: Content, state: SessionState) -> SessionState:
    """While something is being said, nobody has gone away."""
    is_over = not aloud.is_speaking(state) and state.at - state.touched_at >= patience(content, state)
    match state.scene:
        case Attract(aloud=True):
            return reset(state) if is_over else state
        case Urgent() if aloud.is_lost(state):
            return aloud.told(state)
        case Visit(ends_at=float() as ends_at):
            return reset(state) if state.at >= ends_at else state
        case Visit() as visit if is_over:
            ends_at = state.at + countdown(content, state)
            return aloud.answered(replace(state, scene=replace(visit, ends_at=ends_at)))
        case _:
            return state


def _plug(content: Content | None, state: SessionState) -> SessionState:
    """Whoever puts a headset in is there, and is read to from the beginning."""
    if content is None:
        return aloud.told(state)
    is_new = isinstance(state.scene, Attract) and bool(state.voices)
    begun = welcomed(state, state.own_language) if is_new else state
    return aloud.told(_touch(content, begun))


def _pass(content: Content, state: SessionState) -> SessionState:
    """A second goes by in the activity, too, unless it waits for an answer."""
    if not isinstance(state.scene, Visit) or state.scene.ends_at is not None:
        return state
    return replace(state, scene=playing.passed(content, state.scene, state.at))


def _frame(content: Content, state: SessionState) -> SessionState:
    if not isinstance(state.scene, Visit):
        return state
    return replace(state, scene=playing.framed(content, state.scene, state.at))


def _touch(content: Content, state: SessionState) -> SessionState:
    state = replace(state, touched_at=state.at)
    if isinstance(state.scene, Visit) and state.scene.ends_at is not None:
        ends_at = state.at + countdown(content, state)
        return replace(state, scene=replace(state.scene, ends_at=ends_at))
    return state


def _is_possible(content: Content, state: SessionState, asked: Asked) -> bool:
    """Whether it is offered, or a slider can be set so, or a key of a real keyboard has that sign."""
    if asked in offered(content, state):
        return True
    scene = state.scene
    if not isinstance(scene, Visit) or scene.ends_at is not None or not state.settled:
        return False
    if asked.ask is Ask.TYPE:
        return searching.takes(scene.here, asked.id)
    return asked.ask is Ask.ACT and playing.slides(content, scene.here, asked.id)


def _is_double_strike(state: SessionState, asked: Asked) -> bool:
    """Whether the same control was struck twice; the button to the next item asks for another each time."""
    last = state.answered
    if asked.ask in searching.KEYS:
        return False  # no word would have two of a letter
    if last is None or last.ask != asked.ask or asked.at >= last.at + SAME_AGAIN:
        return False
    if asked.ask is Ask.ACT and isinstance(state.scene, Visit):
        return asked.id == last.id and not playing.repeats(state.scene.here, asked.id)
    return asked.ask not in {Ask.FILTER, Ask.LANGUAGE, Ask.SUIT, Ask.READ} or asked.id == last.id
