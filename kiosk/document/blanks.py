"""Empty values for what is wrong and yet must be there: the screen shows nothing rather than break."""

from kiosk.document.node import Entries, Entry, Items, Node, Path, Place, Scalar, trail
from kiosk.document.pruning import put
from kiosk.document.shape import (
    Shape,
    base,
    hints,
    is_list,
    is_map,
    is_record,
    members,
    optional,
    shapes_at,
    smallest_unit,
)


def blanked(tree: Node, shape: Shape, paths: set[Path], blanks: set[Path]) -> Node:
    """The tree with an empty text or list wherever at `paths` something wrong cannot be left out.

    `blanks` are the paths where that has happened; new ones are added.
    """
    for path in sorted(paths, key=len):
        if smallest_unit(shape, path) == () and not any(
            path[:end] in blanks for end in range(1, len(path) + 1)
        ):
            nearest = tuple(trail(tree, path))[-1]
            node = _blank(shapes_at(shape, path), nearest.place, path)
            tree = put(tree, path, node)
            blanks.update(_paths(node))
    return tree


def _blank(shapes: tuple[Shape, ...], place: Place, path: Path) -> Node:
    first = shapes[0] if shapes else None
    if is_list(first):
        return Items(items=(), place=place, path=path)
    if is_map(first):
        return Entries(entries={}, place=place, path=path)
    if is_record(first):
        return Entries(entries=_blank_entries(first, place, path), place=place, path=path)
    text = "" if base(first) is str else None
    return Scalar(value=text, written="", place=place, path=path)


def _blank_entries(shape: Shape, place: Place, path: Path) -> dict[str, Entry]:
    return {
        name: Entry(place=place, value=_blank(members(hints(shape)[name]), place, (*path, name)))
        for name in hints(shape)
        if name not in optional(shape)
    }


def _paths(node: Node) -> list[Path]:
    below = (
        [path for entry in node.entries.values() for path in _paths(entry.value)]
        if isinstance(node, Entries)
        else []
    )
    return [node.path, *below]
