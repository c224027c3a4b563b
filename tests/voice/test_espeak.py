"""The program that speaks: found, in all languages of the kiosk, at two speeds."""

import subprocess
import wave
from io import BytesIO
from pathlib import Path

import pytest

from kiosk.voice import espeak
from kiosk.voice.espeak import HEADER, RATE, Espeak, chosen

SAID = {
    "fr": "Bienvenue au campus des biotechnologies.",
    "nl": "Welkom op de campus voor biotechnologie.",
    "en": "Welcome to the campus for biotechnology.",
    "de": "Willkommen auf dem Campus für Biotechnologie.",
}

LISTED = """Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  fr-fr           --/M      French_(France)    roa/fr               (fr 5)
 2  en-gb           --/M      English_(Great_Britain) gmw/en          (en 2)
 5  it              --/M      Italian            roa/it
"""


def samples(real: Espeak, language: str, *, slow: bool = False) -> bytes:
    command = real.command(SAID[language], language, slow=slow)
    return subprocess.run(command, capture_output=True, check=True).stdout


def test_there_is_a_voice_for_every_language_of_the_kiosk(real: Espeak) -> None:
    assert set(SAID) <= set(real.voices)
    assert real.voices["fr"].startswith("fr")
    assert len({samples(real, language) for language in SAID}) == len(SAID)


@pytest.mark.parametrize("language", SAID)
def test_slowly_takes_longer(real: Espeak, language: str) -> None:
    usual, slow = len(samples(real, language)), len(samples(real, language, slow=True))
    assert usual / (2 * RATE) > 1
    assert 1.2 * usual < slow < 1.8 * usual


def test_samples_are_as_our_own_sounds_are(real: Espeak) -> None:
    data = samples(real, "fr")
    with wave.open(BytesIO(data)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
    assert data[HEADER - 8 : HEADER - 4] == b"data"


def test_words_that_look_like_options_are_words(real: Espeak) -> None:
    done = subprocess.run(real.command("--voices", "en", slow=False), capture_output=True, check=True)
    assert done.stdout.startswith(b"RIFF")


def test_of_the_voices_of_a_language_the_first_that_is_there_is_taken() -> None:
    assert chosen(LISTED) == {"fr": "fr-fr", "en": "en-gb", "it": "it"}


def test_a_program_that_is_not_there_or_is_another_is_none(tmp_path: Path) -> None:
    (other := tmp_path / "other").write_text("#!/bin/sh\necho hello\n", "utf-8")
    other.chmod(0o700)
    assert espeak.find(str(tmp_path / "none")) is None
    assert espeak.find(str(other)) is None
