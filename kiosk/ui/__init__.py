"""The kiosk on a screen: Qt, QML, and the objects between them and the session."""

from kiosk.ui import plain_imports  # noqa: F401 - before all else
from kiosk.ui.clock import Clock, ManualClock, SystemClock
from kiosk.ui.conductor import here
from kiosk.ui.ending import EndingSignals
from kiosk.ui.engine import Kiosk, add_fonts
from kiosk.ui.fill import the
from kiosk.ui.rows import Rows
from kiosk.ui.shows import Shows

__all__ = [
    "Clock",
    "EndingSignals",
    "Kiosk",
    "ManualClock",
    "Rows",
    "Shows",
    "SystemClock",
    "add_fonts",
    "here",
    "the",
]
