"""Playing an activity to its end, as somebody would who tries everything: for proofs and tests."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from kiosk.activities import model_of, rules_of
from kiosk.content import Content
from kiosk.document import replace
from kiosk.session import playing
from kiosk.session.events import Ask, Asked, Event, Framed, Tick
from kiosk.session.offered import offered
from kiosk.session.state import SessionState, Visit
from kiosk.session.transitions import advance

MOST_STEPS = 600
A_WHILE = 1.0
"""Seconds between two acts."""

_FRAMES = 20
"""Frames in that while, as long as any counts."""

_OF_THE_FRAME = (playing.AGAIN, playing.SEEN, playing.ONWARD, playing.LEVEL)


def playthrough(content: Content, state: SessionState) -> Iterator[tuple[str, SessionState]]:
    """How it looks in each pose after the first, up to the end; nothing where no activity is open."""
    known = {pose(content, state)}
    for played in steps(content, state):
        if (there := pose(content, played)) not in known:
            known.add(there)
            yield there, played


def steps(content: Content, state: SessionState) -> Iterator[SessionState]:
    """Each state after another act: of those offered, the one done least often."""
    done: Counter[tuple[str, str]] = Counter()
    for _ in range(MOST_STEPS):
        if not pose(content, state) or has_ended(content, state):
            return
        acts = inner_acts(content, state)
        if acts:
            here = pose(content, state)
            act = min(acts, key=lambda one: done[here, one])
            done[here, act] += 1
            state = _then(content, state, Asked(at=state.at, now=state.now, ask=Ask.ACT, id=act))
        state = wait(content, state)
        yield state


def wait(content: Content, state: SessionState) -> SessionState:
    """A while later, with the frames that an activity has drawn meanwhile."""
    for _ in range(_FRAMES):
        later = state.now + timedelta(seconds=A_WHILE / _FRAMES)
        state = advance(content, state, Framed(at=state.at + A_WHILE / _FRAMES, now=later))
    return _then(content, state, Tick(at=state.at, now=state.now))


def pose(content: Content, state: SessionState) -> str:
    """What the activity on screen shows, empty where there is none."""
    scene = state.scene
    if not isinstance(scene, Visit) or scene.here.activity is None:
        return ""
    here = scene.here
    return rules_of(here.item).pose(model_of(content, here.item), scene.here.activity.state)


def has_ended(content: Content, state: SessionState) -> bool:
    scene = state.scene
    if not isinstance(scene, Visit) or scene.here.activity is None:
        return False
    return rules_of(scene.here.item).ended(model_of(content, scene.here.item), scene.here.activity.state)


def inner_acts(content: Content, state: SessionState) -> list[str]:
    """What can be done in the activity, without leaving or restarting it."""
    scene = state.scene
    if not isinstance(scene, Visit):
        return []
    acts = [asked.id for asked in offered(content, state) if asked.ask is Ask.ACT]
    own = [act for act in acts if playing.parsed(act)[0] not in _OF_THE_FRAME]
    return [act for act in own if not playing.leads(content, scene.here, act)]


def _then(content: Content, state: SessionState, event: Event) -> SessionState:
    """After the event, with somebody there all the time."""
    return replace(advance(content, state, event), touched_at=event.at)
