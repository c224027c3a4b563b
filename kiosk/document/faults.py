"""The parser's faults, told again for people: at the place that caused them, with what to write instead."""

import re
from collections.abc import Callable

import yaml

from kiosk.document.finding import Finding, problem_at
from kiosk.document.node import Place
from kiosk.document.problem import Problem
from kiosk.document.record import record
from kiosk.document.source import Source, lines
from kiosk.document.tokens import Token, tokens_before

_FIELD = re.compile(r"\s*(- +|[\w-]+:( |$))")
_NO_SPACE = re.compile(r"(\s*(?:- +)?[\w-]+:)[^\s/]")
_NO_DASH = (
    'this line stands in a list, but does not begin with "- "',
    'begin it with "- " like the items above',
)
_QUOTE_IT = 'put the whole text in quotes: "…"'


@record
class _Fault:
    """What the parser said. Lines and columns count from 0 here."""

    lines: list[str]
    says: str
    while_: str
    line: int
    column: int
    began: tuple[int, int]
    tokens: tuple[Token, ...]

    def at(self, number: int) -> str:
        return self.lines[number] if number < len(self.lines) else ""

    @property
    def here(self) -> str:
        return self.at(self.line)

    @property
    def sign(self) -> str:
        return self.here[self.column : self.column + 1]

    @property
    def above(self) -> int:
        """The nearest line above that is neither empty nor a comment; -1 where there is none."""
        full = (n for n in range(self.line - 1, -1, -1) if self.lines[n].split("#")[0].strip())
        return next(full, -1)

    def last(self) -> Token | None:
        """What stands directly before the fault, in the same line."""
        token = self.tokens[-1] if self.tokens else None
        return token if token and token.end[0] == self.line else None


@record
class _Cause:
    """Where a fault comes from, and in which words to say so."""

    line: int
    column: int
    code: str
    message: str
    hint: str


def explained(source: Source, fault: yaml.MarkedYAMLError) -> Problem:
    """The first explanation that fits; there is always one."""
    seen = _seen(source, fault)
    cause = next(cause for rule in _RULES if (cause := rule(seen)))
    place = Place(file=source.file, line=cause.line + 1, column=cause.column + 1)
    finding = Finding(path=(), code=cause.code, message=cause.message, hint=cause.hint)
    return problem_at(place, (), finding)


def _seen(source: Source, fault: yaml.MarkedYAMLError) -> _Fault:
    mark, began = fault.problem_mark, fault.context_mark or fault.problem_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    return _Fault(
        lines=lines(source.text),
        says=fault.problem or "",
        while_=fault.context or "",
        line=line,
        column=column,
        began=(began.line, began.column) if began else (line, column),
        tokens=tokens_before(source.text, (line, column)),
    )


def _tab(fault: _Fault) -> _Cause | None:
    for number in (fault.line, fault.above):
        if number >= 0 and (found := re.match(r"[ \t]*?\t", fault.at(number))):
            message = "this line begins with a tab; only spaces may stand there"
            hint = "delete the tab and type spaces, as many as in the lines around it"
            return _Cause(line=number, column=found.end() - 1, code="tab", message=message, hint=hint)
    return None


def _unclosed_quote(fault: _Fault) -> _Cause | None:
    start = None
    if "quoted scalar" in fault.while_ and "escape" not in fault.says:
        start = fault.began
    else:
        for token in reversed(fault.tokens):
            if token.quote and _swallows_a_field(fault, token):
                start = token.start
                break
    if start is None:
        return None
    message = "the text that begins with this quote has no quote at its end"
    hint = "add the missing quote at the end of the text"
    return _Cause(line=start[0], column=start[1], code="open-quote", message=message, hint=hint)


def _swallows_a_field(fault: _Fault, token: Token) -> bool:
    later = fault.lines[token.start[0] + 1 : token.end[0] + 1]
    return any(_FIELD.match(line) for line in later)


def _text_after_quote(fault: _Fault) -> _Cause | None:
    token = fault.last()
    if token is None or not token.quote:
        return None
    line, column = token.end
    message = "the text ends at this quote, and then more follows"
    hints = {
        "'": 'put the whole text in double quotes: "…"; an apostrophe may stand inside them',
        '"': 'inside a text in double quotes write “ ” or \\" instead',
    }
    return _Cause(line=line, column=column - 1, code="inner-quote", message=message, hint=hints[token.quote])


def _text_after_sign(fault: _Fault) -> _Cause | None:
    """`*bold* text` and `[new] course`: signs that mean something at the beginning of a text."""
    token = fault.last()
    if token is None or token.sign not in {"*", "&", "!", "]", "}"}:
        return None
    line, column = token.opening
    sign = fault.lines[line][column : column + 1]
    return _sign_at(line, column, sign)


def _bad_sign(fault: _Fault) -> _Cause | None:
    odd = ("cannot start any token", "expected node content")
    if fault.sign and any(words in fault.says for words in odd):
        return _sign_at(fault.line, fault.column, fault.sign)
    scanning = ("an alias", "an anchor", "a tag", "a block scalar", "a directive")
    if any(fault.while_.endswith(what) for what in scanning) or "tag handle" in fault.says:
        line, column = fault.began
        return _sign_at(line, column, fault.lines[line][column : column + 1])
    return None


def _sign_at(line: int, column: int, sign: str) -> _Cause:
    message = f"a text cannot begin with the sign {sign} unless it is in quotes"
    return _Cause(line=line, column=column, code="sign", message=message, hint=_QUOTE_IT)


def _open_bracket(fault: _Fault) -> _Cause | None:
    if "flow" not in fault.while_:
        return None
    opened: list[Token] = []
    for token in fault.tokens:
        if token.sign in {"[", "{"}:
            opened.append(token)
        elif token.sign in {"]", "}"} and opened:
            opened.pop()
    if not opened:
        return None
    sign, (line, column) = opened[-1].sign, opened[-1].start
    closing = {"[": "]", "{": "}"}[sign]
    message = f"the bracket {sign} has no closing bracket {closing}"
    hint = f"add {closing}; if it is a text that begins with {sign}, {_QUOTE_IT}"
    return _Cause(line=line, column=column, code="open-bracket", message=message, hint=hint)


def _colon_in_text(fault: _Fault) -> _Cause | None:
    if "mapping values" not in fault.says or not re.match(
        r"\s*(- +)*\S+.*?: +\S", fault.here[: fault.column]
    ):
        return None
    message = "a colon with a space after it may not stand in a text without quotes"
    return _Cause(line=fault.line, column=fault.column, code="colon", message=message, hint=_QUOTE_IT)


def _no_space_after_colon(fault: _Fault) -> _Cause | None:
    if "mapping values" not in fault.says and "expected ':'" not in fault.says:
        return None
    for number in (fault.began[0], fault.above):
        if number >= 0 and (found := _NO_SPACE.match(fault.at(number))):
            message = "after the colon a space is missing"
            hint = "write a space between the colon and the text"
            return _Cause(line=number, column=found.end() - 1, code="no-space", message=message, hint=hint)
    return None


def _no_colon(fault: _Fault) -> _Cause | None:
    if "expected ':'" in fault.says:
        number = fault.began[0]
    elif (
        "mapping values" in fault.says
        and fault.above >= 0
        and _indent(fault.here) == _indent(fault.at(fault.above))
    ):
        number = fault.above
    else:
        return None
    column, sign = _indent(fault.lines[number]), fault.lines[number].strip()[:1]
    before = fault.lines[number - 1] if number else ""
    if sign in {"{", "["} and before.startswith(" " * column + "- "):
        message, hint = _NO_DASH
    else:
        message = "this line is neither a field (name, colon, space) nor part of the text above it"
        hint = "add the colon; if it belongs to the text above, put that whole text in quotes"
    return _Cause(line=number, column=column, code="no-colon", message=message, hint=hint)


def _list_in_line(fault: _Fault) -> _Cause | None:
    if "block sequence entries" not in fault.says:
        return None
    message = "a list cannot begin in the middle of a line"
    hint = 'begin a new line with "- " below the name; if it is a text, put it in quotes'
    return _Cause(line=fault.line, column=fault.column, code="dash", message=message, hint=hint)


def _three_dots(fault: _Fault) -> _Cause | None:
    if "document start" not in fault.says:
        return None
    message = "from this line on nothing belongs to the content: it ended above"
    hint = "delete a line with three dots above it, and begin this line in the first column as a field"
    return _Cause(line=fault.line, column=fault.column, code="after-end", message=message, hint=hint)


def _escape(fault: _Fault) -> _Cause | None:
    if "escape" not in fault.says and "hexdecimal" not in fault.says and "hexadecimal" not in fault.says:
        return None
    message = "a backslash in double quotes has a meaning of its own, and this one has none"
    hint = "write / instead, or use single quotes: '…'"
    column = fault.here.rfind("\\", 0, fault.column + 1)
    return _Cause(line=fault.line, column=max(column, 0), code="backslash", message=message, hint=hint)


def _not_lined_up(fault: _Fault) -> _Cause | None:
    if not fault.here.strip():
        return None
    column, is_item = _indent(fault.here), fault.here.lstrip(" ").startswith("-")
    where = {fault.began[1]: fault.began[0]} if fault.while_.endswith("block mapping") else {}
    if fault.above >= 0:
        above = fault.lines[fault.above]
        where[_indent(above) if is_item else _indent_of_field(above)] = fault.above
    if "'-' indicator" in fault.says and column == fault.began[1] and not is_item:
        message, hint = _NO_DASH
    elif is_item and not set(where) - {column}:
        message = 'this line begins with "- ", but there is no list here'
        hint = 'delete the "- ", or move the line up to its list'
    else:
        places = [f"in column {at + 1} like line {number + 1}" for at, number in _others(where, column)]
        message = "this line does not line up with the lines above it"
        hint = f"begin it {' or '.join(places) or 'like the lines above'}"
    return _Cause(line=fault.line, column=column, code="indent", message=message, hint=hint)


def _others(where: dict[int, int], column: int) -> list[tuple[int, int]]:
    return sorted((place for place in where.items() if place[0] != column), reverse=True)


def _unknown(fault: _Fault) -> _Cause:
    line = min(fault.line, len(fault.lines) - 1)
    hint = "compare it with the lines above: name, colon, space, text; a text with signs in quotes"
    return _Cause(line=line, column=0, code="unclear", message="this line cannot be understood", hint=hint)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _indent_of_field(line: str) -> int:
    """Where the first field of `line` begins, behind the signs of list items."""
    found = re.match(r" *(- +)*", line)
    return found.end() if found else 0


_RULES: tuple[Callable[[_Fault], _Cause | None], ...] = (
    _tab,
    _escape,
    _unclosed_quote,
    _text_after_quote,
    _colon_in_text,
    _text_after_sign,
    _bad_sign,
    _open_bracket,
    _no_space_after_colon,
    _no_colon,
    _list_in_line,
    _three_dots,
    _not_lined_up,
    _unknown,
)
