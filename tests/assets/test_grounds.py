"""Every pixel of a ground is measured: a text may come to lie anywhere on it."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

GROUNDS = Path(__file__).parents[2] / "assets/grounds"
INK, NIGHT, WHITE = "#10243A", "#0B1B2B", "#FFFFFF"
DEEP = {
    "mint": "#00493F",
    "sand": "#5A3200",
    "lilac": "#35208A",
    "coral": "#7A1E0A",
    "sky": "#0B3A78",
    "moss": "#33480B",
    "paper": INK,
}
STAGES = [f"{name}-{turn}" for name in DEEP for turn in ("portrait", "landscape")]
ATTRACT = {
    "attract-portrait": (0.0, 0.29, 1.0, 0.74),
    "attract-landscape": (0.0, 0.14, 0.64, 0.84),
}
"""Where the headline and its line lie: left, top, right and bottom in shares of the picture."""
CELLS = [f"cell-{i}" for i in range(1, 6)]
LARGEST = 30_000
"""Bytes of a file."""


@pytest.fixture(autouse=True)
def gui(qtbot: QtBot) -> None:
    del qtbot


def drawn(name: str, on: str = "#000000") -> QImage:
    renderer = QSvgRenderer(str(GROUNDS / f"{name}.svg"))
    assert renderer.isValid(), name
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    image.fill(QColor(on))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def colours(image: QImage) -> set[int]:
    """Every colour in the picture, as 0xRRGGBB."""
    words = memoryview(image.constBits()).cast("B").cast("I")
    return {word & 0xFFFFFF for word in words}


def luminance(colour: int) -> float:
    """Relative luminance, WCAG 2.2."""
    red, green, blue = (linear((colour >> shift & 255) / 255) for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def worst_contrast(text: str, image: QImage) -> float:
    own = luminance(int(text[1:], 16))
    grounds = [luminance(colour) for colour in colours(image)]
    assert grounds
    return min((max(own, ground) + 0.05) / (min(own, ground) + 0.05) for ground in grounds)


def part(image: QImage, shares: tuple[float, float, float, float]) -> QImage:
    left, top, right, bottom = shares
    width, height = image.width(), image.height()
    corner = (round(left * width), round(top * height))
    return image.copy(QRect(*corner, round((right - left) * width), round((bottom - top) * height)))


def test_every_drawing_is_tested_here() -> None:
    assert sorted(file.stem for file in GROUNDS.glob("*.svg")) == sorted([*STAGES, *ATTRACT, *CELLS])


def test_the_stored_drawings_are_those_that_draw_makes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, GROUNDS / "draw", tmp_path], check=True)
    fresh = {file.name: file.read_text(encoding="utf-8") for file in tmp_path.iterdir()}
    assert fresh == {file.name: file.read_text(encoding="utf-8") for file in GROUNDS.glob("*.svg")}


@pytest.mark.parametrize("name", STAGES)
def test_ink_and_the_deep_colour_are_readable_on_every_pixel_of_a_stage(name: str) -> None:
    image = drawn(name)
    assert worst_contrast(INK, image) >= 7
    assert worst_contrast(DEEP[name.partition("-")[0]], image) >= 4.5


@pytest.mark.parametrize("name", ATTRACT)
def test_white_is_readable_on_attract_and_best_where_the_headline_lies(name: str) -> None:
    image = drawn(name)
    assert worst_contrast(WHITE, part(image, ATTRACT[name])) >= 7
    assert worst_contrast(WHITE, image) >= 4.5


@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("name", ATTRACT)
def test_a_cell_may_drift_behind_the_headline(cell: str, name: str) -> None:
    zone = part(drawn(name), ATTRACT[name])
    brightest = max(colours(zone), key=luminance)
    assert worst_contrast(WHITE, drawn(cell, f"#{brightest:06x}")) >= 4.5
    assert worst_contrast(WHITE, drawn(cell, NIGHT)) >= 7


@pytest.mark.parametrize("name", CELLS)
def test_nothing_of_a_cell_is_cut_at_the_edge_of_its_picture(name: str) -> None:
    image = drawn(name, NIGHT)
    last = image.width() - 1
    edge = {image.pixel(i, j) for i in range(image.width()) for j in (0, last)}
    edge |= {image.pixel(j, i) for i in range(image.height()) for j in (0, last)}
    assert edge == {QColor(NIGHT).rgb()}


@pytest.mark.parametrize("name", [*STAGES, *ATTRACT, *CELLS])
def test_a_drawing_is_small_and_needs_nothing_but_plain_shapes(name: str) -> None:
    text = (GROUNDS / f"{name}.svg").read_text(encoding="utf-8")
    assert 500 < len(text.encode()) < LARGEST
    tags = {piece.split(" ")[0].split(">")[0] for piece in text.split("<")[1:] if piece[0] != "/"}
    assert tags <= {"svg", "g", "path", "circle"}
