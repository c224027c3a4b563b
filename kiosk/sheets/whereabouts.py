"""In which cell of the spreadsheet something stands that the checker found in the content."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.document import Items, Node, Problem
from kiosk.document.node import at, child, plain, spelled
from kiosk.sheets.columns import SheetShape
from kiosk.sheets.importing import Import
from kiosk.sheets.misfit import Misfit
from kiosk.sheets.reading import Book

_ITEM = re.compile(r"([\w.]+)\[(\d+)\]\.?(.*)")


def in_the_book(
    problem: Problem, tree: Node | None, sheets: Iterable[SheetShape], book: Book, plan: Import
) -> Misfit:
    """`problem` of the new content `tree`, told at its cell; at its line where it is in no sheet."""
    cells = _cells(problem, tree, sheets, book, plan) if tree else iter(())
    cell = next(cells, f"{Path(problem.file).name}:{problem.line}")
    return Misfit(cell=cell, message=problem.message, hint=problem.hint)


def _cells(
    problem: Problem, tree: Node, sheets: Iterable[SheetShape], book: Book, plan: Import
) -> Iterator[str]:
    found = _ITEM.fullmatch(problem.path)
    for sheet in sheets:
        page, section = book.pages.get(sheet.name), at(tree, sheet.path)
        if found is None or page is None or not isinstance(section, Items):
            continue
        for item in section.items:
            is_it = item.place.file == problem.file and spelled(item.path) == f"{found[1]}[{found[2]}]"
            named = child(item, "id")
            row = plan.cells.get((sheet.name, str(plain(named)))) if is_it and named else None
            if row is not None:
                yield page.cell(_header(sheet, found[3]), row.number)


def _header(sheet: SheetShape, rest: str) -> str:
    """The column that holds most of the path `rest` below the item."""
    words = re.sub(r"\[\d+\]", "", rest).replace(".", " ")
    fitting = [column.header for column in sheet.columns if f"{words} ".startswith(f"{column.header} ")]
    begun = [column.header for column in sheet.columns if f"{column.header} ".startswith(f"{words} ")]
    return next(iter(fitting or begun), "id")
