"""A tree without some of its parts, or with other ones. Trees are values: each change gives a new one."""

from collections.abc import Iterable

from kiosk.document.node import Entries, Entry, Node, Path, Scalar
from kiosk.document.record import replace


def without(node: Node, paths: Iterable[Path]) -> Node:
    """The same tree without what stands at `paths`; none of them is empty or lies inside another."""
    below: dict[str | int, list[Path]] = {}
    for path in paths:
        below.setdefault(path[0], []).append(path[1:])
    if isinstance(node, Scalar) or not below:
        return node
    if isinstance(node, Entries):
        entries = {
            name: replace(entry, value=without(entry.value, below.get(name, [])))
            for name, entry in node.entries.items()
            if () not in below.get(name, [])
        }
        return replace(node, entries=entries)
    items = [
        without(item, below.get(number, []))
        for number, item in enumerate(node.items)
        if () not in below.get(number, [])
    ]
    return replace(node, items=tuple(items))


def put(node: Node, path: Path, value: Node) -> Node:
    """The same tree with `value` at `path`, which leads through fields only; a missing field is added."""
    if not path:
        return value
    if not isinstance(node, Entries):
        raise LookupError(path)  # noqa: TRY004 - it is the path that is wrong
    name, rest = str(path[0]), path[1:]
    old = node.entry(name)
    new = replace(old, value=put(old.value, rest, value)) if old else Entry(place=node.place, value=value)
    return replace(node, entries={**node.entries, name: new})
