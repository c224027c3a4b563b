"""The only place that asks for the time."""

import time
from datetime import datetime, timedelta
from typing import Protocol

A_MORNING = datetime(2026, 1, 5, 10)  # noqa: DTZ001 - on the wall
"""When a clock stands that nobody has set: on a Monday."""


class Clock(Protocol):
    """Where events get their time from."""

    def monotonic(self) -> float:
        """Seconds since some moment; never goes back."""

    def wall(self) -> datetime:
        """Day and time where the kiosk stands, without a zone, as content is dated. It may go back."""


class SystemClock:
    """The computer's."""

    def monotonic(self) -> float:
        return time.monotonic()

    def wall(self) -> datetime:
        return datetime.now()  # noqa: DTZ005 - on the wall


class ManualClock:
    """One that stands until it is moved: for proofs and tests."""

    def __init__(self, wall: datetime = A_MORNING) -> None:
        self._now = 0.0
        self._wall = wall

    def monotonic(self) -> float:
        return self._now

    def wall(self) -> datetime:
        return self._wall

    def move(self, seconds: float) -> None:
        """Let time pass, on the wall as well."""
        self._now += seconds
        self._wall += timedelta(seconds=seconds)

    def set_wall(self, wall: datetime) -> None:
        """Turn the hands, as a time server or the change to summer time does."""
        self._wall = wall
