"""What visitors take home through QR codes: plain values, bounded by what a code holds."""

from kiosk.gifts.cards import card
from kiosk.gifts.codes import LEAST_MODULE, LEAST_SIDE, OF_A_LIST, ON_A_PAGE, QUIET_ZONE, SHARE, WIDEST
from kiosk.gifts.gift import Form, Gift, linked, short
from kiosk.gifts.giving import Item, link_of, name_of, of_activity, of_item, of_page
from kiosk.gifts.listing import Entry, listed
from kiosk.gifts.writing import written

__all__ = [
    "LEAST_MODULE",
    "LEAST_SIDE",
    "OF_A_LIST",
    "ON_A_PAGE",
    "QUIET_ZONE",
    "SHARE",
    "WIDEST",
    "Entry",
    "Form",
    "Gift",
    "Item",
    "card",
    "link_of",
    "linked",
    "listed",
    "name_of",
    "of_activity",
    "of_item",
    "of_page",
    "short",
    "written",
]
