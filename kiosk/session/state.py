"""Where a visit stands: the whole memory of the kiosk, frozen."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from kiosk.content import Language, Level
from kiosk.document import field, record, replace
from kiosk.session.comfort import ALOUD, USUAL, Comfort
from kiosk.session.events import Ask, Asked, Bolt, Kept, Passage
from kiosk.voice import Utterance

TRANSITION = 0.25
"""Seconds that a change of screen takes at most: what is asked meanwhile is swallowed (standards, 4.35)."""

SETTLING = 0.5
"""Seconds in which a new page takes nothing: a second strike is for the page before (standards, 4.7)."""


class Screen(StrEnum):
    """The screens one can be at during a visit."""

    HOME = "home"
    PROGRAMMES = "programmes"
    PROGRAMME = "programme"
    PARTNERS = "partners"
    PARTNER = "partner"
    STORY = "story"
    EVENT = "event"
    NEWS = "news"
    ANNOUNCEMENT = "announcement"
    SITES = "sites"
    SITE = "site"
    STEM = "stem"
    FACT = "fact"
    JOB = "job"
    ACTIVITY = "activity"
    FINDER = "finder"
    SCHOOL_VISITS = "school-visits"
    MY_LIST = "my-list"
    ABOUT = "about"
    COMFORT = "comfort"
    SEARCH = "search"


@record
class Playing:
    """An activity as it stands. Only its own rules look into the state."""

    state: Any
    level: Level
    go: int = 0
    """Counts how often it was begun again."""
    touched: bool = False
    """Whether anything was done in it since it began."""
    framed_at: float | None = None
    """When the last frame was, while it runs."""


@record
class Found:
    """What a search has come to. It is forgotten with its place."""

    doors: tuple[tuple[Ask, str], ...] = ()
    """Kind by kind, the best first: as many as are read."""
    count: int = 0
    """How many there are in all."""
    words: frozenset[str] = frozenset()
    """What was found in them, folded."""
    partly: bool = False
    """Whether none of them has all that was looked for."""
    nearest: tuple[str, ...] = ()
    """Where there is nothing: words that may have been meant."""


@record
class Place:
    """One step of a visit."""

    screen: Screen
    item: str = ""
    """The id of the item that the screen shows, where it shows one; of the finder what it asks."""
    filters: tuple[str, ...] = ()
    """What a list is narrowed to, as `session.filters` writes it: theme:digital, site:biopark."""
    unfolded: bool = False
    """Whether what stands behind "more" shows: the rest of a long text, of many filters."""
    query: str = ""
    """What has been typed in the search."""
    found: Found = Found()
    activity: Playing | None = None
    """Of the kind that `item` names."""
    code: int = 1
    """Which of the codes of My list shows, where it needs several."""
    arrival: int
    """Counts arrivals and never repeats: a page that is shown for a new arrival starts afresh."""


@record
class MyList:
    """What somebody wants to take home, each as `collecting.spelled` writes it: programme:bioproduction."""

    items: tuple[str, ...] = ()
    taken_off: str = ""
    """What was taken off last, as long as it can be put back."""
    place: int = 0
    """Where that stood."""


@record
class Speech:
    """What is read aloud."""

    passages: tuple[Passage, ...] = ()
    """On the page, when it was last looked at."""
    number: int = 0
    """Of the one that is read, or is read next."""
    going: bool = False
    """Whether it goes on by itself."""
    due: bool = False
    """Whether what is new is to be read when the page has been looked at."""
    saying: Utterance | None = None
    """The ui has it said, and tells when it is over."""
    count: int = 0
    """Of the utterances: the same one again is another."""
    since: float = 0
    """When it began to be said."""
    lost: bool = False
    """Whether nobody could hear what was said last."""
    hushed: bool = False
    """Whether the last touch has cut the reading of the page."""


@record
class Attract:
    """Nobody is using the kiosk."""

    since: float
    aloud: bool = False
    """Whether somebody does who uses keys: it says what has the focus."""


@record
class Visit:
    """Somebody is."""

    trail: tuple[Place, ...]
    """The way from Home to here."""
    ends_at: float | None = None
    """While the kiosk asks whether anybody is still there: when it stops waiting."""
    seed: int = 0
    """For all chance in this visit."""
    level: Level = Level.MIDDLE
    """The age that was chosen in an activity."""
    used: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """For each kind of activity what came in it, so that it does not come again."""
    comfort: Comfort = USUAL
    declined: bool = False
    """Whether reading aloud was switched off: keys do not switch it on again."""
    answers: Mapping[int, int] = field(default_factory=dict)
    """To the questions of the finder, by their numbers; 0 is skipped."""
    my_list: MyList = MyList()

    @property
    def here(self) -> Place:
        return self.trail[-1]


@record
class Urgent:
    """A notice has the whole screen, and is read to whoever is near: nothing else is shown or done."""


@record
class OutOfService:
    """There is nothing to show."""

    aloud: bool = False
    """Whether somebody has touched it, and is told so."""


@record
class Threshold:
    """Somebody has knocked at the staff door."""

    bolt: Bolt
    digits: str = ""
    """Gone as soon as they have been tried."""
    trying: bool = False
    """The ui tries them now and tells what came of it."""
    wrong: bool = False
    """The last ones were."""
    opens_at: float = 0
    """Until then no PIN may be tried."""


class StaffPage(StrEnum):
    """The screens behind the staff door."""

    MENU = "menu"
    CONTENT = "content"
    VERSIONS = "versions"
    KIOSK = "kiosk"
    CLEAN = "clean"
    TOUCH_TEST = "touch-test"


@record
class Staff:
    """Somebody of the staff is inside."""

    page: StaffPage = StaffPage.MENU
    since: float
    """When the page was opened."""
    arrival: int
    """As of a `Place`."""
    kept: Kept = Kept()
    question: Asked | None = None
    """What is done only after a yes."""
    wish: Asked | None = None
    """What the ui shall do now; it tells when it is done."""
    fault: str = ""
    """Why the last wish could not be fulfilled."""
    reached: tuple[int, ...] = ()
    """The cells of the touch test that a finger has touched."""


Scene = Attract | Visit | Urgent | OutOfService | Threshold | Staff


@record
class SessionState:
    """All times are monotonic, in seconds, and come with the events; `now` is the one on the wall."""

    scene: Scene
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
    knocks: tuple[float, ...] = ()
    """When the corner of the staff door was touched, as far as it still counts."""
    voices: frozenset[str] = frozenset()
    """The languages in which this computer can speak."""
    speech: Speech = Speech()

    @property
    def settled(self) -> bool:
        return self.at >= self.settled_at

    @property
    def comfort(self) -> Comfort:
        """How the kiosk shows itself: as usual, unless a visitor has chosen."""
        match self.scene:
            case Visit(comfort=comfort):
                return comfort
            case Attract(aloud=True) | OutOfService(aloud=True) | Urgent():
                return ALOUD
            case _:
                return USUAL


def settling(state: SessionState) -> SessionState:
    """On a new page, which takes nothing yet."""
    return replace(state, settled_at=state.at + SETTLING)
