"""The checkout as the guards see it."""

import os
import sys
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

CHECKOUT = Path(__file__).resolve().parent.parent.parent
QML = CHECKOUT / "kiosk" / "qml" / "Kiosk"
_NOT_OURS = {"build", "dist", "__pycache__"}


def tool(name: str) -> Path:
    """A command of the environment the tests run in."""
    return Path(sys.executable).with_name(name)


def script(name: str) -> ModuleType:
    """A script of packaging/, which is no package: an installed one has that name."""
    spec = spec_from_file_location(name, CHECKOUT / "packaging" / f"{name}.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(name)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def our_files() -> Iterator[Path]:
    """Every file of ours, also where git is not installed: caches and the environment are left out."""
    for folder, below, files in os.walk(CHECKOUT):
        below[:] = [name for name in below if name == ".ci" or (name not in _NOT_OURS and name[0] != ".")]
        yield from (Path(folder, name) for name in files)
