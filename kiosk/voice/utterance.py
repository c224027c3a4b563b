"""What is to be heard, as values, and what a voice has to do with it."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Protocol

from kiosk.document.record import field, record

STEPS = (-18, -12, -6, 0)
"""Decibels of the steps of volume: 18 in all, and one step 12 above the lowest (standards, row 1.13)."""

USUAL_VOLUME = 2
"""The number of a step: the one that is measured to be 65 dBA where one stands (standards, row 1.12)."""


def gain(volume: int) -> float:
    """What each sample is multiplied by at a step."""
    return float(10 ** (STEPS[volume] / 20))


class Sound(StrEnum):
    """A short sound, by the name of its file in assets/sounds."""

    DOUBT = "doubt"
    """The kiosk asks whether anybody is still there."""
    CALL = "call"
    """Something urgent is on the screen."""


@record
class Utterance:
    """Phrases that are said one after the other, with a breath between them."""

    phrases: tuple[str, ...]
    language: str
    foreign: Mapping[str, str] = field(default_factory=dict)
    """In which other language some of them are."""
    slow: bool = False
    volume: int = USUAL_VOLUME

    def language_of(self, phrase: str) -> str:
        """In which voice it is said."""
        return self.foreign.get(phrase, self.language)


class Voice(Protocol):
    """Says one thing at a time: the next one cuts the one before."""

    @property
    def languages(self) -> frozenset[str]:
        """What it speaks; none where it can only sound."""

    @property
    def is_busy(self) -> bool:
        """Whether `step` has anything to do."""

    def say(self, utterance: Utterance, ended: Callable[[bool], None]) -> None:
        """Begin to say it. `ended` is called by a `step`, once it is over, with whether it could be heard.

        What is cut is not over: nobody is told.
        """

    def sound(self, sound: Sound, volume: int) -> None:
        """Begin to play it."""

    def step(self) -> None:
        """Go on, and wait for nothing: every few hundredths of a second while it is busy."""

    def stop(self) -> None:
        """Be silent at once."""
