"""What has changed between two contents: items by their ids, texts by their languages. Pure."""

from collections.abc import Collection, Iterator, Mapping
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import zip_longest
from typing import Any

from kiosk.content.basics import Language, Picture, Text
from kiosk.content.text import said
from kiosk.content.types import Content
from kiosk.document.record import names, record, spelt
from kiosk.document.shape import Shape, below, hints, is_list, is_map, is_record, members


class ChangeKind(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    REWORDED = "reworded"
    CHANGED = "changed"
    """Something other than a text: a setting, a date, a link."""
    REPLACED = "replaced"
    """Another picture in a file of the same name."""
    OLDER = "older"
    """A text was changed in some languages; in others it still says what it said."""


@record
class Change:
    """`path` names items by their ids and unnamed entries of a list by their number from 1.

    `languages` is empty where the text is the same in all. For what is older, `than` has the languages that
    were changed; for what has moved, `after` is the item before it, or empty where it is first now.
    """

    kind: ChangeKind
    path: tuple[str, ...]
    languages: tuple[Language, ...] = ()
    before: str = ""
    after: str = ""
    than: tuple[Language, ...] = ()


def number_of(found: Collection[Change]) -> int:
    """How many there are; that something is older now is a remark on one of them."""
    return sum(one.kind is not ChangeKind.OLDER for one in found)


def changes(before: Content, after: Content, replaced: Collection[str] = ()) -> tuple[Change, ...]:
    """All changes in the order of the fields. `replaced` are the picture files that look different now."""
    return tuple(_Comparison(before, after, replaced).fields((), before, after))


def replaced_pictures(before: Mapping[str, str], after: Mapping[str, str]) -> frozenset[str]:
    """The names that stand for another picture now, from the fingerprints of both."""
    return frozenset(name for name in before if name in after and before[name] != after[name])


class _Comparison:
    def __init__(self, before: Content, after: Content, replaced: Collection[str]) -> None:
        self._languages = tuple(dict.fromkeys((*after.languages, *before.languages)))
        self._replaced = replaced

    def fields(self, path: tuple[str, ...], old: Any, new: Any) -> Iterator[Change]:
        kind: Any = type(new)
        shapes = hints(kind)
        for name in names(new):
            field = spelt(name)
            yield from self._values((*path, field), shapes[field], getattr(old, name), getattr(new, name))
        if isinstance(new, Picture) and old.file == new.file and new.file in self._replaced:
            yield Change(kind=ChangeKind.REPLACED, path=path, after=new.file)

    def _values(self, path: tuple[str, ...], shape: Shape, old: Any, new: Any) -> Iterator[Change]:
        inner = members(shape)[0]
        if members(shape) == members(Text):
            yield from self._texts(path, old, new)
        elif is_map(inner):
            yield from self._words(path, old, new)
        elif is_list(inner):
            yield from self._lists(path, next(below(inner, 0)), old or (), new or ())
        elif is_record(inner) and old is not None and new is not None:
            yield from self.fields(path, old, new)
        elif old != new:
            yield self._other(path, old, new)

    def _other(self, path: tuple[str, ...], old: Any, new: Any) -> Change:
        kind = ChangeKind.ADDED if old is None else ChangeKind.REMOVED if new is None else ChangeKind.CHANGED
        return Change(kind=kind, path=path, before=self._brief(old), after=self._brief(new))

    def _texts(self, path: tuple[str, ...], old: Text | None, new: Text | None) -> Iterator[Change]:
        if isinstance(old, str) and isinstance(new, str):
            if old != new:
                yield Change(kind=ChangeKind.REWORDED, path=path, before=old, after=new)
            return
        was, now = self._by_language(old), self._by_language(new)
        for language in self._languages:
            before, after = was.get(language, ""), now.get(language, "")
            if before != after:
                kind = ChangeKind.REWORDED if before and after else _ADDED_OR_REMOVED[bool(after)]
                yield Change(kind=kind, path=path, languages=(language,), before=before, after=after)
        yield from self._older(path, was, now)

    def _older(
        self, path: tuple[str, ...], was: Mapping[Language, str], now: Mapping[Language, str]
    ) -> Iterator[Change]:
        """The first language is the source; where it has not changed, whichever did."""
        both = [language for language in self._languages if language in was and language in now]
        changed = tuple(language for language in both if was[language] != now[language])
        older = tuple(language for language in both if language not in changed)
        if changed and older:
            source = self._languages[:1] if self._languages[0] in changed else changed
            yield Change(kind=ChangeKind.OLDER, path=path, languages=older, than=source)

    def _words(self, path: tuple[str, ...], old: Any, new: Any) -> Iterator[Change]:
        """Words of the interface: by language and name in the file, by name and language here."""
        for name in dict.fromkeys(name for texts in (*old.values(), *new.values()) for name in texts):
            was, now = (
                {language: texts[name] for language, texts in one.items() if name in texts}
                for one in (old, new)
            )
            yield from self._texts((*path, name), was, now)

    def _lists(self, path: tuple[str, ...], shape: Shape, old: Any, new: Any) -> Iterator[Change]:
        if is_record(shape) and "id" in names(shape):
            yield from self._items(path, old, new)
        elif is_record(shape) or is_map(members(shape)[-1]):
            yield from self._entries(path, shape, old, new)
        elif old != new:
            yield Change(kind=ChangeKind.CHANGED, path=path, before=self._brief(old), after=self._brief(new))

    def _items(self, path: tuple[str, ...], old: Any, new: Any) -> Iterator[Change]:
        was, now = ({item.id: item for item in items} for items in (old, new))
        for name, item in was.items():
            if name not in now:
                yield Change(kind=ChangeKind.REMOVED, path=(*path, name), before=self._brief(item))
        moved = _moved([name for name in was if name in now], [name for name in now if name in was])
        place = ""
        for name, item in now.items():
            if name not in was:
                yield Change(kind=ChangeKind.ADDED, path=(*path, name), after=self._brief(item))
            else:
                if name in moved:
                    yield Change(kind=ChangeKind.MOVED, path=(*path, name), after=place)
                yield from self.fields((*path, name), was[name], item)
            place = name

    def _entries(self, path: tuple[str, ...], shape: Shape, old: Any, new: Any) -> Iterator[Change]:
        """A list of things without ids: what is the same stays paired, what lies between is compared."""
        pairs = list(_paired(old, new))
        kept = {repr(new[after]) for before, after in pairs if before is None}
        kept &= {repr(old[before]) for before, after in pairs if after is None}
        for before, after in pairs:
            number = str((before if after is None else after) + 1)
            if before is None and repr(new[after]) in kept:
                yield Change(kind=ChangeKind.MOVED, path=(*path, number), after=str(after or ""))
            elif after is None and repr(old[before]) in kept:
                continue
            elif before is None or after is None:
                was, now = (None if n is None else one[n] for one, n in ((old, before), (new, after)))
                yield self._other((*path, number), was, now)
            else:
                yield from self._values((*path, number), shape, old[before], new[after])

    def _by_language(self, text: Text | None) -> Mapping[Language, str]:
        if isinstance(text, str):
            return dict.fromkeys(self._languages, text)
        return text or {}

    def _brief(self, value: Any) -> str:
        """A value in one line: of an item its title, of a text the first language that has it."""
        if value is None:
            return ""
        if isinstance(value, tuple):
            return ", ".join(map(self._brief, value))
        kind: Any = type(value)
        if is_record(kind):
            named = next((name for name in _TITLES if name in names(value)), names(value)[0])
            return self._brief(getattr(value, named))
        return said(value, self._languages).text if isinstance(value, Mapping) else str(value)


_ADDED_OR_REMOVED = {True: ChangeKind.ADDED, False: ChangeKind.REMOVED}
_TITLES = ("title", "name", "text", "file")
"""The fields that say best what something is."""


def _moved(old: list[str], new: list[str]) -> set[str]:
    """Of the same names in two orders, the fewest that must have been moved."""
    stayed: set[str] = set()
    for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        stayed.update(old[block.a : block.a + block.size])
    return set(old) - stayed


def _paired(old: Any, new: Any) -> Iterator[tuple[Any, Any]]:
    """The positions that belong together; None where one side has nothing."""
    keys = [repr(one) for one in old], [repr(one) for one in new]
    for _, *ends in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        yield from zip_longest(range(*ends[:2]), range(*ends[2:]))
