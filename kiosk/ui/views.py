"""What each screen shows, derived from content and state: pure functions to frozen records."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QDate, QLocale

from kiosk.content import Colour, Content, Language, Programme, Site, Text, Theme, ThemeId, glyph, said
from kiosk.document import record
from kiosk.session import Ask, Attract, SessionState, doors, listed, next_programme
from kiosk.ui.pictures import picture_url
from kiosk.wording import Words

_COUNTRY = ("fr", "nl", "de")
"""The languages of Belgium, the larger two first; equal in size, as the law wants it."""


@record
class LanguageRow:
    code: str
    own_name: str
    short_name: str
    start: str
    current: bool


@record
class TileRow:
    door: str
    """What tells the tiles apart."""
    ask: str
    ask_id: str
    title: str
    line: str
    glyph: str
    colour: str


@record
class ProgrammeRow:
    item: str
    title: str
    gist: str
    glyph: str
    colour: str
    theme: str


@record
class TagRow:
    tag: str


@record
class ProgrammeView:
    title: str = ""
    kind: str = ""
    gist: str = ""
    body: str = ""
    note: str = ""
    colour: str = Colour.MINT
    picture: str = ""
    description: str = ""
    link: str = ""
    address: str = ""
    next_id: str = ""
    next_title: str = ""
    tags: tuple[TagRow, ...] = ()


@record
class HeaderView:
    name: str = ""
    you_are_here: str = ""


@record
class AttractView:
    headline: str = ""
    line: str = ""


@record
class HomeView:
    headline: str = ""
    tiles: tuple[TileRow, ...] = ()


@record
class ProgrammesView:
    title: str = ""
    line: str = ""
    colour: str = Colour.MINT
    rows: tuple[ProgrammeRow, ...] = ()


@record
class ApologyRow:
    """That the kiosk is out of service, in one language."""

    language: str
    title: str
    line: str


@record
class Speaker:
    """Content and words, read in the language of the state."""

    content: Content
    wording: Mapping[Language, Words]
    site: Site
    language: Language
    folder: Path
    """Where the pictures are."""
    pictures: Mapping[str, str]
    """The fingerprint of each."""

    @property
    def words(self) -> Words:
        return self.wording[self.language]

    def __call__(self, text: Text | None) -> str:
        return said(text, self.order).text

    @property
    def themes(self) -> Mapping[ThemeId, Theme]:
        return {theme.id: theme for theme in self.content.themes}

    def theme(self, id_: str) -> Theme | None:
        return self.themes.get(ThemeId(id_))

    @property
    def order(self) -> tuple[Language, ...]:
        return (self.language, self.site.language, *self.content.languages)


def header(speak: Speaker) -> HeaderView:
    return HeaderView(name=speak(speak.content.name), you_are_here=speak(speak.site.you_are_here))


def attract(speak: Speaker, state: SessionState) -> AttractView:
    """One headline after the other, each in every language in turn, the kiosk's own first."""
    content = speak.content
    since = state.scene.since if isinstance(state.scene, Attract) else state.at
    step = int((state.at - since) // content.timings.headline)
    own = (state.own_language, *(code for code in content.languages if code != state.own_language))
    turn, language = divmod(step, len(own))
    order = (own[language], *own)
    headline = content.attract.headlines[turn % len(content.attract.headlines)]
    return AttractView(headline=said(headline, order).text, line=said(content.attract.line, order).text)


def languages(speak: Speaker) -> tuple[LanguageRow, ...]:
    return tuple(
        LanguageRow(
            code=code,
            own_name=speak.wording[code].own_name,
            short_name=speak.wording[code].short_name,
            start=speak.wording[code].touch_to_start,
            current=code == speak.language,
        )
        for code in speak.content.languages
    )


def home(speak: Speaker) -> HomeView:
    """A tile for each door that there is."""
    tiles = tuple(_tile(speak, ask, id_) for ask, id_ in doors(speak.content))
    return HomeView(headline=speak(speak.content.home.headline), tiles=tiles)


def _tile(speak: Speaker, ask: Ask, id_: str) -> TileRow:
    theme = speak.theme(id_)
    count = len(speak.content.programmes)
    return TileRow(
        door=f"{ask} {id_}",
        ask=ask,
        ask_id=id_,
        title=speak(theme.title) if theme else speak.words.programmes,
        line=speak(theme.gist) if theme else speak.words.programmes_line.format(count=count),
        glyph=glyph(theme.icon if theme else "mdi6.school") or "",
        colour=theme.colour if theme else Colour.MOSS,
    )


def programmes(speak: Speaker, theme_id: str) -> ProgrammesView:
    """All programmes theme by theme, or those of one theme."""
    theme = speak.theme(theme_id)
    programmes = listed(speak.content, theme_id)
    return ProgrammesView(
        title=speak(theme.title) if theme else speak.words.programmes,
        line=speak.words.programmes_line.format(count=len(programmes)),
        colour=theme.colour if theme else Colour.MOSS,
        rows=tuple(_row(speak, programme, headed=theme is None) for programme in programmes),
    )


def _row(speak: Speaker, programme: Programme, *, headed: bool) -> ProgrammeRow:
    theme = speak.themes[programme.theme]
    return ProgrammeRow(
        item=programme.id,
        title=speak(programme.title),
        gist=speak(programme.gist),
        glyph=glyph(theme.icon) or "",
        colour=theme.colour,
        theme=speak(theme.title) if headed else "",
    )


def programme(speak: Speaker, id_: str) -> ProgrammeView:
    """One programme.

    Raises:
        StopIteration: there is none with this id.
    """
    programme = next(one for one in speak.content.programmes if one.id == id_)
    theme = speak.themes[programme.theme]
    following = next_programme(speak.content, programme.id)
    picture = programme.picture
    return ProgrammeView(
        title=speak(programme.title),
        kind=getattr(speak.words, f"kind_{programme.kind.replace('-', '_')}"),
        gist=speak(programme.gist),
        body=speak(programme.body),
        note=_note(speak, programme),
        colour=theme.colour,
        picture=picture_url(picture.file, speak.folder, speak.pictures) if picture else "",
        description=speak(picture.description) if picture else "",
        link=programme.link or "",
        address=(programme.link or "").removeprefix("https://").rstrip("/"),
        next_id=following.id if following else "",
        next_title=speak(following.title) if following else "",
        tags=tuple(TagRow(tag=tag) for tag in _tags(speak, programme)),
    )


def _tags(speak: Speaker, programme: Programme) -> Iterator[str]:
    yield from (speak(site.name) for site in speak.content.sites if site.id in programme.sites)
    yield from (speak(tag) for tag in programme.tags)


def _note(speak: Speaker, programme: Programme) -> str:
    """The honest small print: the day a text holds for, and the language it is really in."""
    notes = []
    if day := programme.as_of:
        date = QLocale(speak.language).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
        notes.append(speak.words.as_of.format(date=date))
    shown_in = said(programme.body, speak.order).language
    if shown_in != speak.language:
        notes.append(speak.words.only_in.format(language=speak.wording[shown_in].own_name))
    return " ".join(notes)


def apologies(wording: Mapping[Language, Words]) -> tuple[ApologyRow, ...]:
    """In every language there is, since nobody can choose: the country's own first."""
    order = sorted(wording, key=lambda code: (*_COUNTRY, code).index(code))
    return tuple(
        ApologyRow(language=code, title=wording[code].out_of_service, line=wording[code].out_of_service_line)
        for code in order
    )
