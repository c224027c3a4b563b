"""Texts that need quotes, and quotes and brackets that have no end."""

import re

from kiosk.document.fault import Cause, Fault, indent_of_field
from kiosk.document.tokens import Token
from kiosk.document.tongue import _

_FIELD = re.compile(r"\s*(- +|[\w-]+:( |$))")


def _quote_it() -> str:
    return _('put the whole text in quotes: "…"')


def unclosed_quote(fault: Fault) -> Cause | None:
    start = None
    if "quoted scalar" in fault.while_ and "escape" not in fault.says:
        start = fault.began
    else:
        for token in reversed(fault.tokens):
            if token.quote and _swallows_a_field(fault, token):
                start = token.start
                break
    return _open_quote(*start) if start else None


def _open_quote(line: int, column: int) -> Cause:
    message = _("the text that begins with this quote has no quote at its end")
    hint = _("add the missing quote at the end of the text")
    return Cause(line=line, column=column, code="open-quote", message=message, hint=hint)


def _swallows_a_field(fault: Fault, token: Token) -> bool:
    """Whether a line in the text stands where the next field would; further in, it is more of the text."""
    column = indent_of_field(fault.at(token.start[0]))
    later = fault.lines[token.start[0] + 1 : token.end[0] + 1]
    return any(_FIELD.match(line) and indent_of_field(line) <= column for line in later)


def no_comma(fault: Fault) -> Cause | None:
    """Two texts in brackets with nothing between them: `{fr: "A" nl: "B"}`, `["a" "b"]`."""
    token = fault.last()
    if "flow" not in fault.while_ or token is None or not token.quote:
        return None
    line, column = token.end
    found = re.match(r"[.;]?\s+(?:([\w-]+):\s|[\"'])", fault.at(line)[column:])
    if found is None:
        return None
    message = _("behind this quote a comma is missing")
    hint = _('write a comma before "{name}:"') if found[1] else _("write a comma between the two texts")
    hint = hint.format(name=found[1])
    return Cause(line=line, column=column - 1, code="comma", message=message, hint=hint)


def two_commas(fault: Fault) -> Cause | None:
    if "flow" not in fault.while_ or fault.sign != ",":
        return None
    message, hint = _("two commas stand here, with nothing between them"), _("delete one of them")
    return Cause(line=fault.line, column=fault.column, code="comma", message=message, hint=hint)


def wrong_bracket(fault: Fault) -> Cause | None:
    """`{fr: "A"]`: what is closed is not what was opened."""
    closing = {"flow mapping": "}", "flow sequence": "]"}
    wanted = next((sign for what, sign in closing.items() if fault.while_.endswith(what)), "")
    if not wanted or fault.sign not in set("}])") - {wanted}:
        return None
    message = _("{sign} stands where {wanted} belongs").format(sign=fault.sign, wanted=wanted)
    hint = _("write {wanted}").format(wanted=wanted)
    return Cause(line=fault.line, column=fault.column, code="bracket", message=message, hint=hint)


def quote_before_comma(fault: Fault) -> Cause | None:
    """`{nl: "Klas, en: "Class"}`: the text took the name of the next one in."""
    token = fault.last()
    if token is None or not token.quote or token.start[0] != token.end[0]:
        return None
    line, column = token.start
    if not re.search(r",\s*[\w-]+:\s*.$", fault.at(line)[column : token.end[1]]):
        return None
    return _open_quote(line, column)


def second_colon(fault: Fault) -> Cause | None:
    """`{fr: Salle en: Room}`, or a colon that belongs to the text."""
    if not fault.while_.endswith("flow mapping") or fault.sign != ":":
        return None
    found = re.search(r":\s[^,{}\[\]]*?([\w-]+)$", fault.here[: fault.column])
    if found is None:
        return None
    message = _("in braces a text without quotes may not hold a colon with a space after it")
    hint = _('write a comma before "{name}:"; if the colon belongs to the text, put that text in quotes')
    hint = hint.format(name=found[1])
    return Cause(line=fault.line, column=found.start(1), code="comma", message=message, hint=hint)


def text_after_quote(fault: Fault) -> Cause | None:
    token = fault.last()
    if token is None or not token.quote:
        return None
    line, column = token.end
    message = _("the text ends at this quote, and then more follows")
    hints = {
        "'": _('put the whole text in double quotes: "…"; an apostrophe may stand inside them'),
        '"': _('inside a text in double quotes write “ ” or \\" instead'),
    }
    return Cause(line=line, column=column - 1, code="inner-quote", message=message, hint=hints[token.quote])


def text_after_sign(fault: Fault) -> Cause | None:
    """`*bold* text` and `[new] course`: signs that mean something at the beginning of a text."""
    token = fault.last()
    if token is None or token.sign not in {"*", "&", "!", "]", "}"}:
        return None
    line, column = token.opening
    sign = fault.lines[line][column : column + 1]
    return _sign_at(line, column, sign)


def bad_sign(fault: Fault) -> Cause | None:
    odd = ("cannot start any token", "expected node content")
    if fault.sign and any(words in fault.says for words in odd):
        return _sign_at(fault.line, fault.column, fault.sign)
    scanning = ("an alias", "an anchor", "a tag", "a block scalar", "a directive")
    if any(fault.while_.endswith(what) for what in scanning) or "tag handle" in fault.says:
        line, column = fault.began
        return _sign_at(line, column, fault.lines[line][column : column + 1])
    return None


def _sign_at(line: int, column: int, sign: str) -> Cause:
    message = _("a text cannot begin with the sign {sign} unless it is in quotes").format(sign=sign)
    return Cause(line=line, column=column, code="sign", message=message, hint=_quote_it())


def open_bracket(fault: Fault) -> Cause | None:
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
    if found := re.search(rf"\s(#.*){re.escape(closing)}", fault.at(line)[column:]):
        message = _("from the sign # on this line is a note, so the bracket {sign} has no closing bracket")
        message = message.format(sign=sign)
        hint = _('if it is text, put that text in quotes: "…"')
        return Cause(line=line, column=column + found.start(1), code="note", message=message, hint=hint)
    message = _("the bracket {sign} has no closing bracket {closing}").format(sign=sign, closing=closing)
    hint = _('add {closing}; if it is a text that begins with {sign}, put the whole text in quotes: "…"')
    hint = hint.format(sign=sign, closing=closing)
    return Cause(line=line, column=column, code="open-bracket", message=message, hint=hint)


def colon_in_text(fault: Fault) -> Cause | None:
    if "mapping values" not in fault.says or not re.match(
        r"\s*(- +)*\S+.*?: +\S", fault.here[: fault.column]
    ):
        return None
    if found := re.match(r"\s*(?:- +)*[\w-]+: +(\(?)([a-z]{2})$", fault.here[: fault.column]):
        message = _("several languages in one line stand in braces")
        hint = _('write {{ before "{name}:" and }} at the end of the line').format(name=found[2])
        return Cause(line=fault.line, column=found.start(1), code="braces", message=message, hint=hint)
    if found := re.search(r" {2,}([\w-]+)$", fault.here[: fault.column]):
        message = _("two fields stand in this line")
        hint = _('begin a new line before "{name}:"').format(name=found[1])
        return Cause(line=fault.line, column=found.start(1), code="two-fields", message=message, hint=hint)
    message = _("a colon with a space after it may not stand in a text without quotes")
    return Cause(line=fault.line, column=fault.column, code="colon", message=message, hint=_quote_it())


def escape(fault: Fault) -> Cause | None:
    if "escape" not in fault.says and "hexdecimal" not in fault.says and "hexadecimal" not in fault.says:
        return None
    message = _("a backslash in double quotes has a meaning of its own, and this one has none")
    hint = _("write / instead, or use single quotes: '…'")
    column = fault.here.rfind("\\", 0, fault.column + 1)
    return Cause(line=fault.line, column=max(column, 0), code="backslash", message=message, hint=hint)


RULES = (
    escape,
    unclosed_quote,
    quote_before_comma,
    no_comma,
    two_commas,
    wrong_bracket,
    text_after_quote,
    second_colon,
    colon_in_text,
    text_after_sign,
    bad_sign,
    open_bracket,
)
