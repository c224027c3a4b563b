"""What records of content are made of: ids, texts by language, colours, topics."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated, NewType, TypeAlias

from kiosk.document.record import record

Day: TypeAlias = date

Language = NewType("Language", str)
"""A two-letter code (ISO 639-1) of a language that `kiosk/wording` has a file for."""

SiteId = NewType("SiteId", str)
ThemeId = NewType("ThemeId", str)
ProgrammeId = NewType("ProgrammeId", str)
PartnerId = NewType("PartnerId", str)
EventId = NewType("EventId", str)
AnnouncementId = NewType("AnnouncementId", str)
StemFactId = NewType("StemFactId", str)
QuestionId = NewType("QuestionId", str)
JobId = NewType("JobId", str)
RememberedId = NewType("RememberedId", str)
TraitId = NewType("TraitId", str)
FactId = NewType("FactId", str)
"""The id of the row in the fact sheets that a claim rests on, such as C-32."""
IconName = NewType("IconName", str)
"""An icon by its qtawesome name, such as mdi6.flask."""
Link = NewType("Link", str)
"""An https address."""
Moment = NewType("Moment", str)
"""A day, or a day with the time where the kiosk stands: 2026-11-24 or 2026-11-24 08:30."""
TimeOfDay = NewType("TimeOfDay", str)
"""As on the clock in the lobby: 08:30; 24:00 is the end of the day."""

Text = str | Mapping[Language, str]
"""A text by language, or one string that is the same in all."""


@record
class AtMost:
    """Marks a text, or a list of texts, by what its place on the screen holds in any language."""

    words: int


Title = Annotated[Text, AtMost(words=10)]
"""One line, or two where it stands large."""
Gist = Annotated[Text, AtMost(words=20)]
"""One sentence."""
Passage = Annotated[Text, AtMost(words=75)]
"""What is read standing on one screen (Smithsonian and Serrell labels; standards, 4.18)."""
Body = Annotated[Text, AtMost(words=150)]
"""What is over 75 words stands behind "more"."""


@record
class Picture:
    """A picture inside the folder of the content file, and what it shows, in words."""

    file: str
    description: Annotated[Text, AtMost(words=40)]


class Colour(StrEnum):
    """The pastel grounds, each with one deep text colour (`qml/Kiosk/Theme`)."""

    MINT = "mint"
    SAND = "sand"
    LILAC = "lilac"
    CORAL = "coral"
    SKY = "sky"
    MOSS = "moss"


class Topic(StrEnum):
    """What a STEM fact or a question is about."""

    CELLS = "cells"
    DNA = "dna"
    PROTEINS = "proteins"
    FERMENTATION = "fermentation"
    MEDICINES = "medicines"
    VACCINES = "vaccines"
    THERAPIES = "therapies"
    QUALITY = "quality"
    AUTOMATION = "automation"
    SUSTAINABILITY = "sustainability"
    CAREERS = "careers"


class ProgrammeKind(StrEnum):
    THEME = "theme"
    """What one of the five themes offers as a whole."""
    ACADEMY = "academy"
    DEGREE = "degree"
    WITH_PARTNER = "with-partner"
    """Developed together with a company."""


class Audience(StrEnum):
    """For whom a programme is."""

    PUPILS = "pupils"
    STUDENTS = "students"
    JOB_SEEKERS = "job-seekers"
    PROFESSIONALS = "professionals"
