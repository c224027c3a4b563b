"""The only place that asks for the time."""

import time
from typing import Protocol


class Clock(Protocol):
    """Where events get their time from."""

    def monotonic(self) -> float:
        """Seconds since some moment; never goes back."""


class SystemClock:
    """The computer's."""

    def monotonic(self) -> float:
        return time.monotonic()


class ManualClock:
    """One that stands until it is moved: for proofs and tests."""

    def __init__(self) -> None:
        self._now = 0.0

    def monotonic(self) -> float:
        return self._now

    def move(self, seconds: float) -> None:
        self._now += seconds
