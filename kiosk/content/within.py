"""Files that a content file names: only inside its own folder."""

import os
from pathlib import Path

from kiosk.document.nearest import did_you_mean
from kiosk.document.record import record
from kiosk.document.tongue import _


@record
class Fault:
    """Why a named file cannot be used."""

    code: str
    message: str
    hint: str


def within(folder: Path, name: str) -> Path | Fault:
    """The file `name` below `folder`, by its exact name, or what is wrong with the name."""
    if "\\" in name:
        hint = _("write {name}").format(name=name.replace("\\", "/")[:80])
        return Fault(code="backslash", message=_("the name has a backslash in it"), hint=hint)
    try:
        file = (folder / name).resolve()
        if not file.is_relative_to(folder.resolve()):
            message = _("the file lies outside the folder of the content")
            hint = _("put a copy of it into that folder and write its name from there")
            return Fault(code="outside", message=message, hint=hint)
        if not file.is_file() or not _is_exact(folder, name):
            return _missing(file, name)
    except (OSError, ValueError):
        message, hint = _("no file can have this name"), _("write the name of a file")
        return Fault(code="file-name", message=message, hint=hint)
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
        message, hint = _("this is a folder"), _("write the name of a file in it")
        return Fault(code="missing-file", message=message, hint=hint)
    message = _("there is no such file")
    try:
        names = [(Path(name).parent / one).as_posix() for one in _names(file.parent)]
    except OSError:
        hint = _('there is no folder "{name}" beside the content either').format(name=file.parent.name)
        return Fault(code="missing-file", message=message, hint=hint)
    otherwise = _('put the file into the folder "{name}", or delete this line').format(name=file.parent.name)
    return Fault(code="missing-file", message=message, hint=did_you_mean(name, names, otherwise))
