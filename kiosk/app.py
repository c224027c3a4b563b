"""The running kiosk, put together from its parts."""

import gc
import logging
import os
import sys
from functools import partial
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.backroom import Backroom
from kiosk.content import AS_THE_KIOSK, Archive, Loaded, Pending, Sources, again
from kiosk.document import record
from kiosk.document.tongue import _, speak
from kiosk.host import Watchdog, assets_folder, cache_folder, give_back_large_blocks, state_folder
from kiosk.ui import EndingSignals, Kiosk, SystemClock, add_fonts

_log = logging.getLogger("kiosk")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@record
class Shape:
    """Where the window goes and how large it is."""

    window: tuple[int, int] | None = None
    """Width and height in pixels; the whole screen where there is none."""
    screen: int = 0
    """Counted from 0, as Qt lists them."""


def application() -> QGuiApplication:
    """The Qt application with our letters, and nothing that shows."""
    os.environ["QT_IM_MODULE"] = "none"  # never Qt's virtual keyboard: it is GPL only
    qInstallMessageHandler(_log_qt)
    app = QGuiApplication(["campus-kiosk"])
    add_fonts(assets_folder())
    return app


def run(
    app: QGuiApplication, sources: Sources, loaded: Loaded, language: str | None, shape: Shape
) -> int | str:
    """Show the kiosk until it is told to end: the exit code, or why it cannot be shown.

    `loaded` came from `sources`, which are followed from the first frame on.
    """
    sys.excepthook = _log_exception
    screens = app.screens()
    if not 0 <= shape.screen < len(screens):
        names = ", ".join(f"{number} ({screen.name()})" for number, screen in enumerate(screens))
        return _("There is no screen {number}. There is {names}.").format(number=shape.screen, names=names)
    backroom = Backroom(state_folder(), app.exit, Archive(sources))
    kiosk = Kiosk(
        loaded,
        clock=SystemClock(),
        assets=assets_folder(),
        size=shape.window or screens[shape.screen].size().toTuple(),
        language=language,
        backroom=backroom,
    )
    open_window(kiosk, shape)
    _beat(kiosk, Watchdog(os.environ))
    _follow(kiosk, sources)
    _let_speak(kiosk, sources)
    EndingSignals(
        app.exit, kiosk
    )  # quit() would close the window first, and Qt's Wayland crash on its next frame
    code = app.exec()
    kiosk.close()
    qInstallMessageHandler(None)  # what Qt says from now on finds no Python to hear it
    return code


def open_window(kiosk: Kiosk, shape: Shape) -> None:
    """Put the window on its screen: over all of it, without a pointer, unless a size is given."""
    window, screen = kiosk.window, QGuiApplication.screens()[shape.screen]
    window.setScreen(screen)
    if shape.window is None:
        window.setGeometry(screen.geometry())
        window.setProperty("framed", False)  # noqa: FBT003 - Qt's signature
        window.showFullScreen()
        kiosk.drawn.connect(lambda: _hide_pointer(window))
    else:
        window.show()


def _hide_pointer(window: QWindow) -> None:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - the first look into it takes PySide 12 ms

    window.setCursor(Qt.CursorShape.BlankCursor)


def _beat(kiosk: Kiosk, watchdog: Watchdog) -> None:
    """Tick and heartbeat once a second, from the loop that draws; then load what nobody waits for."""

    def first_frame() -> None:
        watchdog.ready()
        gc.freeze()  # what is there by now is never searched for garbage
        gc.enable()
        give_back_large_blocks()
        QTimer.singleShot(0, kiosk, kiosk.warm_up)

    def second() -> None:
        kiosk.conductor.tick()
        watchdog.beat()

    kiosk.drawn.connect(first_frame)
    timer = QTimer(kiosk, interval=1000)
    timer.timeout.connect(second)  # Qt holds a function, but no object such as the watchdog
    timer.start()


def _follow(kiosk: Kiosk, sources: Sources) -> None:
    """After the first frame, show what becomes of the files."""
    clock = SystemClock()

    def read() -> Pending:
        speak(kiosk.conductor.state.own_language)
        return again(sources, clock.wall().date(), kiosk.conductor.wanted or AS_THE_KIOSK)

    kiosk.drawn.connect(lambda: kiosk.follow(read, clock))


def _let_speak(kiosk: Kiosk, sources: Sources) -> None:
    """After the first frame, give it a voice, unless its machine is to be silent."""

    def begin() -> None:
        if kiosk.conductor.shown.machine.sound:
            from kiosk.host.headset import Headset  # noqa: PLC0415 - after the first frame
            from kiosk.voice.finding import voice  # noqa: PLC0415 - the same

            find = partial(voice, cache_folder(), assets_folder() / "sounds")
            kiosk.voice_by(find, _rendering(sources), Headset())

    kiosk.drawn.connect(lambda: QTimer.singleShot(0, kiosk, begin))


def _rendering(sources: Sources) -> list[str]:
    """The command that renders what these sources have read aloud."""
    files = [str(sources.content)] if sources.content else []
    machine = ["--machine", str(sources.machine)] if sources.machine else []
    return [sys.executable, "-m", "kiosk", "voices", *files, *machine]


def _log_qt(level: QtMsgType, context: QMessageLogContext, message: str) -> None:
    where = f" ({context.file}:{context.line})" if context.file else ""
    _log.log(_LEVELS[level], "%s%s", message, where)


def _log_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    _log.critical("A fault of the kiosk itself", exc_info=(kind, error, trace))
