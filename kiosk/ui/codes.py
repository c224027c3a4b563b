"""What visitors take home from a page, as it shows; imported with the first page that has a code."""

from collections.abc import Iterable

from kiosk import gifts
from kiosk.content import About, Activity, SchoolVisits, Text
from kiosk.document import record
from kiosk.gifts import Form, Gift
from kiosk.session import Item
from kiosk.ui.speaker import Speaker


@record
class Code:
    """A QR code, and the words beside it."""

    text: str = ""
    """What the telephone gets; empty where there is no code."""
    line: str = ""
    """What to do, with the address where it has one."""
    short: str = ""
    """The same where there is little room."""


def of_item(speak: Speaker, item: Item) -> Code:
    """The code on the page of an item."""
    return shown(speak, gifts.of_item(speak.content, item, speak, speak.date))


def of_page(speak: Speaker, page: SchoolVisits | About) -> Code:
    """The code on a page that shows no item."""
    return shown(speak, gifts.of_page(page, speak))


def of_activity(speak: Speaker, activity: Activity, carried: Iterable[Text], about: Item | None) -> Code:
    """The code at the end of an activity."""
    return shown(speak, gifts.of_activity(activity, carried, about, speak))


def shown(speak: Speaker, gift: Gift) -> Code:
    """A code with the words that say what it is good for."""
    words = speak.words
    match gift.form:
        case Form.ADDRESS:
            address = gifts.short(gift.content)
            return Code(text=gift.content, line=words.scan_or_type.format(address=address), short=address)
        case Form.TEXT:
            line = words.scan_text
        case Form.CARD:
            line = words.scan_card
    return Code(text=gift.content, line=line, short=words.without_network)
