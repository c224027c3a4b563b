"""What pydantic finds, told again for people."""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from kiosk.document.finding import Finding
from kiosk.document.misnested import beside, halves, not_indented, too_far_left
from kiosk.document.nearest import did_you_mean, nearest
from kiosk.document.node import Entries, Items, Node, Path, Scalar, at, trail
from kiosk.document.pointing import in_words
from kiosk.document.record import record, replace
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
from kiosk.document.tongue import _, either, later
from kiosk.document.withheld import kept_beside

LONGEST_QUOTE = 40

_INVISIBLE = re.compile("[\u00a0\u00ad\u200b-\u200f\u2060\ufeff]")
_SHORT = re.compile(r"(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?")
_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_NAMES: Mapping[Any, str] = {
    str: later("a text"),
    int: later("a whole number"),
    float: later("a number"),
    bool: later("true or false"),
    date: later("a date"),
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
    unknown = [misfit.path for misfit in misfits if misfit.kind == "extra_forbidden"]
    above = not_indented((misfit.path for misfit in misfits), unknown, tree, shape)
    split = halves(missing, tree)
    not_in = {path for paths in above.values() for path in paths}
    for path in set(split.values()):
        hint = _('delete the "- " if it belongs to the item above')
        message = _("a new item begins here, in the middle of the one above")
        yield Finding(path=path, code="dash", message=message, hint=hint)
    for misfit in misfits:
        if misfit.kind == "extra_forbidden" and misfit.path not in not_in:
            found = _unknown_field(misfit.path, tree, shape, missing)
            missing.pop(found.spoils, None)
            yield found
    for misfit in misfits:
        if misfit.path in above:
            yield from too_far_left(misfit.path, above[misfit.path])
        elif misfit.path in missing:
            yield replace(_missing(misfit.path), quiet=misfit.path[:-1] in split)
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
    message, hint = _('"{name}" is missing'), _('add a line "{name}: …" here')
    return Finding(path=path, code="missing", message=message.format(name=name), hint=hint.format(name=name))


def _unknown_field(path: Path, tree: Node, shape: Shape, missing: Iterable[Path]) -> Finding:
    name, group = str(path[-1]), path[:-1]
    if whole := kept_beside(tree, shape, path):
        return beside(path, whole)
    meant = nearest(name, (str(one[-1]) for one in missing if one[:-1] == group))
    hint = did_you_mean(name, [meant] if meant else known_names(shape, group))
    message = _('the field "{name}" is not known here').format(name=quoted(name))
    if _INVISIBLE.search(name):
        message = _('there is an invisible character in the name "{name}"')
        message = message.format(name=quoted(_INVISIBLE.sub("", name)))
        hint = _("delete the name and the spaces before it, and type them anew")
    elif name.isdigit():
        hint = _(
            "in a number write a full stop for the comma, such as 3.72; put a text with a comma in quotes"
        )
    elif len(name) > LONGEST_QUOTE:
        hint = _("if this is a note for yourself, begin the line with #")
    spoils = (*group, meant) if meant else ()
    outer = [group[:end] for end in range(len(group)) if name in known_names(shape, group[:end])]
    if not meant and outer and name not in known_names(shape, group):
        message = _('"{name}" stands inside "{group}", where it does not belong')
        message = message.format(name=name, group=in_words(trail(tree, group)))
        hint = _("begin its line further left")
        spoils = next((one for one in missing if one == (*outer[-1], name)), ())
    return Finding(path=path, code="unknown-field", message=message, hint=hint, at_key=True, spoils=spoils)


def _empty(path: Path, shape: Shape) -> Finding:
    above, shapes = shapes_at(shape, path[:-1]), shapes_at(shape, path)
    is_item = bool(path) and isinstance(path[-1], int)
    message = _("there is nothing behind the dash") if is_item else _("there is nothing behind the name")
    hint = _("write {what} there")
    if any(map(is_map, above)):
        hint = _(
            "write {what} there; if the word belongs to the text before a comma, put the whole text in quotes"
        )
    elif path and smallest_unit(shape, path) == path:
        hint = _("write {what} there, or delete the line")
    return Finding(path=path, code="empty", message=message, hint=hint.format(what=expected(shapes)))


def _bad_date(path: Path, node: Scalar) -> Finding:
    day = year_first(node.written)
    hint = _("write year-month-day, such as 2026-11-23")
    if day:
        hint = _("write year-month-day: {day}").format(day=day)
    message = _('"{written}" is not a date').format(written=quoted(node.written))
    return Finding(path=path, code="date", message=message, hint=hint)


def year_first(written: str) -> str | None:
    """A day or month that is written in another order, or without its noughts, as it should be written."""
    if found := _DAY_FIRST.fullmatch(written.strip()):
        day, month, year = map(int, found.groups())
    elif found := _SHORT.fullmatch(written.strip()):
        year, month, day = int(found[1]), int(found[2]), int(found[3] or 1)
    else:
        return None
    with suppress(ValueError):
        whole = date(year, month, day).isoformat()
        return whole if found[3] else whole[:7]
    return None


def _bad_choice(path: Path, node: Node, choices: list[str]) -> Finding:
    if isinstance(node, Scalar):
        message = _('"{written}" is not possible here').format(written=quoted(node.written))
    else:
        message = _("{what} is not possible here").format(what=written(node))
    hint = did_you_mean(node.written if isinstance(node, Scalar) else "", choices)
    return Finding(path=path, code="choice", message=message, hint=hint)


def _wrong_kind(path: Path, node: Node, shapes: tuple[Shape, ...]) -> Finding:
    if not path and isinstance(node, Scalar):
        message = _("the file does not begin with a field")
        hint = _('begin it with a name, a colon and a space, such as "{name}: "')
        hint = hint.format(name=next(iter(hints(shapes[0]))))
        return Finding(path=path, code="wrong-kind", message=message, hint=hint)
    message = _("here belongs {expected}, not {written}")
    message = message.format(expected=expected(shapes), written=written(node))
    return Finding(path=path, code="wrong-kind", message=message, hint=_cure(node, shapes))


def expected(shapes: tuple[Shape, ...]) -> str:
    """In words: a text, a whole number, a list, and so on."""
    names = list(dict.fromkeys(_name(one) for one in shapes))
    if names == [_("a text"), _("texts by language")]:
        return _("a text (one for all languages, or one below each language)")
    return either(names) if names else _("something else")


def _name(shape: Shape) -> str:
    if is_enum(shape):
        return _("one of {words}").format(words=", ".join(choice.value for choice in shape))
    if is_list(shape):
        return _("a list")
    if is_record(shape):
        return _("a group of fields")
    if is_map(shape):
        return _("texts by language")
    return _(_NAMES.get(base(shape), later("something else")))


def written(node: Node) -> str:
    """In words: what stands in the file."""
    match node:
        case Items():
            return _("a list")
        case Entries():
            return _("a group of fields")
        case Scalar(value=str()):
            return _("a text")
        case Scalar(value=bool()):
            return _("the word {word}").format(word=node.written)
        case Scalar():
            return _("the number {number}").format(number=quoted(node.written))


def quoted(text: str) -> str:
    """At most `LONGEST_QUOTE` signs of `text`, in one line."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_QUOTE else f"{line[: LONGEST_QUOTE - 1]}…"


def _cure(node: Node, shapes: tuple[Shape, ...]) -> str:
    match node:
        case Items():
            is_group = any(map(is_record, shapes))
            return _('delete the "- " at the beginning') if is_group else _("write only one, without dash")
        case Scalar() | Entries() if any(map(is_list, shapes)):
            return _cure_for_list(node)
        case Entries():
            return _("write it in one line behind the name, without fields of its own")
        case Scalar():
            return _cure_for_word(node, shapes)


def _cure_for_list(node: Scalar | Entries) -> str:
    if isinstance(node, Entries):
        return _('put "- " before the first field of each item')
    if node.written.startswith("-"):
        return _("write a space between the dash and the text")
    if "," in node.written or " " not in node.written:
        text = node.written.strip("[](){} ")
        return _("put it in brackets: [{text}]").format(text=quoted(text))
    return _('begin a new line below the name, with "- " before each item')


def _cure_for_word(node: Scalar, shapes: tuple[Shape, ...]) -> str:
    kinds = {base(one) for one in shapes}
    if str in kinds:
        return _('put it in quotes: "{text}"').format(text=quoted(node.written))
    if groups := [one for one in shapes if is_record(one)]:
        fields = ", ".join(hints(groups[0]))
        return _("write its fields below it, two spaces further to the right: {fields}").format(fields=fields)
    if int in kinds:
        return _("write only a whole number, such as 30, without quotes and without a unit")
    if float in kinds:
        return _("write only a number, such as 604.5, without quotes and without a unit")
    if bool in kinds:
        return _("write true or false, without quotes")
    return _("write each language in a line of its own below it, two spaces further to the right")
