"""What a workbook changes, for any section that the records of the content have."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.content import Language
from kiosk.document import Node
from kiosk.document.node import plain
from kiosk.document.parsing import parse
from kiosk.document.source import Source
from kiosk.document.splicing import edited
from kiosk.sheets import Import, as_data, as_workbook, plan, read_book, sheet_shapes
from kiosk.sheets import columns as module

LANGUAGES = (Language("fr"), Language("nl"))
TEXT = """\
themes:
  - id: production
programmes:
  # the first
  - {id: one, theme: production, kind: theme, title: {fr: Un, nl: Een}, gist: G, body: B, sites: []}
stem:
  facts:
    - id: cells
      topic: cells
      text: {fr: Une cellule, nl: Een cel}  # why
about: 1
"""
PARTNER = """\
partners:
  - id: p
    kind: host
    name: "Name"
    gist: "Gist"
    body: "Body"
"""


@pytest.fixture(autouse=True)
def _offered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Facts take the place of the questions, whose record does not matter here."""
    monkeypatch.setattr(
        module, "OFFERED", (("programmes",), ("partners",), ("stem", "facts"), ("stem", "none"))
    )


def tree_of(text: str) -> Node:
    tree = parse(Source(file="content.yaml", text=text)).tree
    assert tree is not None
    return tree


def planned(text: str, folder: Path, edit: Callable[[Workbook], object]) -> tuple[Import, str]:
    """What is planned, and the text that comes of it."""
    tree = tree_of(text)
    sheets = sheet_shapes(tree, LANGUAGES)
    file = folder / "out.xlsx"
    file.write_bytes(as_data(as_workbook(tree, sheets)))
    book = load_workbook(file)
    edit(book)
    book.save(file)
    read = read_book(file, {sheet.name: [column.header for column in sheet.columns] for sheet in sheets})
    assert not isinstance(read, str), read
    found = plan(tree, {"content.yaml": text}, sheets, read)
    changed = edited(text, found.edits.get("content.yaml", ()))
    assert plain(tree_of(changed)) == found.data
    return found, changed


def fill(page: Worksheet, row: int, values: dict[str, Any]) -> None:
    for cell in page[1]:
        if str(cell.value) in values and cell.column:
            page.cell(row, cell.column).value = values[str(cell.value)]


def test_sheets_follow_from_the_records() -> None:
    sheets = {sheet.name: sheet for sheet in sheet_shapes(tree_of(TEXT), LANGUAGES)}
    assert list(sheets) == ["programmes", "partners", "facts"]
    assert [column.header for column in sheets["facts"].columns] == [
        "id",
        "topic",
        "text fr",
        "text nl",
        "facts",
    ]
    by_header = {column.header: column for column in sheets["programmes"].columns}
    assert by_header["theme"].choices == ("production",)
    assert by_header["kind"].choices == ("theme", "academy", "degree", "with-partner")
    assert by_header["picture description nl"].path == ("picture", "description")


def test_an_untouched_workbook_plans_nothing(tmp_path: Path) -> None:
    found, changed = planned(TEXT, tmp_path, lambda _: None)
    assert (found.edits, found.misfits, found.absent, changed) == ({}, (), (), TEXT)


def test_a_new_row_of_a_section_inside_another(tmp_path: Path) -> None:
    values = {"id": "dna", "topic": "dna", "text fr": "L’ADN", "text nl": "DNA"}
    found, changed = planned(TEXT, tmp_path, lambda book: fill(book["facts"], 3, values))
    assert found.misfits == ()
    assert changed == TEXT.replace(
        "  # why\n", '  # why\n\n    - id: dna\n      topic: dna\n      text: {fr: "L’ADN", nl: "DNA"}\n'
    )


@pytest.mark.parametrize("before", ["", "partners: []\n", "partners:\n"])
def test_the_first_item_of_a_section(tmp_path: Path, before: str) -> None:
    texts = {f"{name} {code}": name.title() for name in ("name", "gist", "body") for code in LANGUAGES}
    values = {"id": "p", "kind": "host", **texts}
    found, changed = planned(TEXT + before, tmp_path, lambda book: fill(book["partners"], 2, values))
    assert found.misfits == ()
    assert changed.startswith(TEXT + "partners:")
    if not before:
        assert changed.removeprefix(TEXT) == PARTNER


def test_one_text_for_all_languages_becomes_two_where_they_differ(tmp_path: Path) -> None:
    found, changed = planned(TEXT, tmp_path, lambda book: fill(book["programmes"], 2, {"gist nl": "Kort"}))
    assert found.misfits == ()
    assert changed == TEXT.replace("gist: G", 'gist: {fr: "G", nl: "Kort"}')


def test_other_languages_stay_where_a_sheet_has_only_one(tmp_path: Path) -> None:
    def edit(book: Workbook) -> None:
        page = book["programmes"]
        for number in range(page.max_column, 1, -1):
            if page.cell(1, number).value != "gist nl":
                page.delete_cols(number)
        fill(page, 2, {"gist nl": "Kort"})

    found, changed = planned(TEXT, tmp_path, edit)
    assert found.misfits == ()
    assert changed == TEXT.replace("gist: G", 'gist: {fr: "G", nl: "Kort"}')


def test_a_missing_translation_of_several_texts_is_no_line(tmp_path: Path) -> None:
    text = TEXT.replace("sites: []", "sites: [], tags: [{fr: a}, {fr: b}]")
    found, changed = planned(text, tmp_path, lambda book: fill(book["programmes"], 2, {"tags fr": "a\nc"}))
    assert found.misfits == ()
    assert changed == text.replace("{fr: b}", "{fr: c}")


def test_an_item_in_brackets_stays_in_brackets(tmp_path: Path) -> None:
    values = {"tags fr": "a\nb", "tags nl": "a\nc", "link": "https://example.org", "picture file": "a.png"}
    found, changed = planned(TEXT, tmp_path, lambda book: fill(book["programmes"], 2, values))
    assert found.misfits == ()
    assert changed.count("\n") == TEXT.count("\n")
    assert "tags: [a, {fr: b, nl: c}]" in changed


def test_a_value_with_a_label_is_told(tmp_path: Path) -> None:
    text = TEXT.replace("gist: G, body: B", "gist: &g G, body: *g")
    tree_of(text)
    sheets = sheet_shapes(tree_of(text), LANGUAGES)
    file = tmp_path / "out.xlsx"
    book = as_workbook(tree_of(text), sheets)
    fill(book["programmes"], 2, {"gist fr": "Other"})
    file.write_bytes(as_data(book))
    read = read_book(file, {sheet.name: [column.header for column in sheet.columns] for sheet in sheets})
    assert not isinstance(read, str)
    found = plan(tree_of(text), {"content.yaml": text}, sheets, read)
    assert [misfit.cell for misfit in found.misfits] == ["programmes!A2"]
    assert not any(found.edits.values())


def test_a_text_that_looks_like_a_formula_is_none(tmp_path: Path) -> None:
    text = TEXT.replace("gist: G", 'gist: "=1+1"')
    found, changed = planned(text, tmp_path, lambda _: None)
    assert (found.misfits, changed) == ((), text)
