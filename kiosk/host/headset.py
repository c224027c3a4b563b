"""Whether a headset is plugged in, as the kernel knows it from the socket: Linux only, without a thread."""

import os
from contextlib import suppress
from pathlib import Path

SYSTEM, DEVICES = Path("/sys/class/input"), Path("/dev/input")

_HEADPHONES = 1 << 2
"""SW_HEADPHONE_INSERT of linux/input-event-codes.h, as a bit of the switches of a device."""

_BYTES = 8
_GET_SWITCHES = 2 << 30 | _BYTES << 16 | ord("E") << 8 | 0x1B
"""EVIOCGSW of linux/input.h, for so many bytes."""


def jacks(system: Path = SYSTEM) -> tuple[str, ...]:
    """The devices that know whether a headset is in: event7."""
    found = []
    for file in sorted(system.glob("event*/device/capabilities/sw")):
        with suppress(OSError, ValueError):
            if int(file.read_text("ascii").split()[-1], 16) & _HEADPHONES:
                found.append(file.parents[2].name)
    return tuple(found)


class Headset:
    """Looks at all sockets whose state this user may read."""

    def __init__(self, system: Path = SYSTEM, devices: Path = DEVICES) -> None:
        self._open: list[int] = []
        self.unreadable: list[str] = []
        """The devices that are there, but not for this user."""
        for name in jacks(system):
            try:
                self._open.append(os.open(devices / name, os.O_RDONLY | os.O_NONBLOCK))
            except OSError:
                self.unreadable.append(name)

    @property
    def is_known(self) -> bool:
        """Whether there is a socket to look at."""
        return bool(self._open)

    def is_in(self) -> bool:
        """Whether a headset is in one of them, now."""
        return any(_switches(descriptor) & _HEADPHONES for descriptor in self._open)

    def close(self) -> None:
        for descriptor in self._open:
            os.close(descriptor)
        self._open.clear()


def _switches(descriptor: int) -> int:
    """The bits that are on; none where the device is gone."""
    import fcntl  # noqa: PLC0415 - there is none on Windows, where there are no sockets to look at

    state = bytearray(_BYTES)
    try:
        fcntl.ioctl(descriptor, _GET_SWITCHES, state)
    except OSError:
        return 0
    return int.from_bytes(state, "little")
