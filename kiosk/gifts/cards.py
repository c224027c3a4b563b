"""Entries for the contacts and the calendar of a telephone, as short as they may be.

Lines are not folded: readers of codes do not put them together again. A calendar entry has no UID and no
DTSTAMP: its format asks for them, no telephone needs them, and a code has no room for them.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from kiosk.gifts.codes import ON_A_PAGE, fits, weight
from kiosk.gifts.gift import Form, Gift
from kiosk.gifts.writing import cut, plain

_CARD = ("BEGIN:VCARD", "VERSION:3.0"), ("END:VCARD",)
_DATE = ("BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT"), ("END:VEVENT", "END:VCALENDAR")
_END = "\r\n"

Frame = tuple[tuple[str, ...], tuple[str, ...]]


def card(  # noqa: PLR0913 - what a card has
    name: str, *, address: str = "", phone: str = "", email: str = "", link: str = "", note: str = ""
) -> Gift:
    """A contact (RFC 2426). What there is no room for is left out, the last of these first."""
    own = escaped(name)
    fields = {
        "ADR;TYPE=WORK": f";;{escaped(address)};;;;" if address else "",
        "TEL;TYPE=WORK": phone,
        "EMAIL": email,
        "URL": link,
        "NOTE": escaped(note),
    }
    lines = (f"N:{own};;;;", f"FN:{own}", f"ORG:{own}", *_filled(fields))
    return Gift(form=Form.CARD, content=_framed(_CARD, lines, required=2))


def appointment(  # noqa: PLR0913 - what an appointment has
    title: str,
    begins: date | datetime,
    ends: date | datetime | None = None,
    *,
    place: str = "",
    link: str = "",
    note: str = "",
) -> Gift:
    """An entry of the calendar (RFC 5545), in the time on the wall wherever the telephone is.

    A day without a time is a whole day; `ends` is then the last of the days.
    """
    fields = {"LOCATION": escaped(place), "URL": link, "DESCRIPTION": escaped(note)}
    first, *times = _times(begins, ends)
    room = ON_A_PAGE - weight(_framed(_DATE, (first, *times, "SUMMARY:", ""), required=0, room=ON_A_PAGE * 2))
    lines = (f"SUMMARY:{cut(escaped(title), room)}", first, *times, *_filled(fields))
    return Gift(form=Form.DATE, content=_framed(_DATE, lines, required=2 + len(times)))


def escaped(text: str) -> str:
    """A text as the value of a field: its signs with a meaning are marked."""
    lines = (plain(line) for line in text.strip().splitlines())
    joined = ", ".join(line.rstrip(",") for line in lines if line)
    return joined.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _times(begins: date | datetime, ends: date | datetime | None) -> Iterator[str]:
    """When it begins, and ends: the end of a day is the next day."""
    if isinstance(begins, datetime):
        yield f"DTSTART:{begins:%Y%m%dT%H%M%S}"
        if isinstance(ends, datetime):
            yield f"DTEND:{ends:%Y%m%dT%H%M%S}"
        return
    yield f"DTSTART;VALUE=DATE:{begins:%Y%m%d}"
    if ends is not None:
        yield f"DTEND;VALUE=DATE:{ends + timedelta(days=1):%Y%m%d}"


def _filled(fields: dict[str, str]) -> Iterator[str]:
    return (f"{name}:{value}" for name, value in fields.items() if value)


def _framed(frame: Frame, lines: tuple[str, ...], *, required: int, room: int = ON_A_PAGE) -> str:
    """The lines between the first and the last of their kind: those required, and others as they fit."""
    head, foot = frame
    kept = lines[:required]
    for line in lines[required:]:
        if fits(_END.join((*head, *kept, line, *foot, "")), room):
            kept = (*kept, line)
    return _END.join((*head, *kept, *foot, ""))
