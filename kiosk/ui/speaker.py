"""Content and words, read in the language of the visit."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content import Content, Language, PartialDate, Picture, Site, Text, Theme, ThemeId, said
from kiosk.document import field, record
from kiosk.session import Door, Item
from kiosk.ui.pictures import picture_url
from kiosk.wording import Words

if TYPE_CHECKING:
    from kiosk.ui.dates import Calendar


@record
class Speaker:
    """Says a text in the visitor's language, else in the kiosk's own, else in the first that has it."""

    content: Content
    wording: Mapping[Language, Words]
    site: Site
    """Where this kiosk stands."""
    language: Language
    order: tuple[Language, ...]
    """In which languages a text is looked for."""
    folder: Path
    """Where the pictures are."""
    pictures: Mapping[str, str]
    """The fingerprint of each."""
    store: Path | None
    """Where they are kept as they were when they were read, if anywhere."""
    now: datetime
    """Day and time on the wall: what is said of today holds until something comes or goes."""
    themes: Mapping[ThemeId, Theme]
    items: Mapping[Door, Item]
    foreign: dict[str, Language] = field(default_factory=dict)
    """What it has said in another language, as it is heard, and in which."""

    @property
    def words(self) -> Words:
        return self.wording[self.language]

    @property
    def calendar(self) -> "Calendar":
        from kiosk.ui.dates import Calendar  # noqa: PLC0415 - with the first thing that is on

        return Calendar(words=self.words, language=self.language, now=self.now)

    def word(self, name: str) -> str:
        """The interface's word with this name, written as in content: school-visits."""
        word: str = getattr(self.words, name.replace("-", "_"))
        return word

    def __call__(self, text: Text | None) -> str:
        found = said(text, self.order)
        return self.shown_in(found.language, found.text)

    def shown_in(self, language: Language, text: str) -> str:
        """A text as it is shown; it is remembered where that is not the visitor's language."""
        if language != self.language:
            from kiosk.voice.plain import plain  # noqa: PLC0415 - with the first such text

            self.foreign[plain(text)] = language
        return text

    def picture(self, picture: Picture | None) -> str:
        """Its address, empty where there is none."""
        return picture_url(picture.file, self.folder, self.pictures, self.store) if picture else ""

    def date(self, date: PartialDate) -> str:
        """A day, month or year as it is written in the language: 27 May 2025."""
        from kiosk.ui.dates import partly  # noqa: PLC0415 - with the first page that has one

        return partly(date, self.language)

    def title(self, text: Text | None) -> str:
        """A text in large letters: it is never broken at a hyphen."""
        return self(text).replace("-", "\u2011")

    def fallback_note(self, *texts: Text | None) -> str:
        """The honest note where one of these texts exists only in another language; else empty."""
        shown_in = (said(text, self.order).language for text in texts if text)
        other = next((language for language in shown_in if language != self.language), None)
        return self.words.only_in.format(language=self.wording[other].own_name) if other else ""
