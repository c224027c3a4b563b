"""What every test stands on: no screen, Qt's software renderer, English, and one word on the command line."""

import os
import signal

import pytest
from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["TERM"] = "xterm-256color"
os.environ["LC_ALL"] = "C.UTF-8"  # staff are told everything in English, whatever this computer speaks
for name in ("DISPLAY", "WAYLAND_DISPLAY", "NOTIFY_SOCKET", "QT_IM_MODULE", "NO_COLOR"):
    os.environ.pop(name, None)

signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored in the background, which is inherited

pytest.register_assert_rewrite("tests.visitors.driver", "tests.visitors.looking", "tests.visitors.walk")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the long tests with their full counts")


_LONGEST = (
    "tests/visitors/test_by_keys.py",
    "tests/visitors/test_by_touch.py",
    "tests/boot/",
    "tests/qml/test_fitting.py",
    "tests/visitors/test_reset.py",
)
"""Begun first, so that two workers end together."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: not item.nodeid.startswith(_LONGEST))


def pytest_configure(config: pytest.Config) -> None:
    """Draw the same examples each time, so that the gate judges the change; the long run draws new ones."""
    settings.register_profile("gate", derandomize=True)
    settings.load_profile("default" if config.getoption("--long") else "gate")


@pytest.fixture(scope="session")
def full(request: pytest.FixtureRequest) -> bool:
    """Whether a long test should do all it can; otherwise it takes a sample."""
    return bool(request.config.getoption("--long"))
