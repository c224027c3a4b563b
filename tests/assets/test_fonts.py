from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont
from pytestqt.qtbot import QtBot

FONTS = sorted((Path(__file__).parents[2] / "assets/fonts").glob("*.ttf"))
FAMILY = "Atkinson Hyperlegible Next"
WEIGHTS = {400: "Regular", 600: "SemiBold", 800: "ExtraBold"}
NEEDED = "éèêàâôûüöäßœçëïÉÈÀÇŒµμ₂₃·×→←↑↓–—-−«»“”‘’…°€²³⁻¹≥≤≈\u00a0\u2009\u202f\u2011"  # noqa: RUF001 - signs our texts use


@pytest.fixture
def loaded(qtbot: QtBot) -> Iterator[list[int]]:
    del qtbot
    ids = [QFontDatabase.addApplicationFont(str(file)) for file in FONTS]
    yield ids
    for number in ids:
        QFontDatabase.removeApplicationFont(number)


def test_every_file_belongs_to_the_one_family(loaded: list[int]) -> None:
    assert len(loaded) == len(WEIGHTS)
    assert [QFontDatabase.applicationFontFamilies(number) for number in loaded] == [[FAMILY]] * len(WEIGHTS)


@pytest.mark.parametrize("weight", WEIGHTS)
def test_each_weight_is_found_and_draws_every_sign_of_our_texts(loaded: list[int], weight: int) -> None:
    assert loaded
    font = QFont(FAMILY)
    font.setWeight(QFont.Weight(weight))
    info = QFontInfo(font)
    assert (info.family(), info.weight(), info.styleName()) == (FAMILY, weight, WEIGHTS[weight])
    raw = QRawFont.fromFont(font)
    assert [sign for sign in NEEDED if not raw.supportsCharacter(ord(sign))] == []


def test_the_narrow_no_break_space_is_narrower_than_the_wide_one(loaded: list[int]) -> None:
    assert loaded
    raw = QRawFont.fromFont(QFont(FAMILY))
    narrow, wide = raw.advancesForGlyphIndexes(raw.glyphIndexesForString("\u202f\u00a0"))
    assert 0 < narrow.x() < wide.x()
