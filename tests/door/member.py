"""Somebody of the staff at a real kiosk, with fingers and keys."""

from datetime import datetime

from PySide6.QtCore import QPointF, Qt

from kiosk.content import Loaded, Version
from kiosk.session import Ask, Asked, SessionState, Staff, StaffPage, Threshold
from tests.visitors.controls import Control, free_point
from tests.visitors.driver import Visitor, spin_until

PIN = "2580"

VERSIONS = (
    Version(id="b", at=datetime(2026, 11, 23, 9, 30), items=2, changed="+ dna", pictures={}),  # noqa: DTZ001
    Version(id="a", at=datetime(2026, 11, 2, 17, 5), items=1, changed="", pictures={}),  # noqa: DTZ001
)


class Archive:
    """Two versions, and what was asked of them."""

    def __init__(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self.asked: list[str] = []
        self._held = ""

    def versions(self) -> tuple[Version, ...]:
        return VERSIONS

    def held(self) -> str:
        return self._held

    def go_back_to(self, id_: str) -> Loaded:
        self._held = id_
        self.asked.append(id_)
        return self._loaded

    def follow(self) -> Loaded:
        self._held = ""
        self.asked.append("follow")
        return self._loaded


class Member:
    """Knocks, types and touches."""

    def __init__(self, visitor: Visitor, archive: Archive | None = None) -> None:
        self.visitor = visitor
        self.archive = archive or Archive(visitor.loaded)

    @property
    def state(self) -> SessionState:
        return self.visitor.state

    @property
    def scene(self) -> object:
        return self.visitor.state.scene

    def knock(self, times: int = 5, *, every: float = 0.5) -> None:
        """Tap in the corner of the stage."""
        for number in range(times):
            if number:
                self.visitor.clock.move(every)
            self.visitor.tap(QPointF(20, 20))
        self.visitor.pass_time(0.6)

    def type(self, digits: str) -> None:
        """On the keypad, as fast as one can, and OK."""
        for digit in digits:
            self.touch(Ask.DIGIT, digit, after=0.05)
        self.touch(Ask.ENTER)

    def enter(self) -> None:
        self.knock()
        self.type(PIN)
        self.visitor.pass_time(0.6)

    def open(self, page: StaffPage) -> None:
        self.touch(Ask.STAFF_PAGE, page)

    def touch(self, ask: Ask, id_: str = "", *, after: float = 0.6) -> None:
        control = self.visitor.find(ask, id_)
        assert control is not None, f"no control asks for {ask} {id_}: {self.visitor.wishes()}"
        point = free_point(control, self.visitor.controls())
        assert point is not None, f"all of {control.name} is covered"
        self.visitor.clock.move(after)
        self.visitor.kiosk.conductor.tick()
        self.visitor.tap(point)
        self.rest()

    def rest(self) -> None:
        """Wait until what was asked for has been done, however slow the disk is."""
        spin_until(lambda: not self.waits, "it is done")
        self.visitor.settle()

    @property
    def waits(self) -> bool:
        """Whether the door is still at work."""
        match self.scene:
            case Threshold(trying=True) | Staff(wish=Asked()):
                return True
            case _:
                return False

    def walk_to(self, ask: Ask, id_: str = "") -> Control:
        """By the Tab key."""
        for _ in range(60):
            self.visitor.press(Qt.Key.Key_Tab)
            for control in self.visitor.controls():
                if control.item.hasActiveFocus() and control.wish == (ask, id_):
                    return control
        raise AssertionError(f"the Tab key does not lead to {ask} {id_}")

    def strike(self, ask: Ask, id_: str = "", key: Qt.Key = Qt.Key.Key_Return) -> None:
        """Go there and press it, by keys."""
        self.walk_to(ask, id_)
        self.visitor.pass_time(0.6)
        self.visitor.press(key)
        self.rest()
