"""What the tests of this folder do with files."""

from datetime import date
from pathlib import Path

from kiosk.content import Loaded, Sources
from kiosk.content.loaded import loaded
from kiosk.content.loading import load
from kiosk.document import Problem, Severity

TODAY = date(2026, 11, 23)


def read(content: Path | None, machine: Path | None = None) -> Loaded:
    """Read in this process: what the child does."""
    *_, last = load(Sources(content=content, machine=machine), TODAY)
    return loaded(last)


def change(file: Path, old: str, new: str) -> None:
    """Replace what occurs once."""
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    file.write_text(text.replace(old, new), encoding="utf-8")


def mistakes(found: Loaded) -> list[Problem]:
    return [one for one in found.problems if one.severity is not Severity.TODO]


def codes(found: Loaded) -> list[tuple[str, str]]:
    return [(one.path, one.code) for one in mistakes(found)]
