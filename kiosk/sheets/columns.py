"""Which sheets there are and which columns they have: read off the records of the content."""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from kiosk.content.basics import Language, Moment, Text
from kiosk.content.checks.ids import SECTIONS
from kiosk.content.types import Content, PartialDate
from kiosk.document import Entries, Items, Node, Path, Scalar, names, record
from kiosk.document.node import at
from kiosk.document.shape import (
    Shape,
    base,
    below,
    hints,
    is_enum,
    is_list,
    is_map,
    is_record,
    members,
    optional,
    shapes_at,
)

OFFERED: tuple[Path, ...] = (("programmes",), ("partners",), ("news",), ("stem", "quiz"))
"""The sections that translators work on; one that the content has no record for is not offered."""


class CellKind(StrEnum):
    TEXT = "text"
    TEXTS = "texts"
    """Several texts, each in a line of its own."""
    WORD = "word"
    WORDS = "words"
    """Several words with commas between them."""
    DAY = "day"
    PARTIAL_DATE = "partial-date"
    MOMENT = "moment"
    NUMBER = "number"
    YES_OR_NO = "yes-or-no"


@record
class Column:
    """`path` leads from the item to the value; `choices` is empty where anything may stand."""

    path: tuple[str, ...]
    kind: CellKind
    language: Language | None = None
    choices: tuple[str, ...] = ()
    is_required: bool = False

    @property
    def header(self) -> str:
        return " ".join((*self.path, *filter(None, [self.language])))


@record
class SheetShape:
    name: str
    path: Path
    columns: tuple[Column, ...]
    order: tuple[str, ...]
    """The fields of an item as their record has them."""


def sheet_shapes(tree: Node, languages: Sequence[Language]) -> tuple[SheetShape, ...]:
    """The sheets for the content in `tree`, which gives the ids that may be chosen."""
    return tuple(
        SheetShape(
            name=str(path[-1]),
            path=path,
            columns=tuple(_columns((), shape, tree, languages)),
            order=names(shape),
        )
        for path in OFFERED
        for shape in _of_items(path)
    )


def _of_items(path: Path) -> Iterator[Any]:
    for shape in shapes_at(Content, path):
        yield from (one for one in below(shape, 0) if is_record(one))


def _columns(
    path: tuple[str, ...], shape: Shape, tree: Node, languages: Sequence[Language]
) -> Iterator[Column]:
    """A field that no cell can hold, such as a list of groups, has none: it stays in the file."""
    for name, declared in hints(shape).items():
        way, inner = (*path, name), members(declared)[0]
        is_required = not path and name not in optional(shape)
        if is_record(inner):
            yield from _columns(way, inner, tree, languages)
        elif is_text(declared):
            yield from _by_language(way, CellKind.TEXT, languages, is_required=is_required)
        elif is_list(inner) and is_text(item := next(below(inner, 0))):
            yield from _by_language(way, CellKind.TEXTS, languages, is_required=is_required)
        elif (is_list(inner) and base(item) is str) or (is_list(inner) and is_enum(item)):
            yield Column(path=way, kind=CellKind.WORDS, choices=_choices(item, tree), is_required=is_required)
        elif not is_list(inner) and not is_map(inner):
            choices = () if name == "id" else _choices(inner, tree)
            yield Column(path=way, kind=_kind(inner), choices=choices, is_required=is_required)


def _by_language(
    path: tuple[str, ...], kind: CellKind, languages: Sequence[Language], *, is_required: bool
) -> Iterator[Column]:
    for language in languages:
        yield Column(path=path, kind=kind, language=language, is_required=is_required)


def is_text(shape: Shape) -> bool:
    return members(shape) == members(Text)


def _kind(shape: Shape) -> CellKind:
    if shape is PartialDate:
        return CellKind.PARTIAL_DATE
    if shape is Moment:
        return CellKind.MOMENT
    plain = base(shape)
    kinds = {date: CellKind.DAY, int: CellKind.NUMBER, float: CellKind.NUMBER, bool: CellKind.YES_OR_NO}
    return kinds.get(plain, CellKind.WORD)


def _choices(shape: Shape, tree: Node) -> tuple[str, ...]:
    if is_enum(shape):
        return tuple(choice.value for choice in shape)
    if shape in SECTIONS:
        return ids(tree, tuple(SECTIONS[shape][0].split(".")))
    return ()


def ids(tree: Node, path: Path) -> tuple[str, ...]:
    """The ids of the items in the list at `path`."""
    section = at(tree, path)
    items = section.items if isinstance(section, Items) else ()
    named = (at(item, ("id",)) for item in items if isinstance(item, Entries))
    return tuple(one.value for one in named if isinstance(one, Scalar) and isinstance(one.value, str))
