"""A walk on a computer that speaks."""

from typing import Self

from kiosk.content import Content
from kiosk.session import Ask, Focused, Looked, Plugged, Spoken, Touched, Voiced
from kiosk.session.events import Passage
from tests.session.walking import Walk

PAGE = tuple(Passage(phrases=(text,)) for text in ("Title", "One", "Two"))
ALL = frozenset({"fr", "nl", "en"})


class Listener(Walk):
    """Walks, and is spoken to."""

    def __init__(self, content: Content | None, voices: frozenset[str] = ALL) -> None:
        super().__init__(content)
        self._do(Voiced(at=0, now=self.state.now, languages=voices))

    def look(self, *passages: Passage) -> Self:
        self._do(Looked(at=self.state.at, now=self.state.now, passages=passages or PAGE))
        return self

    def hear(self, *, heard: bool = True, seconds: float = 2) -> Self:
        """Listen to the end of what is being said."""
        self._do(Spoken(at=self.state.at + seconds, now=self._later(seconds), heard=heard))
        return self

    def key(self) -> Self:
        self._do(Touched(at=self.state.at + 1, now=self._later(1), key=True))
        return self

    def plug(self, *, in_: bool = True) -> Self:
        self._do(Plugged(at=self.state.at + 1, now=self._later(1), in_=in_))
        return self

    def focus(self, *phrases: str) -> Self:
        self._do(Focused(at=self.state.at, now=self.state.now, passage=Passage(phrases=phrases)))
        return self

    def lead(self, step: str) -> Self:
        """Touch one of the buttons, as a finger does: first the touch, then what it asks for."""
        self.touch().ask(Ask.READ, step, after=0.1)
        return self

    @property
    def saying(self) -> str:
        """What is being said, empty in silence."""
        said = self.state.speech.saying
        return " ".join(said.phrases) if said else ""
