"""The process in the lobby never loads what only staff and the child process need."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content import KINDS
from tests.guards.checkout import CHECKOUT

HEAVY = {"yaml", "pydantic", "pydantic_core", "rich", "qtawesome", "qtpy", "openpyxl"}
LOBBY = {"PySide6.QtQuick", "msgspec", "kiosk.app", "kiosk.ui.engine", "kiosk.content.pending"}
OF_ACTIVITIES = tuple(f"kiosk.{room}.{kind}" for room in ("activities", "ui.activities") for kind in KINDS)
"""What is imported when an activity is first opened."""
OF_FINDER = {"kiosk.content.ranking", "kiosk.session.finding", "kiosk.ui.finder"}
"""What is imported when somebody looks for a path."""

OF_CODES = ("kiosk.gifts", "kiosk.ui.codes", "segno")
"""What is imported with the first page that has a QR code."""

OF_SEARCH = ("kiosk.search", "kiosk.session.indexing", "kiosk.ui.search_view", "rapidfuzz")
"""What is imported when somebody searches."""

PATIENCE = 60
"""Seconds after which a kiosk that shows nothing is given up."""


@pytest.fixture
def supervisor(tmp_path: Path) -> Iterator[socket.socket]:
    """Where the kiosk says that it is ready, as it does to systemd."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(str(tmp_path / "notify"))
        listener.settimeout(PATIENCE)
        yield listener


def imported_by_a_run(state: Path, supervisor: socket.socket) -> set[str]:
    """The modules that a kiosk has imported from its start to its end, after one more second of life."""
    environment = {**os.environ, "CAMPUS_KIOSK_STATE": str(state), "NOTIFY_SOCKET": supervisor.getsockname()}
    command = [sys.executable, "-X", "importtime", "-m", "kiosk", "run", "--content", "content.yaml"]
    with (
        (state.parent / "told").open("w+", encoding="utf-8") as said,
        subprocess.Popen(command, cwd=CHECKOUT, env=environment, stderr=said) as process,
    ):
        try:
            heard = [supervisor.recv(64) for _ in range(2)]
            process.send_signal(signal.SIGTERM)
            process.wait(PATIENCE)
        finally:
            process.kill()
            said.seek(0)
            told = said.read()
    assert (heard, process.returncode) == ([b"READY=1", b"WATCHDOG=1"], 0), told
    return set(re.findall(r"^import time:.*\|\s+(\S+)$", told, re.MULTILINE))


def test_neither_a_cold_nor_a_warm_start_imports_what_is_heavy(
    tmp_path: Path, supervisor: socket.socket
) -> None:
    for _ in ("cold", "warm"):
        modules = imported_by_a_run(tmp_path / "state", supervisor)
        assert modules >= LOBBY
        assert {name for name in modules if name.partition(".")[0] in HEAVY} == set()
        assert {name for name in modules if name.startswith((*OF_ACTIVITIES, *OF_CODES, *OF_SEARCH))} == set()
        assert modules & OF_FINDER == set()
    assert list((tmp_path / "state").rglob("*.msgpack"))
