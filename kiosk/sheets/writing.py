"""From content to a workbook."""

import io
from collections.abc import Iterable, Iterator

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.document import Items, Node
from kiosk.document.node import at, plain
from kiosk.document.tongue import _
from kiosk.sheets.cells import shown
from kiosk.sheets.columns import CellKind, Column, SheetShape
from kiosk.sheets.remembering import SHEET, fingerprint

_GREY, _HEAD = PatternFill("solid", fgColor="E6E6E6"), PatternFill("solid", fgColor="CFE8E2")
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_AS_TEXT = "@"
"""The format in which a program leaves 2026-11 and 007 as they were written."""
_FREE = ("insertRows", "deleteRows", "formatColumns", "formatRows", "formatCells", "sort", "autoFilter")
_LINE, _TALLEST = 15, 400
"""Height of a line, and most that programs give a row, in points."""
_LONGEST_LIST = 255
"""Signs that a drop-down may have in all."""
_LAST_ROW = 2000
"""Down to where drop-downs are offered for new rows."""


def as_workbook(tree: Node, sheets: Iterable[SheetShape]) -> Workbook:
    """One sheet a section, in front of them one that says what may be changed."""
    book = Workbook()
    known: list[tuple[str, ...]] = []
    for sheet in sheets:
        known += _fill(book.create_sheet(sheet.name), tree, sheet)
    first = book.active
    assert isinstance(first, Worksheet)  # noqa: S101 - a new workbook has one sheet
    _explain(first)
    memory = book.create_sheet(SHEET)
    memory.sheet_state = "hidden"
    for row in known:
        memory.append(row)
    return book


def as_data(book: Workbook) -> bytes:
    """The bytes of an .xlsx file."""
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def _explain(page: Worksheet) -> None:
    page.title = _("How to")
    page.column_dimensions["A"].width = 100
    for number, line in enumerate(_how_to(), start=1):
        cell = page.cell(number, 1, line)
        cell.alignment = _WRAPPED
        cell.font = Font(bold=number == 1, size=14 if number == 1 else 11)
    page.protection.sheet = True


def _how_to() -> tuple[str, ...]:
    return (
        _("How to translate in this spreadsheet"),
        _("Each row is one item, each text has one column a language. Change any white cell."),
        _("Do not change the coloured cells: the first row and the ids. Do not rename the sheets."),
        _("To add an item, fill a new row below the last one and give it a new id in the first column."),
        _("A row that you delete is not deleted on the kiosk. Whoever keeps the content does that."),
        _("Where several texts stand in one cell, each has a line of its own: as many in each language."),
        _("Where several words stand in one cell, commas stand between them."),
        _("A text that is the same in all languages stands in each of their columns."),
        _("Write no formulas, merge no cells and leave no text empty."),
        _("You may sort the rows; their order in the file stays as it was."),
        _("Save it as Excel (.xlsx) and send it back. Then: kiosk import FILE.xlsx"),
    )


def _fill(page: Worksheet, tree: Node, sheet: SheetShape) -> Iterator[tuple[str, ...]]:
    """Writes the sheet; what each cell says, for the memory."""
    section = at(tree, sheet.path)
    items = [plain(item) for item in section.items] if isinstance(section, Items) else []
    for number, column in enumerate(sheet.columns, start=1):
        _head(page, number, column)
        for row, item in enumerate(items, start=2):
            text = shown(item, column)
            _write(page.cell(row, number), text, is_id=column.path == ("id",))
            yield sheet.name, shown(item, sheet.columns[0]), column.header, fingerprint(text)
        _offer_choices(page, number, column)
    for row, item in enumerate(items, start=2):
        lines = max(_lines(shown(item, column), _width(column)) for column in sheet.columns)
        page.row_dimensions[row].height = min(lines * _LINE, _TALLEST)
    page.freeze_panes = "B2"
    _protect(page)


def _head(page: Worksheet, number: int, column: Column) -> None:
    cell = page.cell(1, number, column.header)
    cell.font, cell.fill, cell.alignment = Font(bold=True), _HEAD, _WRAPPED
    below = page.column_dimensions[get_column_letter(number)]
    below.width = _width(column)
    below.protection, below.alignment, below.number_format = Protection(locked=False), _WRAPPED, _AS_TEXT


def _lines(text: str, width: int) -> int:
    """How many lines a text needs; not every program finds that out when it opens a file."""
    return sum(1 + len(line) // width for line in text.split("\n"))


def _width(column: Column) -> int:
    if column.kind is CellKind.TEXT:
        return 60 if column.path[-1] == "body" else 36
    return 28 if column.kind in {CellKind.TEXTS, CellKind.WORDS} else 20


def _write(cell: Cell | MergedCell, text: str, *, is_id: bool) -> None:
    cell.value = text or None
    if text:
        cell.data_type = "s"  # also where it begins with "=": it is no formula
    cell.number_format, cell.alignment = _AS_TEXT, _WRAPPED
    cell.protection = Protection(locked=is_id)
    if is_id:
        cell.fill = _GREY


def _offer_choices(page: Worksheet, number: int, column: Column) -> None:
    listed = f'"{",".join(column.choices)}"'
    if column.kind is not CellKind.WORD or not column.choices or len(listed) > _LONGEST_LIST:
        return
    offer = DataValidation(type="list", formula1=listed, allow_blank=True, showErrorMessage=True)
    offer.error = _("Choose one of: {choices}").format(choices=", ".join(column.choices))
    letter = get_column_letter(number)
    offer.add(f"{letter}2:{letter}{_LAST_ROW}")
    page.add_data_validation(offer)


def _protect(page: Worksheet) -> None:
    """Against slips, not against people: there is no password, and all but the grey cells is free."""
    page.protection.sheet = True
    for free in _FREE:
        setattr(page.protection, free, False)
