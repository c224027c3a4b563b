"""A visit as values: state, events, one pure `advance`, and what is `offered` now."""

from kiosk.session.doors import Door, about, doors, following, inside, items_behind, related, stem, tiles
from kiosk.session.events import Ask, Asked, Event, Tick, Touched
from kiosk.session.filters import choices, fold, in_view, possible, theme_of
from kiosk.session.listed import Item, item_at, items, story
from kiosk.session.notices import band, showtime, urgent
from kiosk.session.offered import offered
from kiosk.session.reading import details, reading
from kiosk.session.settling import settle_on
from kiosk.session.state import Attract, OutOfService, Place, Screen, SessionState, Urgent, Visit
from kiosk.session.transitions import advance, begin

__all__ = [
    "Ask",
    "Asked",
    "Attract",
    "Door",
    "Event",
    "Item",
    "OutOfService",
    "Place",
    "Screen",
    "SessionState",
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
    "reading",
    "related",
    "settle_on",
    "showtime",
    "stem",
    "story",
    "theme_of",
    "tiles",
    "urgent",
]
