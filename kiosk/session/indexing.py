"""The index of what can be searched: everything that has a door, whatever its kind.

Nothing here is imported before somebody searches.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kiosk.activities import model_of, present
from kiosk.content import About, Content, Programme, SchoolVisits, Text
from kiosk.document import names
from kiosk.document.shape import members
from kiosk.document.walking import leaves
from kiosk.search import Field, Index, Told
from kiosk.session.doors import Door, about, items_behind, school, sections
from kiosk.session.events import Ask

_NAMES = frozenset({"title", "name"})
_SUMMARIES = frozenset({"gist", "line", "place", "keywords"})
_ABOUT = frozenset({"instruction", "seen"})
_NEAR = 3
"""Steps to the name of a thing that is in an activity itself: jobs, 2, title."""

_Indexed = tuple[tuple[Door, ...], Index]
"""The doors by their numbers."""


class _Growing:
    """An index that is made step by step, so that no frame has to wait for all of it."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.indexed: _Indexed | None = None
        self._doors: list[Door] = []
        self._index = Index()
        self._left = entries(content)

    def step(self) -> bool:
        """One more item; whether there is more to do."""
        if self.indexed is not None:
            return False
        if entry := next(self._left, None):
            self._doors.append(entry[0])
            self._index.add(entry[1])
            return True
        self._index.settle()
        self.indexed = tuple(self._doors), self._index
        return False


_newest: list[_Growing] = []


def index_of(content: Content) -> _Indexed:
    """The doors and the index of their texts, made now as far as it is not made yet."""
    growing = _growing(content)
    while growing.indexed is None:
        growing.step()
    return growing.indexed


def prepare(content: Content) -> bool:
    """One step towards the index of this content; whether there are more to do."""
    return _growing(content).step()


def entries(content: Content) -> Iterator[tuple[Door, tuple[Told, ...]]]:
    """Everything that can be found, with all that it says: what comes first wins where all else is equal."""
    for section, door in _sections(content):
        yield door, tuple(section)
    taught = {programme.theme for programme in content.programmes}
    for theme in content.themes:
        if theme.id in taught:
            yield (Ask.THEME, theme.id), tuple(told(theme))
    titles = {theme.id: theme.title for theme in content.themes}
    for door, item in items_behind(content).items():
        more = [titles[item.theme]] if isinstance(item, Programme) else []
        yield door, (*told(item), *_as_summary(more))
    for kind in present(content):
        yield (Ask.ACTIVITY, kind), tuple(told(model_of(content, kind), is_whole=False))


def told(item: Any, *, is_whole: bool = True) -> Iterator[Told]:
    """All texts of a record, whatever its kind.

    Of an activity only what it is about and the names in it: its questions and answers are to be played.
    """
    for path, text in texts_of(item):
        if path[0] in _NAMES or path[0] in _SUMMARIES:
            yield from _told(Field.NAME if path[0] in _NAMES else Field.SUMMARY, text)
        elif is_whole or path[0] in _ABOUT or (path[-1] in _NAMES and len(path) <= _NEAR):
            yield from _told(Field.TEXT, text)


def texts_of(item: Any) -> Iterator[tuple[tuple[str | int, ...], Text]]:
    """Every text in a record, with the way to it. An id or an owner, which are for staff, is no text."""
    for leaf in leaves(item, type(item)):
        if leaf.shapes == members(Text):
            text: Any = leaf.value
            yield leaf.path, text


def texts_behind(content: Content, door: Door) -> Iterator[Text]:
    """What is told at a door for which something was found; keywords are not shown."""
    ask, id_ = door
    item = _pages(content).get(ask) or items_behind(content).get(door)
    model = model_of(content, id_) if ask is Ask.ACTIVITY else item
    return (
        (text for path, text in texts_of(model) if path[0] != "keywords" and len(path) <= _NEAR)
        if model
        else iter(())
    )


def _pages(content: Content) -> Mapping[Ask, SchoolVisits | About | None]:
    """The sections that are one page."""
    return {Ask.SCHOOL_VISITS: content.school_visits, Ask.ABOUT: content.about}


def _sections(content: Content) -> Iterator[tuple[list[Told], Door]]:
    """The sections that visitors may look for as a whole, each by the words that lead there."""
    there = {*sections(content), *school(content), *about(content)}
    for name in names(content.search.sections):
        ask, words = Ask(name.replace("_", "-")), getattr(content.search.sections, name)
        page = _pages(content).get(ask)
        if (ask, "") in there and (words or page):
            yield [*_told(Field.NAME, words or ""), *(told(page) if page else ())], (ask, "")


def _as_summary(texts: Iterable[Text]) -> Iterator[Told]:
    for text in texts:
        yield from _told(Field.SUMMARY, text)


def _told(field: Field, text: Text) -> Iterator[Told]:
    each = [("", text)] if isinstance(text, str) else list(text.items())
    return (Told(field=field, language=language, text=one) for language, one in each)


def _growing(content: Content) -> _Growing:
    """That of the content on screen: the index of one that has gone is dropped."""
    if not _newest or _newest[0].content is not content:
        _newest[:] = [_Growing(content)]
    return _newest[0]
