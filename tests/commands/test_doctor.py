"""The doctor says in one line each what holds, and what to do where it does not."""

import time
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.backroom import pin
from kiosk.backroom.override import write_field
from kiosk.commands import doctor, health
from kiosk.commands.health import Verdict, clock, graphics_found, override, screen
from kiosk.host.facts import hours_ahead
from kiosk.machine import Screen
from kiosk.voice.espeak import Espeak
from kiosk.voice.finding import Found
from kiosk.voice.player import Lack, Player
from tests.bench.process import copied

CHECKOUT = Path(__file__).parent.parent.parent
Visit = Callable[..., tuple[int, str]]


@pytest.fixture
def visit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Visit:
    """Calls the doctor to a kiosk whose state is kept apart; gives the exit code and what was said."""
    monkeypatch.setenv("CAMPUS_KIOSK_STATE", str(tmp_path / "state"))

    def visit(*words: str) -> tuple[int, str]:
        parser = ArgumentParser()
        doctor.add_arguments(parser)
        return doctor.execute(parser.parse_args(words)), capsys.readouterr().out

    return visit


def test_a_healthy_kiosk(visit: Visit) -> None:
    code, said = visit("--content", str(CHECKOUT / "content.yaml"))
    assert code == doctor.FINE
    subjects = [line[7:17].strip() for line in said.splitlines() if not line.startswith(" ")]
    about_software, about_computer = ["versions", "graphics", "fonts"], ["clock", "state", "cache", "staff"]
    heard = ["sound", "voice", "headset"]
    assert subjects == [*about_software, "screen", "content", *about_computer, *heard]
    assert "Qt 6.11.3, PySide6 6.11.3, on offscreen, drawn by the processor" in said
    assert "no errors" in said


@pytest.fixture
def zoned() -> Iterator[Callable[[str], None]]:
    """Takes this computer to another time zone, for as long as the test lasts."""

    def go(zone: str) -> None:
        moved.setenv("TZ", zone)
        time.tzset()

    with pytest.MonkeyPatch.context() as moved:
        yield go
    time.tzset()


@pytest.mark.parametrize(
    ("zone", "ahead", "verdict"),
    [
        ("Europe/Brussels", (1, 2), Verdict.OK),
        ("Europe/Paris", (1, 2), Verdict.OK),
        ("UTC", (0, 0), Verdict.NOTE),
        ("Africa/Lagos", (1, 1), Verdict.NOTE),
        ("Asia/Kolkata", (5.5, 5.5), Verdict.NOTE),
    ],
)
def test_a_clock_that_has_another_time_than_belgium_is_told_with_its_cure(
    zoned: Callable[[str], None], zone: str, ahead: tuple[float, float], verdict: Verdict
) -> None:
    zoned(zone)
    assert hours_ahead() == ahead
    line = clock(hours_ahead())
    assert line.verdict is verdict
    assert ("timedatectl set-timezone Europe/Brussels" in line.cure) == (verdict is Verdict.NOTE)


def test_without_a_screen(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    code, said = visit("--content", str(CHECKOUT / "content.yaml"))
    assert code == doctor.FAULTS
    assert "fault  graphics  No screen can be reached: " in said


def test_content_that_cannot_be_shown(visit: Visit, tmp_path: Path) -> None:
    (broken := tmp_path / "content.yaml").write_text("languages: 3\n", "utf-8")
    code, said = visit("--content", str(broken))
    assert code == doctor.FAULTS
    assert f"fault  content   {broken}: " in said
    assert "Nothing of this file can be shown" in said
    assert "→ kiosk check" in said


def test_content_that_was_good_once(visit: Visit, tmp_path: Path) -> None:
    file = copied(CHECKOUT / "content.yaml", tmp_path)
    assert visit("--content", str(file))[0] == doctor.FINE
    file.write_text("languages: 3\n", "utf-8")
    code, said = visit("--content", str(file))
    assert code == doctor.FAULTS
    assert "the kiosk keeps its last good content" in said


def test_the_size_of_the_screen_comes_from_machine_yaml(visit: Visit, tmp_path: Path) -> None:
    (machine := tmp_path / "machine.yaml").write_text("screen: {width_mm: 529, height_mm: 941}\n", "utf-8")
    code, said = visit("--content", str(CHECKOUT / "content.yaml"), "--machine", str(machine))
    assert code == doctor.FINE
    assert "ok     screen    800 × 800 px, 529 × 941 mm (42.5 inch), says machine.yaml" in said


def test_a_state_folder_that_cannot_be_written(
    visit: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("CAMPUS_KIOSK_STATE", str(tmp_path / "file"))
    code, said = visit("--content", str(CHECKOUT / "content.yaml"))
    assert code == doctor.FAULTS
    assert f"fault  state     {tmp_path / 'file'} cannot be written: " in said


@pytest.mark.parametrize(
    ("configured", "verdict", "told"),
    [
        (None, Verdict.NOTE, "its size in mm is not known"),
        (Screen(width_mm=268, height_mm=476), Verdict.OK, "(21.5 inch), says machine.yaml"),
        (Screen(width_mm=194, height_mm=345), Verdict.NOTE, "(15.6 inch), says machine.yaml: too small"),
    ],
)
def test_what_is_said_of_the_screen(configured: Screen | None, verdict: Verdict, told: str) -> None:
    line = screen(configured, None)
    assert line.verdict is verdict
    assert told in line.told


def test_another_font_than_ours_is_a_fault() -> None:
    found = {"qt": "6", "pyside": "6", "platform": "wayland", "api": "opengl", "font": "DejaVu Sans"}
    assert [(line.verdict, line.about) for line in graphics_found(found)] == [
        (Verdict.OK, "graphics"),
        (Verdict.FAULT, "fonts"),
    ]


def test_the_staff_door(visit: Visit, tmp_path: Path) -> None:
    words = ("--content", str(CHECKOUT / "content.yaml"))
    assert "note   staff     no PIN is set: the staff door stays shut" in visit(*words)[1]
    pin.keep(tmp_path / "state", pin.hashed("2580"))
    assert "ok     staff     the PIN of the staff door is set" in visit(*words)[1]
    (tmp_path / "state" / pin.FILE).write_text("{}", "utf-8")
    code, said = visit(*words)
    assert code == doctor.FAULTS
    assert "fault  staff     the PIN cannot be read: the staff door stays shut" in said


def test_what_was_chosen_on_the_screen(tmp_path: Path) -> None:
    file = tmp_path / "machine.yaml"
    assert list(override(file)) == []
    write_field(tmp_path, "site", "nucleus")
    (line,) = override(file)
    assert (line.verdict, line.told) == (Verdict.OK, f'{file} overrides machine.yaml: site: "nucleus"')
    file.write_bytes(b"\xff\xff")
    assert [line.verdict for line in override(file)] == [Verdict.FAULT]


SPEAKS = Espeak(program="espeak-ng", version="1.51", voices={"fr": "fr-be", "nl": "nl"})
PLAYS = Player(command=("aplay",))


def heard(found: Found, *languages: str, wanted: bool = True) -> list[tuple[Verdict, str, str, str]]:
    lines = health.sound(found, languages, wanted=wanted)
    return [(line.verdict, line.about, line.told, line.cure) for line in lines]


def test_what_can_be_heard_and_in_which_languages() -> None:
    assert heard(Found(espeak=SPEAKS, player=PLAYS), "fr", "nl") == [
        (Verdict.OK, "sound", "played by aplay", ""),
        (Verdict.OK, "voice", "eSpeak NG 1.51 speaks fr and nl", ""),
    ]
    ((_, _, told, _), (verdict, _, voice, cure)) = heard(Found(espeak=SPEAKS, player=PLAYS), "fr", "en")
    assert told == "played by aplay"
    assert verdict is Verdict.NOTE
    assert "no voice for en" in voice
    assert cure


@pytest.mark.parametrize(
    ("lack", "cure"), [(Lack.NO_CARD, "the group audio"), (Lack.NO_PROGRAM, "alsa-utils")], ids=str
)
def test_why_nothing_can_be_heard(lack: Lack, cure: str) -> None:
    (sound, _voice) = heard(Found(espeak=SPEAKS, player=lack), "fr")
    assert sound[0] is Verdict.NOTE
    assert cure in sound[3]


def test_without_a_voice_it_says_what_to_install() -> None:
    (_, voice) = heard(Found(espeak=None, player=PLAYS), "fr")
    assert voice[0] is Verdict.NOTE
    assert voice[3] == "install espeak-ng"


def test_silence_that_is_wanted_is_no_fault() -> None:
    (line,) = heard(Found(espeak=None, player=Lack.NO_CARD), "fr", wanted=False)
    assert line[:2] == (Verdict.OK, "sound")


def test_a_headset_that_is_not_noticed_is_told() -> None:
    assert health.headset((), known=True).verdict is Verdict.OK
    assert "with a key" in health.headset((), known=False).told
    line = health.headset(["event7"], known=False)
    assert line.verdict is Verdict.NOTE
    assert "event7" in line.told
    assert "the group input" in line.cure


def test_the_doctor_listens(visit: Visit) -> None:
    said = visit("--content", str(CHECKOUT / "content.yaml"))[1]
    assert "  sound " in said
    assert "voice     eSpeak NG " in said
