"""The machine.yaml of the state folder, a field at a time and line by line: the kiosk reads no YAML.

What somebody wrote there by hand stays as it is.
"""

import json
import re
from pathlib import Path

from kiosk.host.writing import write_whole

FILE = "machine.yaml"

_HEADING = "# What staff have chosen on the kiosk itself; it overrides /etc/campus-kiosk/machine.yaml.\n"
_FIELD = re.compile(r"^[^#\s]", re.MULTILINE)
_ENDS = re.compile(r"^(\{|\[|\.\.\.|---.*\S)", re.MULTILINE)
"""What a file is written with that cannot be changed line by line."""


def write_field(folder: Path, name: str, value: str | None) -> None:
    """Set a field of the override, or take it out.

    Raises:
        OSError: it cannot be read or written.
        ValueError: it is written in a way that cannot be changed line by line.
    """
    file = folder / FILE
    try:
        before = file.read_text("utf-8-sig")
    except FileNotFoundError:
        before = _HEADING
    after = with_field(before, name, value)
    if _FIELD.search(after):
        write_whole(file, after.encode())
    else:
        file.unlink(missing_ok=True)  # a file without fields would be told as a mistake


def with_field(text: str, name: str, value: str | None) -> str:
    """`text` with the field in the place where it stood, else at the end.

    Raises:
        ValueError: it is not written one field a line.
    """
    if _ENDS.search(text):
        raise ValueError(f"{FILE} is not written one field a line")
    field = re.compile(
        rf"""^(?:{name}|"{name}"|'{name}')[ \t]*:(?=\s|$).*\n?(?:[ \t]+\S.*\n?)*""", re.MULTILINE
    )
    line = "" if value is None else f"{name}: {json.dumps(value, ensure_ascii=False)}\n"
    others = field.split(text)
    if len(others) == 1:
        return f"{_closed(text)}{line}"
    return f"{others[0]}{line}{''.join(others[1:])}"


def _closed(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"
