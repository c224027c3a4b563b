"""The kiosk on a screen: Qt, QML, and the objects between them and the session."""

from kiosk.ui.clock import Clock, ManualClock, SystemClock
from kiosk.ui.content_watch import ContentWatch
from kiosk.ui.ending import EndingSignals
from kiosk.ui.engine import Kiosk, add_fonts

__all__ = ["Clock", "ContentWatch", "EndingSignals", "Kiosk", "ManualClock", "SystemClock", "add_fonts"]
