"""Lines that begin in the wrong column, or lack the sign that makes them a field or an item."""

import re

from kiosk.document.fault import Cause, Fault, indent_of
from kiosk.document.tongue import _, either

_NO_SPACE = re.compile(r"(\s*(?:- +)?[\w-]+:)[^\s/]")
_ODD_SPACE = re.compile(" *[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]")
"""Spaces that word processors and web pages put in: they look the same and mean nothing here."""


def _no_dash() -> tuple[str, str]:
    return (
        _('this line stands in a list, but does not begin with "- "'),
        _('begin it with "- " like the items above'),
    )


def tab(fault: Fault) -> Cause | None:
    for number in (fault.line, fault.above):
        if number >= 0 and (found := re.match(r"[ \t]*?\t", fault.at(number))):
            message = _("this line begins with a tab; only spaces may stand there")
            hint = _("delete the tab and type spaces, as many as in the lines around it")
            return Cause(line=number, column=found.end() - 1, code="tab", message=message, hint=hint)
    return None


def odd_space(fault: Fault) -> Cause | None:
    for number in (fault.line, fault.above):
        if number >= 0 and (found := _ODD_SPACE.match(fault.at(number))):
            message = _("the spaces that this line begins with are not all ordinary ones")
            hint = _("delete them and type them anew, as many as in the lines around it")
            return Cause(line=number, column=found.end() - 1, code="odd-space", message=message, hint=hint)
    return None


def no_space_after_colon(fault: Fault) -> Cause | None:
    if "mapping values" not in fault.says and "expected ':'" not in fault.says:
        return None
    for number in (fault.began[0], fault.above):
        if number >= 0 and (found := _NO_SPACE.match(fault.at(number))):
            message = _("after the colon a space is missing")
            hint = _("write a space between the colon and the text")
            return Cause(line=number, column=found.end() - 1, code="no-space", message=message, hint=hint)
    return None


def no_colon(fault: Fault) -> Cause | None:
    if "expected ':'" in fault.says:
        number = fault.began[0]
    elif (
        "mapping values" in fault.says
        and fault.above >= 0
        and indent_of(fault.here) == indent_of(fault.at(fault.above))
    ):
        number = fault.above
    else:
        return None
    column, sign = indent_of(fault.lines[number]), fault.lines[number].strip()[:1]
    before = fault.lines[number - 1] if number else ""
    if sign in {"{", "["} and before.startswith(" " * column + "- "):
        message, hint = _no_dash()
    else:
        message = _("this line is neither a field (name, colon, space) nor part of the text above it")
        hint = _("add the colon; if it belongs to the text above, put that whole text in quotes")
    return Cause(line=number, column=column, code="no-colon", message=message, hint=hint)


def list_in_line(fault: Fault) -> Cause | None:
    if "block sequence entries" not in fault.says:
        return None
    message = _("a list cannot begin in the middle of a line")
    hint = _('begin a new line with "- " below the name; if it is a text, put it in quotes')
    return Cause(line=fault.line, column=fault.column, code="dash", message=message, hint=hint)


def three_dots(fault: Fault) -> Cause | None:
    if "document start" not in fault.says:
        return None
    message = _("from this line on nothing belongs to the content: it ended above")
    hint = _("delete a line with three dots above it, and begin this line in the first column as a field")
    return Cause(line=fault.line, column=fault.column, code="after-end", message=message, hint=hint)


def not_lined_up(fault: Fault) -> Cause | None:
    if not fault.here.strip():
        return None
    column, is_item = indent_of(fault.here), fault.here.lstrip(" ").startswith("-")
    where = {fault.began[1]: fault.began[0]} if fault.while_.endswith("block mapping") else {}
    if fault.above >= 0:
        above = fault.lines[fault.above]
        where[indent_of(above) if is_item else _indent_of_field(above)] = fault.above
    if "'-' indicator" in fault.says and column == fault.began[1] and not is_item:
        message, hint = _no_dash()
    elif is_item and not set(where) - {column}:
        message = _('this line begins with "- ", but there is no list here')
        hint = _('delete the "- ", or move the line up to its list')
    else:
        message = _("this line does not line up with the lines above it")
        hint = _begin_in(_others(where, column))
    return Cause(line=fault.line, column=column, code="indent", message=message, hint=hint)


def _begin_in(places: list[tuple[int, int]]) -> str:
    if not places:
        return _("begin it like the lines above")
    place = _("in column {column} like line {line}")
    told = either(place.format(column=at + 1, line=number + 1) for at, number in places)
    return _("begin it {places}").format(places=told)


def _others(where: dict[int, int], column: int) -> list[tuple[int, int]]:
    return sorted((place for place in where.items() if place[0] != column), reverse=True)


def _indent_of_field(line: str) -> int:
    """Where the first field of `line` begins, behind the signs of list items."""
    found = re.match(r" *(- +)*", line)
    return found.end() if found else 0


RULES = (no_space_after_colon, no_colon, list_in_line, three_dots, not_lined_up)
