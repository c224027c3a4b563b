"""What the kiosk says and sounds: utterances, and whoever speaks them. Nothing here knows a screen."""

from kiosk.voice.utterance import STEPS, USUAL_VOLUME, Sound, Utterance, Voice, gain

__all__ = ["STEPS", "USUAL_VOLUME", "Sound", "Utterance", "Voice", "gain"]
