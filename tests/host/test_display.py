"""A screen is found, or the reason is told, before Qt is started."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from struct import pack
from threading import Thread

import pytest

from kiosk.host.display import Display, main, probe
from kiosk.host.reason import Reason
from tests.host.x_server import x_server

KEY = bytes(range(16))


@contextmanager
def listener(server: socket.socket, answer: bytes) -> Iterator[None]:
    """A server that gives the same answer to every greeting."""

    def serve() -> None:
        with suppress(OSError):  # until it is shut down
            while True:
                connection, _ = server.accept()
                with connection:
                    connection.recv(4096)
                    connection.sendall(answer)

    server.listen()
    thread = Thread(target=serve)
    thread.start()
    try:
        yield
    finally:
        server.shutdown(socket.SHUT_RDWR)
        thread.join()
        server.close()


def keys_for(address: bytes, display: str) -> bytes:
    """A file of keys with somebody else's first, as xauth writes it."""

    def entry(family: int, host: bytes, key: bytes) -> bytes:
        parts = (host, display.strip(":").encode(), b"MIT-MAGIC-COOKIE-1", key)
        return pack(">H", family) + b"".join(pack(">H", len(part)) + part for part in parts)

    return entry(256, b"another-machine", bytes(16)) + entry(256, address, KEY)


def found_by(environ: dict[str, str]) -> Display | Reason:
    """What the probe says, with nothing held afterwards."""
    found = probe(environ)
    if isinstance(found, Display):
        found.leave()
    return found


def test_nothing_is_named() -> None:
    assert str(found_by({})) == "No screen can be reached: WAYLAND_DISPLAY is not set; DISPLAY is not set."


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=8x6", "eglfs", "linuxfb:fb=/dev/fb0"])
def test_platforms_without_a_server_are_taken_as_asked(platform: str) -> None:
    assert found_by({"QT_QPA_PLATFORM": platform}) == Display(platform)


def test_a_platform_that_qt_does_not_have_is_named() -> None:
    assert 'QT_QPA_PLATFORM names "cinema", which Qt does not have' in str(
        found_by({"QT_QPA_PLATFORM": "cinema"})
    )


def test_a_living_x_server_is_found() -> None:
    with x_server() as display:
        assert found_by({"DISPLAY": display}) == Display("xcb")
        assert found_by({"DISPLAY": f"unix{display}.0"}) == Display("xcb")


def test_a_bare_x_server_that_starts_over_with_its_last_client_is_waited_for() -> None:
    with x_server() as display:
        assert [found_by({"DISPLAY": display}) for _ in range(100)] == [Display("xcb")] * 100


def test_a_bare_x_server_does_not_start_over_before_qt_has_come() -> None:
    with x_server("-terminate") as display:  # ends with its last client
        first = probe({"DISPLAY": display})
        assert isinstance(first, Display)
        assert found_by({"DISPLAY": display}) == Display("xcb")
        first.leave()
        assert any(isinstance(found_by({"DISPLAY": display}), Reason) for _ in range(20))


def test_an_x_server_is_found_over_the_network() -> None:
    with x_server("-listen", "tcp", "-ac") as display:
        assert found_by({"DISPLAY": f"127.0.0.1{display}"}) == Display("xcb")


def test_the_second_platform_of_a_list_is_taken_where_the_first_is_dead() -> None:
    with x_server() as display:
        assert found_by({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": display}) == Display("xcb")


def test_an_x_server_that_wants_a_key_is_told_from_one_that_admits(tmp_path: Path) -> None:
    locked, keys = tmp_path / "server", tmp_path / "user"
    locked.write_bytes(keys_for(socket.gethostname().encode(), "0"))
    with x_server("-auth", str(locked)) as display:
        without = {"DISPLAY": display, "XAUTHORITY": str(keys)}
        assert "it refuses us (authorization required" in str(found_by(without)).lower()
        keys.write_bytes(keys_for(socket.gethostname().encode(), display))
        assert found_by(without) == Display("xcb")


@pytest.mark.parametrize("damage", [b"\x01", b"\x01\x00\xff\xff", b"\x01\x00\x00\x01"])
def test_a_damaged_file_of_keys_counts_as_none(tmp_path: Path, damage: bytes) -> None:
    (keys := tmp_path / "keys").write_bytes(damage)
    with x_server() as display:
        assert found_by({"DISPLAY": display, "XAUTHORITY": str(keys)}) == Display("xcb")


@pytest.mark.parametrize(
    ("display", "reason"),
    [
        (":64321", "nobody answers there (no such file or directory)"),
        ("127.0.0.1:9", "nobody answers there (connection refused)"),
        ("127.0.0.1:99999", "nobody answers there"),
        ("banana", "which names no display"),
    ],
)
def test_a_dead_x_server_is_told(display: str, reason: str) -> None:
    found = found_by({"DISPLAY": display})
    assert f"DISPLAY is {display}, " in str(found)
    assert reason in str(found)


def test_a_server_that_hangs_up_is_no_screen() -> None:
    server = socket.create_server(("127.0.0.1", 0))
    number = server.getsockname()[1] - 6000
    with listener(server, b""):
        assert "it hangs up" in str(found_by({"DISPLAY": f"127.0.0.1:{number}"}))


def test_a_living_compositor_is_found(tmp_path: Path) -> None:
    with listener(bound(tmp_path / "wayland-7"), b"\x02\0\0\0\0\0\x0c\0\0\0\0\0"):
        found = found_by({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert found == Display("wayland")


def test_a_compositor_that_hangs_up_is_no_screen(tmp_path: Path) -> None:
    with listener(bound(tmp_path / "wayland-7"), b""):
        assert "it hangs up" in str(found_by({"WAYLAND_DISPLAY": str(tmp_path / "wayland-7")}))


def test_what_a_dead_compositor_left_behind_is_no_screen(tmp_path: Path) -> None:
    bound(tmp_path / "wayland-7").close()
    found = found_by({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert "WAYLAND_DISPLAY is wayland-7, but nobody answers there (connection refused)" in str(found)


def test_a_compositor_needs_its_folder() -> None:
    assert "but XDG_RUNTIME_DIR is not set" in str(found_by({"WAYLAND_DISPLAY": "wayland-7"}))


def test_scripts_are_told_by_line_and_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert (main(), capsys.readouterr().out) == (0, "offscreen\n")
    monkeypatch.setenv("QT_QPA_PLATFORM", "cinema")
    assert (main(), capsys.readouterr().out.count("\n")) == (2, 1)


def bound(path: Path) -> socket.socket:
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(path))
    return server
