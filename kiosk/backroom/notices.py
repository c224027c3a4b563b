"""Switching off the content's notice on one kiosk: this one notice, so that another one shows again."""

from pathlib import Path

import msgspec

from kiosk.content import Notice
from kiosk.host.writing import write_whole

FILE = "notice-off.json"
"""Holds the notice that is off, word for word."""


def told(notice: Notice) -> bytes:
    """Word for word."""
    return msgspec.json.encode(notice)


def kept(folder: Path) -> bytes:
    """The notice that is off, as it is told; empty where none is."""
    try:
        return (folder / FILE).read_bytes()
    except OSError:
        return b""


def switch_notice(folder: Path, notice: Notice, *, off: bool) -> bytes:
    """Write down which is off now.

    Raises:
        OSError: it cannot be written.
    """
    if off:
        write_whole(folder / FILE, told(notice))
        return told(notice)
    (folder / FILE).unlink(missing_ok=True)
    return b""
