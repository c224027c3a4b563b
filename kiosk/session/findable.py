"""Everything that can be found, and the texts by which it is: an item of any kind is among it by itself.

Nothing here is imported before somebody searches.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.activities import model_of, present
from kiosk.content import About, Content, Programme, SchoolVisits, Text
from kiosk.document import names
from kiosk.document.shape import members
from kiosk.document.walking import leaves
from kiosk.search import Field, Told
from kiosk.session.doors import Door, items_behind, quiet, school, sections
from kiosk.session.events import Ask

_NAMES = frozenset({"title", "name", "place"})
_SUMMARIES = frozenset({"gist", "line", "keywords"})
_ABOUT = frozenset({"instruction", "seen"})

_NEAR = 3
"""Steps to the name of a thing that is in an activity itself: jobs, 2, title."""

_FIRST = (Ask.PROGRAMME, Ask.PARTNER, Ask.SITE)
"""The kinds that are looked for most."""

_Told = tuple[Told, ...]
_Path = tuple[str | int, ...]


def findable(content: Content) -> Iterator[tuple[Door, _Told]]:
    """Each door with all that is told behind it: what comes first wins where all else is equal."""
    yield from _sections(content)
    yield from _themes(content)
    behind = items_behind(content)
    for ask in _FIRST:
        yield from ((door, _of_item(content, item)) for door, item in behind.items() if door[0] is ask)
    for kind in present(content):
        yield (Ask.ACTIVITY, kind), _of_activity(model_of(content, kind))
    yield from ((door, _of_item(content, item)) for door, item in behind.items() if door[0] not in _FIRST)


def texts_behind(content: Content, door: Door) -> Iterator[Text]:
    """What is told at a door for which it was found; keywords are not shown."""
    ask, id_ = door
    item = model_of(content, id_) if ask is Ask.ACTIVITY else items_behind(content).get(door)
    told = _texts(item or _pages(content).get(ask))
    return (text for path, text in told if path[0] != "keywords" and len(path) <= _NEAR)


def _sections(content: Content) -> Iterator[tuple[Door, _Told]]:
    """The sections that visitors may look for as a whole, each by the words that lead there."""
    there = {*sections(content), *school(content), *quiet(content)}
    for name in names(content.search.sections):
        ask, words = Ask(name.replace("_", "-")), getattr(content.search.sections, name)
        page = _pages(content).get(ask)
        if (ask, "") in there and (words or page):
            yield (ask, ""), (*_word_by_word(words or ""), *_of_record(page))


def _pages(content: Content) -> Mapping[Ask, SchoolVisits | About | None]:
    """The sections that are one page."""
    return {Ask.SCHOOL_VISITS: content.school_visits, Ask.ABOUT: content.about}


def _themes(content: Content) -> Iterator[tuple[Door, _Told]]:
    taught = {programme.theme for programme in content.programmes}
    for theme in content.themes:
        if theme.id in taught:
            yield (Ask.THEME, theme.id), _of_record(theme)


def _of_item(content: Content, item: Any) -> _Told:
    """A programme is found by its theme as well."""
    if not isinstance(item, Programme):
        return _of_record(item)
    themes = (theme.title for theme in content.themes if theme.id == item.theme)
    return (*_of_record(item), *(told for title in themes for told in _told(Field.SUMMARY, title)))


def _of_record(item: Any) -> _Told:
    """All texts of a record. One without a name is known by what it says."""
    texts = list(_texts(item))
    rest = Field.TEXT if any(path[0] in _NAMES for path, _ in texts) else Field.SUMMARY
    return tuple(told for path, text in texts for told in _told(_field(path, rest), text))


def _of_activity(model: Any) -> _Told:
    """What it is about and the names in it: its questions and answers are there to be played."""
    texts = [(path, text) for path, text in _texts(model) if len(path) == 1 or _is_told(path)]
    return tuple(told for path, text in texts for told in _told(_field(path, Field.TEXT), text))


def _is_told(path: _Path) -> bool:
    return path[0] in _SUMMARIES | _ABOUT or (path[-1] in _NAMES and len(path) <= _NEAR)


def _field(path: _Path, rest: Field) -> Field:
    if path[0] in _NAMES:
        return Field.NAME
    return Field.SUMMARY if path[0] in _SUMMARIES else rest


def _texts(item: Any) -> Iterator[tuple[_Path, Text]]:
    """Every text in a record, with the way to it. An id or an owner, which are for staff, is no text."""
    for leaf in leaves(item, type(item)):
        if leaf.shapes == members(Text):
            text: Any = leaf.value
            yield leaf.path, text


def _word_by_word(words: Text) -> Iterator[Told]:
    """Every word as a name by itself."""
    for one in _told(Field.NAME, words):
        yield from (Told(field=Field.NAME, language=one.language, text=word) for word in one.text.split())


def _told(field: Field, text: Text) -> Iterator[Told]:
    each = [("", text)] if isinstance(text, str) else list(text.items())
    return (Told(field=field, language=language, text=one) for language, one in each)
