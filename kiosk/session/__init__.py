"""A visit as values: state, events, one pure `advance`, and what is `offered` now."""

from kiosk.session.events import Ask, Asked, Event, Tick, Touched
from kiosk.session.offered import doors, listed, next_programme, offered
from kiosk.session.state import Attract, OutOfService, Place, Screen, SessionState, Visit
from kiosk.session.transitions import advance, begin

__all__ = [
    "Ask",
    "Asked",
    "Attract",
    "Event",
    "OutOfService",
    "Place",
    "Screen",
    "SessionState",
    "Tick",
    "Touched",
    "Visit",
    "advance",
    "begin",
    "doors",
    "listed",
    "next_programme",
    "offered",
]
