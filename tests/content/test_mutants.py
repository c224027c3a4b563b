"""Whatever becomes of the real content file, something is answered, and the screen never goes dark."""

import shutil
from collections import Counter
from pathlib import Path

import pytest

from kiosk.content import Loaded, Sources, begin
from kiosk.content.loaded import Stored, loaded
from kiosk.content.loading import load
from kiosk.document import Problem, Severity
from kiosk.document.source import lines
from kiosk.host.paths import PACKAGE
from tests.content.mutants import mutant
from tests.content.reading import TODAY
from tests.content.slips import PARTS

REAL = (PACKAGE.parent / "content.yaml").read_bytes()
PATIENCE = 60


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "content.yaml"
    file.write_bytes(REAL)
    shutil.copytree(PACKAGE.parent / "content", tmp_path / "content")
    return file


def stored(file: Path) -> Stored:
    *_, last = load(Sources(content=file), TODAY)
    return last


def test_every_mutant_is_answered_and_the_screen_shows_old_or_new(file: Path, *, full: bool) -> None:
    good, seen = stored(file), Counter[str]()
    count = 5000 if full else 120
    for number in range(count):
        data = mutant(REAL, number)
        file.write_bytes(data)
        found = stored(file)
        shown = loaded(found, good=good)
        assert shown.content is not None, number
        assert shown.content == (found.content or good.content), number
        for fault in faults(shown, data):
            pytest.fail(f"mutant {number}: {fault}")
        seen["new" if found.content else "old"] += 1
        good = found if found.content else good
    assert min(seen["new"], seen["old"]) > count / 6


def test_the_kiosk_shows_old_or_new_whatever_it_reads(file: Path, *, full: bool) -> None:
    def shown() -> Loaded:
        return begin(Sources(content=file), TODAY).wait(PATIENCE)

    before, seen = shown(), Counter[bool]()
    for number in range(200 if full else 12):
        file.write_bytes(mutant(REAL, number))
        new, after = stored(file).content, shown()
        assert after.content is not None, number
        assert after.content == (new or before.content), number
        assert after.last_good == (new is None), number
        seen[after.last_good] += 1
        before = after
    assert min(seen[True], seen[False]) > 1


def test_there_are_all_kinds_of_mutants() -> None:
    mutants = {mutant(REAL, number) for number in range(300)}
    assert len(mutants) > 290
    assert min(map(len, mutants)) < len(REAL) / 10
    assert mutant(REAL, 7) == mutant(REAL, 7)


def faults(found: Loaded, data: bytes) -> list[str]:
    """What is wrong with the answer to a file of `data`."""
    errors = [one for one in found.problems if one.severity is Severity.ERROR]
    wrong = [] if errors or not found.last_good else ["old content and no error"]
    text = lines(data.removeprefix(b"\xef\xbb\xbf").decode(errors="replace"))
    wrong += [
        f"{one} is not told well" for one in found.problems if not (one.message and one.hint and one.code)
    ]
    here = [one for one in found.problems if not _is_in_a_part(one.file)]
    wrong += [f"{one} is nowhere in the file" for one in here if not _is_inside(one, text)]
    aside = [one for one in found.aside if not _is_in_a_part(one.file)]
    wrong += [f"{one} is nowhere in the file" for one in aside if not 1 <= one.line <= len(text)]
    return wrong


def _is_in_a_part(file: str) -> bool:
    return Path(file).parent.name == PARTS


def _is_inside(problem: Problem, text: list[str]) -> bool:
    """Bytes that are no text count as one letter each for us, and now and then as fewer for Python."""
    if not 1 <= problem.line <= len(text):
        return False
    return problem.code == "not-utf-8" or 1 <= problem.column <= len(text[problem.line - 1]) + 1
