"""What stands in a cell for a value, and what a cell that was changed stands for."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from kiosk.content.basics import Language
from kiosk.document import record
from kiosk.document.nearest import did_you_mean
from kiosk.document.tongue import _
from kiosk.sheets.columns import CellKind, Column

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|_x000D_")
"""Signs that no spreadsheet can hold, and the carriage return as some of them write it."""

_YES_OR_NO: Mapping[str, bool] = {"true": True, "false": False}


@record
class Odd:
    """Why a cell cannot be understood."""

    message: str
    hint: str


def tidy(text: str) -> str:
    """A text as it is compared: programs add and take away ends of lines and spaces."""
    return _UNWRITABLE.sub("", text).replace("\r\n", "\n").replace("\r", "\n").strip()


def shown(item: object, column: Column) -> str:
    """What `column` shows of the bare data of an item; empty where there is nothing."""
    value: Any = item
    for name in column.path:
        value = value.get(name) if isinstance(value, Mapping) else None
    if isinstance(value, list):
        words = [_in(column.language, one) for one in value]
        return tidy(("\n" if column.kind is CellKind.TEXTS else ", ").join(words))
    return tidy(_in(column.language, value))


def _in(language: Language | None, value: object) -> str:
    if isinstance(value, Mapping):
        return str(value.get(language, ""))
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def understood(value: object, column: Column) -> object:
    """What the content gets from a cell: a text, a list, a number; `Odd` where it makes no sense."""
    if isinstance(value, datetime | date | time):
        return _of_date(value, column)
    if isinstance(value, bool | int | float):
        return _of_number(value, column)
    text = tidy(str(value))
    match column.kind:
        case CellKind.TEXTS:
            return [line.strip() for line in text.split("\n")]
        case CellKind.WORDS:
            words = [word for word in re.split(r"[,;\s]+", text) if word]
            odd = (found for found in (_chosen(word, column.choices) for word in words) if found)
            return next(odd, words)
        case CellKind.NUMBER:
            return _number(text)
        case CellKind.YES_OR_NO:
            return _YES_OR_NO.get(text.casefold(), _odd_choice(text, _YES_OR_NO))
        case CellKind.WORD | CellKind.DAY | CellKind.PARTIAL_DATE | CellKind.MOMENT:
            return _chosen(text, column.choices) or text
        case CellKind.TEXT:
            return text


def _chosen(word: str, choices: Sequence[str]) -> Odd | None:
    return None if not choices or word in choices else _odd_choice(word, choices)


def _odd_choice(word: str, choices: Iterable[str]) -> Odd:
    message = _('"{word}" is not possible here').format(word=word)
    return Odd(message=message, hint=did_you_mean(word, choices))


def _of_date(value: date | time, column: Column) -> object:
    """A day is welcome where a day belongs. Elsewhere the program has made one of something else."""
    if column.kind is CellKind.DAY and isinstance(value, date):
        return (value.date() if isinstance(value, datetime) else value).isoformat()
    if column.kind is CellKind.MOMENT and isinstance(value, date):
        has_time = isinstance(value, datetime) and value.time() != time.min
        return f"{value:%Y-%m-%d %H:%M}" if has_time else f"{value:%Y-%m-%d}"
    message = _("this cell holds a date or time of the spreadsheet, and here belongs a text")
    return Odd(message=message, hint=_('set its format to "text" and write it again, such as 2026-11'))


def _of_number(value: float, column: Column) -> object:
    is_wanted = {CellKind.NUMBER: int | float, CellKind.YES_OR_NO: bool}.get(column.kind)
    if is_wanted and isinstance(value, is_wanted) and isinstance(value, bool) == (is_wanted is bool):
        return int(value) if value == int(value) and not isinstance(value, bool) else value
    message = _("this cell holds the number {number}, and here belongs a text").format(number=value)
    return Odd(message=message, hint=_('set its format to "text" and write it again'))


def _number(text: str) -> object:
    try:
        return int(text)
    except ValueError:
        message = _('"{text}" is not a whole number').format(text=text)
        return Odd(message=message, hint=_("write only a whole number, such as 30, without a unit"))
