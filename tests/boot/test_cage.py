"""The kiosk in the session it boots into: cage, without a panel, as a user without rights."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.visitors.fixtures import Visitors

CHECKOUT = Path(__file__).resolve().parent.parent.parent
CONTENT = str(CHECKOUT / "content.yaml")
PATIENCE = 60
"""Seconds after which a session that shows nothing is given up."""
LIKENESS = 0.75
"""The share of equal spots: attract may move a quarter of them (DESIGN, Motion)."""
SPOT = 4
"""Pixels along the side of a spot."""
SAME = 1
"""Of 255: the difference that rounding may make."""


def nobody() -> tuple[str, ...]:
    """The words that start a command as a user without rights, who may still read this checkout."""
    if os.geteuid() != 0:
        return ()
    drop = ("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups")
    # In a folder that only root may enter: the right to read. access(2) heeds it with this bit alone.
    read = (
        "--securebits=+no_setuid_fixup",
        "--inh-caps=-all,+dac_read_search",
        "--ambient-caps=+dac_read_search",
    )
    can_read = (sys.executable, "-c", f"import os, sys; sys.exit(not os.access({CONTENT!r}, os.R_OK))")
    for words in (drop, (*drop, *read)):
        if subprocess.run([*words, "env", *can_read], capture_output=True, check=False).returncode == 0:
            return words
    raise PermissionError("a user without rights cannot be let in to read the checkout")


@pytest.fixture
def runtime() -> Iterator[Path]:
    """The folder of a session, which belongs to its user."""
    folder = Path(mkdtemp(prefix="kiosk-"))
    if os.geteuid() == 0:
        user = pwd.getpwnam("nobody")
        os.chown(folder, user.pw_uid, user.pw_gid)
    yield folder
    shutil.rmtree(folder)


@contextmanager
def session(runtime: Path, *turns: str) -> Iterator[dict[str, str]]:
    """A cage with a kiosk in it that has shown its first picture; gives the environment to see it from.

    It must be turned, by any angle: otherwise cage 0.1 hands the kiosk's pixels through to a panel that is
    not there, and a camera sees only what has changed since.
    """
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as supervisor:
        supervisor.bind(str(runtime / "notify"))
        supervisor.settimeout(PATIENCE)
        (runtime / "notify").chmod(0o777)
        environment = surroundings(runtime)
        kiosk = (sys.executable, "-m", "kiosk", "run", "--content", CONTENT, "--language", "fr")
        with subprocess.Popen((*nobody(), "cage", *turns, "--", *kiosk), cwd="/", env=environment) as cage:
            try:
                assert supervisor.recv(64) == b"READY=1"
                yield environment | {"WAYLAND_DISPLAY": next(runtime.glob("wayland-?")).name}
                os.kill(only_child(cage.pid), signal.SIGTERM)
                assert cage.wait(PATIENCE) == 0
            finally:
                cage.kill()


def surroundings(runtime: Path) -> dict[str, str]:
    """What systemd gives to the unit, and what tells cage to do without panel and touch."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(runtime),
        "XDG_RUNTIME_DIR": str(runtime),
        "NOTIFY_SOCKET": str(runtime / "notify"),
        "PYTHONPATH": str(CHECKOUT),
        "QT_QUICK_BACKEND": "software",
        "WLR_BACKENDS": "headless",
        "WLR_LIBINPUT_NO_DEVICES": "1",
        "WLR_RENDERER": "pixman",
    }


def only_child(parent: int) -> int:
    return int(Path(f"/proc/{parent}/task/{parent}/children").read_text("utf-8"))


def photographed(environment: dict[str, str]) -> QImage:
    """What the compositor shows."""
    file = Path(environment["XDG_RUNTIME_DIR"], "shown.png")
    subprocess.run([*nobody(), "grim", str(file)], env=environment, check=True)
    return QImage(str(file))


def likeness(one: QImage, other: QImage) -> float:
    """The share of spots that look the same in both pictures, which are of one size."""
    assert one.size() == other.size()
    a, b = (spots(picture) for picture in (one, other))
    return sum(abs(x - y) <= SAME for x, y in zip(a, b, strict=True)) / len(a)


def spots(picture: QImage) -> bytes:
    """The picture small, and each spot's colours as bytes."""
    small = picture.scaled(picture.size() / SPOT, mode=Qt.TransformationMode.SmoothTransformation)
    return bytes(small.convertToFormat(QImage.Format.Format_RGB32).constBits())


@pytest.mark.parametrize(
    ("turns", "size"), [(("-r",), (720, 1280)), (("-r", "-r"), (1280, 720))], ids=["portrait", "landscape"]
)
def test_the_compositor_shows_what_is_drawn_without_a_screen(
    runtime: Path, visitors: Visitors, turns: tuple[str, ...], size: tuple[int, int]
) -> None:
    drawn = visitors(size, language="fr").picture()
    with session(runtime, *turns) as environment:
        shown = photographed(environment)
        assert (shown.width(), shown.height()) == size
        deadline = monotonic() + PATIENCE
        while (alike := likeness(shown, drawn)) < LIKENESS and monotonic() < deadline:
            shown = photographed(environment)  # the words come first, their picture when it is read
        assert alike >= LIKENESS
