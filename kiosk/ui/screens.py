"""The screens that are not about one item: header, attract, shelves and lists."""

from collections.abc import Mapping

from kiosk.content import Audience, Content, Language, ThemeId, is_on_map, said
from kiosk.document import replace
from kiosk.session import (
    Ask,
    Attract,
    Place,
    Screen,
    SessionState,
    band,
    choices,
    inside,
    possible,
    stem,
    theme_of,
    tiles,
    urgent,
)
from kiosk.session import about as about_door
from kiosk.ui.belgium import on_map
from kiosk.ui.doorplates import SECTIONS, plate
from kiosk.ui.speaker import Speaker
from kiosk.ui.views import (
    ApologyRow,
    AttractView,
    FilterRow,
    HeaderView,
    IndexView,
    LanguageRow,
    NoticeRow,
    PinRow,
)
from kiosk.wording import Words

_COUNTRY = ("fr", "nl", "de")
"""The languages of Belgium, the larger two first; equal in size, as the law wants it."""


def header(speak: Speaker, state: SessionState) -> HeaderView:
    notice = band(speak.content, state.now)
    return HeaderView(
        name=speak(speak.content.name),
        place=speak(speak.site.you_are_here),
        notice=speak(notice.text) if notice else "",
    )


def attract(speak: Speaker, state: SessionState) -> AttractView:
    """One headline after the other, each in every language in turn, the kiosk's own first."""
    content = speak.content
    since = state.scene.since if isinstance(state.scene, Attract) else state.at
    step = int((state.at - since) // content.timings.headline)
    own = (state.own_language, *(code for code in content.languages if code != state.own_language))
    turn, language = divmod(step, len(own))
    order = (own[language], *own)
    headlines = content.attract.headlines or (content.name,)
    headline = said(headlines[turn % len(headlines)], order).text.replace("-", "\u2011")
    notice = band(content, state.now)
    return AttractView(
        headline=headline,
        line=said(content.attract.line, order).text,
        notice=said(notice.text, order).text if notice else "",
    )


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


def apologies(wording: Mapping[Language, Words]) -> tuple[ApologyRow, ...]:
    """In every language there is, since nobody can choose: the country's own first."""
    order = sorted(wording, key=lambda code: (*_COUNTRY, code).index(code))
    return tuple(
        ApologyRow(language=code, title=wording[code].out_of_service, line=wording[code].out_of_service_line)
        for code in order
    )


def notices(content: Content, state: SessionState) -> tuple[NoticeRow, ...]:
    """What is urgent, in every language in which it is written: nobody can choose."""
    notice = urgent(content, state.now)
    if notice is None:
        return ()
    if isinstance(notice.text, str):
        return (NoticeRow(language=state.own_language, text=notice.text),)
    spoken = (state.own_language, *(code for code in content.languages if code != state.own_language))
    return tuple(NoticeRow(language=code, text=notice.text[code]) for code in spoken if code in notice.text)


def shelf(speak: Speaker, place: Place) -> IndexView:
    """Home, or the STEM lab."""
    content = speak.content
    if place.screen is Screen.STEM:
        doors = tuple(plate(speak, door) for door in stem(content))
        colour = SECTIONS[Ask.STEM][1]
        return IndexView(title=speak.words.stem, kicker=speak.words.stem_line, colour=colour, tiles=doors)
    return IndexView(
        title=speak.title(content.home.headline),
        tiles=tuple(plate(speak, door) for door in tiles(content)),
        rows=tuple(plate(speak, door) for door in about_door(content)),
    )


def site_map(speak: Speaker) -> IndexView:
    """The sites on the map of Belgium, from north to south; under it those that have no place there."""
    section = plate(speak, (Ask.SITES, ""))
    placed = {s.id: on_map(s.position) for s in speak.content.sites if s.position and is_on_map(s.position)}
    plates = {site.id: plate(speak, (Ask.SITE, site.id)) for site in speak.content.sites}
    pins = tuple(
        PinRow(
            door=plates[id_].door,
            ask=Ask.SITE,
            ask_id=id_,
            title=plates[id_].title,
            line=plates[id_].line,
            eastward=across,
            southward=down,
            here=id_ == speak.site.id,
        )
        for id_, (across, down) in sorted(placed.items(), key=lambda one: one[1][1])
    )
    rows = tuple(row for id_, row in plates.items() if id_ not in placed)
    return IndexView(title=section.title, kicker=section.line, colour=section.colour, pins=pins, rows=rows)


def catalogue(speak: Speaker, place: Place) -> IndexView:
    """A list of programmes, of partners, or of the steps of the story."""
    section = plate(speak, (Ask(place.screen), ""))
    doors = (door for door in inside(speak.content, place) if door[0] is not Ask.FILTER)
    rows = tuple(plate(speak, door) for door in doors)
    view = IndexView(title=section.title, kicker=section.line, colour=section.colour, rows=rows)
    return _programmes(speak, place, view) if place.screen is Screen.PROGRAMMES else view


def _programmes(speak: Speaker, place: Place, view: IndexView) -> IndexView:
    """With what they can be narrowed to; a theme gives the list its name and colour."""
    view = replace(
        view,
        kicker=speak.words.programmes_line.format(count=len(view.rows)),
        filters=_filters(speak, place.filters),
    )
    theme = speak.themes.get(ThemeId(theme_of(place.filters)))
    if theme is None:
        return view
    rows = tuple(replace(row, heading="") for row in view.rows)
    return replace(view, title=speak.title(theme.title), colour=theme.colour, rows=rows)


def _filters(speak: Speaker, active: tuple[str, ...]) -> tuple[FilterRow, ...]:
    names = {f"site:{site.id}": speak(site.name) for site in speak.content.sites}
    names |= {f"audience:{one}": speak.word(f"audience_{one}") for one in Audience}
    can = possible(speak.content, active)
    return tuple(
        FilterRow(choice=one, label=names[one], active=one in active, possible=one in can)
        for one in choices(speak.content)
    )
