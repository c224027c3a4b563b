"""Where something stands in a file, for people: items by their ids, else counted from 1."""

from collections.abc import Iterable

from kiosk.document.node import Node, Path, Scalar, child
from kiosk.document.tongue import _


def in_words(nodes: Iterable[Node], missing: Path = ()) -> str:
    """The way down from the root, without it: programmes, digital, title, en.

    What is `missing` below the last of the nodes is named too.
    """
    below = tuple(nodes)[1:]
    named = (_step(node.path[-1], node) for node in below)
    return ", ".join((*named, *(_step(key) for key in missing)))


def _step(key: str | int, node: Node | None = None) -> str:
    if isinstance(key, str):
        return key
    own = child(node, "id") if node else None
    if isinstance(own, Scalar) and isinstance(own.value, str) and (name := " ".join(own.value.split())):
        return name
    return _("no. {number}").format(number=key + 1)
