"""Every broken file has its report beside it. REWRITE=1 writes the reports anew: then read them all."""

import os
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.commands.check import exit_code, tell
from kiosk.content import Loaded, Sources
from kiosk.content.loaded import loaded
from kiosk.content.loading import load

BROKEN = Path(__file__).parent.parent / "data" / "broken"
NAMES = sorted(file.stem for file in BROKEN.glob("*.yaml"))
TODAY = date(2026, 11, 23)

JARGON = set(
    """
    mapping map scalar sequence node token parse parser yaml json null nonetype dict dictionary tuple str int
    float bool boolean string integer array object schema pydantic validation valid invalid exception
    traceback error anchor alias key value indent indented indentation syntax unicode byte bytes expected
    """.split()  # noqa: SIM905 - to be read
)
"""Words that a receptionist has not met, or not in the sense that programmers use them."""


@pytest.fixture(autouse=True)
def _in_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(BROKEN)
    monkeypatch.setenv("CAMPUS_KIOSK_STATE", str(tmp_path))


def read(name: str) -> Loaded:
    *_, last = load(Sources(content=BROKEN / f"{name}.yaml"), TODAY)
    return loaded(last)


def test_there_are_many_broken_files() -> None:
    assert len(NAMES) >= 45


@pytest.mark.parametrize("name", NAMES)
def test_a_broken_file_is_explained(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = read(name)
    tell(found, "text")
    report = f"{capsys.readouterr().out}exit {exit_code(found)}\n"
    expected = BROKEN / f"{name}.txt"
    if "REWRITE" in os.environ:
        expected.write_text(report, encoding="utf-8", newline="\n")
    assert report == expected.read_text(encoding="utf-8")


def test_every_report_belongs_to_a_file() -> None:
    assert sorted(file.stem for file in BROKEN.glob("*.txt")) == NAMES


def test_no_report_speaks_like_a_programmer() -> None:
    sentences = list(_sentences())
    assert len(sentences) >= 2 * len(NAMES)
    strange = [(name, text) for name, text in sentences if JARGON.intersection(_words(text))]
    assert strange == []


def test_every_problem_points_into_its_file_and_says_what_to_do() -> None:
    problems = [(name, problem) for name in NAMES for problem in read(name).problems]
    assert len(problems) >= len(NAMES)
    for name, problem in problems:
        lines = Path(problem.file).read_text(encoding="utf-8", errors="replace").splitlines() or [""]
        assert 1 <= problem.line <= len(lines), name
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1, name
        assert problem.message, name
        assert problem.hint, name


def _sentences() -> Iterator[tuple[str, str]]:
    for name in NAMES:
        for problem in read(name).problems:
            yield name, problem.message
            yield name, problem.hint


def _words(text: str) -> list[str]:
    """The words that are ours: neither quoted from the file nor the names of files."""
    return re.findall(r"[a-z]+", re.sub(r'"[^"]*"|\S+\.yaml', "", text).lower())
