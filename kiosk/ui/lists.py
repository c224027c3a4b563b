"""Shelves and lists: the screens of a visit that are not about one item."""

from kiosk.content import Audience, ThemeId
from kiosk.document import replace
from kiosk.session import (
    Ask,
    Place,
    Screen,
    fold,
    in_view,
    inside,
    possible,
    school,
    stem,
    theme_of,
    tiles,
)
from kiosk.session import about as about_door
from kiosk.ui.doorplates import SECTIONS, plate
from kiosk.ui.speaker import Speaker
from kiosk.ui.views import FilterRow, IndexView


def shelf(speak: Speaker, place: Place) -> IndexView:
    """Home, or the STEM lab."""
    content = speak.content
    if place.screen is Screen.STEM:
        doors = tuple(plate(speak, door) for door in stem(content))
        return IndexView(
            title=speak.words.stem,
            kicker=speak.words.stem_line,
            colour=SECTIONS[Ask.STEM][1],
            tiles=doors,
            rows=tuple(plate(speak, door) for door in school(content)),
        )
    return IndexView(
        title=speak.title(content.home.headline),
        tiles=tuple(plate(speak, door) for door in tiles(content)),
        rows=tuple(plate(speak, door) for door in about_door(content)),
    )


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
        filters=_filters(speak, place),
        more=_more(speak, place),
    )
    theme = speak.themes.get(ThemeId(theme_of(place.filters)))
    if theme is None:
        return view
    rows = tuple(replace(row, heading="") for row in view.rows)
    return replace(view, title=speak.title(theme.title), colour=theme.colour, rows=rows)


def _filters(speak: Speaker, place: Place) -> tuple[FilterRow, ...]:
    names = {f"site:{site.id}": speak(site.name) for site in speak.content.sites}
    names |= {f"audience:{one}": speak.word(f"audience_{one}") for one in Audience}
    can = possible(speak.content, place.filters)
    return tuple(
        FilterRow(choice=one, label=names[one], active=one in place.filters, possible=one in can)
        for one in in_view(speak.content, place)
    )


def _more(speak: Speaker, place: Place) -> str:
    if not fold(speak.content):
        return ""
    return speak.words.fewer_filters if place.unfolded else speak.words.more_filters
