"""The drawings of the journey are those that `draw` makes, one for each thing there can be, and whole."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from kiosk.content import Drawing

FOLDER = Path(__file__).parents[2] / "assets/scale"
LARGEST = 12_000
"""Bytes of a file."""
NIGHT = "#0B1B2B"


def drawn(name: str) -> QImage:
    renderer = QSvgRenderer(str(FOLDER / f"{name}.svg"))
    assert renderer.isValid(), name
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    image.fill(QColor(NIGHT))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def test_there_is_one_for_each_thing() -> None:
    assert sorted(file.stem for file in FOLDER.glob("*.svg")) == sorted(Drawing)


def test_the_stored_drawings_are_those_that_draw_makes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, FOLDER / "draw", tmp_path], check=True)
    fresh = {file.name: file.read_text(encoding="utf-8") for file in tmp_path.iterdir()}
    assert fresh == {file.name: file.read_text(encoding="utf-8") for file in FOLDER.glob("*.svg")}


@pytest.mark.parametrize("name", list(Drawing))
def test_nothing_is_cut_at_the_edge_and_something_is_drawn(name: str, qtbot: QtBot) -> None:
    del qtbot
    image = drawn(name)
    last, night = image.width() - 1, QColor(NIGHT).rgb()
    edge = {image.pixel(i, j) for i in range(image.width()) for j in (0, last)}
    edge |= {image.pixel(j, i) for i in range(image.height()) for j in (0, last)}
    assert edge == {night}
    assert sum(image.pixel(x, y) != night for x in range(0, 400, 10) for y in range(0, 400, 10)) > 100


@pytest.mark.parametrize("name", list(Drawing))
def test_a_drawing_is_small_and_needs_nothing_but_plain_shapes(name: str) -> None:
    text = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert 500 < len(text.encode()) < LARGEST
    tags = {piece.split(" ")[0].split(">")[0] for piece in text.split("<")[1:] if piece[0] != "/"}
    assert tags <= {"svg", "g", "path", "circle"}
