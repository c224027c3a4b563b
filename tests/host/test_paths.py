"""Where things are: named by the environment, by systemd, or by the user's own folders."""

from pathlib import Path

import pytest

from kiosk.host import paths


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "CAMPUS_KIOSK_STATE",
        "STATE_DIRECTORY",
        "CACHE_DIRECTORY",
        "XDG_STATE_HOME",
        "XDG_CACHE_HOME",
    ):
        monkeypatch.delenv(name, raising=False)


def test_the_users_own_folders_come_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "/x/state")
    monkeypatch.setenv("XDG_CACHE_HOME", "/x/cache")
    assert paths.state_folder() == Path("/x/state/campus-kiosk")
    assert paths.cache_folder() == Path("/x/cache/campus-kiosk")


def test_systemd_names_the_folders_of_a_service(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", "/var/lib/campus-kiosk:/var/lib/more")
    assert paths.state_folder() == Path("/var/lib/campus-kiosk")
    assert paths.cache_folder() == Path("/var/lib/campus-kiosk/cache")
    monkeypatch.setenv("CACHE_DIRECTORY", "/var/cache/campus-kiosk")
    assert paths.cache_folder() == Path("/var/cache/campus-kiosk")


def test_one_variable_moves_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", "/var/lib/campus-kiosk")
    monkeypatch.setenv("CAMPUS_KIOSK_STATE", str(tmp_path))
    assert paths.state_folder() == tmp_path
    assert paths.cache_folder() == tmp_path / "cache"
    assert paths.machine_files() == (Path("/etc/campus-kiosk/machine.yaml"), tmp_path / "machine.yaml")


def test_content_is_looked_for_from_the_particular_to_the_general(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    system, here, *shipped = paths.content_files()
    assert system == Path("/var/lib/campus-kiosk/content/content.yaml")
    assert here == tmp_path / "content.yaml"
    assert shipped[0] == paths.PACKAGE / "shipped" / "content.yaml"


def test_there_are_assets() -> None:
    assert (paths.assets_folder() / "fonts").is_dir()
