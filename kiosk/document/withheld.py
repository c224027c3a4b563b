"""Fields that keep something off the screen for some time: a mistake in one keeps all of it off."""

from functools import lru_cache

from kiosk.document.nearest import nearest
from kiosk.document.node import Node, Path, at
from kiosk.document.record import Withholds
from kiosk.document.shape import Shape, hints, is_record, known_names, remarks, shapes_at, smallest_unit


def unit_around(shape: Shape, path: Path) -> Path:
    """The innermost thing around `path` that can be left out, and nothing shows because it is missing."""
    whole = withheld(shape, path)
    return smallest_unit(shape, path if whole is None else whole)


def withheld(shape: Shape, path: Path) -> Path | None:
    """What may show at the wrong time if `path` is left out; None where nothing does."""
    return next((path[:end] for end in range(len(path)) if _is_kept_by(shape, path, end)), None)


def kept_beside(tree: Node, shape: Shape, path: Path) -> Path | None:
    """What stands beside `path` and is kept off the screen by a field of that name, where it belongs."""
    *group, name = path
    beside = ((*group, other) for other in known_names(shape, tuple(group)))
    return next((one for one in beside if _keeps(shape, one, name) and at(tree, one)), None)


def _keeps(shape: Shape, path: Path, name: str | int) -> bool:
    return any(name in _keeping(one) for one in shapes_at(shape, path) if is_record(one))


def _is_kept_by(shape: Shape, path: Path, end: int) -> bool:
    """Whether one of the names behind `end`, however it is spelt, keeps what stands there off the screen."""
    for one in filter(is_record, shapes_at(shape, path[:end])):
        if keeping := _keeping(one):
            name, inside = str(path[end]), path[end + 1 :]
            meant = name if name in hints(one) else nearest(name, hints(one))
            return meant is None or meant in keeping or not keeping.isdisjoint(inside)
    return False


@lru_cache(maxsize=256)
def _keeping(record: type) -> frozenset[str]:
    marked = remarks(record).items()
    return frozenset(name for name, marks in marked if any(isinstance(mark, Withholds) for mark in marks))
