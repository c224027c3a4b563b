"""The gate refuses an import against the layers."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.guards.checkout import CHECKOUT, tool


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the package with the settings of the gate."""
    shutil.copy(CHECKOUT / "pyproject.toml", tmp_path)
    ignored = shutil.ignore_patterns("__pycache__", "qml")
    shutil.copytree(CHECKOUT / "kiosk", tmp_path / "kiosk", ignore=ignored)
    return tmp_path


def judge(house: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [tool("lint-imports"), "--no-cache"], cwd=house, capture_output=True, text=True, check=False
    )


def test_the_house_as_it_stands_passes(house: Path) -> None:
    verdict = judge(house)
    assert (verdict.returncode, "0 broken" in verdict.stdout) == (0, True), verdict.stdout


@pytest.mark.parametrize(
    ("room", "statement", "contract"),
    [
        ("session", "import PySide6.QtCore", "Qt only in ui, app and studio"),
        ("commands", "from PySide6 import QtGui", "Qt only in ui, app and studio"),
        ("session", "import kiosk.ui.clock", "The layers of the house"),
        ("document", "import kiosk.content.types", "The layers of the house"),
        ("ui", "import yaml", "YAML, pydantic, rich"),
        ("ui", "import qtawesome", "YAML, pydantic, rich"),
        ("host", "import kiosk.document.problem", "The host is a leaf"),
    ],
)
def test_a_planted_import_is_refused(house: Path, room: str, statement: str, contract: str) -> None:
    (house / "kiosk" / room / "planted.py").write_text(f"{statement}\n", "utf-8")
    verdict = judge(house)
    assert verdict.returncode != 0
    assert f"{contract}" in verdict.stdout.partition("Broken contracts")[2]
    assert f"kiosk.{room}.planted" in verdict.stdout
