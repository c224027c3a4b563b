"""What is said goes to the player, as loud as is wished, until it is cut."""

import os
import select
import wave
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest

from kiosk.voice import STEPS, USUAL_VOLUME, Sound, Utterance, gain
from kiosk.voice.espeak import RATE, Espeak
from kiosk.voice.player import Player
from kiosk.voice.samples import BREATH, scaled
from kiosk.voice.sounds import Phrase, file_of, render
from kiosk.voice.speaking import SpokenVoice
from tests.voice.conftest import SOUNDS

LOUDEST = len(STEPS) - 1
_GUARD = 20.0


def until(voice: SpokenVoice, condition: Callable[[], bool]) -> None:
    """Let it work until the condition holds; between two steps wait only for its player."""
    end = monotonic() + _GUARD
    while not condition():
        voice.step()
        assert monotonic() < end, "never happened"


def heard(
    voice: SpokenVoice, played: Path, *phrases: str, volume: int = LOUDEST, slow: bool = False
) -> bytes:
    """The samples of an utterance, said to its end."""
    ended: list[bool] = []
    voice.say(Utterance(phrases=phrases, language="en", volume=volume, slow=slow), ended.append)
    until(voice, lambda: bool(ended) and not voice.is_busy)
    assert ended == [True]
    return played.read_bytes()


def test_phrases_follow_each_other_with_a_breath_between(voice: SpokenVoice, played: Path) -> None:
    one, other = heard(voice, played, "One."), heard(voice, played, "Two.")
    assert len(one) > RATE / 2
    assert heard(voice, played, "One.", "Two.") == one + BREATH + other


def test_volume_has_eighteen_decibels_and_a_step_twelve_above_the_lowest() -> None:
    assert STEPS[-1] - STEPS[0] >= 18
    assert STEPS[USUAL_VOLUME] - STEPS[0] >= 12
    assert list(STEPS) == sorted(STEPS)


def test_a_lower_step_makes_all_samples_smaller(voice: SpokenVoice, played: Path) -> None:
    loud, quiet = heard(voice, played, "One."), heard(voice, played, "One.", volume=0)
    assert quiet == scaled(loud, gain(0)) != loud
    assert gain(0) == pytest.approx(0.126, abs=0.001)
    assert gain(LOUDEST) == 1


def test_what_was_rendered_ahead_sounds_the_same(
    voice: SpokenVoice, played: Path, real: Espeak, tmp_path: Path
) -> None:
    live = heard(voice, played, "One.")
    phrase = Phrase(text="One.", language="en")
    assert [one.new for one in render(tmp_path / "voice", real, [phrase])] == [1]
    assert heard(voice, played, "One.") == live
    with wave.open(str(SOUNDS / "doubt.wav")) as other:
        ours = other.readframes(other.getnframes())
    file_of(tmp_path / "voice", real, phrase).write_bytes((SOUNDS / "doubt.wav").read_bytes())
    assert heard(voice, played, "One.") == ours
    assert heard(voice, played, "One.", slow=True) != ours


def test_a_sound_of_our_own(voice: SpokenVoice, played: Path) -> None:
    voice.sound(Sound.DOUBT, LOUDEST)
    until(voice, lambda: not voice.is_busy)
    with wave.open(str(SOUNDS / "doubt.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        assert played.read_bytes() == file.readframes(file.getnframes())
        assert 0.5 < file.getnframes() / RATE < 2


def test_it_is_cut_at_once_and_nobody_is_told(real: Espeak, tmp_path: Path) -> None:
    deaf = SpokenVoice(Player(command=("sleep", "60")), real, tmp_path, SOUNDS)
    ended: list[bool] = []
    deaf.say(Utterance(phrases=("A long text. " * 200,), language="en"), ended.append)
    until(deaf, lambda: deaf.playing is not None)
    assert deaf.playing is not None
    told = os.pidfd_open(deaf.playing.pid)
    began = monotonic()
    deaf.stop()
    assert select.select([told], [], [], _GUARD)[0], "the player lives on"
    assert monotonic() - began < 0.1
    os.close(told)
    until(deaf, lambda: not deaf.is_busy)
    assert ended == []


def test_what_is_said_next_cuts_what_is_being_said(real: Espeak, tmp_path: Path) -> None:
    deaf = SpokenVoice(Player(command=("sleep", "60")), real, tmp_path, SOUNDS)
    players = []
    for _ in range(3):
        deaf.say(Utterance(phrases=("A long text. " * 200,), language="en"), lambda _heard: None)
        until(deaf, lambda: deaf.playing is not None)
        players.append(deaf.playing)
    first, second, third = players
    assert first is not None
    assert second is not None
    assert third is not None
    assert (first.wait(_GUARD), second.wait(_GUARD)) == (-9, -9)
    assert third.poll() is None
    deaf.stop()
    until(deaf, lambda: not deaf.is_busy)


@pytest.mark.parametrize("command", [("false",), ("no-such-player-is-there",)])
def test_what_could_not_be_heard_is_told(
    real: Espeak, tmp_path: Path, command: tuple[str, ...], caplog: pytest.LogCaptureFixture
) -> None:
    mute = SpokenVoice(Player(command=command), real, tmp_path, SOUNDS)
    ended: list[bool] = []
    for number in (1, 2):
        mute.say(Utterance(phrases=("Words. " * 500,), language="en"), ended.append)
        until(mute, lambda number=number: len(ended) == number)  # type: ignore[misc]
    until(mute, lambda: not mute.is_busy)
    assert ended == [False, False]
    assert len(caplog.records) == 1, "a card that is gone is told once"


def test_a_language_without_a_voice_is_not_heard(voice: SpokenVoice) -> None:
    ended: list[bool] = []
    voice.say(Utterance(phrases=("Words.",), language="xx"), ended.append)
    until(voice, lambda: bool(ended) and not voice.is_busy)
    assert ended == [False]
