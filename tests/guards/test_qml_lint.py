"""The gate refuses QML that names what is not there, on a Python type as on a QML type."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.guards.checkout import QML, script

Lint = Callable[[str], tuple[int, str]]

PYTHON_TYPE = """
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Planted(QObject):
    changed = Signal()

    @Property(int, notify=changed)
    def told(self) -> int: ...

    @Property(int, constant=True)
    def fixed(self) -> int: ...

    @Property(int)
    def silent(self) -> int: ...
"""


@pytest.fixture(scope="module")
def lint_qml() -> Any:
    return script("lint_qml")


@pytest.fixture(scope="module")
def import_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An import root with the type information of one Python singleton."""
    root = tmp_path_factory.mktemp("described")
    (source := root / "planted.py").write_text(PYTHON_TYPE, "utf-8")
    assert script("typeinfo").describe([source], root) == 1
    return root


@pytest.fixture
def lint(lint_qml: Any, import_root: Path, capfd: pytest.CaptureFixture[str]) -> Lint:
    """Lints an item with this inside; gives the exit code and what was said."""

    def lint(inside: str) -> tuple[int, str]:
        file = import_root / "Planting.qml"
        file.write_text(f"import QtQuick\nimport Kiosk.Backend\n\nItem {{\n    {inside}\n}}\n", "utf-8")
        return lint_qml.lint([file], [import_root]), capfd.readouterr().err

    return lint


@pytest.mark.parametrize("binding", ["width: Planted.told", "width: Planted.fixed"])
def test_good_qml_passes(lint: Lint, binding: str) -> None:
    assert lint(binding) == (0, "")


@pytest.mark.parametrize(
    ("inside", "complaint"),
    [
        ("width: Planted.tolled", 'Member "tolled" not found on type "Planted"'),
        ("widht: Planted.told", 'Could not find property "widht"'),
        ("width: Planted.silent", "stale-property-read"),
        ("width: told", "unqualified"),
        ("Rectangel {}", "Rectangel was not found"),
    ],
)
def test_planted_faults_are_refused(lint: Lint, inside: str, complaint: str) -> None:
    code, said = lint(inside)
    assert code != 0
    assert complaint in said


def test_an_untidy_file_is_noticed_and_tidied(lint_qml: Any, tmp_path: Path) -> None:
    (file := tmp_path / "Untidy.qml").write_text("import QtQuick\nItem { width: 1; id: untidy }\n", "utf-8")
    assert lint_qml.unformatted([file]) == 1
    assert lint_qml.unformatted([file], fix=True) == 0
    assert lint_qml.unformatted([file]) == 0
    assert file.read_text("utf-8").index("id: untidy") < file.read_text("utf-8").index("width")


def test_each_qmldir_lists_the_files_that_are_there() -> None:
    folders = sorted(folder for folder in QML.iterdir() if folder.is_dir())
    assert len(folders) >= 5
    for folder in folders:
        lines = (folder / "qmldir").read_text("utf-8").splitlines()
        assert lines[0] == f"module Kiosk.{folder.name}"
        listed = sorted(line.split()[-1] for line in lines[1:])
        assert listed == sorted(file.name for file in folder.glob("*.qml"))
        for file in folder.glob("*.qml"):
            is_singleton = "\npragma Singleton" in f"\n{file.read_text('utf-8')}"
            assert (f"singleton {file.stem} 1.0 {file.name}" in lines) == is_singleton
