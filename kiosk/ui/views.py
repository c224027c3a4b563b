"""What each screen shows, derived from content and state: pure functions to frozen records."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QDate, QLocale

from kiosk.content import Colour, Content, Language, Programme, Site, Text, Theme, glyph, said
from kiosk.document import record
from kiosk.session import Ask, Attract, Screen, SessionState, Visit, in_reading_order, next_programme
from kiosk.ui.pictures import picture_url
from kiosk.wording import Words


@record
class LanguageRow:
    code: str
    own_name: str
    short_name: str
    start: str
    current: bool


@record
class TileRow:
    ask: str
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
    """A tile for each section that has content."""
    words, programmes = speak.words, speak.content.programmes
    offer = TileRow(
        ask=Ask.PROGRAMMES,
        title=words.programmes,
        line=words.programmes_line.format(count=len(programmes)),
        glyph=glyph("mdi6.school") or "",
        colour=Colour.MINT,
    )
    return HomeView(headline=speak(speak.content.home.headline), tiles=(offer,) if programmes else ())


def programmes(speak: Speaker) -> ProgrammesView:
    """All programmes, theme by theme."""
    themes = {theme.id: theme for theme in speak.content.themes}
    listed = in_reading_order(speak.content)
    return ProgrammesView(
        title=speak.words.programmes,
        line=speak.words.programmes_line.format(count=len(listed)),
        rows=tuple(_row(speak, programme, themes[programme.theme]) for programme in listed),
    )


def _row(speak: Speaker, programme: Programme, theme: Theme) -> ProgrammeRow:
    return ProgrammeRow(
        item=programme.id,
        title=speak(programme.title),
        gist=speak(programme.gist),
        glyph=glyph(theme.icon) or "",
        colour=theme.colour,
        theme=speak(theme.title),
    )


def programme(speak: Speaker, state: SessionState) -> ProgrammeView | None:
    """The one that is open, or none."""
    match state.scene:
        case Visit() as visit if visit.here.screen is Screen.PROGRAMME:
            found = (p for p in speak.content.programmes if p.id == visit.here.item)
            return next((_view(speak, p) for p in found), None)
    return None


def _view(speak: Speaker, programme: Programme) -> ProgrammeView:
    theme = next(theme for theme in speak.content.themes if theme.id == programme.theme)
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
    """In every language there is, since nobody can choose."""
    return tuple(
        ApologyRow(language=code, title=words.out_of_service, line=words.out_of_service_line)
        for code, words in wording.items()
    )
