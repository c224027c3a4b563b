"""The search as it is shown: what is typed, what was found, what can be tried. Imported when it is opened."""

from kiosk.document import record
from kiosk.search import excerpt, has_mark, marked
from kiosk.session import Ask, Door, Place, searching
from kiosk.ui.doorplates import plate
from kiosk.ui.keyboard import keys
from kiosk.ui.speaker import Speaker
from kiosk.ui.views import HitRow, SearchView, WordRow

FACT, LINE = 14, 8
"""Words of a fact, and of any other text under a name: one line, or two."""


def search(speak: Speaker, place: Place) -> SearchView:
    content, words = speak.content, speak.words
    can = frozenset(searching.offered(content, speak.order, place))
    tries = searching.suggestions(content, speak.order, place)
    return SearchView(
        title=speak.title(words.search),
        query=place.query,
        count=words.search_count.format(count=place.found.count) if place.query.strip() else "",
        note=_note(speak, place),
        words=tuple(WordRow(word=word) for word in tries),
        rows=tuple(_hit(speak, door, place) for door in place.found.doors),
        keys=keys(words, speak.language, can),
    )


def _note(speak: Speaker, place: Place) -> str:
    if not place.query.strip():
        return speak.words.search_begin
    if not place.found.doors:
        return speak.words.search_nothing.format(query=place.query.strip())
    return speak.words.search_partly if place.found.partly else ""


@record
class _Sign:
    """What a hit says of itself, before it is marked."""

    title: str
    line: str


def _hit(speak: Speaker, door: Door, place: Place) -> HitRow:
    row, found = plate(speak, door), place.found.words
    sign = _sign(speak, door, _Sign(title=row.title, line=row.line), found)
    heading = _heading(speak, door)
    return HitRow(
        door=row.door,
        ask=row.ask,
        ask_id=row.ask_id,
        name=f"{sign.title} · {heading}",
        title=marked(sign.title, found),
        line=marked(sign.line, found),
        glyph=row.glyph,
        colour=row.colour,
        heading=heading,
    )


def _sign(speak: Speaker, door: Door, sign: _Sign, found: frozenset[str]) -> _Sign:
    """A fact is told in its own words; where the words that were found are not in view, they are shown."""
    is_fact = door[0] is Ask.FACT
    if not is_fact and (has_mark(sign.title, found) or has_mark(sign.line, found)):
        return _Sign(title=sign.title, line=excerpt(sign.line, found, most=LINE))
    told = list(searching.passages(speak.content, speak.order, door))
    text = next((text for text in told if has_mark(text, found)), "")
    if is_fact:
        return _Sign(title=excerpt(text or told[0], found, most=FACT), line=sign.title)
    return _Sign(title=sign.title, line=excerpt(text or sign.line, found, most=LINE))


def _heading(speak: Speaker, door: Door) -> str:
    """What it stands under: the section that lists its kind."""
    match searching.group_of(door):
        case None:
            return speak.words.search_pages
        case Ask.THEME:
            return speak.words.themes
        case group:
            return speak.word(group)
