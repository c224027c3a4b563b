"""Colours, sizes and durations come from the theme."""

import re
from collections.abc import Iterator

import pytest

from tests.guards.checkout import QML

NAMED = "white|black|red|green|blue|gr[ae]y|yellow|orange|brown|pink|purple|cyan|magenta|gold|silver"
COLOUR = re.compile(rf'"#[0-9a-fA-F]{{3,8}}"|\bQt\.(rgba|hsla|hsva|lighter|darker|tint)\(|"({NAMED})"')
MEASURED = re.compile(
    r"""^\s*(?:(?:readonly\s+)?(?:required\s+)?property\s+(?:real|int)\s+\w+
    |(?:\w+\.)*(?:x|y|width|height|spacing|radius|size|sourceSize|\w+(?:Width|Height|Margin|Padding|Spacing|Radius|Size)
    |margins|padding|duration|interval|pixelSize|pointSize|letterSpacing))\s*:(?P<value>.*)""",
    re.VERBOSE,
)
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?")
COUNTS = {"0", "1", "2"}
"""Nothing, a whole, a half: these measure no length."""


def literals(qml: str) -> Iterator[str]:
    for line in qml.splitlines():
        code = line.partition("//")[0] if "://" not in line else line
        measured = MEASURED.match(code)
        numbers = set(NUMBER.findall(measured["value"])) - COUNTS if measured else set()
        if COLOUR.search(code) or numbers:
            yield line.strip()


@pytest.mark.parametrize(
    "planted",
    [
        'color: "#ff0000"',
        'color: on ? "red" : Theme.ink',
        "color: Qt.rgba(0, 0, 0, 0.5)",
        "width: 40",
        "anchors.leftMargin: parent.width - 12",
        "font.pixelSize: Theme.unit * 17",
        "border.width: 3",
        "readonly property real gap: 12",
        "NumberAnimation on x { } // not seen, but the next is\nduration: 200",
    ],
)
def test_a_planted_literal_is_found(planted: str) -> None:
    assert len(list(literals(planted))) == 1


@pytest.mark.parametrize(
    "fine",
    [
        "color: Theme.ink",
        "width: parent.width / 2",
        "height: texts.height + 2 * Theme.margin",
        "width: Frame.portrait ? 0 : Frame.stage",
        'title: "grid 12 of 40"',
        "scale: down ? 0.98 : 1",
    ],
)
def test_tokens_and_shares_are_fine(fine: str) -> None:
    assert list(literals(fine)) == []


def test_no_literal_outside_the_theme() -> None:
    files = [file for file in sorted(QML.rglob("*.qml")) if file.parent.name != "Theme"]
    assert len(files) >= 20
    found = [
        f"{file.relative_to(QML)}: {line}" for file in files for line in literals(file.read_text("utf-8"))
    ]
    assert found == []


def test_the_theme_is_where_they_are() -> None:
    found = [line for file in (QML / "Theme").glob("*.qml") for line in literals(file.read_text("utf-8"))]
    assert len(found) >= 40
