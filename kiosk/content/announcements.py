"""News and events: what is shown for some time only."""

from enum import StrEnum
from typing import Annotated

from kiosk.content.basics import (
    AnnouncementId,
    AtMost,
    Body,
    Day,
    FactId,
    Gist,
    Link,
    Moment,
    PartnerId,
    Picture,
    ProgrammeId,
    SiteId,
    Text,
    TimeOfDay,
    Title,
)
from kiosk.document.record import record


class AnnouncementKind(StrEnum):
    NEWS = "news"
    """Something to know, shown until the day it names."""
    EVENT = "event"
    """Something to go to; when the last of its times is over, it goes by itself."""


class Weekday(StrEnum):
    """In the order of the week."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


@record
class Occasion:
    """One time at which an event takes place."""

    starts: Moment
    """A day without a time is taken whole."""
    ends: Moment | None = None
    """Needed where `starts` has a time."""


@record
class Weekly:
    """At the same hours of the same days, week by week."""

    days: tuple[Weekday, ...]
    starts: TimeOfDay
    ends: TimeOfDay
    from_: Day | None = None
    """The first day that may be one of them; left out, today."""
    until: Day
    """The last day that may be one of them."""
    except_: tuple[Day, ...] = ()
    """Days on which it does not take place."""


@record
class Announcement:
    """A piece of news, or an event with its times: one of them, a list, or a rule for each week."""

    id: AnnouncementId
    kind: AnnouncementKind
    title: Title
    gist: Gist
    body: Body | None = None
    """What is over 75 words stands behind "more"."""
    starts: Moment | None = None
    """When an event begins. A day without a time is taken whole."""
    ends: Moment | None = None
    """When it is over; needed where `starts` has a time."""
    dates: tuple[Occasion, ...] = ()
    """More times than one."""
    weekly: tuple[Weekly, ...] = ()
    """Every week on the same days."""
    from_: Moment | None = None
    """When it is first shown; left out, at once."""
    until: Moment | None = None
    """When it goes by itself; an event goes when it is over, at the latest."""
    place: Annotated[Text | None, AtMost(words=8)] = None
    """Where in the building: the room, the floor."""
    sites: tuple[SiteId, ...] = ()
    partners: tuple[PartnerId, ...] = ()
    programmes: tuple[ProgrammeId, ...] = ()
    link: Link | None = None
    picture: Picture | None = None
    owner: str | None = None
    reviewed: Day | None = None
    facts: tuple[FactId, ...] = ()
