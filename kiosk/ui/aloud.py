"""Carries out what the session has said: the voice speaks, the screen is looked at, a ring follows along."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from kiosk.document import record
from kiosk.session import Focused, Looked, SessionState, Spoken, Voiced, aloud
from kiosk.ui.conductor import Conductor
from kiosk.ui.hearing import Place, focused, places
from kiosk.voice import Sound, Utterance, Voice

STEP = 20
"""Milliseconds between two steps of a voice that is busy."""


@record
class Heard:
    """What is to be heard, as far as it was carried out."""

    count: int = 0
    saying: Utterance | None = None
    sounding: Sound | None = None


class Aloud(QObject):
    """Speaks for one conductor, in the window that it shows."""

    def __init__(self, conductor: Conductor, window: QQuickWindow, voice: Voice) -> None:
        super().__init__(conductor)
        self._conductor, self._window, self._voice = conductor, window, voice
        self._heard = Heard()
        self._places: tuple[Place, ...] = ()
        self._is_looking = self._was_aloud = False
        self._timer = QTimer(self, interval=STEP)
        self._timer.timeout.connect(self._step)
        conductor.presented.connect(self._attend)
        window.activeFocusItemChanged.connect(self._focus)
        conductor.tell(Voiced, languages=voice.languages)

    def stop(self) -> None:
        """Be silent, and stay so."""
        self._conductor.presented.disconnect(self._attend)
        self._timer.stop()
        self._voice.stop()

    def _attend(self) -> None:
        """Do what the state says now and did not say before."""
        state = self._conductor.state
        self._carry_out(state)
        is_aloud = aloud.is_aloud(state)
        if is_aloud and (state.speech.due or not self._was_aloud) and not self._is_looking:
            self._is_looking = True
            self._window.frameSwapped.connect(self._look)
            self._window.update()
        self._was_aloud = is_aloud
        if not is_aloud:
            self._places = ()

    def _carry_out(self, state: SessionState) -> None:
        heard, speech = self._heard, state.speech
        now = Heard(count=speech.count, saying=speech.saying, sounding=aloud.sounding(state))
        if now == heard:
            return
        self._heard = now
        if speech.saying and (speech.count, speech.saying) != (heard.count, heard.saying):
            self._voice.say(speech.saying, self._ended)
        elif now.sounding and now.sounding is not heard.sounding:
            self._voice.sound(now.sounding, state.comfort.volume)
        elif heard.saying or heard.sounding:
            self._voice.stop()
        self._conductor.session.follow(self._followed(state))
        self._timer.start()

    def _followed(self, state: SessionState) -> QQuickItem | None:
        """What is being read."""
        speech = state.speech
        if not (speech.going and speech.saying and speech.number < len(self._places)):
            return None
        place = self._places[speech.number]
        return place.find() if isValid(place.item) else None

    def _step(self) -> None:
        self._voice.step()
        if not self._voice.is_busy:
            self._timer.stop()

    def _ended(self, heard: bool) -> None:  # noqa: FBT001 - a voice calls it
        self._conductor.tell(Spoken, heard=heard)

    def _look(self) -> None:
        if not self._is_looking:
            return  # another frame, drawn before the first was told
        self._window.frameSwapped.disconnect(self._look)
        self._is_looking = False
        if words := self._conductor.words:
            self._places = tuple(places(self._window, words, self._conductor.foreign))
            self._conductor.tell(Looked, passages=tuple(place.passage for place in self._places))

    def _focus(self) -> None:
        item: QQuickItem | None = self._window.activeFocusItem()
        words = self._conductor.words
        if self._conductor.session.is_telling:
            return
        if item is None or words is None or not aloud.is_aloud(self._conductor.state):
            return
        if passage := focused(item, words, self._conductor.foreign):
            self._conductor.tell(Focused, passage=passage)
