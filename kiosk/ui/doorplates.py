"""What is written on a door: title, line, icon and colour of whatever it leads to."""

from kiosk.activities import model_of
from kiosk.content import (
    Announcement,
    Colour,
    Event,
    Job,
    Partner,
    PartnerKind,
    Programme,
    Site,
    StemFact,
    ThemeId,
    Topic,
    glyph,
    spans,
)
from kiosk.document import record
from kiosk.session import Ask, Door, story
from kiosk.ui.speaker import Speaker
from kiosk.ui.views import DoorRow

SECTIONS: dict[Ask, tuple[str, Colour]] = {
    Ask.PROGRAMMES: ("mdi6.school", Colour.MINT),
    Ask.FINDER: ("mdi6.compass", Colour.SAND),
    Ask.STEM: ("mdi6.flask", Colour.LILAC),
    Ask.PARTNERS: ("mdi6.account-group", Colour.CORAL),
    Ask.STORY: ("mdi6.history", Colour.SKY),
    Ask.NEWS: ("mdi6.calendar-star", Colour.SAND),
    Ask.SITES: ("mdi6.map-marker", Colour.MOSS),
    Ask.SCHOOL_VISITS: ("mdi6.bus-school", Colour.SAND),
    Ask.MY_LIST: ("mdi6.star", Colour.SAND),
    Ask.ABOUT: ("mdi6.information", Colour.SKY),
}
"""The icon and colour of each section."""

MOST_NAMES = 3
"""Sites that are named on the tile; more are counted."""

KINDS = {
    PartnerKind.CAMPUS: "mdi6.domain",
    PartnerKind.UNIVERSITY: "mdi6.school",
    PartnerKind.RESEARCH: "mdi6.microscope",
    PartnerKind.COMPANY: "mdi6.factory",
    PartnerKind.HOST: "mdi6.office-building-marker",
    PartnerKind.FEDERATION: "mdi6.handshake",
    PartnerKind.FUNDER: "mdi6.bank",
}

TOPICS = {
    Topic.CELLS: ("mdi6.circle-multiple", Colour.MINT),
    Topic.DNA: ("mdi6.dna", Colour.LILAC),
    Topic.PROTEINS: ("mdi6.molecule", Colour.CORAL),
    Topic.FERMENTATION: ("mdi6.flask-round-bottom", Colour.SAND),
    Topic.MEDICINES: ("mdi6.pill", Colour.SKY),
    Topic.VACCINES: ("mdi6.needle", Colour.MOSS),
    Topic.THERAPIES: ("mdi6.heart-pulse", Colour.CORAL),
    Topic.QUALITY: ("mdi6.check-decagram", Colour.MINT),
    Topic.AUTOMATION: ("mdi6.robot-industrial", Colour.SKY),
    Topic.SUSTAINABILITY: ("mdi6.leaf", Colour.MOSS),
    Topic.CAREERS: ("mdi6.briefcase", Colour.SAND),
}


@record
class _Sign:
    title: str
    line: str
    icon: str
    colour: Colour
    heading: str = ""


def plate(speak: Speaker, door: Door) -> DoorRow:
    """The plate of any door."""
    ask, id_ = door
    sign = _sign(speak, door)
    return DoorRow(
        door=f"{ask} {id_}",
        ask=ask,
        ask_id=id_,
        title=sign.title,
        line=sign.line,
        glyph=glyph(sign.icon) or "",
        colour=sign.colour,
        heading=sign.heading,
    )


def _sign(speak: Speaker, door: Door) -> _Sign:
    match speak.items.get(door):
        case Programme() as programme:
            return _programme(speak, programme)
        case Partner() as partner:
            return _partner(speak, partner)
        case Event() as event:
            date = speak.date(event.date)
            return _Sign(title=speak(event.title), line=date, icon=event.icon, colour=Colour.SKY)
        case Announcement() as item:
            return _announcement(speak, item)
        case Site() as site:
            return _site(speak, site)
        case StemFact() as fact:
            return _fact(speak, fact)
        case Job() as job:
            line = speak.words.kind_job
            return _Sign(title=speak(job.title), line=line, icon=job.icon, colour=job.colour)
        case None:
            return _of_no_item(speak, *door)


def _programme(speak: Speaker, programme: Programme) -> _Sign:
    theme = speak.themes[programme.theme]
    return _Sign(
        title=speak(programme.title),
        line=speak(programme.gist),
        icon=theme.icon,
        colour=theme.colour,
        heading=speak(theme.title),
    )


def _partner(speak: Speaker, partner: Partner) -> _Sign:
    return _Sign(
        title=speak(partner.name),
        line=speak(partner.gist),
        icon=KINDS[partner.kind],
        colour=Colour.CORAL,
        heading=speak.word(f"kind_{partner.kind}"),
    )


def _announcement(speak: Speaker, item: Announcement) -> _Sign:
    """Of an event its next time, of news what it is about."""
    ahead, calendar = spans(item, speak.now), speak.calendar
    return _Sign(
        title=speak(item.title),
        line=calendar.when(ahead[0]) if ahead else speak(item.gist),
        icon="mdi6.calendar" if ahead else "mdi6.newspaper-variant",
        colour=Colour.SAND,
        heading=calendar.heading(ahead[0]) if ahead else speak.words.kind_news,
    )


def _site(speak: Speaker, site: Site) -> _Sign:
    here = speak.words.you_are_here if site.id == speak.site.id else ""
    line = " · ".join(filter(None, (speak(site.place), here)))
    return _Sign(title=speak(site.name), line=line, icon="mdi6.map-marker", colour=Colour.MOSS)


def _fact(speak: Speaker, fact: StemFact) -> _Sign:
    """A fact is not told before it is read: its topic, and how many there are of it."""
    count = sum(other.topic == fact.topic for other in speak.content.stem.facts)
    line = speak.words.did_you_know_line.format(count=count)
    title = speak.word(f"topic_{fact.topic}")
    return _Sign(title=title, line=line, icon=TOPICS[fact.topic][0], colour=TOPICS[fact.topic][1])


def _of_no_item(speak: Speaker, ask: Ask, id_: str) -> _Sign:
    match ask:
        case Ask.THEME:
            return _theme(speak, id_)
        case Ask.ACTIVITY:
            return _activity(speak, id_)
        case _:
            return _section(speak, ask)


def _activity(speak: Speaker, kind: str) -> _Sign:
    one = model_of(speak.content, kind)
    return _Sign(title=speak(one.title), line=speak(one.line), icon=one.icon, colour=one.colour)


def _theme(speak: Speaker, id_: str) -> _Sign:
    theme = speak.themes[ThemeId(id_)]
    return _Sign(title=speak(theme.title), line=speak(theme.gist), icon=theme.icon, colour=theme.colour)


def _section(speak: Speaker, ask: Ask) -> _Sign:
    icon, colour = SECTIONS[ask]
    return _Sign(title=speak.word(ask), line=_line(speak, ask), icon=icon, colour=colour)


def _line(speak: Speaker, ask: Ask) -> str:
    """What is behind the door of a section, in a few words."""
    content, words = speak.content, speak.words
    match ask:
        case Ask.PROGRAMMES:
            return words.programmes_line.format(count=len(content.programmes))
        case Ask.STORY:
            events = story(content)
            return f"{events[0].date[:4]} – {events[-1].date[:4]}"
        case Ask.NEWS:
            return speak.calendar.today()
        case Ask.SITES:
            names = " · ".join(speak(site.name) for site in content.sites)
            return (
                names
                if len(content.sites) <= MOST_NAMES
                else words.sites_line.format(count=len(content.sites))
            )
        case _:
            return {
                Ask.FINDER: words.finder_line,
                Ask.STEM: words.stem_line,
                Ask.PARTNERS: words.partners_line,
                Ask.SCHOOL_VISITS: words.school_visits_line,
            }.get(ask, "")
