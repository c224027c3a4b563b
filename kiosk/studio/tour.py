"""Every screen a visitor can come to, found by asking for everything that is offered."""

from collections.abc import Iterator
from datetime import datetime

from kiosk.content import Content, Language, NoticeLevel
from kiosk.document import record, replace
from kiosk.session import Ask, Asked, Attract, SessionState, Tick, Visit, advance, begin, offered, showtime

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


def tour(content: Content, language: Language, now: datetime) -> Iterator[Stop]:
    """Attract, every screen and item as they are discovered, and what shows when something is amiss.

    All of it as it is on that day.
    """
    yield from _notice(content, language, now)
    content = _without_alarm(content)
    attract = begin(content, language, at=0, now=now)
    yield Stop(screen="attract", state=attract)
    home = _after(content, attract, Ask.START, language)
    waiting, known = [home], {_name(home)}
    while waiting:
        state = waiting.pop(0)
        yield Stop(screen=_name(state), state=state)
        for asked in offered(content, state):
            there = _after(content, state, asked.ask, asked.id)
            if there.language == language and _name(there) not in known:
                known.add(_name(there))
                waiting.append(there)
    yield Stop(screen="still-there", state=advance(content, home, Tick(at=_LONG, now=now)))
    yield Stop(screen="out-of-service", state=begin(None, language, at=0, now=now))


def _notice(content: Content, language: Language, now: datetime) -> Iterator[Stop]:
    """The notice, also where it is still to come: over everything, or on two of the screens."""
    if content.notice is None:
        return
    first = begin(content, language, at=0, now=showtime(content.notice, now))
    yield Stop(screen="notice", state=first)
    if isinstance(first.scene, Attract):
        yield Stop(screen="notice-home", state=_after(content, first, Ask.START, language))


def _without_alarm(content: Content) -> Content:
    """With an urgent notice there would be nothing else to see."""
    is_urgent = content.notice is not None and content.notice.level is NoticeLevel.URGENT
    return replace(content, notice=None) if is_urgent else content


def _after(content: Content, state: SessionState, ask: Ask, id_: str) -> SessionState:
    asked = Asked(at=state.at + _A_WHILE, now=state.now, ask=ask, id=id_)
    there = advance(content, state, asked)
    return replace(there, at=there.settled_at)


def _name(state: SessionState) -> str:
    match state.scene:
        case Visit() as visit:
            here = visit.here
            return "-".join(filter(None, (here.screen, here.item, "more" if here.unfolded else "")))
        case _:
            return "elsewhere"
