"""What each page gives: the address of its item where it has one, else what is essential about it."""

from collections.abc import Callable, Iterable, Iterator

from kiosk.content import (
    About,
    Activity,
    Announcement,
    Content,
    Event,
    Job,
    Link,
    PartialDate,
    Partner,
    Programme,
    SchoolVisits,
    Site,
    SiteId,
    StemFact,
    Text,
)
from kiosk.gifts.cards import card
from kiosk.gifts.gift import Gift, linked
from kiosk.gifts.writing import written

Say = Callable[[Text | None], str]
"""A text in the language of the visit."""

Day = Callable[[PartialDate], str]
"""A day, month or year in the language of the visit."""

Item = Programme | Partner | Event | Announcement | Site | StemFact | Job


def of_item(content: Content, item: Item, say: Say, day: Day) -> Gift:
    """What the page of an item gives."""
    match item:
        case Programme(link=str(link)) | Partner(link=str(link)) | Announcement(link=str(link)):
            return linked(Link(link))
        case Programme():
            tags = " · ".join(map(say, item.tags))
            return written(say(item.title), *_places(content, item.sites, say), tags, say(item.gist))
        case Partner():
            return written(say(item.name), *_places(content, item.sites, say), say(item.gist))
        case Announcement():
            return written(say(item.title), *_places(content, item.sites, say), say(item.gist))
        case Event():
            return written(say(item.title), day(item.date), say(item.body))
        case Job():
            return written(say(item.title), say(item.does), say(item.path))
        case StemFact():
            return written(say(item.text))
        case Site():
            return _of_site(item, say)


def of_page(page: SchoolVisits | About, say: Say) -> Gift:
    """What a page gives that shows no item: where teachers book, else what stands on it."""
    match page:
        case SchoolVisits(link=str(link)):
            return linked(Link(link))
        case SchoolVisits():
            return written(say(page.title), say(page.contact), say(page.body))
        case About():
            return written(say(page.privacy), say(page.funding), say(page.credits))


def name_of(item: Item, say: Say) -> str:
    """What an item is called."""
    match item:
        case Partner(name=name) | Site(name=name):
            return say(name)
        case StemFact(text=text):
            return say(text)
        case _:
            return say(item.title)


def link_of(item: object) -> Link | None:
    """Where the web says more about it."""
    return item.link if isinstance(item, Programme | Partner | Announcement) else None


def of_activity(activity: Activity, carried: Iterable[Text], about: object, say: Say) -> Gift:
    """What the end of an activity gives: what came of it, else an address, else what one has seen."""
    link = activity.link or link_of(about)
    came = tuple(map(say, carried))
    if came:
        return written(say(activity.title), *came, link or "")
    return linked(link) if link else written(say(activity.title), say(activity.seen.text))


def _of_site(site: Site, say: Say) -> Gift:
    """A contact where one can write, call or go to; else where it is."""
    name, address, hours = say(site.name), say(site.address), say(site.opening_hours)
    if address or site.phone or site.email:
        phone, email = site.phone or "", site.email or ""
        return card(name, address=address or say(site.place), phone=phone, email=email, note=hours)
    return written(f"{name}, {say(site.place)}", hours, say(site.travel), say(site.about))


def _places(content: Content, ids: Iterable[SiteId], say: Say) -> Iterator[str]:
    """Where it is, in one line."""
    at = set(ids)
    places = (f"{say(site.name)}, {say(site.place)}" for site in content.sites if site.id in at)
    if line := " · ".join(places):
        yield line
