"""Icons are found by name without loading the library that names them."""

import subprocess
import sys

import pytest

from kiosk.content import font_file, glyph
from kiosk.content.icons import families, names


def test_every_family_has_names_and_a_font() -> None:
    assert len(families()) == 12
    for family in families():
        assert len(names(family)) > 100, family
        font = font_file(f"{family}.x")
        assert font is not None
        assert font.stat().st_size > 10_000


def test_a_name_gives_one_sign() -> None:
    found = glyph("mdi6.flask")
    assert found is not None
    assert (len(found), ord(found)) == (1, 0xF0093)


@pytest.mark.parametrize("name", ["", "flask", "mdi6.", "mdi6.flaskk", "mdi9.flask", "../mdi6.flask"])
def test_a_wrong_name_gives_none(name: str) -> None:
    assert glyph(name) is None


def test_it_is_the_same_sign_that_the_library_draws() -> None:
    code = """
import qtawesome.iconic_font, json, pathlib
from kiosk.content.icons import _FONTS
from qtawesome import _BUNDLED_FONTS
assert {prefix for prefix, *_ in _BUNDLED_FONTS} == set(_FONTS), _BUNDLED_FONTS
for prefix, font, charmap in _BUNDLED_FONTS:
    assert font.startswith(_FONTS[prefix] + "-") and charmap.startswith(_FONTS[prefix] + "-charmap-")
"""
    subprocess.run(
        [sys.executable, "-c", code], check=True, env={"QT_QPA_PLATFORM": "offscreen", "QT_API": "pyside6"}
    )
