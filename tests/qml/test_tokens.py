"""Words, icons and colours are what they say they are."""

import json
import re
from importlib.util import find_spec
from itertools import product
from pathlib import Path

from PySide6.QtGui import QColor

from kiosk.document import names as fields_of
from kiosk.ui.fill import snake
from kiosk.wording import Words
from tests.visitors.contrast import contrast

PACKAGE = Path(__file__).resolve().parents[2] / "kiosk"
QML = PACKAGE / "qml" / "Kiosk"


def test_every_word_of_qml_is_a_word_of_the_interface() -> None:
    names = re.findall(r"property string (\w+)", (QML / "Words" / "Words.qml").read_text("utf-8"))
    assert len(names) > 8
    assert {snake(name) for name in names} <= set(fields_of(Words))


def test_every_icon_is_the_one_its_comment_names() -> None:
    icons = re.findall(r'"\\u\{(\w+)\}" // mdi6\.(\S+)', (QML / "Theme" / "Icons.qml").read_text("utf-8"))
    spec = find_spec("qtawesome")
    assert spec is not None
    assert spec.origin is not None
    fonts = Path(spec.origin).parent / "fonts"
    charmap = json.loads(next(fonts.glob("materialdesignicons6*charmap*.json")).read_text("utf-8"))
    assert len(icons) > 5
    assert {name: charmap[name].removeprefix("0x") for _, name in icons} == {
        name: code for code, name in icons
    }


def test_whatever_is_written_on_a_ground_can_be_read() -> None:
    text = (QML / "Theme" / "Theme.qml").read_text("utf-8")
    tokens = dict(re.findall(r'readonly property color (\w+): "(#\w{6})"', text))
    shades = re.findall(r'ground: "(#\w+)"\s+deep: "(#\w+)"\s+light: "(#\w+)"', text)
    assert len(shades) == 6
    pairs = [*product((tokens["ink"], tokens["inkSoft"]), (tokens["paper"], tokens["white"]))]
    pairs += [(tokens["ink"], tokens["call"]), (tokens["white"], tokens["ink"])]
    pairs += [(tokens["white"], tokens["night"]), (tokens["nightSoft"], tokens["night"])]
    pairs += [(deep, ground) for ground, deep, _ in shades] + [(deep, light) for _, deep, light in shades]
    pairs += [(tokens["ink"], ground) for ground, _, _ in shades]
    low = {pair: round(contrast(QColor(pair[0]), QColor(pair[1])), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in low.items() if ratio < 7} == {}
