"""`kiosk check --since` as staff use it: with a file, and with a revision of git."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.host.paths import PACKAGE

GOOD = PACKAGE.parent / "tests" / "data" / "good"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with content, in which git finds no settings of anybody."""
    monkeypatch.setenv("CAMPUS_KIOSK_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("PYTHONPATH", str(PACKAGE.parent))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    folder = shutil.copytree(GOOD, tmp_path / "le dossier é")
    monkeypatch.chdir(folder)
    return folder


def git(*words: str) -> None:
    name = ("-c", "user.name=Staff", "-c", "user.email=staff@example.org")
    subprocess.run(["git", *name, *words], check=True, capture_output=True)


@pytest.fixture
def repository(folder: Path) -> Path:
    """With the content in its first revision; the content lies in a part and has a picture."""
    text = (folder / "content.yaml").read_text(encoding="utf-8")
    start, end = text.index("programmes:"), text.index("timings:")
    (folder / "part.yaml").write_text(text[start:end], encoding="utf-8")
    (folder / "content.yaml").write_text(
        text[:start] + text[end:] + "\nparts: [part.yaml]\n", encoding="utf-8"
    )
    git("init", "--initial-branch", "main")
    git("add", ".")
    git("commit", "-m", "First")
    return folder


def check(*words: str | Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-P", "-m", "kiosk", "check", *map(str, words), "--today", "2026-11-23"]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_changes_come_after_the_report(folder: Path) -> None:
    shutil.copy("content.yaml", "before.yaml")
    replace(folder / "content.yaml", "idle_at_least: 90", "idle_at_least: 99")
    done = check("--since", "before.yaml")
    assert (done.returncode, done.stderr) == (0, "")
    report, _, told = done.stdout.partition("\n\n")
    assert report.endswith("All of it is shown.")
    assert told == "1 change since before.yaml:\n  timings, idle_at_least: 90 → 99\n"


def test_nothing_changed_is_told_too() -> None:
    shutil.copy("content.yaml", "before.yaml")
    assert check("--since", "before.yaml").stdout.endswith("\nNothing has changed since before.yaml.\n")


def test_json_is_a_list_of_changes(folder: Path) -> None:
    shutil.copy("content.yaml", "before.yaml")
    replace(folder / "content.yaml", "fr: Salle blanche", "fr: Salle propre")
    done = check("--since", "before.yaml", "--format", "json")
    reworded, older = json.loads(done.stdout)
    assert reworded == {
        "kind": "reworded",
        "path": ["programmes", "cleanroom", "title"],
        "languages": ["fr"],
        "before": "Salle blanche",
        "after": "Salle propre",
        "than": [],
    }
    assert (older["kind"], older["languages"], older["than"]) == ("older", ["nl", "en"], ["fr"])


def test_a_revision_of_git_is_read_with_its_parts_and_pictures(repository: Path) -> None:
    replace(repository / "part.yaml", "fr: Salle blanche", "fr: Salle propre")
    replace(repository / "pictures" / "cell.svg", "<svg", "<svg ")
    done = check("--since", "main")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.partition("2 changes since main:\n")[2].splitlines() == [
        "  programmes, cleanroom, title (fr): “Salle blanche” → “Salle propre”",
        "  programmes, cleanroom, title: changed in fr, not in nl and en: that may be out of date now",
        "  programmes, cleanroom, picture: another picture in the file pictures/cell.svg",
    ]


def test_what_is_left_out_because_of_an_error_is_mentioned(folder: Path) -> None:
    shutil.copy("content.yaml", "before.yaml")
    replace(folder / "content.yaml", "colour: mint", "colour: green")
    done = check("--since", "before.yaml")
    assert done.returncode == 1
    assert done.stdout.endswith("What is left out because of an error counts as not being there.\n")


@pytest.mark.parametrize(
    ("since", "line"),
    [
        ("nope", "--since: there is neither a file nor a git revision nope\n"),
        ("--output=x", "--since: there is neither a file nor a git revision --output=x\n"),
        ("main:part.yaml", "--since: there is neither a file nor a git revision main:part.yaml\n"),
    ],
)
@pytest.mark.usefixtures("repository")
def test_a_revision_that_does_not_exist_is_one_line(since: str, line: str) -> None:
    done = check(f"--since={since}")
    assert (done.returncode, done.stdout, done.stderr) == (64, "", line)
    assert not Path("x").exists()


def test_a_folder_without_git_is_one_line(folder: Path) -> None:
    done = check("--since", "main")
    assert (done.returncode, done.stdout) == (64, "")
    start = "--since: there is no file main; name the copy that you kept."
    assert done.stderr == f"{start} Where git may read {folder}, a revision can stand for it\n"


def test_a_computer_without_git_is_one_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(folder))
    done = check("--since", "main")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "--since: there is no file main, and git is not installed here\n"


def test_a_file_that_a_revision_does_not_have_is_one_line(repository: Path) -> None:
    shutil.copy(repository / "content.yaml", repository / "other.yaml")
    done = check("other.yaml", "--since", "main")
    assert (done.returncode, done.stderr) == (2, "--since: the git revision main has no other.yaml\n")


def test_an_earlier_content_that_cannot_be_read_is_one_line(folder: Path) -> None:
    (folder / "before.yaml").write_text("name: [\n")
    done = check("--since", "before.yaml")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("--since: before.yaml cannot be read: ")
    assert done.stderr.count("\n") == 1
