"""The screens that are not about one item: header, attract, shelves and lists."""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.content import Language, ThemeId, said
from kiosk.session import Ask, Attract, Place, Screen, SessionState, inside, stem, tiles
from kiosk.session import about as about_door
from kiosk.ui.belgium import is_on_map, on_map
from kiosk.ui.doorplates import SECTIONS, plate
from kiosk.ui.speaker import Speaker
from kiosk.ui.views import (
    ApologyRow,
    AttractView,
    CatalogueView,
    HeaderView,
    LanguageRow,
    MapView,
    PinRow,
    ShelfView,
)
from kiosk.wording import Words

_COUNTRY = ("fr", "nl", "de")
"""The languages of Belgium, the larger two first; equal in size, as the law wants it."""


def header(speak: Speaker) -> HeaderView:
    return HeaderView(name=speak(speak.content.name), place=speak(speak.site.you_are_here))


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


def apologies(wording: Mapping[Language, Words]) -> tuple[ApologyRow, ...]:
    """In every language there is, since nobody can choose: the country's own first."""
    order = sorted(wording, key=lambda code: (*_COUNTRY, code).index(code))
    return tuple(
        ApologyRow(language=code, title=wording[code].out_of_service, line=wording[code].out_of_service_line)
        for code in order
    )


def shelf(speak: Speaker, place: Place) -> ShelfView:
    """Home, or the STEM lab."""
    content = speak.content
    if place.screen is Screen.STEM:
        doors = tuple(plate(speak, door) for door in stem(content))
        colour = SECTIONS[Ask.STEM][1]
        return ShelfView(title=speak.words.stem, kicker=speak.words.stem_line, colour=colour, tiles=doors)
    return ShelfView(
        title=speak(content.home.headline),
        tiles=tuple(plate(speak, door) for door in tiles(content)),
        rows=tuple(plate(speak, door) for door in about_door(content)),
    )


def site_map(speak: Speaker) -> MapView:
    """The sites on the map of Belgium; under it those that have no place there."""
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
        for id_, (across, down) in placed.items()
    )
    rows = tuple(row for id_, row in plates.items() if id_ not in placed)
    return MapView(title=section.title, kicker=section.line, colour=section.colour, pins=pins, rows=rows)


def catalogue(speak: Speaker, place: Place) -> CatalogueView:
    """A list of programmes, all or of one theme, of partners, or of the steps of the story."""
    section = plate(speak, (Ask(place.screen), ""))
    rows = tuple(plate(speak, door) for door in inside(speak.content, place))
    view = CatalogueView(title=section.title, kicker=section.line, colour=section.colour, rows=rows)
    if not place.item:
        return view
    theme = speak.themes[ThemeId(place.item)]
    return replace(
        view,
        title=speak(theme.title),
        kicker=speak.words.programmes_line.format(count=len(rows)),
        colour=theme.colour,
        rows=tuple(replace(row, heading="") for row in rows),
    )
