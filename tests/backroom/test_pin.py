"""What is a PIN, and what is kept of it."""

import json
from pathlib import Path

import pytest

from kiosk.backroom import pin


@pytest.mark.parametrize("digits", ["2580", "0815", "112233", "908070605040"])
def test_a_pin(digits: str) -> None:
    assert pin.reason_against(digits) is None


@pytest.mark.parametrize(
    "digits",
    [
        "",
        "123",
        "0000",
        "1234",
        "4321",
        "56789",
        "1111111",
        "1212",
        "9" * 13,
        "12a4",
        "12 4",
        "-123",
        "²²³⁴",
        "٣٤٥٧",
    ],
)
def test_no_pin(digits: str) -> None:
    assert pin.reason_against(digits) is not None


def test_only_the_right_digits_fit(tmp_path: Path) -> None:
    pin.keep(tmp_path, pin.hashed("2580"))
    found = pin.kept(tmp_path)
    assert found is not None
    assert found.fits("2580")
    assert not any(found.fits(wrong) for wrong in ("", "258", "25800", "0852"))


def test_the_file_is_for_the_kiosk_alone_and_holds_no_digits(tmp_path: Path) -> None:
    pin.keep(tmp_path, pin.hashed("2581")).chmod(0o644)
    file = pin.keep(tmp_path, pin.hashed("2580"))
    assert file.stat().st_mode & 0o777 == 0o600
    assert set(json.loads(file.read_text("utf-8"))) == {"scrypt", "salt", "hash"}
    assert pin.hashed("2580") != pin.hashed("2580")
    assert [one.name for one in tmp_path.iterdir()] == [pin.FILE]


def test_it_can_be_removed(tmp_path: Path) -> None:
    pin.keep(tmp_path, pin.hashed("2580"))
    assert pin.remove(tmp_path)
    assert pin.kept(tmp_path) is None
    assert not pin.remove(tmp_path)


@pytest.mark.parametrize(
    "told",
    [
        "",
        "{",
        "[]",
        "{}",
        '"2580"',
        "[" * 5_000,
        '{"scrypt": 16384, "salt": "00", "hash": "00"}',
        '{"scrypt": 99999999, "salt": "' + "00" * 16 + '", "hash": "' + "00" * 32 + '"}',
        '{"scrypt": "16384", "salt": "' + "00" * 16 + '", "hash": "' + "00" * 32 + '"}',
        '{"scrypt": 16384, "salt": "zz", "hash": "00"}',
        "\x00\x01",
    ],
)
def test_a_damaged_file_is_no_pin_and_is_told(tmp_path: Path, told: str) -> None:
    (tmp_path / pin.FILE).write_text(told, "utf-8")
    with pytest.raises(ValueError, match=r"."):
        pin.kept(tmp_path)
