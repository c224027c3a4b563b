"""The kiosk on a real X server, where a thread of its own draws."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

from tests.guards.checkout import CHECKOUT
from tests.host.x_server import x_server

PATIENCE = 60
"""Seconds after which a kiosk that shows nothing is given up."""


def test_it_draws_beats_and_ends_without_a_word(tmp_path: Path) -> None:
    with x_server() as display, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as supervisor:
        supervisor.bind(str(tmp_path / "notify"))
        supervisor.settimeout(PATIENCE)
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("QT_")},
            "CAMPUS_KIOSK_STATE": str(tmp_path / "state"),
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",  # else one is started, and says that it is ready
            "DISPLAY": display,
            "NOTIFY_SOCKET": str(tmp_path / "notify"),
            "QSG_RENDER_LOOP": "threaded",
            "QT_QPA_PLATFORM": "xcb",
        }
        command = [sys.executable, "-m", "kiosk", "run", "--content", "tests/data/good/content.yaml"]
        with subprocess.Popen(
            command, cwd=CHECKOUT, env=environment, stderr=subprocess.PIPE, text=True
        ) as kiosk:
            heard = [supervisor.recv(64) for _ in range(3)]
            kiosk.send_signal(signal.SIGTERM)
            said = kiosk.communicate(timeout=PATIENCE)[1]
    assert (heard, kiosk.returncode) == ([b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"], 0), said
    assert [line for line in said.splitlines() if "arning" in line or "WARNING" in line] == [], said
