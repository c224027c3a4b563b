"""What can happen to a session. `at` is monotonic time in seconds, `now` day and time on the wall."""

from datetime import datetime
from enum import StrEnum

from kiosk.document import record


class Ask(StrEnum):
    """What a visitor can ask for; the id that goes with it in brackets."""

    START = "start"
    """Begin a visit [language, or empty for the kiosk's own]."""
    LANGUAGE = "language"
    """Speak another language, here [language]."""
    HOME = "home"
    BACK = "back"
    PROGRAMMES = "programmes"
    """Open the list of all."""
    THEME = "theme"
    """Open the list of one [theme]."""
    FILTER = "filter"
    """Narrow the list, or widen it again [filter]."""
    MORE = "more"
    """Show the rest of a long text or of many filters, or fold it again."""
    PROGRAMME = "programme"
    """Open one [programme]."""
    PARTNERS = "partners"
    PARTNER = "partner"
    """Open one [partner]."""
    STORY = "story"
    EVENT = "event"
    """Open one step of the story [event]."""
    SITES = "sites"
    SITE = "site"
    """Open one [site]."""
    STEM = "stem"
    FACT = "fact"
    """Open one [fact]."""
    SCHOOL_VISITS = "school-visits"
    ABOUT = "about"
    STAY = "stay"
    """Answer that somebody is still there."""
    LEAVE = "leave"
    """End the visit now."""


@record
class Tick:
    """Time has passed: once a second."""

    at: float
    now: datetime


@record
class Touched:
    """A finger, a mouse button or a key went down, wherever it was."""

    at: float
    now: datetime


@record
class Asked:
    """A control was used."""

    at: float
    now: datetime
    ask: Ask
    id: str = ""


Event = Tick | Touched | Asked
