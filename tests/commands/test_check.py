"""`kiosk check` as staff meet it: on the command line, in a folder of their own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.host.paths import PACKAGE

GOOD = PACKAGE.parent / "tests" / "data" / "good" / "content.yaml"
EVERY_FIELD = GOOD.with_name("every-field.yaml")
BROKEN = PACKAGE.parent / "tests" / "data" / "broken"


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CAMPUS_KIOSK_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("PYTHONPATH", str(PACKAGE.parent))
    monkeypatch.delenv("COLUMNS", raising=False)


def check(*words: str | Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-P", "-m", "kiosk", "check", *map(str, words), "--today", "2026-11-23"]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def codes(told: str) -> list[str]:
    return [row["code"] for row in json.loads(told)]


def test_good_content_ends_with_0() -> None:
    done = check(GOOD)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("9 still to come from the owner. All of it is shown.\n")


def test_completeness_is_a_table_by_section_and_language() -> None:
    done = check(GOOD, "--completeness")
    assert (done.returncode, done.stderr) == (0, "")
    rows = [line.split() for line in done.stdout.splitlines()]
    assert ["section", "items", "fr", "nl", "en", "pictures", "read", "owner"] in rows
    assert ["programmes", "1", "5/5", "5/5", "5/5", "1/1", "1/1"] in rows
    assert ["sites", "2", "7/7", "7/7", "7/7", "1/10"] in rows


def test_completeness_is_json_too() -> None:
    done = check(GOOD, "--completeness", "--format", "json")
    rows = {row["name"]: row for row in json.loads(done.stdout)}
    assert rows["sites"]["owner"] == {"there": 1, "of": 10}
    assert rows["programmes"]["texts"]["nl"] == {"there": 5, "of": 5}


def test_of_a_file_that_cannot_be_shown_there_is_a_report_and_no_table() -> None:
    done = check(BROKEN / "no-site.yaml", "--completeness")
    assert done.returncode == 1
    assert "Nothing of this file can be shown" in done.stdout


def test_what_is_to_be_read_again_is_summed_up_by_itself(tmp_path: Path) -> None:
    text = GOOD.read_text(encoding="utf-8").replace("reviewed: 2026-11-02", "reviewed: 2024-11-02")
    (tmp_path / "content.yaml").write_text(text.replace("pictures/cell.svg", "cell.svg"), encoding="utf-8")
    (tmp_path / "cell.svg").write_bytes((GOOD.parent / "pictures" / "cell.svg").read_bytes())
    done = check()
    assert done.returncode == 0
    assert done.stdout.endswith(
        "no errors, 9 still to come from the owner, 1 to be read. All of it is shown.\n"
    )


def test_what_is_left_out_is_listed_before_the_last_line() -> None:
    *_rest, left, last = check(BROKEN / "bad-kind.yaml").stdout.splitlines()
    assert left == 'Left out: programme "cleanroom" (line 27): "course" is not possible here'
    assert last.endswith("What has an error is left out; all else is shown.")


def test_the_command_tells_what_stands_beside_the_broken_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BROKEN)
    done = check("many.yaml")
    assert f"{done.stdout}exit {done.returncode}\n" == (BROKEN / "many.txt").read_text(encoding="utf-8")
    assert done.stderr == ""


def test_json_is_a_list_of_problems() -> None:
    done = check(BROKEN / "bad-colour.yaml", "--format", "json")
    assert done.returncode == 1
    first, *_ = json.loads(done.stdout)
    assert first == {
        "file": str(BROKEN / "bad-colour.yaml"),
        "line": 25,
        "column": 13,
        "path": "themes[0].colour",
        "severity": "error",
        "code": "choice",
        "message": '"mnit" is not possible here',
        "hint": 'did you mean "mint"?',
        "where": "themes, production, colour",
    }


@pytest.mark.parametrize(
    ("language", "first", "cure", "left", "last"),
    [
        (
            "fr",
            "erreur\u00a0: themes, production, colour: «\u00a0mnit\u00a0» n’est pas possible ici",
            "vouliez-vous dire «\u00a0mint\u00a0»\u00a0?",
            (
                "Non affiché\u00a0: thème «\u00a0production\u00a0», colour (ligne 25)\u00a0: "
                "«\u00a0mnit\u00a0» n’est pas possible ici"
            ),
            "1 erreur. Ce qui contient une erreur n’est pas affiché\u00a0; tout le reste l’est.",
        ),
        (
            "nl",
            "fout: themes, production, colour: “mnit” kan hier niet",
            "bedoel je “mint”?",
            "Niet getoond: thema “production”, colour (regel 25): “mnit” kan hier niet",
            "1 fout. Wat een fout bevat, wordt niet getoond; al de rest wel.",
        ),
    ],
)
def test_a_report_in_another_language(
    monkeypatch: pytest.MonkeyPatch, language: str, *, first: str, cure: str, left: str, last: str
) -> None:
    monkeypatch.chdir(BROKEN)
    done = check("bad-colour.yaml", "--language", language)
    assert done.returncode == 1
    assert [line for line in done.stdout.splitlines() if line and "|" not in line] == [
        f"bad-colour.yaml:25:13: {first}",
        f"  = {cure}",
        left,
        f"bad-colour.yaml: {last}",
    ]
    monkeypatch.setenv("LC_ALL", f"{language}_BE.UTF-8")
    assert check("bad-colour.yaml").stdout == done.stdout
    assert "1 error" in check("bad-colour.yaml", "--language", "en").stdout


def test_json_keeps_its_codes_in_another_language() -> None:
    (row,) = json.loads(check(BROKEN / "bad-colour.yaml", "--format", "json", "--language", "nl").stdout)
    assert (row["severity"], row["code"]) == ("error", "choice")
    assert (row["message"], row["hint"]) == ("“mnit” kan hier niet", "bedoel je “mint”?")


def test_a_language_that_staff_cannot_be_told_things_in(monkeypatch: pytest.MonkeyPatch) -> None:
    done = check(GOOD, "--language", "de")
    assert (done.returncode, done.stdout) == (64, "")
    assert done.stderr == "kiosk check: argument --language: 'de' is not possible; en, fr and nl are\n"
    monkeypatch.setenv("LC_ALL", "fr_BE.UTF-8")
    told = check(GOOD, "--language", "de").stderr
    assert "«\u00a0de\u00a0» n’est pas possible\u00a0; vous pouvez choisir en, fr et nl" in told


def test_json_of_content_without_problems_is_an_empty_list(tmp_path: Path) -> None:
    text = (BROKEN / "unused-theme.yaml").read_text(encoding="utf-8")
    start, end = text.index("  - id: quality"), text.index("programmes:")
    (tmp_path / "content.yaml").write_text(text[:start] + text[end:], encoding="utf-8")
    done = check("--format", "json")
    assert (done.returncode, json.loads(done.stdout)) == (0, [])


def test_without_a_name_the_file_of_this_folder_is_checked(tmp_path: Path) -> None:
    (tmp_path / "content.yaml").write_text("languages: []\n")
    done = check()
    assert done.returncode == 1
    assert done.stdout.startswith("content.yaml:1:1: error: ")


def test_a_machine_is_checked_with_it(tmp_path: Path) -> None:
    (tmp_path / "machine.yaml").write_text("orientation: upright\nsite: paris\n")
    done = check(GOOD, "--machine", "machine.yaml", "--format", "json")
    rows = [row for row in json.loads(done.stdout) if row["severity"] == "error"]
    assert [(row["file"], row["line"], row["column"]) for row in rows] == [
        ("machine.yaml", 1, 14),
        ("machine.yaml", 2, 7),
    ]
    assert done.returncode == 1


def test_a_day_decides_what_lies_ahead() -> None:
    words = [sys.executable, "-m", "kiosk", "check", str(GOOD), "--format", "json", "--today", "2026-01-01"]
    done = subprocess.run(words, capture_output=True, encoding="utf-8", check=False)
    assert [code for code in codes(done.stdout) if code != "owner"] == ["future", "future"]
    assert done.returncode == 0


@pytest.mark.parametrize("name", ["nowhere.yaml", ".", "nowhere/content.yaml"])
def test_what_cannot_be_read_ends_with_2(name: str) -> None:
    done = check(name)
    assert (done.returncode, done.stderr) == (2, "")
    assert done.stdout.startswith(f"{name}: error: ")


def test_whoever_reads_only_the_first_line_harms_nothing() -> None:
    command = f"{sys.executable} -m kiosk check {BROKEN / 'many.yaml'} | head -n 1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)  # noqa: S602
    assert done.stderr == ""


HOSTILE = {
    "a million brackets": (b"a: " + b"[" * 1_000_000, 1, ["too-deep"]),
    "a million braces": (b"{a: " * 400_000, 1, ["too-deep"]),
    "a million dashes": (b"- " * 900_000, 1, ["too-deep"]),
    "a hundred megabytes": (b"a: 1\n" * 20_000_000, 2, ["too-big"]),
    "nothing but spaces": (b" " * 1_900_000, 1, ["empty-file"]),
    "one endless quote": (b'a: "' + b"x" * 1_900_000, 1, ["open-quote"]),
    "one endless number": (b"- " + b"9" * 1_900_000, 1, ["wrong-kind"]),
    "quotes without end": (b"a: '" * 400_000, 1, ["inner-quote"]),
    "colons without end": (b"a: " * 600_000, 1, ["colon"]),
    "labels without end": (
        b"a: &a [x]\n" + b"".join(b"b%d: [%s]\n" % (n, b"*a," * 900) for n in range(500)),
        1,
        ["too-many"],
    ),
    "a zip file": (b"PK\x03\x04\x14\x00\x00\x00\x08\x00" * 100, 1, ["not-text"]),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_explained_like_any_other(name: str, tmp_path: Path) -> None:
    data, code, expected = HOSTILE[name]
    (tmp_path / "content.yaml").write_bytes(data)
    done = check("content.yaml", "--format", "json")
    assert (done.returncode, done.stderr) == (code, "")
    assert codes(done.stdout) == expected


def test_a_file_with_ten_thousand_mistakes_is_told_up_to_a_point(tmp_path: Path) -> None:
    (tmp_path / "content.yaml").write_text("".join(f"k{number}: 1\n" for number in range(10_000)))
    found = codes(check("content.yaml", "--format", "json").stdout)
    assert len(found) == 501
    assert "and-so-on" in found


def test_the_answers_of_the_finder_are_a_table_with_what_comes_out() -> None:
    done = check(EVERY_FIELD, "--finder")
    assert (done.returncode, done.stderr) == (0, "")
    rows = [line.split() for line in done.stdout.splitlines()]
    assert ["I", "am…", "the", "first", "3"] in rows
    assert ["A", "student", "cleanroom"] in rows
    assert "3 ways to answer; in 0 of them nothing fits exactly" in done.stdout
    assert "cleanroom: among the first 3 in 3 of them" in done.stdout


def test_the_answers_of_the_finder_are_json_too() -> None:
    rows = json.loads(check(EVERY_FIELD, "--finder", "--format", "json").stdout)
    assert rows[1] == {
        "answers": ["A student"],
        "fits": True,
        "programmes": [{"id": "cleanroom", "fits": True}],
    }


def test_content_without_a_finder_says_so() -> None:
    assert check(BROKEN / "bold.yaml", "--finder").stdout.startswith("There is no finder")
