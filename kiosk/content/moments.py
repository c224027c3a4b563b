"""Days and times as they are written: 2026-11-24 is a whole day, 2026-11-24 08:30 a minute of it."""

import re
from contextlib import suppress
from datetime import datetime, timedelta

_DAY = timedelta(days=1)
_TIME = re.compile(r"(\d{1,2}):([0-5]\d)")
_WRITTEN = re.compile(r"(\d{4}-\d\d-\d\d)(?:[ T](\d{1,2}):(\d\d))?")


def beginning(written: str) -> datetime | None:
    """When it begins; None where there is no such day or time."""
    found = _WRITTEN.fullmatch(written.strip())
    try:
        return datetime.fromisoformat(f"{found[1]} {found[2] or 0:0>2}:{found[3] or '00'}") if found else None
    except ValueError:
        return None


def end(written: str) -> datetime | None:
    """When it is over: a day at its midnight, a time at once."""
    begun = beginning(written)
    if begun is None or ":" in written:
        return begun
    with suppress(OverflowError):
        return begun + _DAY
    return begun


def time_of_day(written: str) -> timedelta | None:
    """How long after midnight by the clock; None where there is no such time. 24:00 is the end of the day."""
    found = _TIME.fullmatch(written.strip())
    after = timedelta(hours=int(found[1]), minutes=int(found[2])) if found else None
    return after if after is not None and after <= _DAY else None
