"""Walking through a session as a visitor would, with the seconds in one's own hand."""

from datetime import datetime, timedelta
from typing import Self

from kiosk.content import Content, Language
from kiosk.session import Ask, Asked, Event, Tick, Touched, Visit, advance, begin, settle_on

MORNING = datetime(2026, 3, 2, 9)  # noqa: DTZ001 - on the wall
"""When a walk begins."""

A_WHILE = 1.0
"""Seconds between two things a visitor does: longer than any transition."""


class Walk:
    """A session that is walked through; it remembers where it is."""

    def __init__(self, content: Content | None, language: str = "fr", now: datetime = MORNING) -> None:
        self.content = content
        self.state = begin(content, Language(language), at=0, now=now)

    def ask(self, ask: Ask, id_: str = "", *, after: float = A_WHILE) -> Self:
        return self._do(Asked(at=self.state.at + after, now=self._later(after), ask=ask, id=id_))

    def touch(self, *, after: float = A_WHILE) -> Self:
        return self._do(Touched(at=self.state.at + after, now=self._later(after)))

    def wait(self, seconds: float) -> Self:
        """Let the clock tick once a second."""
        end = self.state.at + seconds
        while self.state.at < end:
            step = min(1.0, end - self.state.at)
            self._do(Tick(at=self.state.at + step, now=self._later(step)))
        return self

    def sleep(self, seconds: float) -> Self:
        """Let the computer stand still: one tick for all that time."""
        return self._do(Tick(at=self.state.at + seconds, now=self._later(seconds)))

    def see(self, content: Content | None, own_language: str = "fr") -> Self:
        """Go on with other content."""
        self.content = content
        self.state = settle_on(content, Language(own_language), self.state)
        return self

    @property
    def trail(self) -> list[str]:
        """The screens one has come through, with the item where there is one."""
        scene = self.state.scene
        assert isinstance(scene, Visit)
        return [f"{place.screen} {place.item}".strip() for place in scene.trail]

    def _later(self, seconds: float) -> datetime:
        return self.state.now + timedelta(seconds=seconds)

    def _do(self, event: Event) -> Self:
        self.state = advance(self.content, self.state, event)
        return self
