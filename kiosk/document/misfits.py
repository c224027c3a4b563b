"""What pydantic finds, told again for people."""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from kiosk.document.finding import Finding
from kiosk.document.nearest import did_you_mean, nearest
from kiosk.document.node import Entries, Items, Node, Path, Scalar, at
from kiosk.document.record import record
from kiosk.document.shape import (
    Shape,
    base,
    hints,
    is_enum,
    is_list,
    is_map,
    is_record,
    known_names,
    shapes_at,
    smallest_unit,
)

LONGEST_QUOTE = 40

_INVISIBLE = re.compile("[\u00a0\u00ad\u200b-\u200f\u2060\ufeff]")
_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_NAMES: Mapping[Any, str] = {
    str: "a text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    date: "a date",
}


@record
class Misfit:
    """One complaint of pydantic: its kind (such as string_type) at a path of the tree."""

    kind: str
    path: Path


def told(misfits: Iterable[Misfit], tree: Node, shape: Shape) -> Iterator[Finding]:
    """The findings for staff. A field that is missing because its name is mistyped is only told once."""
    misfits = list(misfits)
    missing = {misfit.path: None for misfit in misfits if misfit.kind == "missing"}
    for misfit in misfits:
        if misfit.kind == "extra_forbidden":
            found = _unknown_field(misfit.path, shape, missing)
            missing.pop(found.spoils, None)
            yield found
    for misfit in misfits:
        if misfit.path in missing:
            yield _missing(misfit.path)
        elif misfit.kind not in {"missing", "extra_forbidden"}:
            yield _misplaced(misfit, tree, shape)


def _misplaced(misfit: Misfit, tree: Node, shape: Shape) -> Finding:
    shapes = shapes_at(shape, misfit.path)
    node = at(tree, misfit.path)
    if node is None or (isinstance(node, Scalar) and node.value is None):
        return _empty(misfit.path, shape)
    if date in map(base, shapes) and isinstance(node, Scalar):
        return _bad_date(misfit.path, node)
    if choices := [choice.value for one in shapes if is_enum(one) for choice in one]:
        return _bad_choice(misfit.path, node, choices)
    return _wrong_kind(misfit.path, node, shapes)


def _missing(path: Path) -> Finding:
    name = path[-1]
    return Finding(
        path=path, code="missing", message=f'"{name}" is missing', hint=f'add a line "{name}: …" here'
    )


def _unknown_field(path: Path, shape: Shape, missing: Iterable[Path]) -> Finding:
    name, group = str(path[-1]), path[:-1]
    meant = nearest(name, (str(one[-1]) for one in missing if one[:-1] == group))
    hint = f'did you mean "{meant}"?' if meant else did_you_mean(name, known_names(shape, group))
    message = f'the field "{quoted(name)}" is not known here'
    if _INVISIBLE.search(name):
        message = f'there is an invisible character in the name "{quoted(_INVISIBLE.sub("", name))}"'
        hint = "delete the name and the spaces before it, and type them anew"
    spoils = (*group, meant) if meant else ()
    return Finding(path=path, code="unknown-field", message=message, hint=hint, at_key=True, spoils=spoils)


def _empty(path: Path, shape: Shape) -> Finding:
    above, shapes = shapes_at(shape, path[:-1]), shapes_at(shape, path)
    message = f"there is nothing behind the {'dash' if path and isinstance(path[-1], int) else 'name'}"
    hint = f"write {expected(shapes)} there"
    if any(map(is_map, above)):
        hint += "; if the word belongs to the text before a comma, put the whole text in quotes"
    elif path and smallest_unit(shape, path) == path:
        hint += ", or delete the line"
    return Finding(path=path, code="empty", message=message, hint=hint)


def _bad_date(path: Path, node: Scalar) -> Finding:
    hint = "write year-month-day, such as 2026-11-23"
    if found := _DAY_FIRST.fullmatch(node.written.strip()):
        day, month, year = map(int, found.groups())
        with suppress(ValueError):
            hint = f"write year-month-day: {date(year, month, day).isoformat()}"
    return Finding(path=path, code="date", message=f'"{quoted(node.written)}" is not a date', hint=hint)


def _bad_choice(path: Path, node: Node, choices: list[str]) -> Finding:
    what = f'"{quoted(node.written)}"' if isinstance(node, Scalar) else written(node)
    hint = did_you_mean(node.written if isinstance(node, Scalar) else "", choices)
    return Finding(path=path, code="choice", message=f"{what} is not possible here", hint=hint)


def _wrong_kind(path: Path, node: Node, shapes: tuple[Shape, ...]) -> Finding:
    if not path and isinstance(node, Scalar):
        message = "the file does not begin with a field"
        hint = f'begin it with a name, a colon and a space, such as "{next(iter(hints(shapes[0])))}: "'
        return Finding(path=path, code="wrong-kind", message=message, hint=hint)
    message = f"here belongs {expected(shapes)}, not {written(node)}"
    return Finding(path=path, code="wrong-kind", message=message, hint=_cure(node, shapes))


def expected(shapes: tuple[Shape, ...]) -> str:
    """In words: a text, a whole number, a list, and so on."""
    names = list(dict.fromkeys(_name(one) for one in shapes))
    if names == ["a text", "texts by language"]:
        return "a text (one for all languages, or one below each language)"
    return " or ".join(names) if names else "something else"


def _name(shape: Shape) -> str:
    if is_enum(shape):
        return f"one of {', '.join(choice.value for choice in shape)}"
    if is_list(shape):
        return "a list"
    if is_record(shape):
        return "a group of fields"
    if is_map(shape):
        return "texts by language"
    return _NAMES.get(base(shape), "something else")


def written(node: Node) -> str:
    """In words: what stands in the file."""
    match node:
        case Items():
            return "a list"
        case Entries():
            return "a group of fields"
        case Scalar(value=str()):
            return "a text"
        case Scalar(value=bool()):
            return f"the word {node.written}"
        case Scalar():
            return f"the number {quoted(node.written)}"


def quoted(text: str) -> str:
    """At most `LONGEST_QUOTE` signs of `text`, in one line."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_QUOTE else f"{line[: LONGEST_QUOTE - 1]}…"


def _cure(node: Node, shapes: tuple[Shape, ...]) -> str:
    match node:
        case Items():
            return (
                'delete the "- " at the beginning'
                if any(map(is_record, shapes))
                else "write only one, without dash"
            )
        case _ if any(map(is_list, shapes)):
            return _cure_for_list(node)
        case Entries():
            return "write it in one line behind the name, without fields of its own"
        case Scalar():
            return _cure_for_word(node, shapes)


def _cure_for_list(node: Scalar | Entries) -> str:
    if isinstance(node, Entries):
        return 'put "- " before the first field of each item'
    if node.written.startswith("-"):
        return "write a space between the dash and the text"
    if "," in node.written:
        return f"put it in brackets: [{quoted(node.written)}]"
    return 'begin a new line below the name, with "- " before each item'


def _cure_for_word(node: Scalar, shapes: tuple[Shape, ...]) -> str:
    kinds = {base(one) for one in shapes}
    if str in kinds:
        return f'put it in quotes: "{quoted(node.written)}"'
    if groups := [one for one in shapes if is_record(one)]:
        return f"write its fields below it, two spaces further to the right: {', '.join(hints(groups[0]))}"
    if int in kinds:
        return "write only a whole number, such as 30, without quotes and without a unit"
    if float in kinds:
        return "write only a number, such as 604.5, without quotes and without a unit"
    if bool in kinds:
        return "write true or false, without quotes"
    return "write each language in a line of its own below it, two spaces further to the right"
