"""Bytes become text, or one problem that points at the first that is none."""

from pathlib import Path

import pytest

from kiosk.document import Problem
from kiosk.document.source import MOST_BYTES, Source, decoded, read_source


def text_of(data: bytes) -> str:
    found = decoded("a.yaml", data)
    assert isinstance(found, Source)
    return found.text


def problem_of(data: bytes) -> Problem:
    found = decoded("a.yaml", data)
    assert isinstance(found, Problem)
    return found


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert text_of(b"\xef\xbb\xbfname: x") == "name: x"


def test_line_breaks_of_word_processors_do_not_break_lines() -> None:
    assert text_of("a\u2028b\u2029c\x85d".encode()) == "a b c d"


@pytest.mark.parametrize(
    ("data", "place", "code"),
    [
        ("name: x\nplace: Liège".encode("latin-1"), (2, 10), "not-utf-8"),
        ("é: x\né: Liège".encode() + b"\xe9", (2, 9), "not-utf-8"),
        ("name: x".encode("utf-16"), (1, 1), "not-utf-8"),
        ("name: x".encode("utf-16-le"), (1, 1), "not-utf-8"),
        (b"PK\x03\x04\x14\0\0\0\x08\0a.docx", (1, 1), "not-text"),
        (b"name: a\r\nb: \x00", (2, 4), "invisible"),
        (b"name: a\rb: \x1b[31m", (2, 4), "invisible"),
        ("a: \ufffe".encode(), (1, 4), "invisible"),
    ],
)
def test_the_first_wrong_letter_is_found(data: bytes, place: tuple[int, int], code: str) -> None:
    problem = problem_of(data)
    assert (problem.line, problem.column) == place
    assert problem.code == code


def test_a_missing_file_is_a_problem_of_the_whole_file(tmp_path: Path) -> None:
    found = read_source(tmp_path / "content.yaml")
    assert isinstance(found, Problem)
    assert (found.code, found.line) == ("missing-file", 0)


@pytest.mark.parametrize("name", [".", "content.yaml/more", "a\0b", "n" * 300])
def test_impossible_files_are_problems(tmp_path: Path, name: str) -> None:
    (tmp_path / "content.yaml").write_text("name: x")
    assert isinstance(read_source(tmp_path / name), Problem)


def test_a_file_that_is_too_big_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "content.yaml"
    with file.open("wb") as big:
        big.truncate(100_000_000)
    found = read_source(file)
    assert isinstance(found, Problem)
    assert found.code == "too-big"
    assert "100 MB" in found.message
    assert MOST_BYTES < 100_000_000
