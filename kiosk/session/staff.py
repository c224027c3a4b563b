"""The rules of the staff door: how it opens, what can be asked for behind it, when it closes by itself."""

from collections.abc import Iterator

from kiosk.content import Content
from kiosk.document import replace
from kiosk.session.doors import Door
from kiosk.session.events import Admitted, Ask, Asked, Bolt, Done, Kept, Knocked, Refused, Tick, Touched
from kiosk.session.state import (
    Attract,
    OutOfService,
    SessionState,
    Speech,
    Staff,
    StaffPage,
    Threshold,
    settling,
)

KNOCKS = 5
KNOCKING = 3.0
"""Seconds in which so many knocks open the door."""

CLOSING = 60.0
"""Seconds without a touch after which it closes."""
COUNTDOWN = 10.0
"""The last of them are counted aloud."""
CLEANING = 60.0
"""Seconds without any reaction, to clean the screen."""

MOST_DIGITS = 12

ACROSS, DOWN = 9, 16
"""Cells of the touch test on an upright screen; the last one holds the button that ends it."""
CELLS = ACROSS * DOWN - 1

_DEEDS = {Ask.SHOW_VERSION, Ask.FOLLOW_FILE, Ask.STAND_AT, Ask.SPEAK, Ask.NOTICE, Ask.RESTART, Ask.EXIT}
_QUESTIONED = {Ask.SHOW_VERSION, Ask.RESTART, Ask.EXIT}

_MENU = tuple(page for page in StaffPage if page is not StaffPage.MENU)


def knock(state: SessionState, event: Knocked) -> SessionState:
    """Count; after enough of them in a short time somebody stands at the door."""
    if isinstance(state.scene, Threshold | Staff):
        return state
    knocks = (*(at for at in state.knocks if state.at - at <= KNOCKING), state.at)
    if len(knocks) < KNOCKS:
        return replace(state, knocks=knocks)
    scene = Threshold(bolt=event.bolt, opens_at=state.at + event.shut_for)
    return settling(replace(rest(state), scene=scene, touched_at=state.at))


def answer(state: SessionState, event: Admitted | Refused | Done) -> SessionState:
    """Go on with what the ui has found out or done."""
    match state.scene, event:
        case Threshold(trying=True), Admitted(kept=kept):
            return _open(state, StaffPage.MENU, Staff(since=state.at, arrival=0, kept=kept))
        case Threshold(trying=True) as scene, Refused(shut_for=seconds):
            refused = Threshold(bolt=scene.bolt, wrong=True, opens_at=state.at + seconds)
            return replace(state, scene=refused)
        case Staff(wish=Asked()) as scene, Done(kept=kept, fault=fault):
            return replace(state, scene=replace(scene, wish=None, kept=kept, fault=fault))
        case _:
            return state


def advance(content: Content | None, state: SessionState, event: Tick | Touched | Asked) -> SessionState:
    """The state after the event, in front of the door and behind it."""
    match event:
        case Tick():
            return _closed(content, state) if left(state) <= 0 else state
        case Touched():
            return replace(state, touched_at=state.at)
        case Asked(ask=ask, id=id_):
            asked = Asked(at=state.at, now=state.now, ask=ask, id=id_)
            if not state.settled or asked not in offered(content, state):
                return state
            return _do(content, replace(state, touched_at=state.at), asked)


def offered(content: Content | None, state: SessionState) -> tuple[Asked, ...]:
    """All that can be asked for at the door and behind it."""
    return tuple(Asked(at=state.at, now=state.now, ask=ask, id=id_) for ask, id_ in _offered(content, state))


def left(state: SessionState) -> float:
    """Seconds until the door closes, if nobody touches anything."""
    match state.scene:
        case Staff(page=StaffPage.CLEAN, since=since):
            return since + CLEANING - state.at
        case _:
            return state.touched_at + CLOSING - state.at


def rest(state: SessionState, scene: Attract | OutOfService | None = None) -> SessionState:
    """Nobody is there: nothing of the visit is left."""
    return replace(
        state,
        scene=scene or OutOfService(),
        language=state.own_language,
        answered=None,
        knocks=(),
        speech=Speech(),
    )


def _offered(content: Content | None, state: SessionState) -> Iterator[Door]:
    match state.scene:
        case Threshold() as scene:
            yield from _at_the_door(scene, state.at)
        case Staff(page=StaffPage.CLEAN) | Staff(wish=Asked()):
            return
        case Staff(question=Asked()):
            yield from ((Ask.NO, ""), (Ask.YES, ""), (Ask.CLOSE, ""))
        case Staff() as scene:
            yield from _inside(content, scene)
            if scene.page is not StaffPage.MENU:
                yield Ask.STAFF_PAGE, StaffPage.MENU
            yield Ask.CLOSE, ""
        case _:
            return


def _at_the_door(scene: Threshold, at: float) -> Iterator[Door]:
    if scene.trying:
        return
    if scene.bolt is Bolt.PIN and at >= scene.opens_at:
        if len(scene.digits) < MOST_DIGITS:
            yield from ((Ask.DIGIT, digit) for digit in "1234567890")
        if scene.digits:
            yield from ((Ask.ERASE, ""), (Ask.ENTER, ""))
    yield Ask.CLOSE, ""


def _inside(content: Content | None, scene: Staff) -> Iterator[Door]:
    match scene.page:
        case StaffPage.MENU:
            yield from ((Ask.STAFF_PAGE, page) for page in pages(content, scene.kept))
            if scene.kept.notice:
                yield Ask.NOTICE, "off" if scene.kept.notice == "on" else "on"
            yield from ((Ask.RESTART, ""), (Ask.EXIT, ""))
        case StaffPage.VERSIONS:
            if scene.kept.held:
                yield Ask.FOLLOW_FILE, ""
            yield from ((Ask.SHOW_VERSION, one) for one in scene.kept.versions if one != scene.kept.shown)
        case StaffPage.KIOSK if content:
            yield from ((Ask.STAND_AT, site.id) for site in content.sites)
            yield from ((Ask.SPEAK, language) for language in (*content.languages, ""))
        case StaffPage.TOUCH_TEST:
            yield from ((Ask.REACH, str(cell)) for cell in range(CELLS) if cell not in scene.reached)
        case _:
            return


def pages(content: Content | None, kept: Kept) -> Iterator[StaffPage]:
    """What the menu leads to: only what there is something to choose from."""
    empty = {
        StaffPage.VERSIONS: not (kept.versions[1:] or kept.held),
        StaffPage.KIOSK: content is None,
    }
    return (page for page in _MENU if not empty.get(page))


def _do(content: Content | None, state: SessionState, asked: Asked) -> SessionState:
    match state.scene:
        case Threshold() as scene:
            return _type(content, state, scene, asked)
        case Staff() as scene:
            return _act(content, state, replace(scene, fault=""), asked)
        case _:
            return state


def _type(content: Content | None, state: SessionState, scene: Threshold, asked: Asked) -> SessionState:
    match asked.ask:
        case Ask.DIGIT:
            return replace(state, scene=replace(scene, digits=f"{scene.digits}{asked.id}", wrong=False))
        case Ask.ERASE:
            return replace(state, scene=replace(scene, digits=scene.digits[:-1]))
        case Ask.ENTER:
            return replace(state, scene=replace(scene, trying=True))
        case _:
            return _closed(content, state)


def _act(content: Content | None, state: SessionState, scene: Staff, asked: Asked) -> SessionState:
    match asked.ask:
        case Ask.STAFF_PAGE:
            return _open(state, StaffPage(asked.id), scene)
        case Ask.REACH:
            return replace(state, scene=replace(scene, reached=(*scene.reached, int(asked.id))))
        case Ask.YES:
            return replace(state, scene=replace(scene, question=None, wish=scene.question))
        case Ask.NO:
            return _questioned(state, scene, None)
        case ask if ask in _QUESTIONED:
            return _questioned(state, scene, asked)
        case ask if ask in _DEEDS:
            return replace(state, scene=replace(scene, wish=asked))
        case _:
            return _closed(content, state)


def _open(state: SessionState, page: StaffPage, scene: Staff) -> SessionState:
    arrivals = state.arrivals + 1
    opened = replace(scene, page=page, since=state.at, arrival=arrivals, question=None, reached=())
    return settling(replace(state, scene=opened, arrivals=arrivals))


def _questioned(state: SessionState, scene: Staff, asked: Asked | None) -> SessionState:
    """Before the question, or back from it: an arrival, since the list may have been scrolled."""
    arrivals = state.arrivals + 1
    turned = replace(scene, question=asked, arrival=arrivals)
    return settling(replace(state, scene=turned, arrivals=arrivals))


def _closed(content: Content | None, state: SessionState) -> SessionState:
    return settling(rest(state, Attract(since=state.at) if content else OutOfService()))
