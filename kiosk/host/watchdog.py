"""Tells systemd that the kiosk is ready and alive (sd_notify).

Beat from the GUI loop only: a thread would go on beating while the screen hangs.
"""

import socket
from collections.abc import Mapping


class Watchdog:
    """Silent where nobody listens."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        name = environ.get("NOTIFY_SOCKET", "")
        self._address = f"\0{name[1:]}" if name.startswith("@") else name

    def ready(self) -> None:
        self._notify("READY=1")

    def beat(self) -> None:
        self._notify("WATCHDOG=1")

    def _notify(self, state: str) -> None:
        if not self._address:
            return
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK) as listener:
                listener.sendto(state.encode(), self._address)
        except OSError:  # the listener is gone or busy: the next beat will tell
            pass
