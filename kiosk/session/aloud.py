"""What is read aloud: a page item by item, a control that got the focus, what is urgent; and what cuts it.

The session says what is being said; the ui has it said, and tells when that is over.
"""

from collections.abc import Iterator

from kiosk.document import replace
from kiosk.session.comfort import Comfort
from kiosk.session.events import Focused, Looked, Passage, Spoken
from kiosk.session.state import Attract, OutOfService, SessionState, Speech, Urgent, Visit
from kiosk.voice import Sound, Utterance

LONGEST = 180.0
"""Seconds after which an utterance no longer counts as somebody listening: the voice hangs."""

AGAIN_AFTER = 10.0
"""Seconds after which what is urgent and was not heard is said again."""

PAUSE, AGAIN, NEXT, SLOWER = "pause", "again", "next", "slower"
STEPS = (PAUSE, AGAIN, NEXT, SLOWER)
"""What one can ask of whoever reads."""


def is_aloud(state: SessionState) -> bool:
    """Whether it speaks to somebody, and can in this language."""
    return state.comfort.aloud and state.language in state.voices


def is_lost(state: SessionState) -> bool:
    """Whether what was to be said could not be heard some time ago, and may be now."""
    return state.speech.lost and state.at - state.speech.since >= AGAIN_AFTER


def is_speaking(state: SessionState) -> bool:
    """Whether somebody listens: that counts as if they touched it."""
    return state.speech.saying is not None and state.at - state.speech.since < LONGEST


def sounding(state: SessionState) -> Sound | None:
    """What is to be heard where nothing is said: that the kiosk asks, or has something urgent to say."""
    if is_aloud(state):
        return None
    match state.scene:
        case Urgent():
            return Sound.CALL
        case Visit(ends_at=float()):
            return Sound.DOUBT
        case _:
            return None


def offers(visit: Visit) -> tuple[str, ...]:
    return STEPS if visit.comfort.aloud else ()


def touched(state: SessionState, *, key: bool) -> SessionState:
    """Whatever is touched cuts what is being said. A key begins to speak, unless that was switched off.

    Where nothing can be done, whoever touches the screen in silence is told what stands on it.
    """
    if isinstance(state.scene, Urgent | OutOfService):
        return _silent(state) if state.speech.saying else told(state)
    state = _silent(state, hushed=state.speech.going)
    return _begun(state) if key and not _is_declined(state) else state


def advance(state: SessionState, event: Looked | Focused | Spoken) -> SessionState:
    """Go on with what the ui has found on the screen, or has said."""
    match event:
        case Looked(passages=passages):
            return _looked(state, passages) if is_aloud(state) else state
        case Focused(passage=passage):
            return _said(_silent(state), passage) if is_aloud(state) else state
        case Spoken(heard=heard):
            return _spoken(state, heard=heard)


def answered(state: SessionState) -> SessionState:
    """After an answer the page is looked at, and what is new on it is read."""
    return replace(state, speech=replace(state.speech, due=True)) if state.comfort.aloud else state


def led(state: SessionState, step: str) -> SessionState:
    """What a visitor asks of whoever reads. The touch on it has cut what was being said."""
    speech = state.speech
    match step:
        case "pause" if speech.hushed or speech.going:
            return _silent(state)
        case "next":
            return _read(state, (speech.number + 1) % max(1, len(speech.passages)))
        case "slower":
            return _read(suited(state, replace(state.comfort, slow=not state.comfort.slow)), speech.number)
        case _:
            return _read(state, speech.number)


def suited(state: SessionState, comfort: Comfort) -> SessionState:
    """As the visitor wants it. Whoever has switched the voice off is not spoken to by keys again."""
    if not isinstance(state.scene, Visit):
        return state
    declined = state.scene.declined or (state.comfort.aloud and not comfort.aloud)
    state = replace(state, scene=replace(state.scene, comfort=comfort, declined=declined))
    return state if comfort.aloud else replace(state, speech=Speech())


def told(state: SessionState) -> SessionState:
    """All that stands on the screen is read, from the beginning."""
    return answered(replace(_begun(state), speech=Speech()))


def unplugged(state: SessionState) -> SessionState:
    """The headset is out: nobody else is to hear what was meant for it."""
    match state.scene:
        case Visit(comfort=Comfort(aloud=True)):
            return suited(state, replace(state.comfort, aloud=False))
        case Attract() | OutOfService() as scene:
            return replace(state, scene=replace(scene, aloud=False), speech=Speech())
        case _:
            return state


def _begun(state: SessionState) -> SessionState:
    if state.language not in state.voices:
        return state
    match state.scene:
        case Attract() | OutOfService() as scene:
            return replace(state, scene=replace(scene, aloud=True))
        case Visit() as scene:
            return replace(state, scene=replace(scene, comfort=replace(scene.comfort, aloud=True)))
        case _:
            return state


def _is_declined(state: SessionState) -> bool:
    return isinstance(state.scene, Visit) and (state.scene.declined or state.scene.comfort.aloud)


def _looked(state: SessionState, passages: tuple[Passage, ...]) -> SessionState:
    """What stood there before is known: reading begins at the first that is new."""
    speech, known = state.speech, set(_beginnings(state.speech.passages))
    new = next((number for number, one in enumerate(passages) if one.phrases not in known), None)
    state = replace(state, speech=replace(speech, passages=passages, due=False))
    if new is None or not speech.due or (speech.going and speech.number < new):
        return replace(
            state, speech=replace(state.speech, number=min(speech.number, max(0, len(passages) - 1)))
        )
    return _read(state, new)


def _beginnings(passages: tuple[Passage, ...]) -> Iterator[tuple[str, ...]]:
    """What is no longer chosen is not new: it only says less than before."""
    for passage in passages:
        yield from (passage.phrases[:length] for length in range(1, len(passage.phrases) + 1))


def _read(state: SessionState, number: int) -> SessionState:
    """Begin to read at an item, and go on from there."""
    passages = state.speech.passages
    if not is_aloud(state) or number >= len(passages):
        return _silent(state)
    speech = replace(state.speech, number=number, going=True, hushed=False)
    return _said(replace(state, speech=speech), passages[number])


def _said(state: SessionState, passage: Passage) -> SessionState:
    utterance = Utterance(
        phrases=passage.phrases,
        language=state.language,
        foreign={phrase: one for phrase, one in passage.foreign.items() if one in state.voices},
        slow=state.comfort.slow,
        volume=state.comfort.volume,
    )
    count = state.speech.count + 1
    return replace(state, speech=replace(state.speech, saying=utterance, count=count, since=state.at))


def _spoken(state: SessionState, *, heard: bool) -> SessionState:
    """On to the next item. What nobody could hear is not gone on with."""
    speech = state.speech
    if speech.saying is None:
        return state
    state = replace(state, touched_at=state.at, speech=replace(speech, lost=not heard))
    if speech.going and heard and speech.number + 1 < len(speech.passages):
        return _read(state, speech.number + 1)
    return _silent(state, number=0 if speech.going and heard else speech.number)


def _silent(state: SessionState, *, hushed: bool = False, number: int | None = None) -> SessionState:
    """`hushed` says that a touch has just cut the reading of the page."""
    speech = state.speech
    at = speech.number if number is None else number
    if (speech.saying, speech.going, speech.hushed, speech.number) == (None, False, hushed, at):
        return state
    return replace(state, speech=replace(speech, saying=None, going=False, hushed=hushed, number=at))
