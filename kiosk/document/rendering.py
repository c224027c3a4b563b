"""Values as YAML, in the manner of content.yaml: double quotes, long texts folded, short groups in a line."""

import json
import re
from collections.abc import Iterator

from kiosk.document.scalars import resolved

WIDTH = 112
"""Columns of the lines in content.yaml."""

_PLAIN = re.compile(r"[\w./+][\w./+ :;()’×–-]*")
_NAME = re.compile(r"https://[\w./-]+|[a-z0-9][a-z0-9.-]*|[A-Z]-\d+")
"""Links, ids and dates; texts are better in quotes, which staff may then fill with anything."""
_ESCAPED = re.compile("[\x00-\x1f\x7f-\xa0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]")


def scalar(value: object, column: int, indent: int) -> str:
    """One value that begins in `column`; a long text goes on in lines that begin in `indent` (from 0)."""
    if not isinstance(value, str):
        return json.dumps(value)
    if _NAME.fullmatch(value) and is_plain(value):
        return value
    return in_quotes(value, column, indent)


def in_quotes(text: str, column: int, indent: int) -> str:
    """A text as `scalar` writes it, in quotes whatever it is."""
    return "\n".join(_folded(_quoted(text), column, indent))


def is_plain(text: str) -> bool:
    """Whether `text` means itself without quotes, also in brackets."""
    harmless = _PLAIN.fullmatch(text) and ": " not in text and text.strip(" :") == text
    return bool(harmless) and resolved(text) == text and not text.startswith("...")


def flow(value: object, column: int) -> str:
    """`value` in brackets, from `column` (from 0) on; where it is too long each entry has a line."""
    match value:
        case dict():
            entries = [f"{name}: {flow(one, column + len(name) + 3)}" for name, one in value.items()]
            return _bracketed("{", entries, "}", column)
        case list():
            return _bracketed("[", [flow(one, column + 1) for one in value], "]", column)
        case _:
            return scalar(value, column, column + 2)


def entry(name: str, value: object, indent: int) -> str:
    """A field with its value, whose name begins in column `indent`; more lines are indented further."""
    if not isinstance(value, dict | list):
        return f"{name}: {scalar(value, indent + len(name) + 2, indent + 2)}"
    in_line = f"{name}: {flow(value, indent + len(name) + 2)}"
    if not value or _fits(value, in_line, indent):
        return in_line
    return f"{name}:\n{' ' * (indent + 2)}{block(value, indent + 2)}"


def block(value: object, indent: int) -> str:
    """A list with dashes or a group with one field a line; the first begins in column `indent` already."""
    match value:
        case dict():
            lines = [entry(name, one, indent) for name, one in value.items()]
        case list() if value:
            lines = [f"- {_item(one, indent + 2)}" for one in value]
        case _:
            lines = [flow(value, indent)]
    return f"\n{' ' * indent}".join(lines)


def _item(value: object, indent: int) -> str:
    in_line = flow(value, indent)
    return in_line if _fits(value, in_line, indent) else block(value, indent)


def _fits(value: object, in_line: str, indent: int) -> bool:
    """Whether it may stand in one line: texts by language and lists of words, but no whole item."""
    held = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    is_simple = not any(isinstance(one, dict | list) for one in held)
    is_item = isinstance(value, dict) and "id" in value
    return is_simple and not is_item and "\n" not in in_line and indent + len(in_line) <= WIDTH


def _bracketed(start: str, entries: list[str], end: str, column: int) -> str:
    in_line = f"{start}{', '.join(entries)}{end}"
    if "\n" not in in_line and column + len(in_line) <= WIDTH:
        return in_line
    between = ",\n" + " " * (column + 1)
    return f"{start}{between.join(entries)}{end}"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{_ESCAPED.sub(_code, escaped)}"'


def _code(found: re.Match[str]) -> str:
    return f"\\u{ord(found.group()):04X}"


def _folded(quoted: str, column: int, indent: int) -> Iterator[str]:
    """The lines of a text in quotes; it is broken only where a single space stands between two words."""
    line, room = "", WIDTH - column
    for word in re.split(r"(?<=[^ ]) (?=[^ ])", quoted):
        if line and len(line) + 1 + len(word) > room:
            yield line
            line, room = " " * indent + word, WIDTH
        else:
            line = f"{line} {word}" if line else word
    yield line
