"""The socket of a headset: which devices have one, and what can be said where nobody may look."""

from pathlib import Path

import pytest

from kiosk.host.headset import Headset, jacks


@pytest.fixture
def system(tmp_path: Path) -> Path:
    """A keyboard, a lid, the socket of headphones, and one of which nothing can be read."""
    switches = {"event0": "0", "event1": "1", "event7": "14", "event8": "1000000000000 4", "event9": "odd"}
    for name, bits in switches.items():
        (folder := tmp_path / "class" / name / "device" / "capabilities").mkdir(parents=True)
        (folder / "sw").write_text(f"{bits}\n", "ascii")
    return tmp_path / "class"


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    (folder := tmp_path / "dev").mkdir()
    (folder / "event7").touch()
    return folder


def test_only_sockets_for_headphones_are_looked_at(system: Path) -> None:
    assert jacks(system) == ("event7", "event8")
    assert jacks(system / "none") == ()


def test_what_this_user_may_not_read_is_told(system: Path, devices: Path) -> None:
    headset = Headset(system, devices)
    assert headset.unreadable == ["event8"]
    assert headset.is_known
    headset.close()
    assert not headset.is_known


def test_what_is_no_socket_after_all_has_no_headset_in(system: Path, devices: Path) -> None:
    headset = Headset(system, devices)
    assert headset.is_in() is False
    headset.close()


@pytest.mark.parametrize(("bits", "is_in"), [(0b100, True), (0b10100, True), (0b1, False), (0, False)])
def test_the_kernel_says_by_one_bit_whether_it_is_in(
    system: Path, devices: Path, monkeypatch: pytest.MonkeyPatch, bits: int, *, is_in: bool
) -> None:
    def ioctl(descriptor: int, request: int, state: bytearray) -> int:
        assert Path(f"/proc/self/fd/{descriptor}").readlink() == devices / "event7"
        assert request == 0x8008451B, "EVIOCGSW(8)"
        state[0] = bits
        return 0

    headset = Headset(system, devices)
    monkeypatch.setattr("fcntl.ioctl", ioctl)
    assert headset.is_in() is is_in
    headset.close()
