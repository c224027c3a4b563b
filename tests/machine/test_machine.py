"""machine.yaml: what is wrong in it takes its default, and is explained."""

from pathlib import Path

import pytest

from kiosk.machine import Machine, Orientation, Screen
from kiosk.machine.reading import ReadMachine, read_machine


def read(tmp_path: Path, *texts: str) -> ReadMachine:
    files = [tmp_path / f"{number}.yaml" for number in range(len(texts))]
    for file, text in zip(files, texts, strict=True):
        file.write_text(text, encoding="utf-8")
    return read_machine(files)


def told(found: ReadMachine) -> list[tuple[int, int, str, str]]:
    return [(one.line, one.column, one.path, one.code) for one in found.problems]


def test_without_a_file_everything_takes_its_default() -> None:
    found = read_machine([])
    assert found.machine == Machine()
    assert found.problems == ()


def test_a_machine_tells_which_kiosk_it_is(tmp_path: Path) -> None:
    text = "name: desk\nsite: ghent\nscreen: {width_mm: 604.5, height_mm: 1075}\nlower_edge_mm: 700\n"
    found = read(
        tmp_path, f"{text}language: nl\norientation: portrait\nkey_pause: 0.5\ncontent: here/content.yaml\n"
    )
    assert found.problems == ()
    assert found.machine == Machine(
        name="desk",
        site="ghent",
        language="nl",
        screen=Screen(width_mm=604.5, height_mm=1075),
        lower_edge_mm=700,
        orientation=Orientation.PORTRAIT,
        key_pause=0.5,
        content=str(tmp_path / "here" / "content.yaml"),
    )


def test_a_later_file_overrides_field_by_field(tmp_path: Path) -> None:
    found = read(tmp_path, "name: a\nsite: ghent\n", "name: b\n")
    assert found.problems == ()
    assert (found.machine.name, found.machine.site) == ("b", "ghent")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("screen: {width_mm: 99, height_mm: 500}", (1, 20, "screen.width_mm", "range")),
        ("screen: {width_mm: 600, height_mm: 5001}", (1, 36, "screen.height_mm", "range")),
        ("screen: {width_mm: 600}", (1, 9, "screen.height_mm", "missing")),
        ("screen: 32 inch", (1, 9, "screen", "wrong-kind")),
        ("lower_edge_mm: -1", (1, 16, "lower_edge_mm", "range")),
        ("lower_edge_mm: 2501", (1, 16, "lower_edge_mm", "range")),
        ("lower_edge_mm: 70 cm", (1, 16, "lower_edge_mm", "wrong-kind")),
        ("key_pause: -0.1", (1, 12, "key_pause", "range")),
        ("key_pause: 6", (1, 12, "key_pause", "range")),
        ("key_pause: long", (1, 12, "key_pause", "wrong-kind")),
        ("orientation: portait", (1, 14, "orientation", "choice")),
        ("sight: ghent", (1, 1, "sight", "unknown-field")),
        ("site: ''", (1, 7, "site", "empty")),
        ("language: ''", (1, 11, "language", "empty")),
        ("name: no name: here", (1, 14, "", "colon")),
        ("- name: x", (1, 1, "", "wrong-kind")),
        ("", (1, 1, "", "empty-file")),
    ],
)
def test_a_mistake_takes_the_default(tmp_path: Path, text: str, place: tuple[int, int, str, str]) -> None:
    found = read(tmp_path, text)
    assert found.machine == Machine()
    assert told(found) == [place]


@pytest.mark.parametrize("value", [0, 2500])
def test_the_limits_themselves_are_possible(tmp_path: Path, value: int) -> None:
    assert read(tmp_path, f"lower_edge_mm: {value}\n").machine.lower_edge_mm == value


def test_a_file_that_is_named_and_missing_is_a_problem(tmp_path: Path) -> None:
    assert [one.code for one in read_machine([tmp_path / "machine.yaml"]).problems] == ["missing-file"]
