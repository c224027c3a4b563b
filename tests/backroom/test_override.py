"""What staff choose is written into machine.yaml, and what stands there by hand stays."""

from pathlib import Path

import pytest

from kiosk.backroom.override import FILE, with_field, write_field
from kiosk.machine.reading import read_machine

BY_HAND = """\
# hung on 3 May
screen: {width_mm: 398, height_mm: 708}   # measured
'site' : biopark
lower_edge_mm: 700
"""


def test_a_field_takes_the_place_of_the_old_one_and_all_else_stays() -> None:
    after = with_field(BY_HAND, "site", "nucleus")
    assert after == BY_HAND.replace("'site' : biopark\n", 'site: "nucleus"\n')


def test_a_new_field_comes_last_and_one_without_a_value_goes() -> None:
    after = with_field(BY_HAND.rstrip("\n"), "language", "nl")
    assert after == f'{BY_HAND}language: "nl"\n'
    assert with_field(after, "language", None) == BY_HAND


def test_a_value_over_several_lines_goes_as_a_whole() -> None:
    assert with_field("site:\n  biopark\nname: a\n", "site", "x") == 'site: "x"\nname: a\n'
    assert with_field("site: a\nname: a\nsite: b\n", "site", "x") == 'site: "x"\nname: a\n'


def test_only_that_field_is_meant() -> None:
    text = "offsite: a\n# site: b\nname: site\n"
    assert with_field(text, "site", "x") == f'{text}site: "x"\n'


@pytest.mark.parametrize("text", ["{site: a}\n", "site: a\n...\n", "--- {site: a}\n", "[a]\n"])
def test_what_cannot_be_changed_line_by_line_is_left_alone(tmp_path: Path, text: str) -> None:
    (file := tmp_path / FILE).write_text(text, "utf-8")
    with pytest.raises(ValueError, match="one field a line"):
        write_field(tmp_path, "site", "x")
    assert file.read_text("utf-8") == text


def test_the_kiosk_reads_what_was_written(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(BY_HAND, "utf-8")
    write_field(tmp_path, "site", "nucleus")
    write_field(tmp_path, "language", "nl")
    read = read_machine([tmp_path / FILE])
    assert read.problems == ()
    assert (read.machine.site, read.machine.language, read.machine.lower_edge_mm) == ("nucleus", "nl", 700)
    assert read.machine.screen is not None


def test_an_empty_start(tmp_path: Path) -> None:
    write_field(tmp_path, "language", None)
    assert list(tmp_path.iterdir()) == []
    write_field(tmp_path / "new", "site", 'a"b: c')
    read = read_machine([tmp_path / "new" / FILE])
    assert (read.machine.site, read.problems) == ('a"b: c', ())
    write_field(tmp_path / "new", "site", None)
    assert list((tmp_path / "new").iterdir()) == []
