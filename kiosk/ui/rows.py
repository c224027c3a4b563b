"""Lists as QML sees them: frozen rows, one role a field."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.document import names
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.fill import camel

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


@QmlElement
@QmlUncreatable("a page holds it")
class Rows(QAbstractListModel):  # type: ignore[operator]
    """Shows frozen records of one type; `key` names the field that tells which row is which."""

    def __init__(self, row: type, key: str, parent: QObject) -> None:
        super().__init__(parent)
        self._roles = {int(Qt.ItemDataRole.UserRole) + n: name for n, name in enumerate(names(row), 1)}
        self._key = key
        self._rows: Sequence[Any] = ()

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        return getattr(self._rows[index.row()], self._roles[role]) if role in self._roles else None

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(camel(name).encode()) for role, name in self._roles.items()}

    def show(self, rows: Sequence[Any]) -> None:
        """Replace the rows. Where the same ones stay, only what has changed is told."""
        if rows == self._rows:
            return
        if self._keys(rows) == self._keys(self._rows):
            self._reword(rows)
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def _keys(self, rows: Sequence[Any]) -> list[str]:
        return [getattr(row, self._key) for row in rows]

    def _reword(self, rows: Sequence[Any]) -> None:
        before, self._rows = self._rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                changed = [r for r, name in self._roles.items() if getattr(old, name) != getattr(new, name)]
                self.dataChanged.emit(self.index(number), self.index(number), changed)
