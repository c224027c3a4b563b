"""Lists as QML sees them: frozen rows, one role a field."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.document import names
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.fill import camel

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_DISPLAY_ROLE, _USER_ROLE = 0, 0x100  # of Qt.ItemDataRole; the first look into Qt takes PySide 12 ms

_Run = tuple[int, int]
"""The first and the last number of rows that follow each other."""

MOST_STEPS = 50
"""Runs that come or go one by one: beyond, a new list is made sooner."""


@QmlElement
@QmlUncreatable("a page holds it")
class Rows(QAbstractListModel):  # type: ignore[operator]
    """Shows frozen records of one type, whose first field tells which row is which."""

    def __init__(self, row: type, parent: QObject) -> None:
        super().__init__(parent)
        self._roles = {_USER_ROLE + n: name for n, name in enumerate(names(row), 1)}
        self._key = names(row)[0]
        self._rows: Sequence[Any] = ()

    @property
    def rows(self) -> Sequence[Any]:
        """What is shown now."""
        return self._rows

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = _DISPLAY_ROLE) -> Any:
        return getattr(self._rows[index.row()], self._roles[role]) if role in self._roles else None

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(camel(name).encode()) for role, name in self._roles.items()}

    def show(self, rows: Sequence[Any]) -> None:
        """Replace the rows. Where most of them stay, only what has changed is told, row by row."""
        if rows == self._rows:
            return
        before, after = self._keys(self._rows), self._keys(rows)
        stay = staying(before, after)
        gone, new = _runs(before, stay), _runs(after, stay)
        if 2 * len(stay) < max(len(before), len(after)) or len(gone) + len(new) > MOST_STEPS:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        else:
            self._remove(gone)
            self._insert(new, rows)
            self._reword(rows)

    def _keys(self, rows: Sequence[Any]) -> list[str]:
        return [getattr(row, self._key) for row in rows]

    def _remove(self, runs: Sequence[_Run]) -> None:
        for first, last in reversed(runs):  # so that the numbers of those before hold
            self.beginRemoveRows(_TOP, first, last)
            self._rows = (*self._rows[:first], *self._rows[last + 1 :])
            self.endRemoveRows()

    def _insert(self, runs: Sequence[_Run], rows: Sequence[Any]) -> None:
        for first, last in runs:
            self.beginInsertRows(_TOP, first, last)
            self._rows = (*self._rows[:first], *rows[first : last + 1], *self._rows[first:])
            self.endInsertRows()

    def _reword(self, rows: Sequence[Any]) -> None:
        before, self._rows = self._rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                changed = [r for r, name in self._roles.items() if getattr(old, name) != getattr(new, name)]
                self.dataChanged.emit(self.index(number), self.index(number), changed)


def staying(before: Sequence[str], after: Sequence[str]) -> set[str]:
    """The most keys that are in both in the same order; none where a key is there twice.

    They are the longest rising sequence of places in `before`, found by patience sorting.
    """
    places = {key: number for number, key in enumerate(before)}
    if len(places) < len(before) or len(set(after)) < len(after):
        return set()
    lowest: list[int] = []  # of all rising sequences of a length, the lowest end
    previous: dict[int, int | None] = {}
    for place in (places[key] for key in after if key in places):
        length = bisect_left(lowest, place)
        previous[place] = lowest[length - 1] if length else None
        lowest[length : length + 1] = [place]
    stay, place_now = set[str](), lowest[-1] if lowest else None
    while place_now is not None:
        stay.add(before[place_now])
        place_now = previous[place_now]
    return stay


def _runs(keys: Sequence[str], stay: set[str]) -> list[_Run]:
    """The runs of keys that do not stay."""
    others = (number for number, key in enumerate(keys) if key not in stay)
    runs = ([number for _, number in run] for _, run in groupby(enumerate(others), key=_offset))
    return [(run[0], run[-1]) for run in runs]


def _offset(numbered: tuple[int, int]) -> int:
    """The same for all numbers of a run without a gap."""
    return numbered[1] - numbered[0]
