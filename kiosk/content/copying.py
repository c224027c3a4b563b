"""A content file with its parts and pictures, brought together in another folder to be read there."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

from kiosk.content.parts import KEY
from kiosk.document import Entries, Items, Node, Scalar
from kiosk.document.files import read_tree
from kiosk.document.node import child

Fetch: TypeAlias = Callable[[str], bytes | None]
"""The bytes of a file by its name from the folder of the content; None where there is no such file."""


def copy_content(name: str, fetch: Fetch, folder: Path) -> Path | None:
    """The copy in `folder`, or None where not even the content file itself is there."""
    file = _copied(name, fetch, folder)
    if file is None:
        return None
    tree = read_tree(file).tree
    parts = [_copied(part, fetch, folder) for part in _texts(tree and child(tree, KEY))]
    for one in (tree, *(read_tree(part).tree for part in parts if part)):
        for picture in _pictures(one):
            _copied(picture, fetch, folder)
    return file


def _copied(name: str, fetch: Fetch, folder: Path) -> Path | None:
    try:
        file = (folder / name).resolve()
        if not file.is_relative_to(folder.resolve()) or (data := fetch(name)) is None:
            return None
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    except (OSError, ValueError):
        return None  # a name that no file can have: reading the copy says so
    return file


def _texts(node: Node | None) -> Iterator[str]:
    if isinstance(node, Items):
        yield from (one.value for one in node.items if isinstance(one, Scalar) and isinstance(one.value, str))


def _pictures(node: Node | None) -> Iterator[str]:
    """The texts behind the name `file`, wherever it stands."""
    match node:
        case Items(items=items):
            for item in items:
                yield from _pictures(item)
        case Entries(entries=entries):
            for name, entry in entries.items():
                match entry.value:
                    case Scalar(value=str(text)) if name == "file":
                        yield text
                    case inner:
                        yield from _pictures(inner)
        case _:
            return
