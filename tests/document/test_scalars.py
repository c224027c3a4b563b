"""Unquoted words mean what YAML 1.2 says, not what YAML 1.1 guessed."""

import pytest

from kiosk.document.node import Value
from kiosk.document.scalars import resolved


@pytest.mark.parametrize(
    "word",
    [
        "no",
        "yes",
        "on",
        "off",
        "NO",
        "12:30",
        "2026-11-23",
        "0b11",
        "1_000",
        "+",
        "-",
        ".",
        "1,5",
        "0x",
        "nUll",
    ],
)
def test_it_stays_text(word: str) -> None:
    assert resolved(word) == word


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("true", True),
        ("False", False),
        ("0", 0),
        ("-7", -7),
        ("+7", 7),
        ("007", 7),
        ("0o17", 15),
        ("0xff", 255),
        ("1.50", 1.5),
        (".5", 0.5),
        ("1.", 1.0),
        ("6e3", 6000.0),
    ],
)
def test_it_is_a_value(word: str, value: Value) -> None:
    found = resolved(word)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("word", [".inf", "-.Inf", ".nan", "1e999", "9" * 5000, "1." + "0" * 5000])
def test_what_no_number_can_hold_stays_text(word: str) -> None:
    assert resolved(word) == word
