"""What this computer has to speak and to sound with."""

import os
from pathlib import Path

from kiosk.document.record import record
from kiosk.voice import espeak, player
from kiosk.voice.espeak import Espeak
from kiosk.voice.player import Lack, Player
from kiosk.voice.sounds import FOLDER
from kiosk.voice.speaking import SpokenVoice


@record
class Found:
    """The programs that are there, or why they are not."""

    espeak: Espeak | None
    player: Player | Lack


def look() -> Found:
    """Ask the computer; it takes a few hundredths of a second."""
    return Found(espeak=espeak.find(), player=player.find(os.environ))


def voice(cache: Path, sounds: Path) -> SpokenVoice | None:
    """The voice of this kiosk; None where nothing can be heard."""
    found = look()
    if isinstance(found.player, Lack):
        return None
    return SpokenVoice(found.player, found.espeak, cache / FOLDER, sounds)
