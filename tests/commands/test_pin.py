"""`kiosk pin` as it is typed: in a process of its own, on a terminal and through a pipe."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.backroom import pin
from tests.commands.running import FOR_EVER, environment


def piped(folder: Path, text: str, *words: str) -> tuple[int, str, str]:
    """Write `text` into it."""
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "pin", *words],
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="surrogateescape",
        check=False,
        env=environment(CAMPUS_KIOSK_STATE=str(folder)),
        timeout=FOR_EVER,
    )
    return done.returncode, done.stdout, done.stderr


def typed(folder: Path, *lines: str) -> tuple[int, str]:
    """Type the lines on a terminal, each when it is asked for; all that the terminal shows."""
    child, terminal = pty.fork()
    if child == 0:
        os.execve(  # noqa: S606 - no shell
            sys.executable,
            [sys.executable, "-m", "kiosk", "pin"],
            environment(CAMPUS_KIOSK_STATE=str(folder)),
        )
    shown = b""
    for line in lines:
        asked = shown.count(b": ")
        while shown.count(b": ") == asked:
            shown += os.read(terminal, 1024)
        os.write(terminal, f"{line}\n".encode())
    while chunk := read(terminal):
        shown += chunk
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown.decode()


def read(terminal: int) -> bytes:
    """What it shows next; nothing once the other end is gone."""
    try:
        return os.read(terminal, 1024)
    except OSError:
        return b""


def test_it_is_set_through_a_pipe(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    assert piped(folder, "2580\n") == (0, f"The PIN is set, in {folder / pin.FILE}.\n", "")
    found = pin.kept(folder)
    assert found is not None
    assert found.fits("2580")
    assert (folder / pin.FILE).stat().st_mode & 0o777 == 0o600


def test_it_is_asked_for_twice_and_never_shown(tmp_path: Path) -> None:
    code, shown = typed(tmp_path, "2580", "2580")
    assert code == 0
    assert "2580" not in shown
    found = pin.kept(tmp_path)
    assert found is not None
    assert found.fits("2580")


def test_whoever_ends_it_at_the_question_sets_nothing(tmp_path: Path) -> None:
    code, shown = typed(tmp_path, "\x04")
    assert code == 64
    assert "Traceback" not in shown
    assert pin.kept(tmp_path) is None


def test_two_that_differ_set_nothing(tmp_path: Path) -> None:
    code, shown = typed(tmp_path, "2580", "2581")
    assert code == 64
    assert "the two are not the same" in shown
    assert pin.kept(tmp_path) is None


@pytest.mark.parametrize("text", ["1234\n", "0000\n", "", "12\n", "abcd\n", "7" * 10_000, "\udcff\udcfe\n"])
def test_a_bad_one_leaves_the_old_one(tmp_path: Path, text: str) -> None:
    pin.keep(tmp_path, pin.hashed("2580"))
    before = (tmp_path / pin.FILE).read_bytes()
    code, out, err = piped(tmp_path, text)
    assert (code, out) == (64, "")
    assert err.startswith("The PIN is not set: ")
    assert len(err.splitlines()) == 1
    assert (tmp_path / pin.FILE).read_bytes() == before


def test_it_is_removed(tmp_path: Path) -> None:
    pin.keep(tmp_path, pin.hashed("2580"))
    assert piped(tmp_path, "", "--remove") == (0, "The PIN is removed.\n", "")
    assert piped(tmp_path, "", "--remove") == (0, "There was no PIN.\n", "")


def test_a_folder_that_is_none_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("", "utf-8")
    code, _, err = piped(tmp_path / "state", "2580\n")
    assert code == 1
    assert err.startswith("The PIN cannot be written: ")
    assert len(err.splitlines()) == 1
