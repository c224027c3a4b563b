"""Every value inside a record, with its path and the type that its field declares."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from kiosk.document.node import Path
from kiosk.document.record import names, record, spelt
from kiosk.document.shape import Shape, below, hints, is_record, members, remarks


@record
class Leaf:
    """`shapes` are the members of the declared type without None; NewTypes keep their name.

    `marks` stand beside the type of the field that it is in: an item or a language has those of its list.
    """

    path: Path
    shapes: tuple[Shape, ...]
    value: object
    marks: tuple[object, ...] = ()


def leaves(value: object, shape: Shape, path: Path = ()) -> list[Leaf]:
    """`value` and all that it holds, the outer before the inner. What is None is left out."""
    found: list[Leaf] = []
    _gather(Leaf(path=path, shapes=members(shape), value=value), shape, found)
    return found


def _gather(leaf: Leaf, shape: Shape, found: list[Leaf]) -> None:
    if leaf.value is None:
        return
    found.append(leaf)
    if not isinstance(leaf.value, str):
        for key, inner, declared, marks in _inside(leaf, shape):
            below_it = Leaf(path=(*leaf.path, key), shapes=members(declared), value=inner, marks=marks)
            _gather(below_it, declared, found)


def _inside(leaf: Leaf, shape: Shape) -> Iterator[tuple[str | int, object, Shape, tuple[object, ...]]]:
    value: object = leaf.value
    kind: Any = type(value)
    if is_record(kind):
        declared_as, marks = hints(kind), remarks(kind)
        for name in names(kind):
            key = spelt(name)
            yield key, getattr(value, name), declared_as[key], marks[key]
    elif isinstance(value, tuple):
        declared = _of_items(shape)
        yield from ((number, item, declared, leaf.marks) for number, item in enumerate(value))
    elif isinstance(value, Mapping):
        declared = _of_values(shape)
        yield from ((str(key), item, declared, leaf.marks) for key, item in value.items())


@lru_cache(maxsize=256)
def _of_items(shape: Shape) -> Shape:
    return next(below(shape, 0))


@lru_cache(maxsize=256)
def _of_values(shape: Shape) -> Shape:
    return next(below(shape, ""))
