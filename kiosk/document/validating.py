"""Does a tree fit a record? One of the few places that know pydantic."""

import json
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from kiosk.document.finding import Finding
from kiosk.document.misfits import Misfit, told
from kiosk.document.node import Node, Path, child, plain
from kiosk.document.record import record

_Value = TypeVar("_Value")

MOST_ERRORS = 1000
"""A text of the wrong kind counts twice, once for each of its forms."""


@record
class _Label:
    """Where pydantic tried the members of a union, and which one this complaint is about."""

    path: Path
    member: str | int


@record
class _Complaint:
    misfit: Misfit
    labels: tuple[_Label, ...]


def validate(tree: Node, shape: type[_Value]) -> tuple[_Value | None, Iterator[Finding]]:
    """The value that `tree` holds, or everything in it that does not fit `shape`."""
    reader: TypeAdapter[_Value] = adapter(cast("Any", shape))
    try:
        # In JSON mode strict pydantic takes lists for tuples and texts for dates, but guesses nothing.
        value = reader.validate_json(json.dumps(plain(tree)))
    except ValidationError as fault:
        errors = fault.errors(include_url=False, include_context=False, include_input=False)
    else:
        return value, iter(())
    complaints = _folded([_complaint(tree, error) for error in errors[:MOST_ERRORS]])
    return None, told((one.misfit for one in complaints), tree, shape)


@lru_cache(maxsize=16)
def adapter(shape: Any) -> TypeAdapter[Any]:
    """Pydantic's reader of a record. Making one takes some 10 ms."""
    return TypeAdapter(shape)


def _complaint(tree: Node, error: ErrorDetails) -> _Complaint:
    """Follows pydantic's location through the tree; what is not there is the name of a union's member."""
    location, node = list(error["loc"]), tree
    missing: Path = (location.pop(),) if error["type"] == "missing" else ()
    way: list[str | int] = []
    labels: list[_Label] = []
    for part in location:
        below = child(node, part)
        if below is None:
            labels.append(_Label(path=tuple(way), member=part))
        else:
            node = below
            way.append(part)
    return _Complaint(misfit=Misfit(kind=error["type"], path=(*way, *missing)), labels=tuple(labels))


def _folded(complaints: Iterable[_Complaint]) -> list[_Complaint]:
    """Of the members of a union, only the complaints about the one that was probably meant."""
    unions: dict[Path, dict[str | int, list[_Complaint]]] = {}
    folded: list[_Complaint] = []
    for one in complaints:
        if one.labels:
            label = one.labels[0]
            rest = _Complaint(misfit=one.misfit, labels=one.labels[1:])
            unions.setdefault(label.path, {}).setdefault(label.member, []).append(rest)
        else:
            folded.append(one)
    for path, by_member in unions.items():
        folded += _folded(_meant(path, by_member))
    return folded


def _meant(path: Path, by_member: dict[str | int, list[_Complaint]]) -> list[_Complaint]:
    """The fewest complaints among the members whose kind fits; one complaint where no kind fits."""

    def fits(complaints: list[_Complaint]) -> bool:
        return all(one.misfit.path != path for one in complaints)

    fitting = sorted((one for one in by_member.values() if fits(one)), key=len)
    return fitting[0] if fitting else next(iter(by_member.values()))[:1]
