"""Where a visit stands: the whole memory of the kiosk, frozen."""

from datetime import datetime
from enum import StrEnum

from kiosk.content import Language
from kiosk.document import record
from kiosk.session.events import Asked


class Screen(StrEnum):
    """The screens one can be at during a visit."""

    HOME = "home"
    PROGRAMMES = "programmes"
    PROGRAMME = "programme"
    PARTNERS = "partners"
    PARTNER = "partner"
    STORY = "story"
    EVENT = "event"
    SITES = "sites"
    SITE = "site"
    STEM = "stem"
    FACT = "fact"
    SCHOOL_VISITS = "school-visits"
    ABOUT = "about"


@record
class Place:
    """One step of a visit."""

    screen: Screen
    item: str = ""
    """The id of the item that the screen shows, where it shows one."""
    filters: tuple[str, ...] = ()
    """What a list is narrowed to, as `session.filters` writes it: theme:digital, site:biopark."""
    unfolded: bool = False
    """Whether what stands behind "more" shows: the rest of a long text, of many filters."""
    arrival: int
    """Counts arrivals and never repeats: a page that is shown for a new arrival starts afresh."""


@record
class Attract:
    """Nobody is using the kiosk."""

    since: float


@record
class Visit:
    """Somebody is."""

    trail: tuple[Place, ...]
    """The way from Home to here."""
    ends_at: float | None = None
    """While the kiosk asks whether anybody is still there: when it stops waiting."""

    @property
    def here(self) -> Place:
        return self.trail[-1]


@record
class Urgent:
    """A notice has the whole screen: nothing else is shown or done."""


@record
class OutOfService:
    """There is nothing to show."""


@record
class SessionState:
    """All times are monotonic, in seconds, and come with the events; `now` is the one on the wall."""

    scene: Attract | Visit | Urgent | OutOfService
    language: Language
    own_language: Language
    """What the kiosk speaks when nobody has chosen."""
    at: float
    """When the last event happened."""
    now: datetime
    """The same, as day and time where the kiosk stands: whatever is dated is decided by it."""
    touched_at: float
    settled_at: float
    """Until then a transition is on screen and what is asked is swallowed."""
    answered: Asked | None = None
    """What was last asked and done in this visit."""
    arrivals: int = 0

    @property
    def settled(self) -> bool:
        return self.at >= self.settled_at
