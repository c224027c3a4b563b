"""Wrong PINs make one wait, longer each time, whatever else happens."""

import json
from pathlib import Path

import pytest

from kiosk.backroom import pin, tries
from kiosk.backroom.lock import Lock
from kiosk.session import Bolt

RIGHT, WRONG = "2580", "2581"
NOW = 1_800_000_000.0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A state folder with a PIN."""
    pin.keep(tmp_path, pin.hashed(RIGHT))
    return tmp_path


@pytest.mark.parametrize(
    ("failed", "seconds"),
    [(0, 0), (2, 0), (3, 30), (4, 60), (5, 120), (6, 240), (7, 480), (8, 900), (100_000, 900)],
)
def test_how_long_it_stays_shut(failed: int, seconds: float) -> None:
    assert tries.delay(failed) == seconds


def test_three_are_free_and_then_one_waits(folder: Path) -> None:
    lock = Lock(folder)
    for _ in range(3):
        assert lock.shut_for(NOW) == 0
        assert not lock.opens(WRONG, NOW)
    assert lock.shut_for(NOW) == 30
    assert not lock.opens(RIGHT, NOW + 29)
    assert lock.shut_for(NOW + 29) == 1
    assert not lock.opens(WRONG, NOW + 30)
    assert lock.shut_for(NOW + 30) == 60
    assert lock.opens(RIGHT, NOW + 90)
    assert lock.shut_for(NOW + 90) == 0
    assert not lock.opens(WRONG, NOW + 91)
    assert lock.shut_for(NOW + 91) == 0


def test_a_restart_wins_nothing(folder: Path) -> None:
    for _ in range(3):
        assert not Lock(folder).opens(WRONG, NOW)
    assert Lock(folder).shut_for(NOW + 10) == 20
    assert not Lock(folder).opens(RIGHT, NOW + 10)


def test_a_try_counts_before_it_is_looked_at(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(_: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as plug:
        plug.setattr(pin, "kept", cut)
        with pytest.raises(KeyboardInterrupt):
            Lock(folder).opens(WRONG, NOW)
    assert json.loads((folder / tries.FILE).read_text("utf-8"))["failed"] == 1


@pytest.mark.parametrize("back", [1.0, 3_600.0, 40 * 365 * 86_400.0])
def test_a_clock_that_is_turned_back_neither_opens_it_nor_shuts_it_for_ever(
    folder: Path, back: float
) -> None:
    lock = Lock(folder)
    for _ in range(3):
        lock.opens(WRONG, NOW)
    for someone in (lock, Lock(folder)):
        assert someone.shut_for(NOW - back) == 30
    assert Lock(folder).shut_for(NOW - back + 30) == 0
    assert Lock(folder).opens(RIGHT, NOW - back + 30)


@pytest.mark.parametrize("told", ["", "{", "7", '{"failed": "many"}', '{"failed": 1, "since": NaN}', "[]"])
def test_damaged_tries_shut_it_for_the_first_delay(folder: Path, told: str) -> None:
    (folder / tries.FILE).write_text(told, "utf-8")
    lock = Lock(folder)
    assert lock.shut_for(NOW) == 30
    assert lock.opens(RIGHT, NOW + 30)


def test_where_nothing_can_be_written_it_is_remembered_all_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tries, "keep", full)
    lock = Lock(folder)
    for _ in range(3):
        lock.opens(WRONG, NOW)
    assert lock.shut_for(NOW) == 30


def test_what_it_is_locked_with(tmp_path: Path) -> None:
    lock = Lock(tmp_path)
    assert lock.bolt() is Bolt.NO_PIN
    assert not lock.opens("", NOW)
    pin.keep(tmp_path, pin.hashed(RIGHT))
    assert lock.bolt() is Bolt.PIN
    (tmp_path / pin.FILE).write_text("{}", "utf-8")
    assert lock.bolt() is Bolt.DAMAGED
    assert not lock.opens(RIGHT, NOW)
