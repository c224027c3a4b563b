"""The map of the kiosk: every spot a visitor can come to, and what can be done there."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from kiosk.content import Content, Language
from kiosk.document import replace
from kiosk.session import Ask, Asked, Attract, SessionState, Tick, Visit, advance, begin, offered
from kiosk.session.index import once
from kiosk.ui import ManualClock

Spot = tuple[str, str, str, bool]
"""Screen, item or filters, language, and whether the kiosk is asking if anybody is still there."""

Wish = tuple[Ask, str]

WAIT: Wish = (Ask.STAY, "by waiting")
"""Doing nothing until the kiosk asks: the one step that no control takes."""

Map = dict[Spot, dict[Wish, Spot]]

OF_STAFF = set(islice(Ask, tuple(Ask).index(Ask.DIGIT), tuple(Ask).index(Ask.NO) + 1))
"""What only staff can ask for, behind their door: `tests/door` does it."""

OF_MY_LIST = {Ask.COLLECT, Ask.UNDO, Ask.CODE}
"""What is done with My list."""
_TYPED = "b"
"""What is typed in the search."""

_LONGEST_PATIENCE = 400


def survey(content: Content, language: Language) -> Map:
    """Everything that can be done, everywhere, and where it leads. Back leads to where one came from.

    What is done inside an activity is left out, and with My list: `test_activities` and `test_my_list` do it.
    In the search one letter is typed, and one suggestion taken: `test_search` does the others.
    So is what suits a visitor, which leads nowhere: `test_comfort` chooses all of it.
    """
    known = _surveyed(content)
    if language not in known:
        known[language] = _survey(content, language)
    return known[language]


@once
def _surveyed(_content: Content) -> dict[Language, Map]:
    """The maps of a content that have been made, by the language of its kiosk."""
    return {}


def _survey(content: Content, language: Language) -> Map:
    found: Map = {}
    waiting = [begin(content, language, at=0, now=ManualClock().wall())]
    while waiting:
        state = waiting.pop()
        if spot(state) in found:
            continue
        after = dict(_after(content, state))
        found[spot(state)] = {wish: spot(there) for wish, there in after.items()}
        waiting.extend(after.values())
    return found


def asks(land: Map) -> set[Ask]:
    """What can be asked for somewhere, but for acts and choices.

    A theme needs room on Home, more needs long texts, and news something that is on: `test_news` has that.
    Reading aloud is led on all of them, where it was chosen: `test_aloud` has that.
    """
    found = {ask for wishes in land.values() for ask, _ in wishes}
    elsewhere = {Ask.THEME, Ask.MORE, Ask.ACT, Ask.SUIT, Ask.READ, Ask.NEWS, Ask.ANNOUNCEMENT}
    assert found >= set(Ask) - elsewhere - OF_MY_LIST - OF_STAFF
    return found


def spot(state: SessionState) -> Spot:
    """Where a session stands."""
    match state.scene:
        case Visit(trail=trail, ends_at=ends_at):
            here = trail[-1]
            item = here.item or here.query or "+".join(here.filters)
            return here.screen, item, state.language, ends_at is not None
        case Attract():
            return "attract", "", state.language, False
        case _:
            return "out-of-service", "", state.language, False


def patience(content: Content, state: SessionState) -> float:
    """Seconds until the kiosk asks whether anybody is still there."""

    def asks_after(seconds: int) -> bool:
        return spot(advance(content, state, Tick(at=state.at + seconds, now=state.now)))[3]

    first = bisect_left(range(_LONGEST_PATIENCE), x=True, key=asks_after)
    assert first < _LONGEST_PATIENCE, "the kiosk waits for ever"
    assert asks_after(first)
    assert not asks_after(first - 1)
    return first


def _after(content: Content, state: SessionState) -> Iterator[tuple[Wish, SessionState]]:
    for asked in offered(content, state):
        is_elsewhere = asked.ask in {Ask.ACT, Ask.SUIT} or asked.ask in OF_MY_LIST
        if is_elsewhere or not _goes_on(content, state, asked):
            continue
        there = advance(content, state, replace(asked, at=state.at + 1))
        yield (asked.ask, asked.id), replace(there, at=there.settled_at)
    if isinstance(state.scene, Visit) and state.scene.ends_at is None:
        yield WAIT, advance(content, state, Tick(at=state.at + patience(content, state), now=state.now))


def _goes_on(content: Content, state: SessionState, asked: Asked) -> bool:
    """Whether the survey takes this step in the search: there and back, not to all that can be typed."""
    scene = state.scene
    if not isinstance(scene, Visit) or asked.ask not in {Ask.TYPE, Ask.DELETE, Ask.TRY}:
        return True
    match asked.ask:
        case Ask.TYPE:
            return scene.here.query + asked.id == _TYPED
        case Ask.DELETE:
            return scene.here.query == _TYPED
        case _:
            first = next(one for one in offered(content, state) if one.ask is Ask.TRY)
            return scene.here.query == "" and asked == first
