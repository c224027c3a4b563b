"""Switching off the content's notice on one kiosk: this one notice, so that another one shows again."""

from pathlib import Path

import msgspec

from kiosk.content import Notice
from kiosk.host.writing import write_whole

FILE = "notice-off.json"
"""Holds the notice that is off, word for word."""


def is_off(folder: Path, notice: Notice) -> bool:
    try:
        return (folder / FILE).read_bytes() == msgspec.json.encode(notice)
    except OSError:
        return False


def switch_notice(folder: Path, notice: Notice, *, off: bool) -> None:
    """Write it down.

    Raises:
        OSError: it cannot be written.
    """
    if off:
        write_whole(folder / FILE, msgspec.json.encode(notice))
    else:
        (folder / FILE).unlink(missing_ok=True)
