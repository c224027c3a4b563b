"""Words, icons and colours are what they say they are."""

import json
import re
from importlib.util import find_spec
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from kiosk.document import names as fields_of
from kiosk.studio.audit.colours import contrast
from kiosk.ui.fill import snake
from kiosk.wording import Words

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


@pytest.mark.parametrize("colours", [0, 1, 2], ids=["usual", "contrast", "dark"])
def test_whatever_is_written_on_a_ground_can_be_read(colours: int) -> None:
    text = (QML / "Theme" / "Theme.qml").read_text("utf-8")
    shade = (QML / "Theme" / "Shade.qml").read_text("utf-8")
    tokens = dict(re.findall(r'readonly property color (\w+): "(#\w{6})"', text))
    toned = re.findall(r'property color (\w+): Look.tone\("(#\w+)", "(#\w+)", "(#\w+)"\)', text)
    tokens |= {name: tones[colours] for name, *tones in toned}
    plain = re.findall(r'pastel: "(#\w+)"\s+strong: "(#\w+)"\s+pale: "(#\w+)"', text)
    assert (len(plain), len(toned)) == (6, 10)
    rules = dict(re.findall(r"property color (\w+): Look.tone\((.*)\)", shade))
    shades = []
    for base in (dict(zip(("pastel", "strong", "pale"), one, strict=True)) for one in plain):
        named = {name: rule.split(", ")[colours].strip('"') for name, rule in rules.items()}
        shades.append(tuple(base.get(named[name], named[name]) for name in ("ground", "deep", "light")))
    pairs = [*product((tokens["ink"], tokens["inkSoft"]), (tokens["paper"], tokens["raised"]))]
    pairs += [(tokens["callInk"], tokens["call"]), (tokens["raised"], tokens["ink"])]
    pairs += [(tokens["white"], tokens["night"]), (tokens["nightSoft"], tokens["night"])]
    pairs += [(deep, ground) for ground, deep, _ in shades] + [(deep, light) for _, deep, light in shades]
    pairs += [(tokens["ink"], ground) for ground, _, _ in shades]
    low = {pair: round(contrast(QColor(pair[0]), QColor(pair[1])), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in low.items() if ratio < 7} == {}
