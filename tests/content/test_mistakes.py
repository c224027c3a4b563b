"""Every slip in the real content.yaml is found, where it is, once, with its cure.

REWRITE=1 writes the reports anew: then read them all.
"""

import os
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from kiosk.commands.check import exit_code
from kiosk.content import Loaded, Sources
from kiosk.content.loaded import loaded
from kiosk.content.loading import load
from kiosk.document import Problem, Severity
from kiosk.host.paths import PACKAGE
from tests.commands.test_broken_files import JARGON
from tests.content.pictures import put_pictures
from tests.content.slips import FOLDER, as_report, read_slip

REAL = PACKAGE.parent / "content.yaml"
TEXT = REAL.read_text(encoding="utf-8")
NAMES = sorted(file.stem for file in FOLDER.glob("*.txt"))
TODAY = date(2026, 11, 24)
THROUGH_THE_COMMAND = NAMES[::12]


def check(file: Path) -> Loaded:
    *_, last = load(Sources(content=file), TODAY)
    return loaded(last)


@pytest.fixture(scope="module")
def known() -> tuple[Problem, ...]:
    """What is said of the real file."""
    return check(REAL).problems


def written(name: str, folder: Path) -> Path:
    """The real file with the slip `name` in it, in a folder with some pictures."""
    slip, file = read_slip(name), folder / "content.yaml"
    put_pictures(folder / "pictures")
    shutil.copytree(REAL.parent / "content", folder / "content")
    file.write_bytes(slip.made(TEXT).encode(slip.encoding, errors="replace"))
    return file


def test_there_are_many_slips() -> None:
    assert len(NAMES) >= 80


def test_only_what_the_owner_supplies_and_reads_is_said_of_the_real_file(
    known: tuple[Problem, ...],
) -> None:
    assert {one.severity for one in known} == {Severity.TODO}
    assert {one.code for one in known} == {"owner", "review"}


@pytest.mark.parametrize("name", NAMES)
def test_a_slip_is_found(name: str, tmp_path: Path, known: tuple[Problem, ...]) -> None:
    slip, file = read_slip(name), written(name, tmp_path)
    report = as_report(check(file), known, slip.made(TEXT), slip.anchor(TEXT))
    if "REWRITE" in os.environ:
        path = FOLDER / f"{name}.txt"
        before, _, _ = path.read_text(encoding="utf-8").partition("--- report\n")
        path.write_text(f"{before}--- report\n{report}", encoding="utf-8", newline="\n")
    assert report == read_slip(name).report


def test_no_report_speaks_like_a_programmer() -> None:
    told = [
        (name, line) for name in NAMES for line in read_slip(name).report.splitlines() if line[:4] == "    "
    ]
    assert len(told) >= 2 * len(NAMES)
    strange = [(name, line) for name, line in told if JARGON.intersection(_words(line))]
    assert strange == []


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", re.sub(r'"[^"]*"|\S+\.yaml', "", text).lower())


@pytest.mark.parametrize("name", THROUGH_THE_COMMAND)
def test_the_command_says_the_same(name: str, tmp_path: Path) -> None:
    file = written(name, tmp_path)
    found = check(file)
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "check", "content.yaml", "--today", TODAY.isoformat()],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(PACKAGE.parent), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (exit_code(found), "")
    for one in found.problems:
        name = Path(one.file).relative_to(tmp_path).as_posix()
        place = f"{name}:{one.line}:{one.column}" if one.line else name
        assert f"{place}: {one.severity}: " in done.stdout
        assert one.message in done.stdout
    assert done.stdout.count("Left out: ") == len(found.aside)
