"""Playing an activity by its rules alone."""

from collections.abc import Iterator
from random import Random
from typing import Any

from kiosk.activities import Act, Acted, Given, Happening, Levelled, Moment, Passed, Rules, model_of, rules_of
from kiosk.content import Content, Level

FRAME = 1 / 30


class Play:
    """One go at an activity; time passes by itself."""

    def __init__(self, content: Content, kind: str, given: Given) -> None:
        self.model: Any = model_of(content, kind)
        self.rules: Rules[Any, Any] = rules_of(kind)
        self.state: Any = self.rules.start(self.model, given)
        self.at = 0.0

    @property
    def offered(self) -> tuple[Act, ...]:
        return tuple(self.rules.offered(self.model, self.state))

    @property
    def ended(self) -> bool:
        return self.rules.ended(self.model, self.state)

    def act(self, name: str, id_: str = "") -> "Play":
        """Do something that is offered."""
        assert (name, id_) in self.offered, f"{name} {id_} is not among {self.offered}"
        return self.happen(Acted(at=self.at, act=name, id=id_))

    def happen(self, happening: Happening) -> "Play":
        self.state = self.rules.advance(self.model, self.state, happening)
        return self

    def run(self, seconds: float) -> "Play":
        """Let it run, frame by frame, with a tick each second."""
        end, tick = self.at + seconds, self.at + 1
        while self.at < end:
            self.at += FRAME
            if self.rules.runs(self.model, self.state):
                self.happen(Moment(at=self.at, seconds=FRAME))
            if self.at >= tick:
                tick += 1
                self.happen(Passed(at=self.at))
        return self


def at_random(play: Play, chance: Random, most: int) -> Iterator[Play]:
    """At most so many steps, each one of those that are offered, with time between them."""
    for _ in range(most):
        acts = [act for act in play.offered if play.rules.leads(play.model, play.state, act) is None]
        if acts:
            play.act(*chance.choice(acts))
        play.run(chance.choice([0, 0.2, 1.0]))
        if play.rules.levels(play.model, play.state) and chance.random() < 0.2:
            play.happen(Levelled(at=play.at, level=chance.choice(list(Level))))
        yield play
