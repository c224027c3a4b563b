"""A visitor who plays visits: by fingers on a real touch device, by keys, by waiting and by looking."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.backroom import Backroom
from kiosk.content import Content, Language, Loaded
from kiosk.document import replace
from kiosk.host import assets_folder
from kiosk.machine import Machine
from kiosk.session import Ask, Asked, SessionState, Touched, advance
from kiosk.ui import Kiosk, ManualClock
from kiosk.voice import Voice
from tests.visitors.controls import Control, controls, free_point, shown_texts

Size = tuple[int, int]
PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)
HALF_PORTRAIT, HALF_LANDSCAPE = (540, 960), (960, 540)

A_WHILE = 1.0
"""Seconds between two things a visitor does: longer than any transition or double strike."""

_GUARD = 20.0
"""Seconds of real time after which a condition will never hold."""

_BETWEEN_FRAMES = 0.005
"""Seconds of real time that a frame needs where something moves."""

_finger: list[QPointingDevice] = []


def finger() -> QPointingDevice:
    """The one touch screen of the tests."""
    if not _finger:
        _finger.append(QTest.createTouchDevice())
    return _finger[0]


def spin_until(condition: Callable[[], bool], what: str) -> None:
    """Let Qt work until the condition holds."""
    end = monotonic() + _GUARD
    while not condition():
        QCoreApplication.processEvents()
        assert monotonic() < end, f"never happened: {what}"


class Visitor:
    """Somebody at a kiosk of that size. Time passes only when the visitor waits."""

    def __init__(
        self,
        loaded: Loaded,
        size: Size,
        *,
        language: str | None = None,
        still: bool = True,
        backroom: Backroom | None = None,
        voice: Voice | None = None,
    ) -> None:
        self.clock = ManualClock()
        self._pause = 0.0 if still else _BETWEEN_FRAMES
        self.kiosk = Kiosk(
            loaded,
            clock=self.clock,
            assets=assets_folder(),
            size=size,
            language=language,
            still=still,
            backroom=backroom,
        )
        self.window = self.kiosk.window
        self._drawn = 0
        self.window.frameSwapped.connect(self._count)
        self.window.show()
        self.window.requestActivate()
        spin_until(lambda: self.window.isExposed() and self.window.isActive(), "the window is shown")
        self.settle()
        if voice:
            self.kiosk.give(voice)

    @property
    def loaded(self) -> Loaded:
        """What is on screen."""
        return self.kiosk.conductor.shown

    @property
    def content(self) -> Content:
        assert self.loaded.content is not None
        return self.loaded.content

    @property
    def state(self) -> SessionState:
        return self.kiosk.conductor.state

    @property
    def machine(self) -> Machine:
        return self.loaded.machine

    def leave(self) -> None:
        """Switch the kiosk off."""
        self.window.frameSwapped.disconnect(self._count)
        self.kiosk.close()

    def turn_to(self, size: Size) -> None:
        self.window.resize(*size)

    def settle(self) -> None:
        """Let the scene come to rest: what follows from a change is drawn with the frame after it."""
        for _ in range(2):
            end = monotonic() + self._pause
            spin_until(lambda end=end: monotonic() >= end, "the time between two frames")  # type: ignore[misc]
            before = self._drawn
            self.window.update()
            spin_until(lambda before=before: self._drawn > before, "a frame")  # type: ignore[misc]

    def picture(self) -> QImage:
        """What is seen."""
        self.settle()
        return self.window.grabWindow()

    def texts(self) -> list[str]:
        return shown_texts(self.window)

    def controls(self) -> list[Control]:
        return controls(self.window)

    def wait(self, seconds: float, *, step: float = 1.0) -> None:
        """Let the clock run, and see what it shows."""
        self.pass_time(seconds, step=step)
        self.settle()

    def pass_time(self, seconds: float, *, step: float = 1.0) -> None:
        """Let the clock run, with its tick every second."""
        left = seconds
        while left > 0:
            self.clock.move(min(step, left))
            self.kiosk.conductor.tick()
            left -= step

    def tap(self, point: QPointF) -> None:
        """Put one finger down and take it away."""
        with self.pressing(point):
            pass

    @contextmanager
    def pressing(self, point: QPointF, number: int = 0) -> Iterator[None]:
        """Keep a finger there meanwhile."""
        where = point.toPoint()
        QTest.touchEvent(self.window, finger()).press(number, where, self.window).commit()
        yield
        QTest.touchEvent(self.window, finger()).release(number, where, self.window).commit()
        self.settle()

    def slide(self, start: QPointF, *stops: QPointF, number: int = 0) -> None:
        """Put a finger down, move it over the stops and take it away at the last."""
        QTest.touchEvent(self.window, finger()).press(number, start.toPoint(), self.window).commit()
        for stop in stops:
            QTest.touchEvent(self.window, finger()).move(number, stop.toPoint(), self.window).commit()
            self.settle()  # Qt scrolls only where time passes between two moves
        last = stops[-1] if stops else start
        QTest.touchEvent(self.window, finger()).release(number, last.toPoint(), self.window).commit()
        self.settle()

    def touch(self, ask: Ask, id_: str = "") -> None:
        """Touch the control that asks for it, after scrolling there by taps; what comes of it is checked."""
        found = self._find(ask, id_)
        if found is None and self._pause:  # it fades in
            wish = (str(ask), id_)
            spin_until(lambda: any(one.wish == wish for one in self.controls()), f"{wish} is in sight")
            found = self._find(ask, id_)
        assert found is not None, f"no control asks for {ask} {id_}: {self.wishes()}"
        point = free_point(*found)
        assert point is not None, f"all of {found[0].name} is covered"
        self.expecting(ask, id_, lambda: self.tap(point))

    def expecting(self, ask: Ask, id_: str, act: Callable[[], None]) -> None:
        """Do it a moment later; the session must then be where `advance` says."""
        self.pass_time(A_WHILE)
        at, now = self.clock.monotonic(), self.clock.wall()
        touched = advance(self.content, self.state, Touched(at=at, now=now))
        expected = advance(self.content, touched, Asked(at=at, now=now, ask=ask, id=id_))
        act()
        seen = replace(self.state, speech=expected.speech)  # the screen has been looked at since
        assert seen == expected, f"{ask} {id_} came to {self.state}"
        self.pass_time(A_WHILE)

    def find(self, ask: Ask, id_: str = "") -> Control | None:
        """The control that asks for it, brought into view; the smallest where there are several."""
        found = self._find(ask, id_)
        return found and found[0]

    def _find(self, ask: Ask, id_: str) -> tuple[Control, list[Control]] | None:
        """The same, with all that are in view then."""
        wish = (str(ask), id_)
        for seen in self.reading():
            found = [control for control in seen if control.wish == wish]
            if found and (len(found) > 1 or _is_in_view(found[0])):
                return max(found, key=lambda control: not control.is_area), seen
        return None

    def wishes(self) -> set[tuple[str, str]]:
        """All that the controls of this screen ask for, its lists read to the end and scrolled back."""
        found = {control.wish for seen in self.reading() for control in seen if control.ask}
        self.scroll_to_top()
        return found

    def reading(self) -> Iterator[list[Control]]:
        """The controls in view, then those a page further down, to the end; then from the top."""
        yield from self._downwards()
        if self.scroll_to_top():
            yield from self._downwards()

    def _downwards(self) -> Iterator[list[Control]]:
        seen = self.controls()
        yield seen
        while self._scroll(seen, down=True):
            seen = self.controls()
            yield seen

    def scroll_to_top(self) -> bool:
        """Whether there was anything to scroll."""
        scrolled = False
        while self.scroll(down=False):
            scrolled = True
        return scrolled

    def scroll(self, *, down: bool) -> bool:
        """Touch the button that scrolls; whether there was one to touch."""
        return self._scroll(self.controls(), down=down)

    def _scroll(self, seen: list[Control], *, down: bool) -> bool:
        words = self.loaded.wording[self.state.language]
        name = words.read_on if down else words.read_back
        button = next((control for control in seen if control.name == name and not control.ask), None)
        point = free_point(button, seen) if button else None
        if point is None:
            return False
        self.tap(point)
        return True

    def speak(self, language: str) -> None:
        """Choose a language, where it is not spoken already."""
        if self.state.language != language:
            self.touch(Ask.LANGUAGE, Language(language))

    def press(self, key: Qt.Key) -> None:
        """Strike a key. What it does has been done when this returns; it is drawn when one looks."""
        QTest.keyClick(self.window, key)

    def _count(self) -> None:
        self._drawn += 1


def _is_in_view(control: Control) -> bool:
    """Whether its middle shows, so that one sees what one touches."""
    return control.shown.contains(control.rect.center())
