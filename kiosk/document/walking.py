"""Every value inside a record, with its path and the type that its field declares."""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.document.node import Path
from kiosk.document.record import record
from kiosk.document.shape import Shape, below, hints, is_record, members


@record
class Leaf:
    """`shapes` are the members of the declared type without None; NewTypes keep their name."""

    path: Path
    shapes: tuple[Shape, ...]
    value: object


def leaves(value: object, shape: Shape, path: Path = ()) -> Iterator[Leaf]:
    """`value` and all that it holds, the outer before the inner. What is None is left out."""
    if value is None:
        return
    yield Leaf(path=path, shapes=members(shape), value=value)
    for key, inner, declared in _inside(value, shape):
        yield from leaves(inner, declared, (*path, key))


def _inside(value: object, shape: Shape) -> Iterator[tuple[str | int, object, Shape]]:
    kind: Any = type(value)
    if is_record(kind):
        yield from ((name, getattr(value, name), declared) for name, declared in hints(kind).items())
    elif isinstance(value, tuple):
        yield from ((number, item, next(below(shape, number))) for number, item in enumerate(value))
    elif isinstance(value, Mapping):
        yield from ((str(key), item, next(below(shape, str(key)))) for key, item in value.items())
