"""The report for people: the line, a caret under the place, and the cure."""

import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from kiosk.document import Problem, Severity
from kiosk.document.excerpt import WIDEST, excerpt
from kiosk.document.report import as_json, print_report


def problem(file: Path, line: int = 2, column: int = 8, severity: Severity = Severity.ERROR) -> Problem:
    return Problem(
        file=str(file),
        line=line,
        column=column,
        path="sites[0].name",
        where="sites, biopark, name",
        severity=severity,
        code="missing",
        message="a [bold]message[/bold]",
        hint="the cure",
    )


def told(problems: list[Problem], *, terminal: bool = False) -> str:
    out = io.StringIO()
    print_report(
        Console(file=out, force_terminal=terminal, highlight=False, markup=False, width=40), problems
    )
    return out.getvalue()


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "content.yaml"
    file.write_text("a: 1\nnäme: ü\n", encoding="utf-8")
    return file


def test_line_caret_and_cure(file: Path) -> None:
    assert told([problem(file, column=7)]) == (
        "content.yaml:2:7: error: sites, biopark, name: a [bold]message[/bold]\n"
        "    2 | näme: ü\n"
        "      |       ^\n"
        "  = the cure\n\n"
    )


def test_a_problem_of_the_whole_file_has_no_line(file: Path) -> None:
    assert told([problem(file, line=0, column=0)]).startswith("content.yaml: error: sites, biopark, name: ")


def test_what_the_owner_must_supply_comes_last_in_one_line_each(file: Path) -> None:
    lines = told([problem(file, severity=Severity.TODO), problem(file)]).splitlines()
    assert lines[0].startswith("content.yaml:2:8: error")
    assert lines[-1].startswith("content.yaml:2:8: todo")


def test_colours_only_on_a_terminal(file: Path) -> None:
    assert "\x1b[" in told([problem(file)], terminal=True)
    assert "\x1b[" not in told([problem(file)])


def test_a_file_elsewhere_keeps_its_whole_name(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (file.parent / "here").mkdir()
    monkeypatch.chdir(file.parent / "here")
    assert told([problem(file)]).startswith(f"{file}:2:8: error")


def test_json_has_the_fields_in_this_order(file: Path) -> None:
    (row,) = json.loads(as_json([problem(file)]))
    assert list(row) == ["file", "line", "column", "path", "severity", "code", "message", "hint", "where"]
    assert row["file"] == "content.yaml"
    assert row["severity"] == "error"


def test_the_caret_stands_right_behind_wide_and_odd_letters() -> None:
    found = excerpt("細胞: x", 5)
    assert found.text[: found.offset // 2] == "細胞: x"[:3]
    assert found.offset == 6
    assert excerpt("\t\ta: b", 6) == excerpt("  a: b", 6)
    assert excerpt("a\x1b[31m\u200bb", 1).text == "a·[31m·b"


def test_of_a_long_line_the_part_around_the_place_is_shown() -> None:
    found = excerpt("x" * 500 + "!" + "y" * 500, 501)
    assert len(found.text) <= WIDEST + 2
    assert found.text[found.offset] == "!"
    assert excerpt("x" * 500, 1).text.startswith("xxx")
    assert excerpt("x" * 500, 500).text.endswith("xxx")
