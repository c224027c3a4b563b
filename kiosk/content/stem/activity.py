"""What every activity of the STEM lab has, whatever is done in it."""

from enum import StrEnum
from typing import Annotated, Any

from kiosk.content.basics import (
    AtMost,
    Colour,
    EventId,
    FactId,
    IconName,
    JobId,
    Link,
    PartnerId,
    ProgrammeId,
    SiteId,
    StemFactId,
    Text,
)
from kiosk.document.record import record


class Level(StrEnum):
    """For whom texts and tasks are, by age."""

    YOUNG = "10-12"
    MIDDLE = "13-15"
    OLD = "16-18"


@record
class ByLevel:
    """A text that is told differently by age."""

    young: Annotated[Text, AtMost(words=40)]
    """For 10 to 12 years."""
    middle: Annotated[Text, AtMost(words=40)]
    """For 13 to 15 years."""
    old: Annotated[Text, AtMost(words=40)]
    """For 16 to 18 years."""

    def at(self, level: Level) -> Text:
        return {Level.YOUNG: self.young, Level.MIDDLE: self.middle, Level.OLD: self.old}[level]


@record
class Reference:
    """One item of this kiosk: only one of these fields is filled in."""

    programme: ProgrammeId | None = None
    """One of the programmes."""
    partner: PartnerId | None = None
    """One of the partners."""
    site: SiteId | None = None
    """One of the sites."""
    event: EventId | None = None
    """One step of the story."""
    fact: StemFactId | None = None
    """One of the facts of the STEM lab."""
    job: JobId | None = None
    """One of the jobs of the STEM lab."""


@record
class Seen:
    """What stands at the end, under "What did we just see?"."""

    text: Annotated[Text, AtMost(words=40)]
    link: Reference | None = None
    """The programme, partner, site, step of the story or fact that it belongs to."""


@record
class Activity:
    """Something to do. The record of each kind has these fields and its own."""

    title: Annotated[Text, AtMost(words=6)]
    line: Annotated[Text, AtMost(words=8)]
    """What it is about, on its tile."""
    instruction: Annotated[Text, AtMost(words=12)]
    """What to do first."""
    seen: Seen
    """What one has seen, told at the end."""
    link: Link | None = None
    """Where one can go on, at the end as a QR code; left out, it is that of the item that `seen` names."""
    icon: IconName = IconName("mdi6.gesture-tap")
    colour: Colour = Colour.LILAC
    keywords: Annotated[tuple[Text, ...], AtMost(words=4)] = ()
    """Words that visitors type for it and that stand in none of its texts: only the search knows them."""
    facts: tuple[FactId, ...] = ()

    def within(self, _stem: Any) -> "Activity | None":
        """With what it takes from the other activities; None where that is missing."""
        return self
