"""What can happen to a session. `at` is monotonic time in seconds, `now` day and time on the wall."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from kiosk.document import field, record


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
    NEWS = "news"
    ANNOUNCEMENT = "announcement"
    """Open one piece of news or event [announcement]."""
    SITES = "sites"
    SITE = "site"
    """Open one [site]."""
    STEM = "stem"
    FACT = "fact"
    """Open one [fact]."""
    JOB = "job"
    """Open one [job]."""
    ACTIVITY = "activity"
    """Open one [kind]."""
    ACT = "act"
    """Do something in the activity or the finder that is open [act]."""
    FINDER = "finder"
    """Open the questions that lead to programmes, where one was."""
    SCHOOL_VISITS = "school-visits"
    ABOUT = "about"
    MY_LIST = "my-list"
    """Open My list."""
    COLLECT = "collect"
    """Put something on My list, or take it off [what it opens with, a colon, its id]."""
    UNDO = "undo"
    """Put back what was taken off last."""
    CODE = "code"
    """Show another of the codes that My list needs [its number]."""
    SEARCH = "search"
    TYPE = "type"
    """One more letter, digit or space of what is looked for [sign]."""
    DELETE = "delete"
    """One less."""
    CLEAR = "clear"
    """None at all."""
    TRY = "try"
    """Look for a word instead [word]."""
    COMFORT = "comfort"
    """Open what makes the kiosk easier to see, to reach and to use."""
    SUIT = "suit"
    """Choose one of that, or take it back [choice]."""
    READ = "read"
    """Lead whoever reads aloud [step]."""
    STAY = "stay"
    """Answer that somebody is still there."""
    LEAVE = "leave"
    """End the visit now."""

    # What only staff can ask for, behind their door.
    DIGIT = "digit"
    """One more digit of the PIN [digit]."""
    ERASE = "erase"
    """One less."""
    ENTER = "enter"
    """Try the PIN."""
    STAFF_PAGE = "staff-page"
    """Open one [page]."""
    CLOSE = "close"
    """Shut the door, from inside."""
    SHOW_VERSION = "show-version"
    """Go back to one [version]."""
    FOLLOW_FILE = "follow-file"
    """Show what the file says again."""
    STAND_AT = "stand-at"
    """Say where this kiosk stands [site]."""
    SPEAK = "speak"
    """Say what it speaks until a visitor chooses [language, or empty for the site's]."""
    NOTICE = "notice"
    """Show the content's notice on this kiosk, or do not [on, off]."""
    REACH = "reach"
    """Touch a cell of the touch test [cell]."""
    RESTART = "restart"
    EXIT = "exit"
    YES = "yes"
    """Answer that it shall be done."""
    NO = "no"


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
    key: bool = False


@record
class Asked:
    """A control was used."""

    at: float
    now: datetime
    ask: Ask
    id: str = ""


@record
class Framed:
    """A frame is about to be drawn: only while an activity runs."""

    at: float
    now: datetime


class Bolt(StrEnum):
    """What the staff door is locked with."""

    PIN = "pin"
    NO_PIN = "no-pin"
    """Nothing yet: it stays shut."""
    DAMAGED = "damaged"
    """A PIN that cannot be read: it stays shut."""


@record
class Kept:
    """What can be changed behind the staff door, beside what the content says."""

    versions: tuple[str, ...] = ()
    """That one can go back to, the newest first."""
    held: str = ""
    """The one that is shown instead of the file; empty where the kiosk follows it."""
    notice: str = ""
    """Whether the content's notice is on or off here; empty where it has none."""

    @property
    def shown(self) -> str:
        """The version on screen: the newest, where none is held."""
        return self.held or next(iter(self.versions), "")


@record
class Knocked:
    """A finger touched the corner where the staff door is."""

    at: float
    now: datetime
    bolt: Bolt
    shut_for: float = 0
    """Seconds until a PIN may be tried."""


@record
class Admitted:
    """The PIN was right."""

    at: float
    now: datetime
    kept: Kept = Kept()


@record
class Refused:
    """The PIN was wrong."""

    at: float
    now: datetime
    shut_for: float = 0


@record
class Done:
    """What staff wished has been done; else `fault` says in words why not."""

    at: float
    now: datetime
    kept: Kept = Kept()
    fault: str = ""


@record
class Passage:
    """Something on the screen, as it is said."""

    phrases: tuple[str, ...]
    """The visible label first."""
    foreign: Mapping[str, str] = field(default_factory=dict)
    """In which language phrases are that are not in the one of the screen."""


@record
class Voiced:
    """The computer has a voice."""

    at: float
    now: datetime
    languages: frozenset[str]


@record
class Looked:
    """The screen has come to rest: what there is to read on it, from top to bottom."""

    at: float
    now: datetime
    passages: tuple[Passage, ...]


@record
class Focused:
    """A key has led to a control."""

    at: float
    now: datetime
    passage: Passage


@record
class Spoken:
    """What was being said is over."""

    at: float
    now: datetime
    heard: bool = True
    """Or nobody could hear it."""


@record
class Plugged:
    """A headset was put in, or pulled out."""

    at: float
    now: datetime
    in_: bool


Heard = Looked | Focused | Spoken
"""What the ui tells of reading aloud."""

Event = Voiced | Plugged | Heard | Tick | Touched | Asked | Framed | Knocked | Admitted | Refused | Done
