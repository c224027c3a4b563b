"""Everything a visitor reads, as frozen values. The keys in content.yaml are these names."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, NewType

from kiosk.content.announcements import Announcement
from kiosk.content.basics import (
    AtMost,
    Audience,
    Body,
    Colour,
    Day,
    EventId,
    FactId,
    Gist,
    IconName,
    Language,
    Link,
    Moment,
    PartnerId,
    Passage,
    Picture,
    ProgrammeId,
    ProgrammeKind,
    SiteId,
    Text,
    ThemeId,
    Title,
)
from kiosk.content.finder import Finder
from kiosk.content.stem import Stem
from kiosk.document.record import Withholds, field, record
from kiosk.document.tongue import later

PartialDate = NewType("PartialDate", str)
"""A day, month or year, as exactly as it is known: 2025-05-27, 2025-05 or 2025."""


class PartnerKind(StrEnum):
    """In the order in which they are listed."""

    CAMPUS = "campus"
    UNIVERSITY = "university"
    RESEARCH = "research"
    COMPANY = "company"
    HOST = "host"
    FEDERATION = "federation"
    FUNDER = "funder"


@record
class OwnerSupplies:
    """Marks an optional field that is not shown while empty and listed as `todo`."""

    what: str
    """What is missing, in words."""


@record
class Position:
    """A place on the map, in degrees (WGS 84); as exact as the town is enough."""

    latitude: float
    longitude: float


@record
class Site:
    id: SiteId
    name: Annotated[Text, AtMost(words=5)]
    place: Annotated[Text, AtMost(words=4)]
    you_are_here: Title
    """The line under the name of the kiosk at this site: "You are at the Biopark, Gosselies"."""
    language: Language
    """What this site's kiosk speaks until a visitor chooses."""
    about: Passage | None = None
    position: Position | None = None
    """Where it stands on the map of Belgium; without it the site is listed under the map."""
    address: Annotated[
        Text | None, OwnerSupplies(what=later("the street address of the reception")), AtMost(words=20)
    ] = None
    opening_hours: Annotated[
        Text | None, OwnerSupplies(what=later("the opening hours")), AtMost(words=40)
    ] = None
    phone: Annotated[str | None, OwnerSupplies(what=later("the telephone number of the reception"))] = None
    email: Annotated[str | None, OwnerSupplies(what=later("the e-mail address of the reception"))] = None
    access: Annotated[
        Text | None,
        OwnerSupplies(what=later("the step-free route, the accessible toilet, the hearing loop")),
        AtMost(words=60),
    ] = None
    travel: Annotated[Text | None, AtMost(words=75)] = None
    """How to come by train, by bus and by car."""
    keywords: Annotated[tuple[Text, ...], AtMost(words=4)] = ()
    """Words that visitors type for it and that stand in none of its texts: only the search knows them."""
    facts: tuple[FactId, ...] = ()


@record
class Theme:
    id: ThemeId
    title: Annotated[Text, AtMost(words=5)]
    gist: Annotated[Text, AtMost(words=6)]
    """A line on a tile."""
    icon: IconName = IconName("mdi6.school")
    colour: Colour = Colour.MINT
    facts: tuple[FactId, ...] = ()


@record
class Programme:
    id: ProgrammeId
    theme: ThemeId
    kind: ProgrammeKind
    title: Title
    gist: Gist
    body: Body
    """What is over 75 words stands behind "more"."""
    sites: tuple[SiteId, ...]
    audiences: tuple[Audience, ...] = ()
    tags: Annotated[tuple[Text, ...], AtMost(words=5)] = ()
    keywords: Annotated[tuple[Text, ...], AtMost(words=4)] = ()
    """Words that visitors type for it and that stand in none of its texts: only the search knows them."""
    link: Link | None = None
    """Where a phone finds more: shown as a QR code with the address beside it."""
    picture: Picture | None = None
    as_of: PartialDate | None = None
    """The day for which the figures and plans hold."""
    owner: str | None = None
    """Who answers for the text and reads it again when the time has come. Visitors do not see it."""
    reviewed: Day | None = None
    """The day a responsible person last read it; left out where nobody has."""
    facts: tuple[FactId, ...] = ()


@record
class Partner:
    """Who trains, hosts, researches or funds, and what it does here."""

    id: PartnerId
    kind: PartnerKind
    name: Annotated[Text, AtMost(words=8)]
    gist: Gist
    body: Body
    """What is over 75 words stands behind "more"."""
    sites: tuple[SiteId, ...] = ()
    programmes: tuple[ProgrammeId, ...] = ()
    keywords: Annotated[tuple[Text, ...], AtMost(words=4)] = ()
    """Words that visitors type for it and that stand in none of its texts: only the search knows them."""
    link: Link | None = None
    picture: Picture | None = None
    as_of: PartialDate | None = None
    owner: str | None = None
    reviewed: Day | None = None
    facts: tuple[FactId, ...] = ()


@record
class Quote:
    """The words of somebody, as they were published."""

    text: Passage
    who: Annotated[Text, AtMost(words=15)]


@record
class Event:
    """One step of the story."""

    id: EventId
    date: PartialDate
    title: Title
    body: Body
    icon: IconName = IconName("mdi6.history")
    quotes: tuple[Quote, ...] = ()
    partners: tuple[PartnerId, ...] = ()
    sites: tuple[SiteId, ...] = ()
    programmes: tuple[ProgrammeId, ...] = ()
    picture: Picture | None = None
    owner: str | None = None
    reviewed: Day | None = None
    facts: tuple[FactId, ...] = ()


@record
class TeacherSheet:
    """What `kiosk teacher-sheet` prints for a class, beside the activities and questions of the STEM lab."""

    title: Title
    line: Annotated[Text, AtMost(words=40)]
    """For whom it is and what it helps with."""
    look: Annotated[tuple[Text, ...], AtMost(words=25)] = ()
    """What to look at on the spot."""
    before: Annotated[tuple[Text, ...], AtMost(words=30)] = ()
    """Ideas for the lessons before the visit."""
    after: Annotated[tuple[Text, ...], AtMost(words=30)] = ()
    """Ideas for the lessons after it."""


@record
class SchoolVisits:
    title: Title
    body: Body
    contact: Annotated[
        Text | None, OwnerSupplies(what=later("whom a teacher asks to book a visit")), AtMost(words=30)
    ] = None
    link: Annotated[Link | None, OwnerSupplies(what=later("the address of the page where teachers book"))] = (
        None
    )
    teacher_sheet: TeacherSheet | None = None
    """Four printed pages for a teacher."""
    facts: tuple[FactId, ...] = ()


@record
class About:
    """What stands on "About this screen"."""

    privacy: Passage
    credits: Passage
    funding: Annotated[
        Text | None, OwnerSupplies(what=later("the official funding sentence")), AtMost(words=60)
    ] = None
    emblems: Annotated[
        tuple[Picture, ...] | None, OwnerSupplies(what=later("the emblems that go with the funding sentence"))
    ] = None


class NoticeLevel(StrEnum):
    INFO = "info"
    """A band on every screen."""
    URGENT = "urgent"
    """The whole screen, at once."""


@record
class Notice:
    """Something that visitors have to know for some time: a fire drill, an early closing."""

    text: Text
    """At most 25 words."""
    from_: Annotated[Moment | None, Withholds()] = None
    """When it appears; left out, at once."""
    until: Annotated[Moment | None, Withholds()] = None
    """When it goes by itself; a day without a time is shown to its end."""
    level: NoticeLevel = NoticeLevel.INFO


@record
class Attract:
    headlines: Annotated[tuple[Text, ...], AtMost(words=8)]
    """Short questions or claims, readable from 3 m."""
    line: Title


@record
class Home:
    headline: Title


@record
class SectionWords:
    """The words, with spaces between them, that lead to a section as a whole, by its name."""

    programmes: Annotated[Text | None, AtMost(words=20)] = None
    """To the list of all programmes."""
    finder: Annotated[Text | None, AtMost(words=20)] = None
    """To the questions that lead to a programme."""
    news: Annotated[Text | None, AtMost(words=20)] = None
    """To what is on."""
    partners: Annotated[Text | None, AtMost(words=20)] = None
    """To the list of all partners."""
    story: Annotated[Text | None, AtMost(words=20)] = None
    """To the story."""
    sites: Annotated[Text | None, AtMost(words=20)] = None
    """To the map of the sites."""
    stem: Annotated[Text | None, AtMost(words=20)] = None
    """To the STEM lab."""
    school_visits: Annotated[Text | None, AtMost(words=20)] = None
    """To the page for classes."""
    about: Annotated[Text | None, AtMost(words=20)] = None
    """To the page about this screen."""


@record
class Search:
    """What helps visitors to find things by typing."""

    suggestions: Annotated[tuple[Text, ...], AtMost(words=2)] = ()
    """Words to touch before anything is typed; at most six are shown."""
    sections: SectionWords = SectionWords()
    """Words that lead to a whole section."""


@record
class Timings:
    """All in seconds. The lower bounds come from WCAG 2.2.1 (20 s to react) and field practice (60 s)."""

    idle_at_least: int = 60
    countdown: int = 30
    headline: int = 9


@record
class Content:
    languages: tuple[Language, ...]
    """The order in which they are offered; the first is the fallback of the others."""
    name: Annotated[Text, AtMost(words=6)]
    """What the kiosk calls itself, at the top of every screen."""
    sites: tuple[Site, ...]
    attract: Attract
    home: Home
    themes: tuple[Theme, ...] = ()
    programmes: tuple[Programme, ...] = ()
    partners: tuple[Partner, ...] = ()
    story: tuple[Event, ...] = ()
    news: tuple[Announcement, ...] | None = None
    """News and events, of which only what is on or still to come is shown; an empty list is a `todo`."""
    stem: Stem = Stem()
    finder: Finder | None = None
    """Questions whose answers lead to programmes: Find your path."""
    school_visits: SchoolVisits | None = None
    about: About | None = None
    search: Search = Search()
    """What helps visitors to find things by typing."""
    notice: Notice | None = None
    timings: Timings = Timings()
    review_months: int = 12
    """After how many months a text is to be read again by its owner."""
    wording: Mapping[Language, Mapping[str, str]] = field(default_factory=dict)
    """Interface words to say differently here, by language: the keys are those of `kiosk/wording/en.yaml`."""
