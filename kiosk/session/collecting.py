"""My list: what a visitor puts on it, takes off and puts back. It is forgotten with the visit."""

from collections.abc import Iterator, Sequence

from kiosk.content import Content, Language, Text, said
from kiosk.document import replace
from kiosk.session import listed
from kiosk.session.doors import Door, items_behind, sections
from kiosk.session.events import Ask
from kiosk.session.reading import preferred
from kiosk.session.state import MyList, Place, Screen, SessionState, Visit

COLLECTED = {
    Screen.PROGRAMME: Ask.PROGRAMME,
    Screen.PARTNER: Ask.PARTNER,
    Screen.EVENT: Ask.EVENT,
    Screen.ANNOUNCEMENT: Ask.ANNOUNCEMENT,
    Screen.SITE: Ask.SITE,
    Screen.JOB: Ask.JOB,
}
"""The pages with something to take home."""


def spelled(door: Door) -> str:
    return ":".join(door)


def door_of(item: str) -> Door:
    ask, _, id_ = item.partition(":")
    return Ask(ask), id_


def collectable(content: Content, place: Place) -> str:
    """What the page of a place puts on the list; empty where there is nothing to put."""
    ask = COLLECTED.get(place.screen)
    return spelled((ask, place.item)) if ask and listed.item_at(content, place) else ""


def offers(content: Content, state: SessionState, visit: Visit) -> Iterator[Door]:
    """What can be done with the list here; on its own page also where each thing on it leads."""
    if here := collectable(content, visit.here):
        yield Ask.COLLECT, here
    if visit.here.screen is not Screen.MY_LIST:
        return
    for item in visit.my_list.items:
        yield door_of(item)
        yield Ask.COLLECT, item
    if not visit.my_list.items:
        yield from sections(content)
    if visit.my_list.taken_off:
        yield Ask.UNDO, ""
    if number := following_code(visit.here, len(codes(content, visit.my_list, preferred(content, state)))):
        yield Ask.CODE, str(number)


def codes(content: Content, my_list: MyList, languages: Sequence[Language]) -> tuple[str, ...]:
    """The list as texts for as many codes as it needs, in the first of these languages."""
    from kiosk.gifts import Entry, link_of, listed, name_of  # noqa: PLC0415 - when somebody opens the list

    items = items_behind(content)

    def say(text: Text | None) -> str:
        return said(text, languages).text

    entries = (
        Entry(title=name_of(item, say), link=link_of(item) or "")
        for door in map(door_of, my_list.items)
        if (item := items.get(door))
    )
    return tuple(gift.content for gift in listed(say(content.name), entries))


def code_shown(place: Place, count: int) -> int:
    """The number of the code on screen, of so many; 0 where there is none."""
    return min(place.code, count)


def following_code(place: Place, count: int) -> int:
    """The number of the one after it, the first after the last; 0 where there is no other."""
    return code_shown(place, count) % count + 1 if count > 1 else 0


def collected(visit: Visit, ask: Ask, item: str) -> Visit:
    """After something was put on the list, taken off, or put back."""
    known = visit.my_list
    return replace(visit, my_list=restored(known) if ask is Ask.UNDO else toggled(known, item))


def toggled(my_list: MyList, item: str) -> MyList:
    """With it at its end, or without it: then it can be put back."""
    if item not in my_list.items:
        return MyList(items=(*my_list.items, item))
    place = my_list.items.index(item)
    return MyList(items=_without(my_list.items, item), taken_off=item, place=place)


def restored(my_list: MyList) -> MyList:
    """With what was taken off last where it stood."""
    before, after = my_list.items[: my_list.place], my_list.items[my_list.place :]
    return MyList(items=(*before, my_list.taken_off, *after))


def still_there(content: Content, my_list: MyList) -> MyList:
    """What of it other content still has."""
    known = items_behind(content)
    items = tuple(item for item in my_list.items if door_of(item) in known)
    if my_list.taken_off and door_of(my_list.taken_off) in known:
        return replace(my_list, items=items)
    return MyList(items=items)


def _without(items: tuple[str, ...], item: str) -> tuple[str, ...]:
    return tuple(one for one in items if one != item)
