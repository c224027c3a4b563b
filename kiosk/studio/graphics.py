"""What Qt makes of this computer. `python -m kiosk.studio.graphics` says it as JSON.

A process of its own, because Qt ends the process where it cannot work.
"""

import json
import os
import sys

from msgspec import to_builtins
from PySide6 import __version__
from PySide6.QtCore import qVersion
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.app import application
from kiosk.document import record
from kiosk.document.tongue import _, of_computer, speak
from kiosk.host import Display, probe


@record
class Graphics:
    """`width_mm` and `height_mm` are what the screen claims: often wrong, sometimes 0."""

    qt: str
    pyside: str
    platform: str
    api: str
    """What draws: software, opengl, vulkan …"""
    screen: str
    width: int
    height: int
    width_mm: float
    height_mm: float
    font: str
    """The family that everything is written in."""


def look() -> Graphics:
    """Open a window for a moment and see what draws it."""
    app = application()
    window = QQuickWindow()
    window.show()
    api = _drawing_api(window, app)
    screen = app.primaryScreen()
    size, claimed = screen.size(), screen.physicalSize()
    window.close()
    return Graphics(
        qt=qVersion(),
        pyside=__version__,
        platform=app.platformName(),
        api=api,
        screen=screen.name(),
        width=size.width(),
        height=size.height(),
        width_mm=round(claimed.width(), 1),
        height_mm=round(claimed.height(), 1),
        font=QFontInfo(QFont(app.font())).family(),
    )


def _drawing_api(window: QQuickWindow, app: QGuiApplication) -> str:
    if not window.isSceneGraphInitialized():
        window.sceneGraphInitialized.connect(app.quit)
        app.exec()
    api: QSGRendererInterface.GraphicsApi = window.rendererInterface().graphicsApi()
    return api.name.lower()


def main() -> int:
    """Say what there is; 2 where there is no screen."""
    speak(of_computer(os.environ))
    found = probe(os.environ)
    if not isinstance(found, Display):
        sys.stderr.write(f"{found.told(_)}\n")
        return 2
    if found.platform:
        os.environ["QT_QPA_PLATFORM"] = found.platform
    seen = look()
    found.leave()
    sys.stdout.write(json.dumps(to_builtins(seen)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
