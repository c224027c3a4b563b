"""Qt is the version that does not eat reference counts (PySide6 6.12.0 does, on Python 3.10 and 3.11)."""

import sys
from importlib.metadata import version

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QObject, Signal

ROUNDS = 5_000
TOLERANCE = 50
"""References that other code may take or give back meanwhile."""


class Sender(QObject):
    told = Signal(bool)


def test_the_pinned_version_is_the_one_in_use() -> None:
    assert PySide6.__version__ == version("PySide6_Essentials") == version("shiboken6") == "6.11.3"


@pytest.mark.usefixtures("qtbot")
def test_signals_and_void_calls_leave_the_reference_counts_alone() -> None:
    heard: list[bool] = []
    sender = Sender()
    sender.told.connect(heard.append)
    before = sys.getrefcount(True), sys.getrefcount(None)  # noqa: FBT003
    for _ in range(ROUNDS):
        sender.told.emit(True)  # noqa: FBT003 - what the signal carries
        QCoreApplication.processEvents()
    assert heard == [True] * ROUNDS
    heard.clear()
    after = sys.getrefcount(True), sys.getrefcount(None)  # noqa: FBT003
    assert abs(after[0] - before[0]) < TOLERANCE
    assert abs(after[1] - before[1]) < TOLERANCE
