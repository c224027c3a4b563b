"""The heartbeat reaches systemd, and nothing goes wrong where there is none."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.host.watchdog import Watchdog

Service = tuple[socket.socket, str]


@pytest.fixture(params=["file", "abstract"])
def service(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Service]:
    """The end of the line where systemd listens, and the name it gives to the service."""
    name = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(name if request.param == "file" else f"\0{name}")
        yield listener, name if request.param == "file" else f"@{name}"


def test_ready_and_each_beat_are_heard(service: Service) -> None:
    listener, name = service
    watchdog = Watchdog({"NOTIFY_SOCKET": name})
    watchdog.ready()
    watchdog.beat()
    assert [listener.recv(64) for _ in range(2)] == [b"READY=1", b"WATCHDOG=1"]


def test_without_systemd_it_is_silent() -> None:
    watchdog = Watchdog({})
    watchdog.ready()
    watchdog.beat()


def test_a_listener_that_went_away_does_not_matter(tmp_path: Path) -> None:
    Watchdog({"NOTIFY_SOCKET": str(tmp_path / "gone")}).beat()


def test_a_listener_that_does_not_listen_does_not_block(service: Service) -> None:
    watchdog = Watchdog({"NOTIFY_SOCKET": service[1]})
    for _ in range(5_000):
        watchdog.beat()
