"""On which screen of the kiosk one sees a part of the content. Screens are named as in `tour`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import to_builtins

from kiosk.content import Content, Language
from kiosk.document import Node, record
from kiosk.document.node import at, plain

_LISTS: Mapping[tuple[str, ...], tuple[str, str]] = {
    ("programmes",): ("programme", "programmes"),
    ("partners",): ("partner", "partners"),
    ("story",): ("event", "story"),
    ("sites",): ("site", "sites"),
    ("stem", "facts"): ("fact", "stem"),
}
"""Where items are kept: the screen of one of them, and of their list."""

_SCREENS = {
    "attract": "attract",
    "home": "home",
    "school_visits": "school-visits",
    "about": "about",
    "themes": "programmes",
    "notice": "home",
    "name": "home",
    "wording": "home",
}
"""Where one sees the sections that hold no items of their own."""

_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


@record
class Seen:
    """Where one sees a change; `languages` are those of its texts, where nothing else has changed."""

    screen: str
    languages: tuple[Language, ...] = ()


def changed(before: Content, after: Content) -> Seen | None:
    """The screen of the first item that is new or another, else of any change; None without one."""
    for screen, old, new in _changes(before, after):
        found = set(_differing(to_builtins(old), to_builtins(new), after.languages))
        languages = () if None in found else tuple(one for one in after.languages if one in found)
        return Seen(screen=screen, languages=languages)
    return None


def list_of(screen: str) -> str:
    """Where one finds the item that a screen shows; the screen itself where it shows none."""
    for item, of_all in _LISTS.values():
        if screen.startswith(f"{item}-"):
            return of_all
    return screen


def screen_of(path: str, tree: Node | None) -> str | None:
    """Where one sees what a problem is about; None where it is on no screen of its own.

    `path` is written as problems write it: programmes[3].title. The file's `tree` knows which item that is.
    """
    steps: list[str | int] = [int(number) if number else name for name, number in _STEP.findall(path)]
    for section, (item, of_all) in _LISTS.items():
        if tuple(steps[: len(section)]) == section:
            id_ = _id(steps[: len(section) + 1], tree)
            return f"{item}-{id_}" if id_ else of_all
    return _SCREENS.get(str(steps[0])) if steps else None


def _id(steps: Sequence[str | int], tree: Node | None) -> str | None:
    found = at(tree, (*steps, "id")) if tree else None
    return str(plain(found)) if found else None


def _changes(before: Content, after: Content) -> Iterator[tuple[str, object, object]]:
    """The screen, and what was there and is now."""
    for section, (item, of_all) in _LISTS.items():
        old, new = _items(before, section), _items(after, section)
        known = {one.id: one for one in old}
        yield from ((f"{item}-{one.id}", known.get(one.id), one) for one in new if one not in old)
        if old != new:
            yield of_all, old, new
    for field, screen in _SCREENS.items():
        old_field, new_field = getattr(before, field), getattr(after, field)
        if old_field != new_field:
            yield screen, old_field, new_field
    if before != after:
        yield "home", before, after


def _differing(old: Any, new: Any, languages: Sequence[Language]) -> Iterator[Language | None]:
    """The languages of texts that differ; None for whatever else does."""
    match old, new:
        case dict(), dict():
            for name in {**old, **new}:
                if old.get(name) != new.get(name):
                    one = Language(name)
                    inner = _differing(old.get(name), new.get(name), languages)
                    yield from (one,) if one in languages else inner
        case list() | tuple(), list() | tuple() if len(old) == len(new):
            for one_old, one_new in zip(old, new, strict=True):
                yield from _differing(one_old, one_new, languages)
        case _ if old != new:
            yield None
        case _:
            return


def _items(content: Content, section: Sequence[str]) -> tuple[Any, ...]:
    found: Any = content
    for name in section:
        found = getattr(found, name)
    return tuple(found)
