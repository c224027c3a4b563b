"""What the kiosk says and sounds: utterances, and whoever speaks them. Nothing here knows a screen."""

from kiosk.voice.utterance import QUIETEST, STEPS, USUAL_VOLUME, Sound, Utterance, Voice, gain, plain

__all__ = ["QUIETEST", "STEPS", "USUAL_VOLUME", "Sound", "Utterance", "Voice", "gain", "plain"]
