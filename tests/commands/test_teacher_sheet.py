"""`kiosk teacher-sheet`: writes a file, or says in one line why not."""

from pathlib import Path

import pytest

from tests.commands.running import CONTENT, kiosk


def test_it_writes_a_sheet_and_says_how_long_it_is(tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    code, told, refused = kiosk("teacher-sheet", str(CONTENT), "--language", "nl", "--out", str(file))
    assert (code, refused) == (0, "")
    assert told == f"{file} is written: 4 pages.\n"
    assert file.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("language", "name", "code", "reason"),
    [
        ("en", "sheet.txt", 64, "the name of the sheet must end with .pdf"),
        ("it", "sheet.pdf", 64, "--language: the content is not in it, but in fr, nl and en"),
        ("en", "file/sheet.pdf", 2, "cannot be written"),
    ],
)
def test_it_says_why_it_writes_nothing(
    tmp_path: Path, language: str, name: str, code: int, reason: str
) -> None:
    (tmp_path / "file").write_text("not a folder", "utf-8")
    file = tmp_path / name
    found = kiosk("teacher-sheet", str(CONTENT), "--language", language, "--out", str(file))
    assert found[:2] == (code, "")
    assert reason in found[2]
    assert found[2].count("\n") == 1
    assert not file.is_file()


def test_content_without_a_sheet_and_content_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    good = CONTENT.read_text("utf-8")
    (tmp_path / "bare.yaml").write_text(good[: good.index("\nschool_visits:")] + "\n", "utf-8")
    (tmp_path / "torn.yaml").write_text("languages: [", "utf-8")
    for name, reason in (("bare", "The content has no sheet for teachers"), ("torn", "cannot be read")):
        words = ("--language", "en", "--out", str(tmp_path / "sheet.pdf"))
        code, told, refused = kiosk("teacher-sheet", str(tmp_path / f"{name}.yaml"), *words)
        assert (code, told) == (2, "")
        assert reason in refused
    assert not (tmp_path / "sheet.pdf").exists()
