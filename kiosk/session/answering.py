"""What becomes of a visit when a control is used: each thing that can be asked for, done."""

from kiosk.content import Content, Language
from kiosk.document import replace
from kiosk.session import aloud, collecting, playing, searching, staff
from kiosk.session.comfort import chosen
from kiosk.session.events import Ask
from kiosk.session.filters import narrowed, toggled
from kiosk.session.reading import preferred
from kiosk.session.state import TRANSITION, Attract, Place, Screen, SessionState, Speech, Visit, settling

LONGEST_TRAIL = 30
"""Steps that Back remembers."""


def answer(content: Content, state: SessionState, ask: Ask, id_: str) -> SessionState:
    """Do what was asked. Whether it may be asked is not looked at again."""
    match ask:
        case Ask.START:
            return welcomed(state, Language(id_) if id_ else state.own_language)
        case Ask.COMFORT if isinstance(state.scene, Attract):
            begun = welcomed(state, state.own_language)
            return _arrive(begun, _trail(begun), Screen.COMFORT)
        case Ask.LANGUAGE:
            return _speak(content, replace(state, language=Language(id_)))
        case Ask.STAY:
            return settling(_going(state, _trail(state)))
        case Ask.LEAVE:
            return reset(state)
        case Ask.BACK | Ask.HOME:
            return _leave(content, state, ask)
        case _:
            return _answer_at(content, state, ask, id_)


def welcomed(state: SessionState, language: Language) -> SessionState:
    """A visit on Home."""
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
        there = settling(_going(state, held))
        return replace(there, scene=playing.leaving(content, _visit(there), state.at))
    if ask is Ask.HOME:
        return _arrive(state, (), Screen.HOME)
    return settling(_going(state, trail[:-1]))


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
    return settling(_going(replace(state, arrivals=arrivals), longest))


def reset(state: SessionState) -> SessionState:
    """The visit is over: attract, and nothing left."""
    return settling(staff.rest(state, Attract(since=state.at)))
