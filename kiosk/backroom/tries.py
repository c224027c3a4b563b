"""How long the door stays shut after wrong PINs. Written down, so that switching off and on wins nothing."""

import json
from pathlib import Path

from kiosk.document import record
from kiosk.host.writing import write_whole

FILE = "pin-tries.json"

FREE = 3
"""Wrong PINs until the door shuts."""
FIRST, LONGEST = 30.0, 900.0
"""Seconds that it shuts for the first time, and at most; it doubles each time."""


@record
class Tries:
    failed: int = 0
    since: float = 0.0
    """When the last one failed: seconds on the wall (Unix time)."""


def delay(failed: int) -> float:
    """Seconds that the door stays shut after so many wrong PINs."""
    return 0.0 if failed < FREE else float(min(LONGEST, FIRST * 2 ** min(failed - FREE, 10)))


def shut_for(tries: Tries, wall: float) -> float:
    """Seconds left: never more than the whole delay, whatever the clock on the wall has done."""
    return min(delay(tries.failed), max(0.0, tries.since + delay(tries.failed) - wall))


def restamped(tries: Tries, wall: float) -> Tries:
    """The same, where the clock was turned back: the whole delay begins now, and ends."""
    return Tries(failed=tries.failed, since=min(tries.since, wall))


def kept(folder: Path, wall: float) -> Tries:
    """What is written down. Where it makes no sense, as after the last free try."""
    try:
        text = (folder / FILE).read_text("utf-8")
        told = json.loads(text)
        return Tries(failed=max(0, int(told["failed"])), since=float(told["since"]))
    except FileNotFoundError:
        return Tries()
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return Tries(failed=FREE, since=wall)


def keep(folder: Path, tries: Tries) -> None:
    """Write it down.

    Raises:
        OSError: it cannot be written.
    """
    write_whole(folder / FILE, json.dumps({"failed": tries.failed, "since": tries.since}).encode())
