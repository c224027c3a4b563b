"""What staff run at their desk runs where there is no POSIX: on Windows, in a folder with any name."""

import os
import shutil
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

from kiosk.__main__ import COMMANDS
from tests.guards.checkout import CHECKOUT

OF_THE_DESK = ("check", "schema", "preview", "proof", "export", "import")
"""`run` and `doctor` are for the computer in the lobby."""
DESK = [name for name in OF_THE_DESK if name in COMMANDS]

WINDOWS = '''
"""What Windows does not have is taken away (but for getuid, which platformdirs asks elsewhere)."""
import os, signal, socket, sys, warnings

for name in ("fcntl", "grp", "pty", "pwd", "readline", "resource", "syslog", "termios", "tty"):
    sys.modules[name] = None
for name in ("chown", "fork", "forkpty", "getegid", "geteuid", "getgid", "getloadavg", "getpgid",
             "killpg", "mkfifo", "nice", "openpty", "sched_getaffinity", "setpgid", "setsid", "statvfs",
             "sysconf"):
    delattr(os, name)
for name in ("SIGALRM", "SIGHUP", "SIGKILL", "SIGQUIT", "SIGUSR1", "alarm", "setitimer"):
    delattr(signal, name)
pair, unix = socket.socketpair, socket.AF_UNIX
socket.socketpair = lambda *words: pair(*(words or (unix,)))  # multiprocessing has named pipes there instead
del socket.AF_UNIX
warnings.filterwarnings("ignore", category=EncodingWarning)
warnings.filterwarnings("error", category=EncodingWarning, module=r"kiosk(\\\\.|$)")
'''


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as staff have them, with the content in it, on a computer that has no POSIX."""
    (tmp_path / "windows").mkdir()
    (tmp_path / "windows" / "sitecustomize.py").write_text(WINDOWS, encoding="utf-8")
    for name, value in {
        "PYTHONPATH": os.pathsep.join([str(tmp_path / "windows"), str(CHECKOUT)]),
        "PYTHONWARNDEFAULTENCODING": "1",
        "PYTHONIOENCODING": "cp1252",
        "CAMPUS_KIOSK_STATE": str(tmp_path / "état"),
    }.items():
        monkeypatch.setenv(name, value)
    folder = tmp_path / "Mes documents é" / "a\\b (2)"
    folder.mkdir(parents=True)
    shutil.copytree(CHECKOUT / "tests" / "data" / "good", folder, dirs_exist_ok=True)
    monkeypatch.chdir(folder)
    return folder


def python(*words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-P", *words], capture_output=True, encoding="cp1252", check=False, timeout=120
    )


def kiosk(*words: str) -> str:
    """What a command says, which ends well."""
    done = python("-m", "kiosk", *words)
    assert (done.returncode, done.stderr) == (0, ""), done
    return done.stdout


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    "planted",
    [
        "import fcntl",
        "from resource import getrlimit",
        "import os; os.killpg",
        "import signal; signal.SIGKILL",
        "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import pwd'], check=True)",
    ],
)
def test_what_windows_lacks_is_not_there(planted: str) -> None:
    assert python("-c", planted).returncode == 1


def test_a_file_opened_in_the_encoding_of_the_computer_is_found(desk: Path) -> None:
    (desk / "kiosk.py").write_text("open('content.yaml').close()\n", encoding="utf-8")
    done = python("-c", "import sys; sys.path.insert(0, '.'); import kiosk")
    assert "EncodingWarning" in done.stderr


@pytest.mark.usefixtures("desk")
def test_content_is_checked_and_compared() -> None:
    assert "All of it is shown." in kiosk("check", "content.yaml", "--today", "2026-11-23")
    shutil.copy("content.yaml", "avant é.yaml")
    text = Path("content.yaml").read_text(encoding="utf-8")
    Path("content.yaml").write_text(text.replace("fr: Salle blanche", "fr: ≥ Salle"), encoding="utf-8")
    assert "1 change since avant é.yaml:" in kiosk("check", "--since", "avant é.yaml")


@pytest.mark.usefixtures("desk")
def test_mistakes_are_told_on_a_console_that_cannot_show_them() -> None:
    text = Path("content.yaml").read_text(encoding="utf-8")
    Path("content.yaml").write_text(text.replace("colour: mint", "colour: ≥→Ω"), encoding="utf-8")
    done = python("-m", "kiosk", "check", "content.yaml")
    assert (done.returncode, done.stderr) == (1, "")
    assert '"???" is not possible here' in done.stdout


@pytest.mark.usefixtures("desk")
def test_a_spreadsheet_goes_out_and_comes_back() -> None:
    before = Path("content.yaml").read_bytes()
    assert kiosk("export", "à traduire.xlsx", "--content", "content.yaml") == "à traduire.xlsx is written.\n"
    assert kiosk("import", "à traduire.xlsx", "--content", "content.yaml") == "Nothing has changed.\n"
    assert Path("content.yaml").read_bytes() == before


@pytest.mark.usefixtures("desk")
def test_the_proof_is_drawn() -> None:
    told = kiosk("proof", "content.yaml", "--out", "épreuve", "--size", "540x960", "--language", "en")
    assert "index.html" in told
    assert Path("épreuve", "index.html").is_file()


@pytest.mark.usefixtures("desk")
def test_every_command_of_the_desk_explains_itself() -> None:
    assert len(DESK) >= 5
    for name in DESK:
        assert kiosk(name, "--help").startswith(f"usage: kiosk {name}")
    assert kiosk("schema").startswith("{")
    assert kiosk("--help").startswith("usage: kiosk")


def test_the_wheel_gives_the_command() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
    module, _, function = project["scripts"]["kiosk"].partition(":")
    assert callable(getattr(import_module(module), function))
