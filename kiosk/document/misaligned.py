"""Lines that begin in the wrong column, or lack the sign that makes them a field or an item."""

import re

from kiosk.document.fault import Cause, Fault, indent_of, indent_of_field
from kiosk.document.tongue import _, either

MOST_WORDS_OF_A_NAME = 4
_NO_SPACE = re.compile(r"(\s*(?:- +)?[\w-]+:)[^\s/]")
_VERSIONS = re.compile("<{7} ")
"""What git leaves in a file."""
_LONE = re.compile(r" *[\w-]+: +[^ #&|>]")
"""A field that is complete in its line."""
_ITEM = re.compile(r" *- ")
_SECTION = re.compile(r"\w+:")
"""What begins in the first column: an item above it is in another list."""
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
        if found := re.match(r" *(?:- +)*[\w-]+ *([=;\uff1a])", fault.lines[number]):
            column, hint = (
                found.start(1),
                _("write a colon and a space instead of {sign}").format(sign=found[1]),
            )
        elif len(fault.lines[number].split()) > MOST_WORDS_OF_A_NAME:
            hint = _(
                "begin it with # if it is a note; if it is more of the text above, put all of that in quotes"
            )
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


def dash_without_space(fault: Fault) -> Cause | None:
    found = re.match(r" *-(?=[\w\"'{])", fault.here)
    if found is None or "block" not in fault.while_:
        return None
    message = _("after the dash a space is missing")
    hint = _("write a space between the dash and what follows")
    return Cause(line=fault.line, column=found.end() - 1, code="no-space", message=message, hint=hint)


def two_dashes(fault: Fault) -> Cause | None:
    found = re.match(r" *- +(?=- )", fault.at(fault.above)) if fault.above >= 0 else None
    if found is None or "block" not in fault.while_:
        return None
    message = _("two dashes begin a list in a list")
    return Cause(
        line=fault.above, column=found.end(), code="dash", message=message, hint=_("delete one of them")
    )


def lone_line(fault: Fault) -> Cause | None:
    """The line above stands too far left, and this one where its fields stood before."""
    above = fault.at(fault.above) if fault.above >= 0 else ""
    before = next((n for n in range(fault.above - 1, -1, -1) if fault.lines[n].split("#")[0].strip()), -1)
    column = indent_of(fault.here)
    if (
        before < 0
        or not _LONE.match(above)
        or not indent_of(above) < column == indent_of_field(fault.lines[before])
    ):
        return None
    message = _("this line does not line up with the lines around it")
    hint = _begin_in([(column, before)])
    return Cause(line=fault.above, column=indent_of(above), code="indent", message=message, hint=hint)


def two_versions(fault: Fault) -> Cause | None:
    number = next((n for n, line in enumerate(fault.lines) if _VERSIONS.match(line)), None)
    if number is None:
        return None
    message = _("two people changed this place, and a program kept both versions")
    hint = _("keep one of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>")
    return Cause(line=number, column=0, code="two-versions", message=message, hint=hint)


def not_lined_up(fault: Fault) -> Cause | None:
    if not fault.here.strip():
        return None
    column, is_item = indent_of(fault.here), fault.here.lstrip(" ").startswith("-")
    where = {fault.began[1]: fault.began[0]} if fault.while_.endswith("block mapping") else {}
    if is_item and (item := _item_above(fault, column)) is not None:
        where = {indent_of(fault.lines[item]): item}
    elif fault.above >= 0:
        above = fault.lines[fault.above]
        where[indent_of(above) if is_item else indent_of_field(above)] = fault.above
    if "'-' indicator" in fault.says and column == fault.began[1] and not is_item:
        message, hint = _no_dash()
    elif is_item and (item is None or not set(where) - {column}):
        message = _('this line begins with "- ", but there is no list here')
        hint = _('delete the "- ", or move the line, and those that belong to it, up to its list')
    else:
        message = _("this line does not line up with the lines above it")
        hint = _begin_in(_others(where, column))
    return Cause(line=fault.line, column=column, code="indent", message=message, hint=hint)


def _item_above(fault: Fault, column: int) -> int | None:
    """The nearest line above, in the same section, that begins an item in another column."""
    for number in range(fault.line - 1, -1, -1):
        line = fault.lines[number]
        if _SECTION.match(line):
            return None
        if _ITEM.match(line) and indent_of(line) != column:
            return number
    return None


def _begin_in(places: list[tuple[int, int]]) -> str:
    if not places:
        return _("begin it like the lines above")
    place = _("in column {column} like line {line}")
    told = either(place.format(column=at + 1, line=number + 1) for at, number in places)
    return _("begin it {places}").format(places=told)


def _others(where: dict[int, int], column: int) -> list[tuple[int, int]]:
    return sorted((place for place in where.items() if place[0] != column), reverse=True)


RULES = (
    no_space_after_colon,
    no_colon,
    list_in_line,
    three_dots,
    dash_without_space,
    two_dashes,
    lone_line,
    not_lined_up,
)
