"""Which program plays: the sound server's where one is at work, else the kernel's, else none."""

from pathlib import Path

import pytest

from kiosk.voice import player
from kiosk.voice.player import Lack, Player

CARD = "00-00: HDMI 0 : HDMI 0 : playback 1\n"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (folder := tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(folder))
    for name in ("aplay", "paplay"):
        (folder / name).touch(0o700)
    return folder


def devices(folder: Path, text: str) -> Path:
    (file := folder / "pcm").write_text(text, "utf-8")
    return file


def program(found: Player | Lack) -> str:
    assert isinstance(found, Player)
    return Path(found.command[0]).name


def test_a_sound_server_comes_first(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "pulse").mkdir()
    (tmp_path / "pulse" / "native").touch()
    server = {"XDG_RUNTIME_DIR": str(tmp_path)}
    assert program(player.find(server, tmp_path / "none")) == "paplay"
    (installed / "paplay").unlink()
    assert program(player.find(server, devices(tmp_path, CARD))) == "aplay"


def test_without_a_server_the_card_itself(installed: Path, tmp_path: Path) -> None:
    assert installed.is_dir()
    assert program(player.find({}, devices(tmp_path, CARD))) == "aplay"


@pytest.mark.parametrize("listed", ["", "00-00: mic : mic : capture 1\n"])
def test_what_cannot_play_is_no_card(installed: Path, tmp_path: Path, listed: str) -> None:
    assert installed.is_dir()
    assert player.find({}, tmp_path / "none") is Lack.NO_CARD
    assert player.find({}, devices(tmp_path, listed)) is Lack.NO_CARD


def test_a_card_without_a_program(installed: Path, tmp_path: Path) -> None:
    (installed / "aplay").unlink()
    assert player.find({}, devices(tmp_path, CARD)) is Lack.NO_PROGRAM
