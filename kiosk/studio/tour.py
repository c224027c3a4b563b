"""Every screen a visitor can come to, found by asking for everything that is offered."""

from collections.abc import Iterator
from datetime import datetime

from kiosk.content import Content, Language, NoticeLevel
from kiosk.document import record, replace
from kiosk.session import (
    Ask,
    Asked,
    Attract,
    MyList,
    Place,
    Screen,
    SessionState,
    Tick,
    Visit,
    advance,
    begin,
    collecting,
    finding,
    first_shown,
    offered,
    showtime,
)
from kiosk.session import items as listed
from kiosk.session.playthrough import playthrough

MORE = "more"
"""What the name of a screen ends with that shows the whole of a long text."""

_A_WHILE = 1.0
"""Seconds between two events: longer than any transition."""

_LONG = 100_000.0
"""Seconds after which nobody is still reading."""


@record
class Stop:
    """One screen, in one language."""

    screen: str
    """Its name, with the item where it shows one, and "more" where it is unfolded: about-more."""
    state: SessionState


def tour(content: Content, language: Language, now: datetime, at: float = 0) -> Iterator[Stop]:
    """Attract, every screen and item as they are discovered, and what shows when something is amiss.

    All of it as it is on that day, from `at` on.
    """
    yield from _notice(content, language, now)
    content = _without_alarm(content)
    attract = begin(content, language, at=at, now=now)
    yield Stop(screen="attract", state=attract)
    home = _after(content, attract, Ask.START, language)
    waiting, known = [home], {"attract", name_of(home)}
    while waiting:
        state = waiting.pop(0)
        yield Stop(screen=_named(content, state), state=state)
        for pose, played in playthrough(content, state):
            yield Stop(screen=f"{name_of(state)}-{pose}", state=played)
        for asked in offered(content, state):
            if asked.ask is Ask.ACT and not _finds(state):
                continue  # what is done in an activity leads nowhere else that is new
            there = _after(content, state, asked.ask, asked.id)
            if there.language == language and _named(content, there) not in known:
                known.add(_named(content, there))
                waiting.append(there)
    yield from _my_lists(content, home)
    yield Stop(screen="still-there", state=advance(content, home, Tick(at=at + _LONG, now=now)))
    yield Stop(screen="out-of-service", state=begin(None, language, at=0, now=now))


def _notice(content: Content, language: Language, now: datetime) -> Iterator[Stop]:
    """The notice, also where it is still to come: over everything, or on two of the screens."""
    if content.notice is None:
        return
    first = begin(content, language, at=0, now=showtime(content.notice, now))
    yield Stop(screen="notice", state=first)
    if isinstance(first.scene, Attract):
        yield Stop(screen="notice-home", state=_after(content, first, Ask.START, language))


def _named(content: Content, state: SessionState) -> str:
    """With what kind of result the finder shows: where nothing fits it looks different."""
    pose = finding.pose(content, state.scene) if isinstance(state.scene, Visit) else ""
    return "-".join(filter(None, (name_of(state), pose)))


def _finds(state: SessionState) -> bool:
    return isinstance(state.scene, Visit) and state.scene.here.screen is Screen.FINDER


def to_come(content: Content, language: Language, now: datetime) -> Iterator[Stop]:
    """What is announced, and not shown yet: each page as it is when it first shows."""
    content = _without_alarm(content)
    for item in content.news or ():
        then = first_shown(item, now)
        if then != now:
            home = _after(content, begin(content, language, at=0, now=then), Ask.START, language)
            there = _after(content, _after(content, home, Ask.NEWS, ""), Ask.ANNOUNCEMENT, item.id)
            yield Stop(screen=name_of(there), state=there)


def _my_lists(content: Content, home: SessionState) -> Iterator[Stop]:
    """My list with a few things on it, and with more than one code holds; from each one was taken off."""
    for name, each in (("few", 1), ("many", 4)):
        items = tuple(
            collecting.spelled((ask, item.id))
            for screen, ask in collecting.COLLECTED.items()
            for item in listed(content, screen)[:each]
        )
        if items and isinstance(home.scene, Visit):
            full = replace(home, scene=replace(home.scene, my_list=MyList(items=items)))
            opened = _after(content, full, Ask.MY_LIST, "")
            yield Stop(screen=f"my-list-{name}", state=_after(content, opened, Ask.COLLECT, items[0]))


def _without_alarm(content: Content) -> Content:
    """With an urgent notice there would be nothing else to see."""
    is_urgent = content.notice is not None and content.notice.level is NoticeLevel.URGENT
    return replace(content, notice=None) if is_urgent else content


def _after(content: Content, state: SessionState, ask: Ask, id_: str) -> SessionState:
    asked = Asked(at=state.at + _A_WHILE, now=state.now, ask=ask, id=id_)
    there = advance(content, state, asked)
    return replace(there, at=there.settled_at)


def name_of(state: SessionState) -> str:
    """What the screen is called that a state shows."""
    match state.scene:
        case Visit() as visit:
            here = visit.here
            more = MORE if here.unfolded else ""
            return "-".join(filter(None, (here.screen, here.item, _came_to(here), more)))
        case _:
            return "attract"


def _came_to(place: Place) -> str:
    """What became of a search, whatever was looked for."""
    if not place.query:
        return ""
    return "found" if place.found.doors else "nothing"
