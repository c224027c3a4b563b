"""A screen reader finds the controls by their names, over the computer's accessibility bus, and uses them."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.boot.test_cage import CHECKOUT, CONTENT
from tests.host.x_server import x_server

READER = Path(__file__).with_name("reader.py")
DEBIANS_PYTHON = "/usr/bin/python3"
PATIENCE = 120
"""Seconds after which a reader that says nothing is given up."""

TO_A_PROGRAMME: list[dict[str, Any]] = [
    {"name": "Touch to start", "role": "push button", "press": True},
    {"name": "English", "role": "radio button", "states": ["checkable", "checked"]},
    {"name": "Programmes", "role": "push button", "press": True},
    {"name": "Programmes", "role": "heading"},
    {"name": "Pupils", "role": "check box", "states": ["checkable"], "press": True},
    {"name": "Pupils", "role": "check box", "states": ["checked"]},
    {"name": "Biopark", "role": "check box", "press": True},
    {"name": "Biopark", "role": "check box", "states": ["checked"], "press": True},
    {"name": "STEM awareness", "role": "push button", "press": True},
    {"name": "STEM awareness", "role": "heading"},
    {"name": "Take it with you", "role": "label"},
    {"name": "QR code", "role": "image"},
    {"name": "Home", "role": "push button", "press": True},
    {"name": "Find your path", "role": "push button"},
]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A session with a screen and a bus of its own; gives its environment."""
    with x_server("-screen", "0", "540x960x24", "-noreset") as display, bus(tmp_path) as address:
        yield {
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "XDG_RUNTIME_DIR": str(tmp_path),
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": address,
        }


@contextmanager
def bus(folder: Path) -> Iterator[str]:
    """A session bus; what it has started ends with it."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    quiet = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "PATH": os.environ["PATH"]}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=quiet
    ) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


@contextmanager
def kiosk(session: dict[str, str]) -> Iterator[None]:
    drawn = {"QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "PYTHONPATH": str(CHECKOUT)}
    command = (sys.executable, "-m", "kiosk", "run", "--content", CONTENT, "--language", "en")
    with subprocess.Popen(command, cwd="/", env=session | drawn) as running:
        try:
            yield
        finally:
            running.terminate()
            assert running.wait(PATIENCE) == 0


def test_a_screen_reader_presses_its_way_from_the_start_to_a_programme_and_home(
    session: dict[str, str],
) -> None:
    with kiosk(session):
        reading = subprocess.run(
            [DEBIANS_PYTHON, "-W", "ignore", str(READER)],
            input=json.dumps(TO_A_PROGRAMME),
            capture_output=True,
            text=True,
            check=False,
            env=session,
            timeout=PATIENCE,
        )
    assert reading.returncode == 0, reading.stderr
    found = [json.loads(line) for line in reading.stdout.splitlines()]
    assert [one["name"] for one in found] == [step["name"] for step in TO_A_PROGRAMME]
