"""From a spreadsheet file to its cells, whatever program wrote it."""

import io
import warnings
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.document import record
from kiosk.document.nearest import did_you_mean
from kiosk.document.tongue import _, either
from kiosk.sheets.cells import Odd
from kiosk.sheets.misfit import Misfit
from kiosk.sheets.remembering import SHEET

MOST_BYTES = 20_000_000
MOST_BYTES_UNPACKED = 200_000_000
MOST_ROWS = 10_000

_ZIP, _OLD_OR_LOCKED = b"PK", b"\xd0\xcf\x11\xe0"


@record
class Row:
    """`cells` are what stands under each header, `Odd` where that was computed. `number` counts from 1."""

    number: int
    cells: Mapping[str, Any]


@record
class Page:
    """`letters` say which column a header stands in."""

    name: str
    letters: Mapping[str, str]
    rows: tuple[Row, ...]

    def cell(self, header: str, row: int) -> str:
        """As spreadsheets name it: programmes!D7."""
        return f"{self.name}!{self.letters.get(header, 'A')}{row}"


@record
class Book:
    """`memory` has fingerprints by sheet, id and header; `misfits` are cells that cannot be read at all."""

    pages: Mapping[str, Page]
    memory: Mapping[tuple[str, str, str], str]
    misfits: tuple[Misfit, ...]


def read_book(file: Path, known: Mapping[str, Iterable[str]]) -> Book | str:
    """The sheets with the names in `known` and the headers under each, or one line that says why not."""
    try:
        if file.stat().st_size > MOST_BYTES:
            return _("the file is too big for a spreadsheet of texts")
        book = _opened(file.read_bytes())
    except FileNotFoundError:
        return _("there is no such file")
    except OSError as fault:
        reason = fault.strerror or str(fault)
        return _("the file cannot be opened ({reason}); close it in the spreadsheet program").format(
            reason=reason
        )
    if isinstance(book, str):
        return book
    misfits: list[Misfit] = []
    pages = {
        sheet.title: _page(sheet, tuple(known[sheet.title]), misfits)
        for sheet in book.worksheets
        if _is_ours(sheet, known, misfits)
    }
    if not pages and not misfits:
        return _("none of its sheets is called {names}").format(names=either(known))
    return Book(pages=pages, memory=_memory(book), misfits=tuple(misfits))


def _opened(data: bytes) -> Workbook | str:
    if data.startswith(_OLD_OR_LOCKED):
        return _("the file has a password or the old format .xls; save it as .xlsx without a password")
    if not data.startswith(_ZIP):
        return _("this is not an Excel file; save it as .xlsx in the spreadsheet program")
    try:
        with ZipFile(io.BytesIO(data)) as packed:
            if sum(one.file_size for one in packed.infolist()) > MOST_BYTES_UNPACKED:
                return _("the file is too big for a spreadsheet of texts")
        with warnings.catch_warnings(action="ignore"):  # of styles and extensions that we do not need
            return load_workbook(io.BytesIO(data))
    except Exception:  # noqa: BLE001 - openpyxl raises whatever it stumbles over
        return _("this is no Excel file, or a damaged one; save it as .xlsx in the spreadsheet program")


def _is_ours(sheet: Worksheet, known: Iterable[str], misfits: list[Misfit]) -> bool:
    """A sheet of somebody's own is passed over; one of ours that was renamed is told."""
    if sheet.title in known:
        return True
    if sheet.title != SHEET and sheet["A1"].value == "id":
        message = _("no sheet has this name here")
        misfits.append(
            Misfit(cell=f"{sheet.title}!A1", message=message, hint=did_you_mean(sheet.title, known))
        )
    return False


def _page(sheet: Worksheet, headers: tuple[str, ...], misfits: list[Misfit]) -> Page:
    letters: dict[str, str] = {}
    columns: dict[int, str] = {}
    for number, cell in enumerate(next(sheet.iter_rows(min_row=1, max_row=1), ()), start=1):
        header, letter = str(cell.value or "").strip(), get_column_letter(number)
        if header in headers and header not in letters:
            letters[header], columns[number] = letter, header
        elif header or _is_filled(sheet, number):
            misfits.append(_odd_header(f"{sheet.title}!{letter}1", header, headers, letters))
    if "id" not in letters:
        message = _('the column "id" is missing')
        misfits.append(
            Misfit(
                cell=f"{sheet.title}!A1", message=message, hint=_('write "id" above the column of the ids')
            )
        )
    misfits += _merged(sheet)
    rows = tuple(_rows(sheet, columns))
    return Page(name=sheet.title, letters=letters, rows=rows if "id" in letters else ())


def _is_filled(sheet: Worksheet, column: int) -> bool:
    last = _last_row(sheet)
    cells = sheet.iter_rows(min_row=2, max_row=last, min_col=column, max_col=column, values_only=True)
    return any(value is not None for (value,) in cells)


def _last_row(sheet: Worksheet) -> int:
    """Asking for more rows than there are would make them."""
    return min(sheet.max_row, MOST_ROWS)


def _odd_header(cell: str, header: str, headers: tuple[str, ...], taken: Mapping[str, str]) -> Misfit:
    if header in taken:
        message = _('another column is called "{header}" too').format(header=header)
        return Misfit(cell=cell, message=message, hint=_("delete one of the two"))
    message = _('no column is called "{header}" here').format(header=header)
    left = [one for one in headers if one not in taken]
    return Misfit(cell=cell, message=message, hint=did_you_mean(header, left))


def _merged(sheet: Worksheet) -> Iterator[Misfit]:
    for area in sheet.merged_cells.ranges:
        first = f"{get_column_letter(area.min_col)}{area.min_row}"
        message = _("the cells {area} are merged").format(area=area.coord)
        yield Misfit(
            cell=f"{sheet.title}!{first}", message=message, hint=_("split them and fill in each of them")
        )


def _rows(sheet: Worksheet, columns: Mapping[int, str]) -> Iterator[Row]:
    for number, cells in enumerate(sheet.iter_rows(min_row=2, max_row=_last_row(sheet)), start=2):
        filled = {
            columns[cell.column]: _computed(cell.data_type) or cell.value
            for cell in cells
            if cell.column in columns and cell.value is not None and str(cell.value).strip()
        }
        if filled:
            yield Row(number=number, cells=filled)


def _computed(kind: str) -> Odd | None:
    if kind not in {"f", "e"}:
        return None
    message = _("this cell holds a formula") if kind == "f" else _("this cell holds the error of a formula")
    return Odd(message=message, hint=_("write the text itself"))


def _memory(book: Workbook) -> Mapping[tuple[str, str, str], str]:
    if SHEET not in book.sheetnames:
        return {}
    rows = book[SHEET].iter_rows(max_col=4, values_only=True)
    return {(str(row[0]), str(row[1]), str(row[2])): str(row[3]) for row in rows if None not in row}
