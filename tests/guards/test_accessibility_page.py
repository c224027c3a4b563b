"""docs/ACCESSIBILITY.md says what holds: each test it names is there, and each height is kept to."""

import ast
import re

import pytest

from kiosk.ui.layout import HIGHEST_REACH
from tests.guards.checkout import CHECKOUT, script

PAGE = script("accessibility_page")
ROWS = [row for _, rows in PAGE.chapters() for row in rows]
NAMED = sorted({name for row in ROWS for name in row.tests})


def test_it_is_fresh() -> None:
    """Otherwise: `python packaging/accessibility_page.py`; then read it."""
    assert PAGE.page() == PAGE.PAGE.read_text("utf-8")


def test_each_row_is_there_once() -> None:
    numbers = [row.row for row in ROWS]
    assert len(set(numbers)) == len(numbers) > 110
    assert numbers == sorted(numbers, key=lambda number: [int(part) for part in number.split(".")])


def test_whatever_is_met_has_a_test() -> None:
    met = [row for row in ROWS if row.standing == "met"]
    assert len(met) > 60
    assert [row.row for row in met if not row.tests] == []


def test_each_test_that_is_named_exists() -> None:
    assert len(NAMED) > 60
    assert [name for name in NAMED if not exists(name)] == []
    assert not exists("visitors/test_by_keys.test_that_nobody_wrote")


def exists(name: str) -> bool:
    file, test = name.split(".")
    path = CHECKOUT / "tests" / f"{file}.py"
    tree = ast.parse(path.read_text("utf-8")) if path.is_file() else ast.Module(body=[], type_ignores=[])
    return test in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("upright", [True, False], ids=["upright", "lying"])
def test_hung_higher_something_would_be_out_of_reach(upright: bool) -> None:  # noqa: FBT001
    for inches in PAGE.INCHES:
        screen = PAGE.panel(inches, upright=upright)
        edge = PAGE.highest_edge(screen)
        assert PAGE.fits(screen, edge)
        assert not PAGE.fits(screen, edge + 2)
        assert PAGE.touched_to(screen, edge, PAGE.Comfort()) <= HIGHEST_REACH + 1


def test_the_dock_is_as_high_as_it_says() -> None:
    theme = (CHECKOUT / "kiosk" / "qml" / "Kiosk" / "Theme" / "Theme.qml").read_text("utf-8")
    found = re.search(r"real dock: (\d+) \* unit", theme)
    assert found is not None
    assert int(found[1]) / 540 == PAGE.DOCK
