"""Everything a visitor reads.

Reading takes YAML and pydantic and happens in a child process: `begin(find_sources(…), today).wait(…)`.
"""

from kiosk.content.icons import font_file, glyph
from kiosk.content.loaded import Loaded, Sources
from kiosk.content.pending import Pending, begin, examine
from kiosk.content.places import find_sources
from kiosk.content.text import Said, said
from kiosk.content.types import (
    Attract,
    Colour,
    Content,
    FactId,
    Home,
    IconName,
    Language,
    Link,
    Picture,
    Programme,
    ProgrammeId,
    ProgrammeKind,
    Site,
    SiteId,
    Text,
    Theme,
    ThemeId,
    Timings,
)

__all__ = [
    "Attract",
    "Colour",
    "Content",
    "FactId",
    "Home",
    "IconName",
    "Language",
    "Link",
    "Loaded",
    "Pending",
    "Picture",
    "Programme",
    "ProgrammeId",
    "ProgrammeKind",
    "Said",
    "Site",
    "SiteId",
    "Sources",
    "Text",
    "Theme",
    "ThemeId",
    "Timings",
    "begin",
    "examine",
    "find_sources",
    "font_file",
    "glyph",
    "said",
]
