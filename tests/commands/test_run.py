"""`kiosk run` as it is started in the lobby: a process of its own on Qt's offscreen screen."""

import signal
import socket
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.commands.running import CONTENT, FOR_EVER, environment, kiosk, result, start

Shown = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """With a state folder of its own."""
    return environment(CAMPUS_KIOSK_STATE=str(tmp_path / "state"))


@pytest.fixture
def shown(tmp_path: Path, env: dict[str, str]) -> Iterator[Shown]:
    """Starts a kiosk and waits for its first frame, as systemd does."""
    processes = []
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(str(tmp_path / "notify"))
        listener.settimeout(FOR_EVER)

        def show(*words: str) -> subprocess.Popen[str]:
            process = start("run", *words, env={**env, "NOTIFY_SOCKET": str(tmp_path / "notify")})
            processes.append(process)
            assert listener.recv(64) == b"READY=1"
            return process

        yield show
    for process in processes:
        process.kill()
        process.wait()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_cleanly_when_asked(shown: Shown, number: signal.Signals) -> None:
    process = shown("--window", "540x960", "--content", str(CONTENT))
    process.send_signal(number)
    assert result(process) == (0, "", "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "content.yaml: there is no such file; "),
        ("languages: [fr\n", "content.yaml:1:12: the bracket [ has no closing bracket ]; "),
        ("languages: fr\n", "content.yaml:1:12: languages: here belongs a list, not a text; "),
        ("", "content.yaml:1:1: the file is empty; "),
    ],
    ids=["missing", "broken", "one wrong field", "empty"],
)
def test_content_that_cannot_be_shown_is_told_and_the_kiosk_stays_calm(
    shown: Shown, tmp_path: Path, text: str | None, said: str
) -> None:
    file = tmp_path / "content.yaml"
    if text is not None:
        file.write_text(text, "utf-8")
    process = shown("--window", "540x960", "--content", str(file))
    process.send_signal(signal.SIGTERM)
    code, _, err = result(process)
    assert code == 0
    assert said in err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "named",
    [{}, {"DISPLAY": ":93"}, {"WAYLAND_DISPLAY": "wayland-93"}],
    ids=["none", "X server that is dead", "compositor that is dead"],
)
def test_without_a_screen_it_says_so_in_one_line(env: dict[str, str], named: dict[str, str]) -> None:
    without = {name: value for name, value in env.items() if name != "QT_QPA_PLATFORM"}
    code, out, err = kiosk("run", "--content", str(CONTENT), env={**without, **named})
    assert (code, out) == (2, "")
    assert err.startswith("No screen can be reached: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--site", "atlantis"], "--site atlantis: the content has the sites biopark, nucleus"),
        (["--language", "xx"], "--language xx: the content has the languages fr, nl, en"),
        (["--screen", "9"], "There is no screen 9."),
        (["--screen", "-1"], "There is no screen -1."),
        (["--window", "tall"], "a size is written like 540x960, not 'tall'"),
        (["--windw"], "--windw, did you mean '--window'?"),
    ],
)
def test_words_that_make_no_sense(env: dict[str, str], words: list[str], said: str) -> None:
    code, out, err = kiosk("run", "--content", str(CONTENT), *words, env=env)
    assert (code, out) == (64, "")
    assert said in err
    assert err.count("\n") == 1
