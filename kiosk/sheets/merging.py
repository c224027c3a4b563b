"""One row of a sheet and the item it is about: what the item is afterwards, and which cells make no sense."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

from kiosk.content.basics import Language
from kiosk.document.misfits import quoted
from kiosk.document.tongue import _
from kiosk.sheets.cells import Odd, shown, tidy, understood
from kiosk.sheets.columns import CellKind, Column, SheetShape
from kiosk.sheets.misfit import Misfit
from kiosk.sheets.reading import Book, Page, Row
from kiosk.sheets.remembering import fingerprint

_LISTS = {CellKind.WORDS, CellKind.TEXTS}


class Merging:
    """Of one sheet. `misfits` grows with every row."""

    def __init__(self, sheet: SheetShape, page: Page, book: Book) -> None:
        self._sheet = sheet
        self._page = page
        self._memory = book.memory
        self.misfits: list[Misfit] = []

    def existing(self, row: Row, old: Mapping[str, Any]) -> dict[str, Any]:
        """The item with the cells that were changed since the sheet was written."""
        item = dict(old)
        for path, columns in self._fields():
            cells = {
                column: found for column in columns if (found := self._changed(row, old, column)) is not None
            }
            if cells:
                _put(item, path, self._value(row, old, columns, cells))
        return item

    def new(self, row: Row) -> dict[str, Any]:
        """The item of a row that is not in the content yet."""
        item: dict[str, Any] = {}
        for path, columns in self._fields():
            cells = {
                column: value for column in columns if (value := self._understood(row, column)) is not None
            }
            if cells:
                _put(item, path, self._value(row, {}, columns, cells))
            elif columns[0].is_required and columns[0].kind in _LISTS:
                _put(item, path, [])
            elif columns[0].is_required and not any(column.header in row.cells for column in columns):
                self._tell(row, columns[0], _("here something must stand"), _("write it"))
        return item

    def _fields(self) -> Iterator[tuple[tuple[str, ...], list[Column]]]:
        """The columns of one field together; the page need not have all of them."""
        for path, columns in groupby(self._sheet.columns, key=lambda column: column.path):
            yield path, list(columns)

    def _changed(self, row: Row, old: Mapping[str, Any], column: Column) -> object:
        """What a changed cell stands for; None where it was not changed or makes no sense."""
        if column.header not in self._page.letters:
            return None
        before, cell = shown(old, column), row.cells.get(column.header, "")
        if not isinstance(cell, Odd):
            now = tidy(str(cell))
            exported = self._memory.get((self._sheet.name, str(old["id"]), column.header))
            if now == before or fingerprint(now) == exported:
                return None
            if exported is not None and fingerprint(before) != exported:
                message = _('content.yaml says "{text}" since the export').format(text=quoted(before))
                self._tell(row, column, message, _("export again, and make the change in the new sheet"))
                return None
        if cell == "":
            return self._emptied(row, column)
        return self._understood(row, column)

    def _emptied(self, row: Row, column: Column) -> object:
        if column.kind in _LISTS:
            return []
        hint = _("write it again; what is to go altogether is taken out of content.yaml")
        self._tell(row, column, _("the cell is empty, and content.yaml has something there"), hint)
        return None

    def _understood(self, row: Row, column: Column) -> object:
        cell = row.cells.get(column.header)
        if cell is None:
            return None
        value = cell if isinstance(cell, Odd) else understood(cell, column)
        if isinstance(value, Odd):
            self._tell(row, column, value.message, value.hint)
            return None
        return value

    def _value(
        self, row: Row, old: Mapping[str, Any], columns: list[Column], cells: Mapping[Column, Any]
    ) -> object:
        """The value of one field, from the cells of it that were changed."""
        first = columns[0]
        before = _get(old, first.path)
        if first.kind is CellKind.TEXT:
            return _text(before, {_language(column): text for column, text in cells.items()}, columns)
        if first.kind is not CellKind.TEXTS:
            return cells[first]
        lines = {
            _language(column): cells.get(column, understood(shown(old, column), column)) for column in columns
        }
        most = max(map(len, lines.values()))
        lines = {code: [""] * most if texts == [""] else texts for code, texts in lines.items()}
        if len({len(texts) for texts in lines.values()}) > 1:
            message = _("the languages have different numbers of lines")
            self._tell(row, next(iter(cells)), message, _("write as many lines in each language"))
            return before
        return _texts(before or [], lines, columns)

    def _tell(self, row: Row, column: Column, message: str, hint: str) -> None:
        cell = self._page.cell(column.header, row.number)
        self.misfits.append(Misfit(cell=cell, message=message, hint=hint))


def _text(old: Any, texts: Mapping[Language, str], columns: list[Column]) -> object:
    """One text by language; it stays, or becomes, a single one where it is the same in all."""
    if isinstance(old, Mapping):
        return {**old, **texts}
    languages = [_language(column) for column in columns]
    said = {**dict.fromkeys(languages, old), **texts}
    by_language = {language: said[language] for language in languages if said[language]}
    is_same = len(by_language) == len(languages) and len(set(by_language.values())) == 1
    return by_language[languages[0]] if is_same else by_language


def _texts(old: list[Any], lines: Mapping[Language, list[str]], columns: list[Column]) -> list[object]:
    texts = [dict(zip(lines, row, strict=True)) for row in zip(*lines.values(), strict=True)]
    known = old if len(old) == len(texts) else [None] * len(texts)
    return [
        _text(one, {language: line for language, line in text.items() if line}, columns)
        for one, text in zip(known, texts, strict=True)
    ]


def _language(column: Column) -> Language:
    return column.language or Language("")


def _get(item: Mapping[str, Any], path: tuple[str, ...]) -> Any:
    value: Any = item
    for name in path:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _put(item: dict[str, Any], path: tuple[str, ...], value: object) -> None:
    """Sets it in groups of its own, so that the old item stays as it was."""
    name, *further = path
    if further:
        group = dict(item.get(name) or {})
        _put(group, tuple(further), value)
        value = group
    item[name] = value
