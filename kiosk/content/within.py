"""Files that a content file names: only inside its own folder."""

import glob
import os
import re
from pathlib import Path

from kiosk.document.nearest import nearest
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
    if re.match(r"[A-Za-z]:|\\\\|~", name):
        return _outside()
    if "://" in name:
        message = _("the kiosk loads nothing from the web")
        hint = _("save it into the folder of the content and write its name from there")
        return Fault(code="outside", message=message, hint=hint)
    if "\\" in name:
        hint = _("write {name}").format(name=name.replace("\\", "/")[:80])
        return Fault(code="backslash", message=_("the name has a backslash in it"), hint=hint)
    try:
        file = (folder / name).resolve()
        if not file.is_relative_to(folder.resolve()):
            return _outside()
        if not file.is_file() or not _is_exact(folder, name):
            return _missing(folder, file, name)
    except (OSError, ValueError):
        message, hint = _("no file can have this name"), _("write the name of a file")
        return Fault(code="file-name", message=message, hint=hint)
    return file


def _outside() -> Fault:
    message = _("the file lies outside the folder of the content")
    hint = _("put a copy of it into that folder and write its name from there")
    return Fault(code="outside", message=message, hint=hint)


def _is_exact(folder: Path, name: str) -> bool:
    """Capitals count even where the disk ignores them (Windows): the kiosk's disk does not."""
    for part in Path(name).parts:
        if part not in {os.curdir, os.pardir} and part not in _names(folder):
            return False
        folder = folder / part
    return True


def _names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def _missing(folder: Path, file: Path, name: str) -> Fault:
    if file.is_dir():
        message, hint = _("this is a folder"), _("write the name of a file in it")
        return Fault(code="missing-file", message=message, hint=hint)
    message = _("there is no such file")
    try:
        names = _names(file.parent)
    except OSError:
        hint = _('there is no folder "{name}" beside the content either').format(name=file.parent.name)
        return Fault(code="missing-file", message=message, hint=hint)
    otherwise = _('put the file into the folder "{name}", or delete this line').format(name=file.parent.name)
    elsewhere = next((one for one in folder.glob(f"*/{glob.escape(file.name)}")), None)
    meant = (Path(name).parent / (nearest(file.name, names) or file.name)).as_posix()
    right = [elsewhere.relative_to(folder).as_posix()] if elsewhere else [meant] if meant != name else []
    hint = _('did you mean "{word}"?').format(word=right[0]) if right else otherwise
    return Fault(code="missing-file", message=message, hint=hint)
