"""Unquoted texts that can be read, but not as they were probably meant."""

import re

from kiosk.document.fault import Cause
from kiosk.document.tongue import _

_NOTE = re.compile(r"\s+(#.*)")
_LONE_QUOTE = re.compile(r'[^"]*[^"\d]"')
"""A quote at the end only. Behind a figure it means inches."""


def cut_by_note(text: str, rest: str, line: int, column: int) -> Cause | None:
    """`rest` is what follows `text` in its line, from `column` on, both counted from 0.

    A note behind a single word is probably meant as one, where there is a space behind its sign.
    """
    found = _NOTE.match(rest)
    if found is None or (" " not in text and re.match("#+( |$)", found[1])):
        return None
    message = _("from the sign # on this line is taken as a note, and is not shown")
    hint = _('if it is text, put the whole text in quotes: "…"; if it is a note, give it a line of its own')
    return Cause(line=line, column=column + found.start(1), code="note", message=message, hint=hint)


def lone_quote(text: str, line: int, column: int) -> Cause | None:
    """`column` is where the line of the text's last sign ends, counted from 0."""
    if not _LONE_QUOTE.fullmatch(text):
        return None
    message = _("the text has a quote at its end and none at its beginning, so this one would be shown")
    hint = _("delete it, or write one at the beginning of the text too")
    return Cause(line=line, column=column - 1, code="lone-quote", message=message, hint=hint)


def word_quotes(text: str, line: int, column: int) -> Cause | None:
    """`column` is where the text begins, counted from 0."""
    if text[:1] not in set("“”„"):
        return None
    message = _("quotes of a word processor do not hold a text; visitors would see them")
    hint = _('write " at the beginning and at the end of the text')
    return Cause(line=line, column=column, code="word-quotes", message=message, hint=hint)
