"""The voice of this computer, as the packaging installs it, and players that tests can look into."""

from pathlib import Path

import pytest

from kiosk.voice import espeak
from kiosk.voice.espeak import Espeak
from kiosk.voice.player import Player
from kiosk.voice.speaking import SpokenVoice

SOUNDS = Path(__file__).resolve().parents[2] / "assets" / "sounds"


@pytest.fixture(scope="session")
def real() -> Espeak:
    found = espeak.find()
    assert found is not None, "espeak-ng is not installed: packaging/test does it"
    return found


@pytest.fixture
def played(tmp_path: Path) -> Path:
    """Where all samples end that were played."""
    return tmp_path / "played"


@pytest.fixture
def voice(real: Espeak, tmp_path: Path, played: Path) -> SpokenVoice:
    """One whose player writes down what it gets."""
    player = Player(command=("sh", "-c", f"cat > {played}"))
    return SpokenVoice(player, real, tmp_path / "voice", SOUNDS)
