"""Everything by five keys, as on a keypad without Tab: arrows, and one that selects."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import Qt

from kiosk.session import Ask
from tests.visitors.driver import Visitor
from tests.visitors.keyboard import Keyboard

_ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left)
_MOST_STEPS = 600

Stand = tuple[str, str, str]
"""What a control asks for, its id and its name."""


@dataclass
class Arrows:
    """Whoever explores a screen: at each control the arrows that are new there, then the way to others."""

    visitor: Visitor
    ways: dict[Stand, dict[Qt.Key, Stand]] = field(default_factory=dict)

    def use(self, ask: Ask, id_: str = "") -> None:
        """Find the control that asks for it, and select; what comes of it is checked."""
        wish = (str(ask), id_)
        assert any(at[:2] == wish for at in self.stands()), f"no arrows lead to {wish}"
        self.visitor.expecting(ask, id_, lambda: self.visitor.press(Qt.Key.Key_Space))

    def stands(self) -> Iterator[Stand]:
        """Every control that arrows lead to, each when it is first come to; then the focus is on it."""
        self.visitor.settle()
        self.ways = {}
        here = self._here() or self._press(Qt.Key.Key_Down)
        yield here
        for _ in range(_MOST_STEPS):
            self.ways.setdefault(here, {})
            path = self._way(here)
            if not path:
                return
            for key in path:
                before, here = here, self._press(key)
                is_new = here not in self.ways
                self.ways.setdefault(before, {})[key] = here
                self.ways.setdefault(here, {})
                if is_new:
                    yield here
        raise AssertionError(f"arrows never come to an end among {len(self.ways)} controls")

    def _way(self, here: Stand) -> list[Qt.Key]:
        """The arrows to the nearest control that has one which has not been tried, and that one."""
        paths, known = [(here, list[Qt.Key]())], {here}
        for at, path in paths:
            for key in _ARROWS:
                there = self.ways[at].get(key)
                if there is None:
                    return [*path, key]
                if there not in known:
                    known.add(there)
                    paths.append((there, [*path, key]))
        return []

    def _press(self, key: Qt.Key) -> Stand:
        self.visitor.press(key)
        self.visitor.pass_time(0.1)
        here = self._here()
        assert here, f"{key.name} leads to {self.visitor.window.activeFocusItem()}"
        return here

    def _here(self) -> Stand | None:
        focused = Keyboard(self.visitor).focused
        return (focused.ask, focused.id, focused.name) if focused else None
