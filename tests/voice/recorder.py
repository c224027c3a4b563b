"""A voice that says nothing and writes down all of it: when something is over, the test says."""

from collections.abc import Callable

from kiosk.voice import Sound, Utterance

ALL = frozenset({"fr", "nl", "en", "de"})


class Recorder:
    """`log` has each utterance and sound, and `None` where there was silence at once."""

    def __init__(self, languages: frozenset[str] = ALL) -> None:
        self.languages = languages
        self.log: list[Utterance | Sound | None] = []
        self._ended: Callable[[bool], None] | None = None

    @property
    def is_busy(self) -> bool:
        """It needs no steps."""
        return False

    @property
    def saying(self) -> Utterance | None:
        """What is being said, neither over nor cut."""
        last = self.log[-1] if self.log else None
        return last if isinstance(last, Utterance) and self._ended else None

    def say(self, utterance: Utterance, ended: Callable[[bool], None]) -> None:
        self.log.append(utterance)
        self._ended = ended

    def sound(self, sound: Sound, volume: int) -> None:
        assert volume >= 0
        self.log.append(sound)
        self._ended = None

    def step(self) -> None:
        """All goes at the test's word."""

    def stop(self) -> None:
        self.log.append(None)
        self._ended = None

    def finish(self, *, heard: bool = True) -> None:
        """Come to the end of what is being said."""
        assert self._ended, "nothing is being said"
        ended, self._ended = self._ended, None
        ended(heard)
