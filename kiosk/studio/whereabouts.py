"""On which screen of the kiosk one sees a part of the content. Screens are named as in `tour`."""

import re
from collections.abc import Mapping, Sequence

from kiosk.content import Content, Language
from kiosk.content.changes import Change, ChangeKind, changes
from kiosk.document import Node, record
from kiosk.document.node import at, plain

_LISTS: Mapping[tuple[str, ...], tuple[str, str]] = {
    ("programmes",): ("programme", "programmes"),
    ("partners",): ("partner", "partners"),
    ("story",): ("event", "story"),
    ("news",): ("announcement", "news"),
    ("sites",): ("site", "sites"),
    ("stem", "facts"): ("fact", "stem"),
    ("stem", "jobs", "jobs"): ("job", "stem"),
}
"""Where items are kept: the screen of one of them, and of their list."""

_SCREENS = {
    "attract": "attract",
    "home": "home",
    "school_visits": "school-visits",
    "about": "about",
    "themes": "programmes",
    "finder": "finder-1",
    "notice": "home",
    "name": "home",
    "wording": "home",
}
"""Where one sees the sections that hold no items of their own."""

_IN_FINDER = {"traits": "finder-result", "steps": "finder-result"}
"""What of the finder one sees only where it ends."""

_ELSEWHERE = {ChangeKind.REMOVED, ChangeKind.MOVED}

_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


@record
class Seen:
    """Where one sees a change; `languages` are those of its texts, where nothing else has changed."""

    screen: str
    languages: tuple[Language, ...] = ()


def changed(before: Content, after: Content) -> Seen | None:
    """The screen of the first item that is new or another, else of any change; None without one."""
    found = [(_screen_of_change(change), change) for change in changes(before, after)]
    screens = [screen for screen, _change in found]
    screen = next((one for one in screens if one != list_of(one)), next(iter(screens), None))
    if screen is None:
        return None
    return Seen(screen=screen, languages=_languages([one for where, one in found if where == screen], after))


def _languages(seen: Sequence[Change], after: Content) -> tuple[Language, ...]:
    told = [change for change in seen if change.kind is not ChangeKind.OLDER]
    if any(change.kind is not ChangeKind.REWORDED for change in told):
        return ()
    names = {name for change in told for name in change.languages}
    return tuple(language for language in after.languages if language in names)


def list_of(screen: str) -> str:
    """Where one finds the item that a screen shows; the screen itself where it shows none."""
    for item, of_all in _LISTS.values():
        if screen.startswith(f"{item}-"):
            return of_all
    return _SCREENS["finder"] if screen.startswith("finder-") else screen


def screen_of(path: str, tree: Node | None) -> str | None:
    """Where one sees what a problem is about; None where it is on no screen of its own.

    `path` is written as problems write it: programmes[3].title. The file's `tree` knows which item that is.
    """
    steps: list[str | int] = [int(number) if number else name for name, number in _STEP.findall(path)]
    for section, (item, of_all) in _LISTS.items():
        if tuple(steps[: len(section)]) == section:
            id_ = _id(steps[: len(section) + 1], tree)
            return f"{item}-{id_}" if id_ else of_all
    match steps:
        case ["finder", "questions", int(number), *_]:
            return f"finder-{number + 1}"
        case ["finder", str(part), *_]:
            return _IN_FINDER.get(part, _SCREENS["finder"])
        case [field, *_]:
            return _SCREENS.get(str(field))
        case _:
            return None


def _id(steps: Sequence[str | int], tree: Node | None) -> str | None:
    found = at(tree, (*steps, "id")) if tree else None
    return str(plain(found)) if found else None


def _screen_of_change(change: Change) -> str:
    """Of an item that has gone or is in another place that is its list."""
    for section, (item, of_all) in _LISTS.items():
        if change.path[: len(section)] == section:
            is_elsewhere = change.path[:-1] == section and change.kind in _ELSEWHERE
            return of_all if is_elsewhere else f"{item}-{change.path[len(section)]}"
    return _SCREENS.get(change.path[0], "home")
