"""What may stand where: the types of a record, followed along a path."""

import types
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import lru_cache
from typing import Any, NewType, TypeAlias, Union, get_args, get_origin, get_type_hints

import msgspec

from kiosk.document.node import Path
from kiosk.document.record import spelt

Shape: TypeAlias = Any
"""A type as it is written in a record: a record, tuple, Mapping, union, NewType, enum or plain type."""


@lru_cache(maxsize=256)
def hints(record: type) -> Mapping[str, Shape]:
    """The types of the fields, by the names that files give them."""
    return {spelt(name): shape for name, shape in get_type_hints(record).items()}


@lru_cache(maxsize=256)
def remarks(record: type) -> Mapping[str, tuple[object, ...]]:
    """What stands beside the type of each field in `Annotated[…]`."""
    marked = get_type_hints(record, include_extras=True)
    return {spelt(name): _marks(shape) for name, shape in marked.items()}


def _marks(shape: Shape) -> tuple[object, ...]:
    return tuple(mark for one in (shape, *members(shape)) for mark in _own_marks(one))


def _own_marks(shape: Shape) -> tuple[object, ...]:
    found: tuple[object, ...] = getattr(shape, "__metadata__", ())
    return found


@lru_cache(maxsize=256)
def optional(record: type) -> frozenset[str]:
    """The fields that may be left out."""
    return frozenset(field.encode_name for field in msgspec.structs.fields(record) if not field.required)


@lru_cache(maxsize=1024)
def members(shape: Shape) -> tuple[Shape, ...]:
    """The members of a union without None; any other shape is its own only member."""
    if get_origin(shape) in {Union, types.UnionType}:
        return tuple(member for member in get_args(shape) if member is not type(None))
    return (shape,)


def base(shape: Shape) -> Shape:
    """The plain type behind a NewType."""
    while isinstance(shape, NewType):
        shape = shape.__supertype__
    return shape


@lru_cache(maxsize=1024)
def is_record(shape: Shape) -> bool:
    return isinstance(shape, type) and issubclass(shape, msgspec.Struct)


def is_list(shape: Shape) -> bool:
    origin: object = get_origin(shape)
    return origin is tuple


def is_map(shape: Shape) -> bool:
    origin: object = get_origin(shape)
    return origin is Mapping


def is_enum(shape: Shape) -> bool:
    return isinstance(shape, type) and issubclass(shape, Enum)


def below(shape: Shape, key: str | int) -> Iterator[Shape]:
    """The shapes that `shape` allows for what stands under `key`."""
    for member in members(shape):
        if is_record(member) and key in hints(member):
            yield hints(member)[str(key)]
        elif (is_list(member) and isinstance(key, int)) or (is_map(member) and isinstance(key, str)):
            yield get_args(member)[0 if is_list(member) else 1]


def shapes_at(shape: Shape, path: Path) -> tuple[Shape, ...]:
    """All shapes allowed at `path`; none where nothing may stand there."""
    shapes = [shape]
    for key in path:
        shapes = [found for one in shapes for found in below(one, key)]
    return tuple(member for one in shapes for member in members(one))


def known_names(shape: Shape, path: Path) -> list[str]:
    """The names of the fields that the group at `path` may have."""
    records = [one for one in shapes_at(shape, path) if is_record(one)]
    return list(dict.fromkeys(name for one in records for name in hints(one)))


def smallest_unit(shape: Shape, path: Path) -> Path:
    """The innermost thing around `path` that can be left out: an item, an optional field, one language.

    Empty where only the whole can be left out.
    """
    return next((path[:end] for end in range(len(path), 0, -1) if _is_unit(shape, path[:end])), ())


def _is_unit(shape: Shape, path: Path) -> bool:
    key, around = path[-1], shapes_at(shape, path[:-1])
    if isinstance(key, int):
        return any(is_list(one) for one in around)
    if any(is_map(one) for one in around):
        return True
    records = [one for one in around if is_record(one)]
    return bool(records) and all(key not in hints(one) or key in optional(one) for one in records)
