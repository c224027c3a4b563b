"""On which screen of the kiosk one sees a part of the content. Screens are named as in `tour`."""

import re
from collections.abc import Mapping, Sequence

from kiosk.content import Content
from kiosk.content.changes import Change, ChangeKind, changes
from kiosk.document import Node
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

_ELSEWHERE = {ChangeKind.REMOVED, ChangeKind.MOVED}

_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


def changed(before: Content, after: Content) -> str | None:
    """The screen of the first item that is new or another, else of any change; None without one."""
    found = [_screen_of_change(change) for change in changes(before, after)]
    return next((screen for screen in found if screen != list_of(screen)), next(iter(found), None))


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


def _screen_of_change(change: Change) -> str:
    """Of an item that has gone or is in another place that is its list."""
    for section, (item, of_all) in _LISTS.items():
        if change.path[: len(section)] == section:
            is_elsewhere = change.path[:-1] == section and change.kind in _ELSEWHERE
            return of_all if is_elsewhere else f"{item}-{change.path[len(section)]}"
    return _SCREENS.get(change.path[0], "home")
