"""When files have changed and are whole, told from looks at them."""

import os
from pathlib import Path

import pytest

from kiosk.content.digest import digest
from kiosk.content.glance import STABLE, Noticed, begun, glance, known_by, looked

A_TICK = STABLE / 2


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "content.yaml").write_text("one", "utf-8")
    return tmp_path / "content.yaml"


def read(file: Path) -> Noticed:
    """After it was read as it is."""
    return begun(looked(Noticed(), glance([str(file)]), 0))


def test_what_was_read_is_not_new(file: Path) -> None:
    assert not looked(read(file), glance([str(file)]), 5).is_new


@pytest.mark.parametrize("what", ["written", "longer", "replaced", "deleted", "as old as before", "a folder"])
def test_whatever_happens_to_a_file_is_new(file: Path, what: str) -> None:
    known, before = read(file), file.stat()
    match what:
        case "written":
            file.write_text("two", "utf-8")
        case "longer":
            file.write_text("longer", "utf-8")
        case "replaced":
            file.with_name("new").write_text("one", "utf-8")
            file.with_name("new").replace(file)
        case "deleted":
            file.unlink()
        case "as old as before":
            file.write_text("two", "utf-8")
            os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
        case _:
            file.unlink()
            file.mkdir()
    assert looked(known, glance([str(file)]), 5).is_new


def test_it_is_whole_when_nothing_has_changed_for_a_while(file: Path) -> None:
    noticed = read(file)
    for number in range(5):
        file.write_text("x" * number, "utf-8")
        noticed = looked(noticed, glance([str(file)]), 1 + number * A_TICK)
        assert not noticed.is_whole(1 + number * A_TICK + A_TICK)
    noticed = looked(noticed, glance([str(file)]), 2)
    assert noticed.is_whole(2)
    assert not begun(noticed).is_new


def test_a_file_that_was_read_elsewhere_is_known_by_what_is_in_it(file: Path) -> None:
    name = str(file)
    assert known_by({}, {name: digest(file)}) == glance([name])
    assert known_by({}, {name: "another"}) != glance([name])
    assert known_by({name: None}, {name: digest(file)}) == {name: None}


def test_a_name_that_no_file_can_have_is_none() -> None:
    assert glance(["a\0b", "x" * 5000]) == {"a\0b": None, "x" * 5000: None}
