"""A walk that does all that is wanted, each step as a visitor does it, by the shortest ways."""

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.session import Ask
from tests.visitors.driver import Visitor
from tests.visitors.survey import WAIT, Map, Spot, Wish, patience, spot

Step = tuple[Spot, Wish]


@dataclass
class Walk:
    """`do` carries out a step, `look` is called at each spot the first time."""

    visitor: Visitor
    land: Map
    wanted: set[Step]
    do: Callable[[Ask, str], None]
    look: Callable[[], None]
    done: set[Step] = field(default_factory=set)
    seen: set[Spot] = field(default_factory=set)

    def all(self) -> None:
        """Every wanted step once; then none is left."""
        self._arrive()
        while self.wanted - self.done:
            for wish in self._way():
                self._step(wish)

    @property
    def here(self) -> Spot:
        return spot(self.visitor.state)

    def _step(self, wish: Wish) -> None:
        step = self.here, wish
        if wish == WAIT:
            self.visitor.wait(patience(self.visitor.content, self.visitor.state))
            assert self.here[3], "the kiosk asks whether anybody is still there"
        else:
            self.do(*wish)
        self.done.add(step)
        self._arrive()

    def _arrive(self) -> None:
        if self.here not in self.seen:
            self.seen.add(self.here)
            self.look()

    def _way(self) -> list[Wish]:
        """To the nearest wanted step that is not done, with that step."""
        paths: list[tuple[Spot, list[Wish]]] = [(self.here, [])]
        known, left = {self.here}, self.wanted - self.done
        for at, path in paths:
            for wish, there in self.land[at].items():
                if (at, wish) in left:
                    return [*path, wish]
                # Where Back leads depends on the way one came
                if there not in known and wish[0] != Ask.BACK:
                    known.add(there)
                    paths.append((there, [*path, wish]))
        raise AssertionError(f"no way from {self.here} to {left}")
