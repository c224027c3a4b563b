"""Which steps a walk takes: all of them, or a sample that leaves out no kind."""

from kiosk.content import KINDS, Content
from kiosk.session import Screen
from tests.visitors.survey import Map, Spot, Wish
from tests.visitors.walk import Step

FACTS = 12
"""Of so many facts one is visited in the sample."""

JOBS = 8
"""The same of the jobs."""


def everything(land: Map) -> set[Step]:
    """Every event that is offered, on every screen and item, in every language."""
    return {(at, wish) for at, wishes in land.items() for wish in wishes}


def sample(land: Map, content: Content, *, part: int = 0, parts: int = 1) -> set[Step]:
    """Each item in one language, everything else in all; or one of several parts of the items.

    Each activity in one language, another in each part. Of the facts, which are all alike, one in twelve, of
    the jobs one in eight, and of the numbers that lead to those left out one on a page; of the filters, each
    by itself; of what was typed or tried in the search, in one language, one of each kind that is found.
    Whether anybody is still there is asked once on Home and once on an item, in every language.
    """
    jobs = content.stem.jobs.jobs if content.stem.jobs else ()
    left_out: set[str] = {fact.id for number, fact in enumerate(content.stem.facts) if number % FACTS}
    left_out |= {job.id for number, job in enumerate(jobs) if number % JOBS}
    items = sorted({at[1] for at in land if at[1] and at[0] != Screen.SEARCH} - left_out - set(KINDS))
    turns = len(content.languages) * parts

    def is_due(item: str, at: Spot) -> bool:
        turn = content.languages.index(at[2]) * parts + part
        return not item or items.index(item) % turns == turn

    def is_wanted(at: Spot, wish: Wish) -> bool:
        screen, item, language, doubting = at
        if screen == Screen.SEARCH and item:
            first = next(one for one in land[at] if one[0] == wish[0])
            return language == content.languages[part] and wish == first and not doubting
        if item in KINDS:
            item, turn = "", list(KINDS).index(item) + part
            if language != content.languages[turn % len(content.languages)]:
                return False
        if item in left_out or "+" in item:
            return False
        if screen == Screen.FACT and wish[1] in left_out:
            return is_due(item, at) and wish == next(one for one in land[at] if one[1] in left_out)
        if doubting:
            return screen == "home" or item == items[0]
        about = wish[1] if wish[1] in items else ""
        return is_due(item, at) and (is_due(about, at) or bool(item))

    return {(at, wish) for at, wishes in land.items() for wish in wishes if is_wanted(at, wish)}


def in_turn(steps: set[Step], part: int) -> set[Step]:
    """Of these, what is done on a screen without an item in one language only, another in each part."""
    spoken: dict[str, set[str]] = {}
    for (screen, _item, language, _doubting), _wish in steps:
        spoken.setdefault(screen, set()).add(language)
    turns = {screen: (turn, sorted(spoken[screen])) for turn, screen in enumerate(sorted(spoken))}

    def is_due(at: Spot) -> bool:
        screen, item, language, doubting = at
        turn, languages = turns[screen]
        return bool(item) or doubting or language == languages[(turn + part) % len(languages)]

    return {(at, wish) for at, wish in steps if is_due(at)}
