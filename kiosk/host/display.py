"""Whether there is a screen to draw on. Asked before Qt is started, because Qt aborts where none answers."""

import os
import socket
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import reduce
from pathlib import Path
from struct import pack

from kiosk.host import x11
from kiosk.host.reason import Reason, both

NO_SCREEN = 2
"""The exit code of every command that needs a screen and finds none."""

_WITHOUT_SERVER = {"offscreen", "minimal", "minimalegl", "vnc", "eglfs", "linuxfb", "vkkhrdisplay"}
_PATIENCE = 3.0
"""Seconds a display server may take to answer."""


@dataclass(frozen=True, slots=True)
class Display:
    """A screen that answers."""

    platform: str
    """What QT_QPA_PLATFORM must be set to; empty where Qt chooses rightly by itself."""
    held: socket.socket | None = field(default=None, compare=False)
    """Keeps a bare X server from starting over before Qt has come."""

    def leave(self) -> None:
        """Qt has come, or nobody will."""
        if self.held:
            self.held.close()


def probe(environ: Mapping[str, str]) -> Display | Reason:
    """Find the screen that this environment names; where none can be reached, one line that says why not."""
    if not sys.platform.startswith("linux"):
        return Display("")
    reasons = []
    for platform in _candidates(environ):
        found = _ask(platform, environ)
        if isinstance(found, Display):
            return found
        reasons.append(found)
    return Reason("No screen can be reached: {reasons}.", {"reasons": reduce(both, reasons)})


def _candidates(environ: Mapping[str, str]) -> Iterator[str]:
    asked = environ.get("QT_QPA_PLATFORM")
    if asked:
        yield from asked.split(";")
    else:
        yield from ("wayland", "xcb")


def _ask(platform: str, environ: Mapping[str, str]) -> Display | Reason:
    kind = platform.partition(":")[0]
    if kind in _WITHOUT_SERVER:
        return Display(platform)
    if kind == "wayland":
        return _reason_against_wayland(environ) or Display(platform)
    if kind == "xcb":
        server = x11.reach(environ, _PATIENCE)
        return server if isinstance(server, Reason) else Display(platform, server)
    return Reason('QT_QPA_PLATFORM names "{name}", which Qt does not have', {"name": kind})


def _reason_against_wayland(environ: Mapping[str, str]) -> Reason | None:
    name = environ.get("WAYLAND_DISPLAY")
    if not name:
        return Reason("WAYLAND_DISPLAY is not set", {})
    path = Path(environ.get("XDG_RUNTIME_DIR", ""), name)
    if not path.is_absolute():
        return Reason("WAYLAND_DISPLAY is {name}, but XDG_RUNTIME_DIR is not set", {"name": name})
    try:
        with socket.socket(socket.AF_UNIX) as compositor:
            compositor.settimeout(_PATIENCE)
            compositor.connect(str(path))
            compositor.sendall(pack("=IHHI", 1, 0, 12, 2))  # wl_display.sync: whoever lives answers it
            if compositor.recv(1):
                return None
    except OSError as error:
        given = {"name": name, "reason": x11.said(error)}
        return Reason("WAYLAND_DISPLAY is {name}, but nobody answers there ({reason})", given)
    return Reason("WAYLAND_DISPLAY is {name}, but it hangs up", {"name": name})


def main() -> int:
    """Say what there is to draw on: for scripts."""
    found = probe(os.environ)
    if isinstance(found, Reason):
        print(found)  # noqa: T201
        return NO_SCREEN
    found.leave()
    print(found.platform)  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
