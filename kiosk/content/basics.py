"""What records of content are made of: ids, texts by language, colours, topics."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NewType

Language = NewType("Language", str)
"""A two-letter code (ISO 639-1) of a language that `kiosk/wording` has a file for."""

SiteId = NewType("SiteId", str)
ThemeId = NewType("ThemeId", str)
ProgrammeId = NewType("ProgrammeId", str)
PartnerId = NewType("PartnerId", str)
EventId = NewType("EventId", str)
StemFactId = NewType("StemFactId", str)
QuestionId = NewType("QuestionId", str)
FactId = NewType("FactId", str)
"""The id of the row in the fact sheets that a claim rests on, such as C-32."""
IconName = NewType("IconName", str)
"""An icon by its qtawesome name, such as mdi6.flask."""

Text = str | Mapping[Language, str]
"""A text by language, or one string that is the same in all."""


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
