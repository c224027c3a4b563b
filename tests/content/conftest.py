"""A copy of the good content that a test may spoil, and folders of its own for state and cache."""

import shutil
from pathlib import Path

import pytest

GOOD = Path(__file__).parent.parent / "data" / "good"


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    state = tmp_path / "state"
    monkeypatch.setenv("CAMPUS_KIOSK_STATE", str(state))
    return state


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return shutil.copytree(GOOD, tmp_path / "content") / "content.yaml"
