"""The QML engine with everything it is given, and the one window."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.backroom import Backroom
from kiosk.content import Loaded, Pending, font_file
from kiosk.machine import Machine
from kiosk.ui.clock import Clock
from kiosk.ui.conductor import Conductor
from kiosk.ui.fill import fill, the
from kiosk.ui.layout import lay_out
from kiosk.ui.paint import Paint
from kiosk.ui.qr import Qr
from kiosk.voice import Voice

if TYPE_CHECKING:
    from kiosk.host.headset import Headset
    from kiosk.ui.aloud import Aloud
    from kiosk.ui.content_watch import ContentWatch
    from kiosk.ui.input_watch import InputWatch
    from kiosk.ui.keypad import Keypad
    from kiosk.ui.voicing import Voicing

QML = Path(__file__).parent.parent / "qml"

_REST = 1000
"""Milliseconds after a visit until all that it needed has been taken down."""


class Kiosk(QObject):
    """One window on one session; without a backroom it has no staff door. `close` ends it as Qt needs it.

    The window is made for `size`, in pixels: to lay everything out anew costs more than to load it.
    """

    MAIN = ("Kiosk.App", "Main")
    """The QML module and type of the window."""

    drawn = Signal()
    """The first frame is on screen."""

    def __init__(  # noqa: PLR0913 - what a kiosk is made of
        self,
        loaded: Loaded,
        *,
        clock: Clock,
        assets: Path,
        size: tuple[int, int] = (1080, 1920),
        language: str | None = None,
        still: bool = False,
        backroom: Backroom | None = None,
    ) -> None:
        super().__init__()
        self.conductor = Conductor(loaded, language, clock, self, backroom=backroom)
        self._input_watch: InputWatch | None = None
        self._content_watch: ContentWatch | None = None
        self._aloud: Aloud | None = None
        self._voicing: Voicing | None = None
        self._engine = QQmlApplicationEngine(self)
        self._prepare(self._engine)
        the(self._engine, "Kiosk.Theme", "Motion").setProperty("still", still)
        the(self._engine, "Kiosk.Theme", "Theme").setProperty("assets", QUrl.fromLocalFile(f"{assets}/"))
        self._arrange(*size)
        self._engine.loadFromModule(*self.MAIN)
        self.window = self._only_window()
        self._size_window(*size)
        self.window.frameSwapped.connect(self._first_frame)
        self.window.widthChanged.connect(self._lay_out)
        self.window.heightChanged.connect(self._lay_out)
        self.conductor.taken.connect(self._lay_out)
        self.conductor.suited.connect(self._suit)
        self.conductor.left.connect(self._rest)

    def close(self) -> None:
        """Take down the window, then the engine with the singletons that it is bound to, then the rest."""
        from PySide6.QtCore import QEvent  # noqa: PLC0415 - its look-up takes PySide 1 ms

        if self._content_watch:
            self._content_watch.stop()
        if self._voicing:
            self._voicing.stop()
        if self._aloud:
            self._aloud.stop()
        self.conductor.close()
        self.window.close()
        for part in (self.window, self._engine):
            part.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def follow(self, read: Callable[[], Pending], clock: Clock, *, at_once: bool = False) -> "ContentWatch":
        """Show from now on what becomes of the files, `at_once` also to whoever is using it.

        `read` begins to read them.
        """
        from kiosk.ui.content_watch import ContentWatch  # noqa: PLC0415 - after the first frame

        self._content_watch = ContentWatch(self.conductor, read, clock, at_once=at_once)
        return self._content_watch

    def give(self, voice: Voice) -> None:
        """Let it speak and sound from now on."""
        from kiosk.ui.aloud import Aloud  # noqa: PLC0415 - after the first frame

        self._aloud = Aloud(self.conductor, self.window, voice)

    def voice_by(self, find: Callable[[], Voice | None], render: Sequence[str], headset: "Headset") -> None:
        """Let it speak as soon as a voice is found, and as long as it runs."""
        from kiosk.ui.voicing import Voicing  # noqa: PLC0415 - after the first frame

        self._voicing = Voicing(self, find, render, headset)

    def warm_up(self) -> None:
        """Load the screens that nobody has opened yet, and the pictures on them."""
        self.conductor.warm_up()
        self.window.setProperty("warm", True)  # noqa: FBT003 - Qt's signature
        self.conductor.ahead.begin(self.conductor.shown)

    def _first_frame(self) -> None:
        if self._input_watch:
            return  # where a thread of its own draws, a second frame is told before this hears of the first
        from kiosk.ui.input_watch import InputWatch  # noqa: PLC0415 - who could touch before?

        self.window.frameSwapped.disconnect(self._first_frame)
        self._input_watch = InputWatch(self.window, self._touched, self._pressed)
        self.drawn.emit()

    def _touched(self, key: bool) -> None:  # noqa: FBT001 - the watch says it
        self.conductor.touched(key=key)

    def _pressed(self, event: QKeyEvent) -> bool:
        return self._keypad.pressed(event)

    @cached_property
    def _keypad(self) -> "Keypad":
        from kiosk.ui.keypad import Keypad  # noqa: PLC0415 - with the first key

        return Keypad(self.window, self.conductor)

    def _prepare(self, engine: QQmlApplicationEngine) -> None:
        engine.addImportPath(str(QML))
        engine.addImageProvider("paint", Paint())
        engine.addImageProvider("qr", Qr())
        engine.setProperty(self.conductor.session.NAME, self.conductor.session)
        self.conductor.heard_by(lambda words: fill(engine, "Kiosk.Words", "Words", words))

    def _only_window(self) -> QQuickWindow:
        window = next(iter(self._engine.rootObjects()), None)
        if not isinstance(window, QQuickWindow):
            raise TypeError(f"{self.MAIN} did not load")
        return window

    def _size_window(self, width: int, height: int) -> None:
        self.window.resize(width, height)

    def _rest(self) -> None:
        """Give back what the visit has taken, once its pages and pictures are gone."""
        from PySide6.QtCore import QTimer  # noqa: PLC0415 - after the first frame

        from kiosk.host import give_back_free_memory  # noqa: PLC0415 - after the first frame

        QTimer.singleShot(_REST, self, give_back_free_memory)

    def _machine(self) -> Machine:
        return self.conductor.shown.machine

    def _lay_out(self) -> None:
        self._arrange(self.window.width(), self.window.height())

    def _suit(self) -> None:
        """Show all of it as the visitor wants it."""
        comfort = self.conductor.state.comfort
        the(self._engine, "Kiosk.Theme", "Look").setProperty("colours", str(comfort.colours))
        the(self._engine, "Kiosk.Theme", "Motion").setProperty("calm", comfort.calm)
        self._lay_out()

    def _arrange(self, width: int, height: int) -> None:
        layout = lay_out(width, height, self._machine(), self.conductor.state.comfort)
        QGuiApplication.styleHints().setStartDragDistance(layout.slip)
        self.conductor.ahead.fit(layout.stage * (layout.width if layout.portrait else layout.height))
        fill(self._engine, "Kiosk.Theme", "Frame", layout)


def add_fonts(assets: Path) -> None:
    """Make our letters and icons known, and write everything in our letters.

    Raises:
        OSError: one of them cannot be read.
    """
    letters = sorted((assets / "fonts").glob("*.ttf"))
    icons = font_file("mdi6.flask")
    for file in (*letters, icons):
        if file is None or QFontDatabase.addApplicationFont(str(file)) < 0:
            raise OSError(f"the font {file} cannot be read")
    QGuiApplication.setFont("Atkinson Hyperlegible Next")
