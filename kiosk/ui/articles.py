"""One item as a page: what it is called, what it says, where it leads."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.content import (
    About,
    Announcement,
    Colour,
    Event,
    Job,
    Partner,
    Programme,
    SchoolVisits,
    Site,
    StemFact,
    spans,
)
from kiosk.document import replace
from kiosk.session import (
    MyList,
    Place,
    Screen,
    collecting,
    details,
    following,
    item_at,
    leaves,
    reading,
    related,
)
from kiosk.ui.doorplates import plate
from kiosk.ui.speaker import Speaker
from kiosk.ui.views import ArticleView, DetailRow, EmblemRow, LeafRow, QuoteRow, TagRow

if TYPE_CHECKING:
    from kiosk.ui import codes

MOST_OTHERS = 3
"""Times of an event that are told beside the next one."""


def article(speak: Speaker, place: Place, kept: MyList) -> ArticleView:
    """What a place shows, with the doors to what belongs to it and to the next, and what to take home."""
    text = reading(speak.content, place, speak.order)
    view = replace(
        _to_take_home(speak, place, kept, _of_item(speak, place)),
        leaves=tuple(_leaves(speak, place)),
        body=speak.shown_in(text.language, text.text),
        more=_more(speak, place) if text.folds else "",
        unfolded=place.unfolded,
        quotes=tuple(QuoteRow(words=speak(quote.text), who=speak(quote.who)) for quote in text.quotes),
        details=tuple(_details(speak, place)),
        rows=tuple(replace(plate(speak, door), heading="") for door in related(speak.content, place)),
    )
    onward = following(speak.content, place)
    if onward is None:
        return view
    match speak.items.get(onward):
        case StemFact() as fact:
            title = _leaf_on(speak, place, fact)
        case _:
            title = plate(speak, onward).title
    return replace(view, next_ask=onward[0], next_id=onward[1], next_title=title)


def _details(speak: Speaker, place: Place) -> Iterator[DetailRow]:
    item = item_at(speak.content, place)
    if isinstance(item, Announcement):
        words, others = speak.words, spans(item, speak.now)[1 : 1 + MOST_OTHERS]
        if where := "\n".join(_where(speak, item)):
            yield DetailRow(name="where", label=words.where, text=where)
        if others:
            dates = "\n".join(map(speak.calendar.written, others))
            yield DetailRow(name="other-dates", label=words.other_dates, text=dates)
    for name, said in details(speak.content, place):
        yield DetailRow(name=name, label=speak.word(name), text=speak(said))


def _more(speak: Speaker, place: Place) -> str:
    return speak.words.read_less if place.unfolded else speak.words.read_more


def _of_item(speak: Speaker, place: Place) -> ArticleView:
    match item_at(speak.content, place):
        case Programme() as programme:
            return _programme(speak, programme)
        case Partner() as partner:
            return _partner(speak, partner)
        case Event() as event:
            return _event(speak, event)
        case Announcement() as item:
            return _announcement(speak, item)
        case Site() as site:
            return _site(speak, site)
        case StemFact() as fact:
            return _fact(speak, fact)
        case Job() as job:
            return _job(speak, job)
        case None:
            return _page(speak, place.screen)


def _to_take_home(speak: Speaker, place: Place, kept: MyList, view: ArticleView) -> ArticleView:
    """With its code, and the button that puts it on My list."""
    item, collect = item_at(speak.content, place), collecting.collectable(speak.content, place)
    gives = item if collect else _own_page(speak, place)
    if gives is None:
        return view
    from kiosk.ui import codes  # noqa: PLC0415 - with the first page that has a code

    if isinstance(gives, SchoolVisits | About):
        return _coded(view, codes.of_page(speak, gives))
    if not view.code:
        view = _coded(view, codes.of_item(speak, gives))
    collected = collect in kept.items
    return replace(
        view,
        collect=collect,
        collected=collected,
        collect_label=speak.words.collected if collected else speak.words.collect,
    )


def _own_page(speak: Speaker, place: Place) -> SchoolVisits | About | None:
    """What the content has for a screen that shows no item."""
    pages = {Screen.SCHOOL_VISITS: speak.content.school_visits, Screen.ABOUT: speak.content.about}
    return pages.get(place.screen)


def _coded(view: ArticleView, code: "codes.Code") -> ArticleView:
    return replace(view, code=code.text, code_line=code.line, code_short=code.short)


def _programme(speak: Speaker, programme: Programme) -> ArticleView:
    sites = (speak(site.name) for site in speak.content.sites if site.id in programme.sites)
    tags = (*sites, *(speak(tag) for tag in programme.tags))
    return ArticleView(
        title=speak.title(programme.title),
        kicker=speak.word(f"kind_{programme.kind}"),
        colour=speak.themes[programme.theme].colour,
        gist=speak(programme.gist),
        note=_note(speak, programme),
        picture=speak.picture(programme.picture),
        description=speak(programme.picture.description) if programme.picture else "",
        tags=tuple(TagRow(tag=tag) for tag in tags),
    )


def _partner(speak: Speaker, partner: Partner) -> ArticleView:
    return ArticleView(
        title=speak.title(partner.name),
        kicker=speak.word(f"kind_{partner.kind}"),
        colour=Colour.CORAL,
        gist=speak(partner.gist),
        note=_note(speak, partner),
        picture=speak.picture(partner.picture),
        description=speak(partner.picture.description) if partner.picture else "",
    )


def _event(speak: Speaker, event: Event) -> ArticleView:
    return ArticleView(
        title=speak.title(event.title),
        kicker=speak.date(event.date),
        colour=Colour.SKY,
        note=speak.fallback_note(event.title, event.body),
        picture=speak.picture(event.picture),
        description=speak(event.picture.description) if event.picture else "",
    )


def _announcement(speak: Speaker, item: Announcement) -> ArticleView:
    view = ArticleView(
        title=speak.title(item.title),
        kicker=speak.words.kind_news,
        colour=Colour.SAND,
        gist=speak(item.gist),
        note=speak.fallback_note(item.title, item.gist, item.body, item.place),
        picture=speak.picture(item.picture),
        description=speak(item.picture.description) if item.picture else "",
    )
    ahead = spans(item, speak.now)
    if not ahead:
        return view
    from kiosk.ui.calendar_entry import Entry, calendar_entry  # noqa: PLC0415 - with the first event

    first = ahead[0]
    entry = Entry(
        id=item.id,
        span=first,
        title=speak(item.title),
        place=", ".join(_where(speak, item)),
        link=item.link or "",
        made=speak.now.date(),
    )
    line = speak.words.calendar_line.format(date=speak.calendar.written(first))
    return replace(
        view,
        kicker=speak.calendar.when(first),
        code=calendar_entry(entry),
        code_line=line,
        code_short=line,
    )


def _where(speak: Speaker, item: Announcement) -> Iterator[str]:
    """The room, then the sites with their towns."""
    if item.place:
        yield speak(item.place)
    yield from (
        f"{speak(site.name)}, {speak(site.place)}" for site in speak.content.sites if site.id in item.sites
    )


def _site(speak: Speaker, site: Site) -> ArticleView:
    return ArticleView(
        title=speak.title(site.name),
        kicker=speak.words.you_are_here if site.id == speak.site.id else speak.words.kind_site,
        colour=Colour.MOSS,
        gist=speak(site.place),
        note=speak.fallback_note(site.name, site.about),
    )


def _leaves(speak: Speaker, place: Place) -> Iterator[LeafRow]:
    for number, id_ in enumerate(leaves(speak.content, place), start=1):
        here = id_ == place.item
        yield LeafRow(label=str(number), ask_id="" if here else id_, current=here)


def _leaf_on(speak: Speaker, place: Place, to: StemFact) -> str:
    """Where a fact stands in the topic one is leafing through; of another topic its name."""
    ids = leaves(speak.content, place)
    if to.id not in ids:
        return speak.word(f"topic_{to.topic}")
    return speak.words.position.format(number=ids.index(to.id) + 1, count=len(ids))


def _fact(speak: Speaker, fact: StemFact) -> ArticleView:
    return ArticleView(
        title=speak.title(speak.words.did_you_know),
        kicker=speak.word(f"topic_{fact.topic}"),
        colour=Colour.LILAC,
        gist=speak(fact.text),
        note=speak.fallback_note(fact.text),
    )


def _job(speak: Speaker, job: Job) -> ArticleView:
    return ArticleView(
        title=speak.title(job.title),
        kicker=speak.words.kind_job,
        colour=job.colour,
        note=speak.fallback_note(job.title, job.does, job.path),
    )


def _page(speak: Speaker, screen: Screen) -> ArticleView:
    content = speak.content
    if screen is Screen.SCHOOL_VISITS and content.school_visits:
        visits = content.school_visits
        return ArticleView(
            title=speak.title(visits.title),
            kicker=speak.words.school_visits,
            colour=Colour.SAND,
            note=speak.fallback_note(visits.title, visits.body, visits.contact),
        )
    if screen is Screen.ABOUT and content.about:
        about = content.about
        texts = (about.privacy, about.credits, about.funding)
        return ArticleView(
            title=speak.words.about,
            kicker=speak(content.name),
            colour=Colour.SKY,
            emblems=tuple(
                EmblemRow(picture=speak.picture(one), description=speak(one.description))
                for one in about.emblems or ()
            ),
            note=speak.fallback_note(*texts),
        )
    return ArticleView()


def _note(speak: Speaker, item: Programme | Partner) -> str:
    """The honest small print: the day a text holds for, and the language it is really in."""
    return " ".join(filter(None, _notes(speak, item)))


def _notes(speak: Speaker, item: Programme | Partner) -> Iterator[str]:
    if item.as_of:
        yield speak.words.as_of.format(date=speak.date(item.as_of))
    yield speak.fallback_note(*(getattr(item, name, None) for name in ("title", "name", "gist", "body")))
