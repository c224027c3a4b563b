"""The screens that are not about one item: header, attract, shelves and lists."""

from collections.abc import Mapping

from kiosk.content import Audience, Content, Language, ThemeId, said
from kiosk.document import replace
from kiosk.session import (
    Ask,
    Attract,
    MyList,
    Place,
    Screen,
    SessionState,
    band,
    fold,
    in_view,
    inside,
    possible,
    quiet,
    school,
    stem,
    theme_of,
    tiles,
    urgent,
)
from kiosk.ui.doorplates import SECTIONS, plate
from kiosk.ui.speaker import Speaker
from kiosk.ui.views import (
    ApologyRow,
    AttractView,
    DoorRow,
    FilterRow,
    HeaderView,
    IndexView,
    LanguageRow,
    NoticeRow,
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
    text = notice.text if isinstance(notice.text, Mapping) else {state.own_language: notice.text}
    own = (state.own_language, *(code for code in content.languages if code != state.own_language))
    longest = max(text.values(), key=len)
    return tuple(NoticeRow(language=code, text=text[code], longest=longest) for code in own if code in text)


def shelf(speak: Speaker, place: Place, kept: MyList) -> IndexView:
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
        rows=tuple(_counted(plate(speak, door), kept) for door in quiet(content)),
    )


def _counted(row: DoorRow, kept: MyList) -> DoorRow:
    """The door to My list says how much is on it."""
    if row.ask != Ask.MY_LIST or not kept.items:
        return row
    return replace(row, title=f"{row.title} ({len(kept.items)})")


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
