"""A file of staff as a tree: every key and value knows where it was written."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from kiosk.document.record import record

Path: TypeAlias = tuple[str | int, ...]
"""The keys and list positions (from 0) that lead to a value: ("sites", 0, "name")."""

Value: TypeAlias = str | int | float | bool | None


@record
class Place:
    """`line` and `column` count from 1."""

    file: str
    line: int
    column: int


@record
class Scalar:
    """One text, number, yes-or-no or nothing. `written` is how it stands in the file, `path` where."""

    value: Value
    written: str
    place: Place
    path: Path


@record
class Items:
    """A list."""

    items: tuple["Node", ...]
    place: Place
    path: Path


@record
class Entry:
    """What stands behind the name of a field; `place` is where the name begins."""

    place: Place
    value: "Node"


@record
class Entries:
    """Fields by their names, in the order of the file."""

    entries: Mapping[str, Entry]
    place: Place
    path: Path

    def entry(self, key: str | int) -> Entry | None:
        return self.entries.get(key) if isinstance(key, str) else None


Node: TypeAlias = Scalar | Items | Entries


def child(node: Node, key: str | int) -> Node | None:
    """The value below `key`, or None where there is no such thing."""
    match node:
        case Entries():
            entry = node.entry(key)
            return entry.value if entry else None
        case Items(items=items) if isinstance(key, int) and 0 <= key < len(items):
            return items[key]
        case _:
            return None


def trail(node: Node, path: Path) -> Iterator[Node]:
    """The nodes on the way down `path`, the root first, as far as they exist."""
    yield node
    for key in path:
        below = child(node, key)
        if below is None:
            return
        node = below
        yield node


def at(node: Node, path: Path) -> Node | None:
    *_, last = nodes = tuple(trail(node, path))
    return last if len(nodes) == len(path) + 1 else None


def plain(node: Node) -> object:
    """The bare data, as JSON would hold it."""
    match node:
        case Scalar(value=value):
            return value
        case Items(items=items):
            return [plain(item) for item in items]
        case Entries(entries=entries):
            return {name: plain(entry.value) for name, entry in entries.items()}


def spelled(path: Path) -> str:
    """A path as reports and the JSON schema write it, lists counted from 0: partners[3].picture."""
    words = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in path)
    return words.removeprefix(".")
