"""Programmes, partners and questions as a spreadsheet and back, for whoever translates them.

One sheet a section, one row an item, one column a language of each text. What stands in a sheet follows from
the records in `content/types.py`.
"""

from kiosk.sheets.columns import SheetShape, sheet_shapes
from kiosk.sheets.files import content_files
from kiosk.sheets.importing import Import, plan
from kiosk.sheets.misfit import Misfit
from kiosk.sheets.reading import Book, read_book
from kiosk.sheets.whereabouts import in_the_book
from kiosk.sheets.writing import as_data, as_workbook

__all__ = [
    "Book",
    "Import",
    "Misfit",
    "SheetShape",
    "as_data",
    "as_workbook",
    "content_files",
    "in_the_book",
    "plan",
    "read_book",
    "sheet_shapes",
]
