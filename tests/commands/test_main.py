"""The first word names a command, and only that command is loaded."""

import os
import subprocess
import sys

import pytest

from kiosk import __version__
from kiosk.__main__ import COMMANDS, DEFAULT, main
from kiosk.host.paths import PACKAGE


def modules_after(words: list[str]) -> set[str]:
    code = (
        f"import sys, kiosk.__main__ as door\ndoor.main({words!r})\nsys.stderr.write(' '.join(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=PACKAGE.parent, capture_output=True, text=True, check=True
    )
    return set(done.stderr.split())


def test_one_command_does_not_load_the_others() -> None:
    loaded = modules_after(["schema"])
    assert "kiosk.commands.schema" in loaded
    assert {f"kiosk.commands.{name}" for name in COMMANDS} & loaded == {"kiosk.commands.schema"}
    assert not {"PySide6", "rich"} & loaded


def test_the_version_loads_no_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"kiosk {__version__}\n"
    loaded = {name for name in modules_after(["--version"]) if name.startswith("kiosk.commands.")}
    assert loaded <= {"kiosk.commands.parser", "kiosk.commands.words"}


def test_a_wrong_command_is_told_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["chekc"]) == 64
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "kiosk: there is no command 'chekc', did you mean 'check'?; see kiosk --help\n"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["check", "--fromat", "json"], "kiosk check: not known: --fromat, did you mean '--format'?\n"),
        (["check", "--for", "json"], "kiosk check: not known: --for, did you mean '--format'?\n"),
        (
            ["check", "--today", "soon"],
            "kiosk check: argument --today: a day is written like 2026-11-23, not soon\n",
        ),
        (["schema", "now"], "kiosk schema: not known: now\n"),
        (["--windw", "5x5"], "kiosk run: not known: --windw 5x5, did you mean '--window'?\n"),
    ],
)
def test_wrong_words_are_one_line_and_end_with_64(
    words: list[str], line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 64
    assert capsys.readouterr() == ("", line)


def test_a_terminal_without_accents_shows_question_marks() -> None:
    words = [sys.executable, "-m", "kiosk", "--help"]
    env = {**os.environ, "LC_ALL": "fr_BE", "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(words, cwd=PACKAGE.parent, capture_output=True, text=True, check=True, env=env)
    assert "v?rifie un fichier de contenu" in done.stdout
    assert done.stderr == ""


def test_without_a_command_the_kiosk_runs() -> None:
    assert DEFAULT == "run"


def test_every_command_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    for name in COMMANDS:
        assert main([name, "--help"]) == 0
        assert capsys.readouterr().out.startswith(f"usage: kiosk {name}")


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    told = capsys.readouterr().out
    for name in COMMANDS:
        assert f"\n  {name} " in told
