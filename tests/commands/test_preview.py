"""`kiosk preview` opens whatever is in the file, and ends as it is told to."""

import signal
from pathlib import Path

import pytest

from tests.commands.running import CONTENT, environment, kiosk, result, start


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    return environment(
        CAMPUS_KIOSK_STATE=str(tmp_path / "state"), QT_QUICK_BACKEND="software", LANG="C.UTF-8"
    )


@pytest.mark.parametrize("text", [CONTENT.read_text("utf-8"), 'languages: [fr, "nl]', None])
def test_it_opens_whatever_is_in_the_file(tmp_path: Path, env: dict[str, str], text: str | None) -> None:
    file = tmp_path / "content.yaml"
    if text is not None:
        file.write_text(text, "utf-8")
    process = start("preview", str(file), env=env)
    assert process.stdout is not None
    assert process.stdout.readline() == f"Following {file}. Close the window to end.\n"
    process.send_signal(signal.SIGTERM)
    code, out, err = result(process)
    assert (code, out) == (0, "")
    assert err == ""
    assert not (tmp_path / "state").exists()  # what is only tried is not kept


def test_without_a_screen_it_says_so(tmp_path: Path, env: dict[str, str]) -> None:
    nowhere = {name: value for name, value in env.items() if name != "QT_QPA_PLATFORM"}
    code, _, err = kiosk("preview", str(tmp_path / "content.yaml"), env=nowhere)
    assert code != 0
    assert err.startswith("No screen can be reached")
    assert err.count("\n") == 1
