"""Entries for the contacts of a telephone, as short as they may be.

Lines are not folded: readers of codes do not put them together again.
"""

from collections.abc import Iterator

from kiosk.gifts.codes import ON_A_PAGE, fits
from kiosk.gifts.gift import Form, Gift
from kiosk.gifts.writing import plain

_HEAD, _FOOT = ("BEGIN:VCARD", "VERSION:3.0"), ("END:VCARD", "")
_END = "\r\n"


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
    return Gift(form=Form.CARD, content=_framed(lines))


def escaped(text: str) -> str:
    """A text as the value of a field: its signs with a meaning are marked."""
    lines = (plain(line) for line in text.strip().splitlines())
    joined = ", ".join(line.rstrip(",") for line in lines if line)
    return joined.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _filled(fields: dict[str, str]) -> Iterator[str]:
    return (f"{name}:{value}" for name, value in fields.items() if value)


def _framed(lines: tuple[str, ...]) -> str:
    """The names between the first and the last line, and of the others as many as fit."""
    kept = lines[:2]
    for line in lines[2:]:
        if fits(_END.join((*_HEAD, *kept, line, *_FOOT)), ON_A_PAGE):
            kept = (*kept, line)
    return _END.join((*_HEAD, *kept, *_FOOT))
