"""The one way a session changes: `advance` takes values and returns a value."""

from datetime import datetime
from typing import assert_never

from kiosk.content import Content, Language
from kiosk.document import replace
from kiosk.session import aloud, collecting, playing, searching, staff
from kiosk.session.comfort import chosen
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
from kiosk.session.filters import narrowed, toggled
from kiosk.session.idle import countdown, patience
from kiosk.session.news import edition
from kiosk.session.notices import urgent
from kiosk.session.offered import offered
from kiosk.session.reading import preferred
from kiosk.session.state import (
    TRANSITION,
    Attract,
    OutOfService,
    Place,
    Screen,
    SessionState,
    Speech,
    Staff,
    Threshold,
    Urgent,
    Visit,
)
from kiosk.session.trails import DATED, standing

SAME_AGAIN = 0.5
"""Seconds in which a second touch is a double strike, not a wish: for the same thing, and on a new page for
anything, because it was meant for the page before (standards, 4.7)."""

LONGEST_TRAIL = 30
"""Steps that Back remembers."""


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
            done = _answer(content, replace(state, touched_at=state.at, answered=asked), ask, id_)
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
    fresh = _reset(state)
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
            return _reset(state) if is_over else state
        case Visit(ends_at=float() as ends_at):
            return _reset(state) if state.at >= ends_at else state
        case Visit() as visit if is_over:
            ends_at = state.at + countdown(content, state)
            return aloud.answered(replace(state, scene=replace(visit, ends_at=ends_at)))
        case _:
            return state


def _plug(content: Content | None, state: SessionState) -> SessionState:
    """Whoever puts a headset in is there."""
    if content is None:
        return aloud.plugged(state)
    begun = _begin(state, state.own_language) if isinstance(state.scene, Attract) and state.voices else state
    return aloud.plugged(_touch(content, begun))


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


def _answer(content: Content, state: SessionState, ask: Ask, id_: str) -> SessionState:
    match ask:
        case Ask.START:
            return _begin(state, Language(id_) if id_ else state.own_language)
        case Ask.COMFORT if isinstance(state.scene, Attract):
            begun = _begin(state, state.own_language)
            return _arrive(begun, _trail(begun), Screen.COMFORT)
        case Ask.LANGUAGE:
            return _speak(content, replace(state, language=Language(id_)))
        case Ask.STAY:
            return _settling(_going(state, _trail(state)))
        case Ask.LEAVE:
            return _reset(state)
        case Ask.BACK | Ask.HOME:
            return _leave(content, state, ask)
        case _:
            return _answer_at(content, state, ask, id_)


def _begin(state: SessionState, language: Language) -> SessionState:
    fresh = Visit(trail=(), seed=round(state.at * 1_000_000), comfort=state.comfort)
    return _arrive(replace(state, language=language, scene=fresh), (), Screen.HOME)


def _speak(content: Content, state: SessionState) -> SessionState:
    """What was found is ranked by the language."""
    languages = preferred(content, state)
    trail = tuple(searching.again(content, languages, place) for place in _trail(state))
    return replace(state, scene=replace(_visit(state), trail=trail), speech=Speech())


def _leave(content: Content, state: SessionState, ask: Ask) -> SessionState:
    """Back or home, unless an activity on the way there asks first: then to that question."""
    trail = _trail(state)
    held = playing.holding(content, _visit(state))
    if held and (ask is Ask.HOME or len(held) == len(trail)):
        there = _settling(_going(state, held))
        return replace(there, scene=playing.leaving(content, _visit(there), state.at))
    if ask is Ask.HOME:
        return _arrive(state, (), Screen.HOME)
    return _settling(_going(state, trail[:-1]))


def _answer_at(content: Content, state: SessionState, ask: Ask, id_: str) -> SessionState:
    """What is asked for on a page: something on it, or another page."""
    match ask:
        case Ask.THEME:
            return _open_theme(content, state, id_)
        case Ask.ACTIVITY:
            return _open_activity(content, state, id_)
        case Ask.FINDER:
            return _find(content, state)
        case Ask.ACT:
            return _act(content, state, id_)
        case Ask.COLLECT | Ask.UNDO:
            return replace(state, scene=collecting.collected(_visit(state), ask, id_))
        case Ask.SUIT:
            return _suit(state, id_)
        case Ask.READ:
            return aloud.led(state, id_)
        case Ask.FILTER | Ask.MORE | Ask.CODE | Ask.TYPE | Ask.DELETE | Ask.CLEAR | Ask.TRY:
            return _here(state, _changed(content, state, ask, id_))
        case _:
            return _arrive(state, _trail(state), Screen(ask), id_)


def _open_theme(content: Content, state: SessionState, theme: str) -> SessionState:
    """A list of one is a detour: that one opens at once."""
    chosen = (f"theme:{theme}",)
    match narrowed(content, chosen):
        case (only,):
            return _arrive(state, _trail(state), Screen.PROGRAMME, only.id)
        case _:
            arrived = _arrive(state, _trail(state), Screen.PROGRAMMES)
            return _here(arrived, replace(_trail(arrived)[-1], filters=chosen))


def _open_activity(content: Content, state: SessionState, kind: str) -> SessionState:
    arrived = _arrive(state, _trail(state), Screen.ACTIVITY, kind)
    begun = playing.begun(content, _visit(arrived), kind)
    return _here(arrived, replace(_trail(arrived)[-1], activity=begun))


def _find(content: Content, state: SessionState, act: str = "") -> SessionState:
    """Into the finder where one was, or on in it by an act."""
    from kiosk.session import finding  # noqa: PLC0415 - when somebody looks for a path

    visit = _visit(state)
    step = finding.acted(content, visit, act) if act else finding.opened(content, visit)
    answered = replace(state, scene=replace(_visit(state), answers=step.answers))
    return _arrive(answered, step.trail, Screen.FINDER, step.item)


def _act(content: Content, state: SessionState, act: str) -> SessionState:
    """What is done in an activity stays there, unless it leads to an item."""
    visit = _visit(state)
    if visit.here.screen is Screen.FINDER:
        return _find(content, state, act)
    if door := playing.leads(content, visit.here, act):
        if door[0] is Ask.ACTIVITY:
            return _open_activity(content, state, door[1])
        return _arrive(state, visit.trail, Screen(door[0]), door[1])
    return replace(state, scene=playing.acted(content, visit, act, state.at))


def _changed(content: Content, state: SessionState, ask: Ask, id_: str) -> Place:
    """The same place with other things on it: Back leaves it, not the filter."""
    here = _trail(state)[-1]
    match ask:
        case Ask.FILTER:
            return replace(here, filters=toggled(here.filters, id_))
        case Ask.MORE:
            return replace(here, unfolded=not here.unfolded)
        case Ask.CODE:
            return replace(here, code=int(id_))
        case _:
            return searching.asked(content, preferred(content, state), here, (ask, id_))


def _suit(state: SessionState, choice: str) -> SessionState:
    """What is touched may lie elsewhere now: until that has been seen, nothing is taken."""
    return replace(aloud.suited(state, chosen(state.comfort, choice)), settled_at=state.at + TRANSITION)


def _here(state: SessionState, place: Place) -> SessionState:
    return _going(state, (*_trail(state)[:-1], place))


def _going(state: SessionState, trail: tuple[Place, ...]) -> SessionState:
    """The same visit with another way behind it, and somebody there."""
    return replace(state, scene=replace(_visit(state), trail=trail, ends_at=None))


def _visit(state: SessionState) -> Visit:
    return state.scene if isinstance(state.scene, Visit) else Visit(trail=())


def _trail(state: SessionState) -> tuple[Place, ...]:
    return _visit(state).trail


def _arrive(state: SessionState, trail: tuple[Place, ...], screen: Screen, item: str = "") -> SessionState:
    arrivals = state.arrivals + 1
    place = Place(screen=screen, item=item, arrival=arrivals)
    longest = (*trail[:1], *trail[1:][-(LONGEST_TRAIL - 2) :], place)
    return _settling(_going(replace(state, arrivals=arrivals), longest))


def _settling(state: SessionState) -> SessionState:
    return replace(state, settled_at=state.at + SAME_AGAIN)


def _reset(state: SessionState) -> SessionState:
    return _settling(staff.rest(state, Attract(since=state.at)))
