"""Describes the Python types of `Kiosk.Backend` to qmllint, as a QML module below build/qml."""

import ast
import importlib
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import PySide6

CHECKOUT = Path(__file__).resolve().parent.parent
MODULE = "Kiosk.Backend"
IMPORT_ROOT = CHECKOUT / "build" / "qml"
_PLAIN = (str, bool, int, float)
_QT_MODULES = ("core", "gui", "qml", "quick")

_Described = dict[str, Any]
"""A class as metaobjectdump describes it."""


def sources(root: Path) -> list[Path]:
    """The files under `root` that put types into a QML module."""
    return [file for file in sorted(root.rglob("*.py")) if "\n@QmlElement" in file.read_text("utf-8")]


def describe(files: Sequence[Path], import_root: Path = IMPORT_ROOT) -> int:
    """Write the type information of these files below `import_root`; gives the number of described types.

    Raises:
        subprocess.CalledProcessError: Qt's tools cannot read a file.
    """
    folder = import_root.joinpath(*MODULE.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    modules = [_Plain(file).visit(ast.parse(file.read_text("utf-8"))) for file in files]
    types = _dump(modules, folder)
    _mend_objects(types)
    _mend_constants(types, {found for module in modules for found in _constants(module)})
    metatypes = folder / "metatypes.json"
    header = {"QML_IMPORT_NAME": MODULE, "QML_IMPORT_MAJOR_VERSION": 1, "inputFile": "kiosk/ui"}
    metatypes.write_text(json.dumps([{"classes": types, "outputRevision": 68, **header}]), "utf-8")
    _register(metatypes, folder / "backend.qmltypes")
    (folder / "qmldir").write_text(f"module {MODULE}\ntypeinfo backend.qmltypes\nimport QtQuick\n", "utf-8")
    return len(types)


class _Plain(ast.NodeTransformer):
    """Rewrites what metaobjectdump cannot read: the properties that come from a view, named constants."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        if any(ast.unparse(base).startswith("Shows[") for base in node.bases):
            node.body[:0] = _written_out(_loaded(self._file, node.name).properties)
        node.bases = [base for base in node.bases if not isinstance(base, ast.Subscript)]
        for decorator in node.decorator_list:
            if isinstance(decorator, ast.Call):
                decorator.args = [ast.Constant(ast.unparse(word)) for word in decorator.args]
        return node


def _loaded(file: Path, name: str) -> Any:
    """The class of that name."""
    module = ".".join(file.relative_to(CHECKOUT).with_suffix("").parts)
    return getattr(importlib.import_module(module), name)


def _written_out(properties: Mapping[str, type]) -> list[ast.stmt]:
    """What one would write in the class for these."""
    told = "constant=True", "notify=changed"
    lines = ["changed = Signal()"]
    for name, kind in properties.items():
        lines += [
            f"@Property({kind.__name__}, {told[kind in _PLAIN]})",
            f"def {name}(self) -> {kind.__name__}: ...",
        ]
    return ast.parse("\n".join(lines)).body


def _dump(modules: Sequence[ast.Module], folder: Path) -> list[_Described]:
    plain = folder / "plain"
    plain.mkdir(exist_ok=True)
    copies = [plain / f"{number}.py" for number in range(len(modules))]
    for module, copy in zip(modules, copies, strict=True):
        copy.write_text(ast.unparse(ast.fix_missing_locations(module)), "utf-8")
    dump = json.loads(_tool("metaobjectdump", *copies))
    return [described for file in dump for described in file["classes"]]


def _mend_objects(types: Sequence[_Described]) -> None:
    """Mark what inherits from an object of another file: metaobjectdump looks at one file at a time."""
    objects = {described["className"] for described in types if described.get("object")}
    for described in types:
        if objects & {base["name"] for base in described.get("superClasses", [])}:
            described["object"] = True


def _mend_constants(types: Sequence[_Described], constants: set[tuple[str, str]]) -> None:
    """Mark constant properties: metaobjectdump 6.11.3 forgets to, and reading one would count as stale."""
    for described in types:
        for entry in described.get("properties", []):
            if (described["className"], entry["name"]) in constants:
                entry["constant"] = True


def _constants(module: ast.Module) -> Iterator[tuple[str, str]]:
    """Each constant property with its class."""
    for owner in ast.walk(module):
        if isinstance(owner, ast.ClassDef):
            for member in owner.body:
                if isinstance(member, ast.FunctionDef) and any(map(_is_constant, member.decorator_list)):
                    yield owner.name, member.name


def _is_constant(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and any(
        word.arg == "constant" and isinstance(word.value, ast.Constant) and word.value.value is True
        for word in node.keywords
    )


def _register(metatypes: Path, qmltypes: Path) -> None:
    qt = Path(PySide6.__path__[0]) / "Qt" / "metatypes"
    foreign = ",".join(str(qt / f"qt6{name}_metatypes.json") for name in _QT_MODULES)
    module = ("--import-name", MODULE, "--major-version", "1", "--minor-version", "0")
    out = ("--generate-qmltypes", qmltypes, "-o", qmltypes.with_suffix(".cpp"))
    _tool("qmltyperegistrar", metatypes, *module, "--foreign-types", foreign, *out)


def _tool(name: str, *words: str | Path) -> str:
    tool = Path(sys.executable).with_name(f"pyside6-{name}")
    return subprocess.run([tool, *words], stdout=subprocess.PIPE, text=True, check=True).stdout


if __name__ == "__main__":
    found = [*sources(CHECKOUT / "kiosk" / "ui"), *sources(CHECKOUT / "kiosk" / "studio")]
    print(f"{describe(found)} types in {len(found)} files")
