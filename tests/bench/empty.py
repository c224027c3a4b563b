"""What everything is compared with: an empty window with one text, as large as the kiosk's."""

import os
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.host.watchdog import Watchdog

QML = b"""
import QtQuick

Window {
    width: 1080
    height: 1920
    visible: true

    Text {
        text: "Campus"
    }
}
"""


def main() -> int:
    app = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.loadData(QML)
    window = engine.rootObjects()[0]
    if not isinstance(window, QQuickWindow):
        raise TypeError(window)
    watchdog = Watchdog(os.environ)  # held here: Qt does not
    window.frameSwapped.connect(watchdog.ready, Qt.ConnectionType.SingleShotConnection)
    return app.exec()


if __name__ == "__main__":
    main()
