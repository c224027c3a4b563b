"""Days and times come out of a spreadsheet as the content has them, whatever the program made of them."""

from datetime import date, datetime, time

import pytest

from kiosk.sheets.cells import Odd, understood
from kiosk.sheets.columns import CellKind, Column

STARTS = Column(path=("starts",), kind=CellKind.MOMENT)


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("2026-12-05", "2026-12-05"),
        (" 2026-12-05 18:00 ", "2026-12-05 18:00"),
        (date(2026, 12, 5), "2026-12-05"),
        (datetime(2026, 12, 5), "2026-12-05"),  # noqa: DTZ001 - as spreadsheets have it
        (datetime(2026, 12, 5, 8, 30), "2026-12-05 08:30"),  # noqa: DTZ001 - as spreadsheets have it
    ],
)
def test_a_moment_may_be_a_text_or_a_date_of_the_spreadsheet(cell: object, written: str) -> None:
    assert understood(cell, STARTS) == written


@pytest.mark.parametrize("cell", [time(18, 0), 46361, True])
def test_an_hour_without_a_day_or_a_number_is_no_moment(cell: object) -> None:
    assert isinstance(understood(cell, STARTS), Odd)


def test_elsewhere_a_date_of_the_spreadsheet_stands_for_something_else() -> None:
    word = Column(path=("link",), kind=CellKind.WORD)
    assert isinstance(understood(datetime(2026, 12, 5), word), Odd)  # noqa: DTZ001 - as spreadsheets have it
