"""Files that a content file names: only inside its own folder."""

import os
from pathlib import Path

from kiosk.document.nearest import did_you_mean
from kiosk.document.record import record


@record
class Fault:
    """Why a named file cannot be used."""

    code: str
    message: str
    hint: str


def within(folder: Path, name: str) -> Path | Fault:
    """The file `name` below `folder`, by its exact name, or what is wrong with the name."""
    if "\\" in name:
        hint = f"write {name.replace(chr(92), '/')[:80]}"
        return Fault(code="backslash", message="the name has a backslash in it", hint=hint)
    try:
        file = (folder / name).resolve()
        if not file.is_relative_to(folder.resolve()):
            hint = "put a copy of it into that folder and write its name from there"
            return Fault(code="outside", message="the file lies outside the folder of the content", hint=hint)
        if not file.is_file() or not _is_exact(folder, name):
            return _missing(file, name)
    except (OSError, ValueError):
        return Fault(code="file-name", message="no file can have this name", hint="write the name of a file")
    return file


def _is_exact(folder: Path, name: str) -> bool:
    """Capitals count even where the disk ignores them (Windows): the kiosk's disk does not."""
    for part in Path(name).parts:
        if part not in {os.curdir, os.pardir} and part not in _names(folder):
            return False
        folder = folder / part
    return True


def _names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def _missing(file: Path, name: str) -> Fault:
    if file.is_dir():
        return Fault(code="missing-file", message="this is a folder", hint="write the name of a file in it")
    try:
        names = [(Path(name).parent / one).as_posix() for one in _names(file.parent)]
    except OSError:
        hint = f'there is no folder "{file.parent.name}" beside the content either'
        return Fault(code="missing-file", message="there is no such file", hint=hint)
    otherwise = f'put the file into the folder "{file.parent.name}", or delete this line'
    hint = did_you_mean(name, names, otherwise)
    return Fault(code="missing-file", message="there is no such file", hint=hint)
