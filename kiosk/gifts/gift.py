"""What a page gives a telephone through a QR code."""

from enum import StrEnum

from kiosk.content import Link
from kiosk.document import record


class Form(StrEnum):
    ADDRESS = "address"
    """Of a page on the web: the only one that needs a network."""
    TEXT = "text"
    CARD = "card"
    """For the contacts."""
    """For the calendar."""


@record
class Gift:
    form: Form
    content: str
    """Exactly what the telephone gets."""


def linked(link: Link) -> Gift:
    return Gift(form=Form.ADDRESS, content=link)


def short(link: str) -> str:
    """An address as one reads it, and types it."""
    return link.removeprefix("https://").rstrip("/")
