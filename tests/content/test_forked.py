"""A process that is alone reads in a copy of itself: it finds the same, and outlives what becomes of that."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.host.paths import PACKAGE

CODE = """
import os, signal, subprocess, sys
from datetime import date
from pathlib import Path
from kiosk.content import begin, examine, find_sources
before = len(os.listdir("/proc/self/fd")) if os.path.exists("/proc/self/fd") else 0
sources, today = find_sources(Path(os.fsdecode({file!r})), None), date(2026, 11, 23)
pending = begin(sources, today, "en", alone=True)
child = pending._reader.child
{act}
found = pending.wait({patience})
still_open = len(os.listdir("/proc/self/fd")) - before if before else 0
shown = found.content is not None and found.content == examine(sources, today).wait(60).content
strange = sorted({{"yaml", "pydantic", "rich"}} & set(sys.modules))
wrong = [one.message for one in found.problems if one.severity != "todo"]
print(type(child).__name__, child.returncode, shown, wrong, strange, still_open)
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be copied there")


def told(content: Path, act: str = "", patience: float = 60) -> str:
    code = CODE.format(file=os.fsencode(content), act=act, patience=patience)
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=PACKAGE.parent, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_it_finds_what_a_new_process_finds_and_leaves_nothing_behind(content: Path) -> None:
    assert told(content) == "Forked 0 True [] [] 0"


def test_one_that_is_killed_is_a_problem(content: Path) -> None:
    problem = "the file could not be read: reading it ended early (SIGKILL)"
    assert told(content, "child.kill()") == f"Forked -9 False ['{problem}'] [] 0"


def test_one_that_hangs_is_ended(content: Path) -> None:
    problem = "the file could not be read: reading it took longer than 0.2 seconds"
    found = told(content, "os.kill(child.pid, signal.SIGSTOP)", patience=0.2)
    assert found == f"Forked -9 False ['{problem}'] [] 0"


def test_a_name_that_is_no_text_is_a_problem(content: Path) -> None:
    problem = "the file could not be read: reading it stopped at the letters of its name"
    found = told(
        content.with_name(os.fsdecode(b"caf\xe9.yaml")), "child = subprocess.Popen(['true']); child.wait()"
    )
    assert found == f"Popen 0 False ['{problem}'] [] 0"


def test_what_it_says_is_logged(content: Path) -> None:
    act = "import logging; logging.basicConfig(stream=sys.stdout, format='%(message)s')"
    broken = CODE.format(file=os.fsencode(content), act=act, patience=60).replace(
        "pending = begin", "import kiosk.content.child; del kiosk.content.child.limit\npending = begin"
    )
    done = subprocess.run(
        [sys.executable, "-c", broken], cwd=PACKAGE.parent, capture_output=True, text=True, check=True
    )
    assert "NameError: name 'limit' is not defined" in done.stdout
    assert done.stdout.count("Forked 1 False") == 1
