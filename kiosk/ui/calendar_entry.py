"""An event as a phone's calendar takes it: iCalendar (RFC 5545), small enough for a QR code.

Times are UTC. A time with the name of its zone would have to bring the rules of that zone along, which are
larger than all the rest; one without a zone would move with the phone.
"""

from datetime import UTC, date, datetime, tzinfo

from kiosk.content import Span
from kiosk.document import record

MOST_BYTES = 331
"""As much as QR version 13 holds at level M: 69 modules, each over half a millimetre on 40 mm."""

_LONGEST_LINE = 75
"""Bytes of a line before it is folded (RFC 5545, 3.1)."""

_ZONE = "Europe/Brussels"
"""That of all sites, whatever the zone of the computer is."""

_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": ""})


@record
class Entry:
    """`id` is its own among all events; `made` the day on which it was written."""

    id: str
    span: Span
    title: str
    place: str = ""
    link: str = ""
    made: date


def calendar_entry(entry: Entry) -> str:
    """The text of the code: the link is left out where it would become too large, then the place."""
    fits = (_text(one, two, entry) for one, two in ((entry.place, entry.link), (entry.place, ""), ("", "")))
    texts = tuple(fits)
    return next((text for text in texts if len(text.encode()) <= MOST_BYTES), texts[-1])


def _text(place: str, link: str, entry: Entry) -> str:
    span = entry.span
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:campus-kiosk",
        "BEGIN:VEVENT",
        f"UID:{entry.id}-{span.begins:%Y%m%dT%H%M}",
        f"DTSTAMP:{entry.made:%Y%m%d}T000000Z",
        _moment("DTSTART", span.begins, span),
        _moment("DTEND", span.ends, span),
        f"SUMMARY:{_escaped(entry.title)}",
        f"LOCATION:{_escaped(place)}" if place else "",
        f"URL:{link}" if link else "",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{folded(line)}\r\n" for line in lines if line)


def folded(line: str) -> str:
    """In pieces of at most 75 bytes, the next one after a space; no letter is torn apart."""
    pieces, size = [""], 0
    for letter in line:
        size += len(letter.encode())
        if size > _LONGEST_LINE:
            pieces.append(" ")
            size = 1 + len(letter.encode())
        pieces[-1] += letter
    return "\r\n".join(pieces)


def _escaped(text: str) -> str:
    return text.translate(_ESCAPED)


def _moment(name: str, moment: datetime, span: Span) -> str:
    """An end is the first day or moment that is no longer part of it."""
    return f"{name};VALUE=DATE:{moment:%Y%m%d}" if span.whole_days else f"{name}:{_utc(moment)}"


def _utc(moment: datetime) -> str:
    """A time that the clock skips is the one after it; of two with the same name it is the first."""
    return f"{moment.replace(tzinfo=_zone()).astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _zone() -> tzinfo | None:
    """The computer's own where it has no list of zones: a Windows desk."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 - with the first event that is read

    try:
        return ZoneInfo(_ZONE)
    except ZoneInfoNotFoundError:
        return None
