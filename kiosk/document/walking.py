"""Every value inside a record, with its path and the type that its field declares."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from kiosk.document.node import Path
from kiosk.document.record import names, record, spelt
from kiosk.document.shape import Shape, below, hints, is_record, members


@record
class Leaf:
    """`shapes` are the members of the declared type without None; NewTypes keep their name."""

    path: Path
    shapes: tuple[Shape, ...]
    value: object


def leaves(value: object, shape: Shape, path: Path = ()) -> list[Leaf]:
    """`value` and all that it holds, the outer before the inner. What is None is left out."""
    found: list[Leaf] = []
    _gather(value, shape, path, found)
    return found


def _gather(value: object, shape: Shape, path: Path, found: list[Leaf]) -> None:
    if value is None:
        return
    found.append(Leaf(path=path, shapes=members(shape), value=value))
    if not isinstance(value, str):
        for key, inner, declared in _inside(value, shape):
            _gather(inner, declared, (*path, key), found)


def _inside(value: object, shape: Shape) -> Iterator[tuple[str | int, object, Shape]]:
    kind: Any = type(value)
    if is_record(kind):
        yield from ((spelt(name), getattr(value, name), hints(kind)[spelt(name)]) for name in names(kind))
    elif isinstance(value, tuple):
        declared = _of_items(shape)
        yield from ((number, item, declared) for number, item in enumerate(value))
    elif isinstance(value, Mapping):
        declared = _of_values(shape)
        yield from ((str(key), item, declared) for key, item in value.items())


@lru_cache(maxsize=256)
def _of_items(shape: Shape) -> Shape:
    return next(below(shape, 0))


@lru_cache(maxsize=256)
def _of_values(shape: Shape) -> Shape:
    return next(below(shape, ""))
