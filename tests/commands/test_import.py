"""`kiosk export` and `kiosk import` as staff and translators use them."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from difflib import unified_diff
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.host.paths import PACKAGE

REAL = PACKAGE.parent / "content.yaml"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with the real content."""
    monkeypatch.setenv("CAMPUS_KIOSK_STATE", str(tmp_path / "state"))
    folder = tmp_path / "le dossier é"
    folder.mkdir()
    shutil.copy(REAL, folder)
    shutil.copytree(REAL.parent / "content", folder / "content")
    monkeypatch.chdir(folder)
    return folder


def kiosk(*words: str | Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-P", "-m", "kiosk", *map(str, words)]
    environment = {**os.environ, "PYTHONPATH": str(PACKAGE.parent)}
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False, env=environment)


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The spreadsheet of the real content."""
    file = tmp_path_factory.mktemp("desk") / "out.xlsx"
    done = kiosk("export", file, "--content", REAL)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{file} is written.\n", "")
    return file


@pytest.fixture
def sheet(exported: Path, folder: Path) -> Path:
    """A copy of it, as a translator gets it."""
    return Path(shutil.copy(exported, folder))


def column(page: Worksheet, header: str) -> int:
    return next(cell.column for cell in page[1] if cell.value == header and cell.column)


def set_cells(page: Worksheet, row: int, **values: Any) -> None:
    """Cells by the header above them, with `_` for a space."""
    for header, value in values.items():
        page.cell(row, column(page, header.replace("_", " ").replace("as of", "as_of"))).value = value


def change(sheet: Path, edit: Callable[[Workbook], object]) -> Path:
    book = load_workbook(sheet)
    edit(book)
    book.save(sheet)
    return sheet


def take(*words: str | Path) -> "subprocess.CompletedProcess[str]":
    return kiosk("import", "out.xlsx", "--content", "content.yaml", *words)


def changed_lines() -> list[str]:
    before, after = (file.read_text(encoding="utf-8").splitlines() for file in (REAL, Path("content.yaml")))
    differing = unified_diff(before, after, n=0, lineterm="")
    return [line for line in differing if line != "+" and line[:2] not in {"--", "++", "@@"}]


def untouched(folder: Path) -> bool:
    """Whether the content is as it was, and nothing lies beside it."""
    names = {file.name for file in folder.iterdir()}
    return (folder / "content.yaml").read_bytes() == REAL.read_bytes() and names <= {
        "content",
        "content.yaml",
        "out.xlsx",
    }


@pytest.mark.usefixtures("sheet")
def test_a_sheet_that_comes_back_unchanged_changes_no_byte(folder: Path) -> None:
    done = take()
    assert (done.returncode, done.stdout, done.stderr) == (0, "Nothing has changed.\n", "")
    assert untouched(folder)


def test_every_item_and_every_text_is_in_the_sheet(sheet: Path) -> None:
    book = load_workbook(sheet)
    assert book.sheetnames == ["How to", "programmes", "partners", "news", "_exported"]
    page = book["programmes"]
    headers = [cell.value for cell in page[1]]
    assert headers[:6] == ["id", "theme", "kind", "title fr", "title nl", "title en"]
    assert {"body fr", "tags nl", "link", "picture description en", "reviewed", "facts"} <= set(headers)
    assert page.max_row > 12
    assert page.freeze_panes == "B2"
    assert page["A2"].protection.locked
    assert not page["D2"].protection.locked
    kinds = [str(offer.formula1) for offer in page.data_validations.dataValidation]
    assert '"theme,academy,degree,with-partner"' in kinds
    assert page.cell(2, column(page, "tags en")).value == "Cells and bioreactors\nHands-on"


def test_one_changed_cell_changes_only_the_lines_of_its_text(sheet: Path) -> None:
    change(sheet, lambda book: set_cells(book["programmes"], 2, title_nl="Bioproductie en meer"))
    done = take()
    assert done.returncode == 0
    assert changed_lines() == [
        '-    title: {fr: "Bioproduction", nl: "Bioproductie", en: "Bioproduction"}',
        '+    title: {fr: "Bioproduction", nl: "Bioproductie en meer", en: "Bioproduction"}',
    ]
    assert done.stdout.splitlines() == [
        "1 change:",
        "  programmes, bioproduction, title (nl): “Bioproductie” → “Bioproductie en meer”",
        "  programmes, bioproduction, title: changed in nl, not in fr and en: that may be out of date now",
        "content.yaml is written; what it was before is in content.yaml.before-import",
    ]
    assert Path("content.yaml.before-import").read_bytes() == REAL.read_bytes()


def test_a_dry_run_tells_the_same_and_writes_nothing(sheet: Path, folder: Path) -> None:
    change(sheet, lambda book: set_cells(book["programmes"], 2, title_nl="Bioproductie en meer"))
    done = take("--dry-run")
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, "1 change:")
    assert untouched(folder)


def test_a_new_row_becomes_an_item_at_the_end_of_its_section(sheet: Path) -> None:
    def edit(book: Workbook) -> None:
        page = book["programmes"]
        texts = {
            f"{field}_{code}": f"{field} {code}" for field in ("title", "gist") for code in ("fr", "nl", "en")
        }
        bodies = dict.fromkeys(("body_fr", "body_nl", "body_en"), "BODY")
        others = {
            "theme": "digital",
            "kind": "degree",
            "sites": "biopark; nucleus",
            "reviewed": date(2026, 11, 2),
        }
        set_cells(page, page.max_row + 1, id="new-one", **texts, **bodies, **others)

    change(sheet, edit)
    done = take()
    assert done.returncode == 0
    assert "  programmes, new-one: added: “title fr”\n" in done.stdout
    assert changed_lines() == [
        "+  - id: new-one",
        "+    theme: digital",
        "+    kind: degree",
        '+    title: {fr: "title fr", nl: "title nl", en: "title en"}',
        '+    gist: {fr: "gist fr", nl: "gist nl", en: "gist en"}',
        '+    body: "BODY"',
        "+    sites: [biopark, nucleus]",
        "+    reviewed: 2026-11-02",
    ]


def test_a_row_that_is_gone_is_told_and_its_item_stays(sheet: Path, folder: Path) -> None:
    change(sheet, lambda book: book["partners"].delete_rows(3))
    done = take()
    assert done.returncode == 0
    assert "partners, cespe: not in the spreadsheet; it stays as it is\n" in done.stdout
    assert untouched(folder)


def test_rows_may_be_sorted_and_columns_left_out(sheet: Path, folder: Path) -> None:
    def edit(book: Workbook) -> None:
        page = book["programmes"]
        last = get_column_letter(page.max_column)
        page.move_range(f"A2:{last}{page.max_row}", rows=1)
        page.move_range(f"A{page.max_row}:{last}{page.max_row}", rows=2 - page.max_row)
        page.delete_cols(column(page, "tags fr"))

    change(sheet, edit)
    assert (take().returncode, untouched(folder)) == (0, True)


def test_what_was_changed_in_the_file_since_the_export_stays(sheet: Path, folder: Path) -> None:
    text = REAL.read_text(encoding="utf-8").replace('nl: "Bioproductie"', 'nl: "Productie"')
    (folder / "content.yaml").write_text(text, encoding="utf-8")
    change(sheet, lambda book: set_cells(book["programmes"], 2, title_en="Making medicines"))
    assert take().returncode == 0
    assert 'nl: "Productie", en: "Making medicines"}' in (folder / "content.yaml").read_text(encoding="utf-8")


def test_what_was_changed_in_both_is_asked_about(sheet: Path, folder: Path) -> None:
    text = REAL.read_text(encoding="utf-8").replace('nl: "Bioproductie"', 'nl: "Productie"')
    (folder / "content.yaml").write_text(text, encoding="utf-8")
    change(sheet, lambda book: set_cells(book["programmes"], 2, title_nl="Maken"))
    done = take()
    assert done.returncode == 1
    told, last = done.stdout.splitlines()
    assert told.startswith('programmes!E2: content.yaml says "Productie" since the export; ')
    assert last == "1 mistake; nothing is written."


def test_every_bad_cell_is_told_in_one_run(sheet: Path, folder: Path) -> None:
    beyond = get_column_letter(load_workbook(sheet)["programmes"].max_column + 1)

    def edit(book: Workbook) -> None:
        page = book["programmes"]
        page[f"{beyond}1"].value = "titel en"
        set_cells(page, 2, title_nl="=A1")
        set_cells(page, 3, title_nl=1972)
        set_cells(page, 4, title_nl=date(2026, 1, 2))
        set_cells(page, 5, title_nl=None)
        set_cells(page, 6, kind="degre")
        set_cells(page, 7, id="stem")
        set_cells(page, 8, sites="biopark, gent")
        set_cells(page, 9, tags_nl="one")
        page.merge_cells("D10:D11")
        set_cells(page, page.max_row + 1, id="new-one", title_fr="T")
        set_cells(page, page.max_row + 1, title_fr="T")
        book["partners"].title = "partner"

    change(sheet, edit)
    done = take()
    assert (done.returncode, done.stderr) == (1, "")
    *told, last = done.stdout.splitlines()
    cells = [line.partition(": ")[0] for line in told]
    assert cells == [
        "partner!A1",
        f"programmes!{beyond}1",
        "programmes!E2",
        "programmes!E3",
        "programmes!E4",
        "programmes!E5",
        "programmes!C6",
        "programmes!A7",
        "programmes!M8",
        "programmes!P9",
        "programmes!D10",
        "programmes!D11",
        *(f"programmes!{letter}15" for letter in "BCGJ"),
        "programmes!A16",
    ]
    assert told[6] == 'programmes!C6: "degre" is not possible here; did you mean "degree"?'
    assert last == f"{len(told)} mistakes; nothing is written."
    assert untouched(folder)


def test_what_the_checker_finds_is_told_at_its_cell(sheet: Path, folder: Path) -> None:
    def edit(book: Workbook) -> None:
        page = book["partners"]
        set_cells(page, 2, link="http://example.org")
        set_cells(page, 3, as_of="27/05/2025")
        set_cells(page, 4, programmes="nothing")

    change(sheet, edit)
    done = take()
    assert done.returncode == 1
    cells = [line.partition(": ")[0] for line in done.stdout.splitlines()[:-1]]
    assert cells == ["partners!M4"]
    change(sheet, lambda book: set_cells(book["partners"], 4, programmes="cespe-academy"))
    cells = [line.partition(": ")[0] for line in take().stdout.splitlines()[:-1]]
    assert sorted(cells) == ["partners!Q2", "partners!V3"]
    assert untouched(folder)


def test_a_warning_is_told_at_its_cell_and_the_text_is_taken(sheet: Path) -> None:
    change(sheet, lambda book: set_cells(book["partners"], 4, body_nl="woord " * 29 + "einde."))
    done = take()
    assert done.returncode == 0
    assert "warning: partners!J4: 30 words are too many for one sentence" in done.stdout
    assert "partners, ghent-university, body (nl)" in done.stdout


def test_items_in_a_part_are_changed_there(sheet: Path, folder: Path) -> None:
    text = REAL.read_bytes().decode()
    start, end = text.index("programmes:\n"), text.index("# ---- Partners: who")
    (folder / "part.yaml").write_bytes(b"\xef\xbb\xbf" + text[start:end].replace("\n", "\r\n").encode())
    rest = (text[:start] + text[end:]).replace("parts:\n", "parts:\n  - part.yaml\n")
    (folder / "content.yaml").write_bytes(rest.encode())
    before = (folder / "part.yaml").read_bytes()
    change(sheet, lambda book: set_cells(book["programmes"], 2, title_nl="Bioproductie en meer"))
    assert take().returncode == 0
    assert (folder / "part.yaml").read_bytes() == before.replace(
        b'nl: "Bioproductie", en', b'nl: "Bioproductie en meer", en'
    )


@pytest.mark.usefixtures("sheet")
def test_content_with_mistakes_is_neither_exported_nor_changed(folder: Path) -> None:
    text = REAL.read_text(encoding="utf-8").replace("colour: mint", "colour: mnit")
    (folder / "content.yaml").write_text(text, encoding="utf-8")
    line = "The content has mistakes; correct them first. Ask: kiosk check\n"
    for done in (take(), kiosk("export", "new.xlsx", "--content", "content.yaml")):
        assert (done.returncode, done.stdout, done.stderr) == (1, "", line)
    assert not (folder / "new.xlsx").exists()


@pytest.mark.usefixtures("sheet")
def test_an_export_never_replaces_a_translation() -> None:
    done = kiosk("export", "out.xlsx", "--content", "content.yaml")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "out.xlsx is there already, and may hold a translation; name another file\n"


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (None, "there is no such file"),
        (b"", "this is not an Excel file; save it as .xlsx in the spreadsheet program"),
        (b"id;title\n", "this is not an Excel file; save it as .xlsx in the spreadsheet program"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100),
            "the file has a password or the old format .xls; save it as .xlsx without a password",
        ),
        (
            b"PK\x03\x04" + bytes(99),
            "this is no Excel file, or a damaged one; save it as .xlsx in the spreadsheet program",
        ),
    ],
)
def test_what_is_no_spreadsheet_is_one_line(folder: Path, data: bytes | None, line: str) -> None:
    if data is not None:
        (folder / "out.xlsx").write_bytes(data)
    done = take()
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"out.xlsx: {line}\n")


def test_a_spreadsheet_of_something_else_is_one_line(folder: Path) -> None:
    Workbook().save(folder / "out.xlsx")
    done = take()
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "out.xlsx: none of its sheets is called programmes, partners or news\n"


def test_a_file_that_nobody_may_write_is_one_line(sheet: Path, folder: Path) -> None:
    change(sheet, lambda book: set_cells(book["programmes"], 2, title_nl="X"))
    (folder / "content.yaml.before-import").mkdir()
    done = take()
    assert done.returncode == 2
    assert done.stderr.startswith("content.yaml.before-import cannot be read or written")
    assert done.stderr.count("\n") == 1
    assert (folder / "content.yaml").read_bytes() == REAL.read_bytes()


def inline(cell: str, text: str) -> str:
    return f'<c r="{cell}" t="inlineStr"><is>{text}</is></c>'


INLINE = f"""<?xml version="1.0" encoding="UTF-8"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1">{inline("A1", "<t>id</t>")}{inline("B1", "<t>title nl</t>")}</row>
<row r="2">{inline("A2", "<t>bioproduction</t>")}
{inline("B2", '<r><t>Bio</t></r><r><t xml:space="preserve"> rijk</t></r>')}</row>
<row r="3"><c r="A3" t="str"><v>digital</v></c>{inline("B3", "<t>Digitale transformatie_x000D_</t>")}</row>
</sheetData></worksheet>"""


def test_a_sheet_of_another_program_is_read(folder: Path) -> None:
    """Inline and rich texts, no styles, no shared texts, no memory of the export, one column only."""
    book = Workbook()
    assert isinstance(book.active, Worksheet)
    book.active.title = "programmes"
    book.save(folder / "plain.xlsx")
    with ZipFile(folder / "plain.xlsx") as old, ZipFile(folder / "out.xlsx", "w") as new:
        for name in old.namelist():
            if "styles" not in name and "sharedStrings" not in name:
                new.writestr(name, INLINE if "sheet1" in name else old.read(name))
    (folder / "plain.xlsx").unlink()
    done = take()
    assert done.returncode == 0
    assert [line for line in changed_lines() if line[0] == "+"] == [
        '+    title: {fr: "Bioproduction", nl: "Bio rijk", en: "Bioproduction"}'
    ]
