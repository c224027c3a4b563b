"""A visit as values: state, events, one pure `advance`, and what is `offered` now."""

from kiosk.session import staff
from kiosk.session.doors import Door, about, doors, following, inside, items_behind, related, stem, tiles
from kiosk.session.events import (
    Admitted,
    Ask,
    Asked,
    Bolt,
    Done,
    Event,
    Kept,
    Knocked,
    Refused,
    Tick,
    Touched,
)
from kiosk.session.filters import choices, fold, in_view, possible, theme_of
from kiosk.session.listed import Item, item_at, items, story
from kiosk.session.notices import band, showtime, urgent
from kiosk.session.offered import offered
from kiosk.session.reading import MOST_AT_ONCE, details, preferred, reading
from kiosk.session.settling import settle_on
from kiosk.session.state import (
    Attract,
    OutOfService,
    Place,
    Screen,
    SessionState,
    Staff,
    StaffPage,
    Threshold,
    Urgent,
    Visit,
)
from kiosk.session.transitions import advance, begin

__all__ = [
    "MOST_AT_ONCE",
    "Admitted",
    "Ask",
    "Asked",
    "Attract",
    "Bolt",
    "Done",
    "Door",
    "Event",
    "Item",
    "Kept",
    "Knocked",
    "OutOfService",
    "Place",
    "Refused",
    "Screen",
    "SessionState",
    "Staff",
    "StaffPage",
    "Threshold",
    "Tick",
    "Touched",
    "Urgent",
    "Visit",
    "about",
    "advance",
    "band",
    "begin",
    "choices",
    "details",
    "doors",
    "fold",
    "following",
    "in_view",
    "inside",
    "item_at",
    "items",
    "items_behind",
    "offered",
    "possible",
    "preferred",
    "reading",
    "related",
    "settle_on",
    "showtime",
    "staff",
    "stem",
    "story",
    "theme_of",
    "tiles",
    "urgent",
]
