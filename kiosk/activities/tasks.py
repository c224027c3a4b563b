"""Which task a team of a class gets: by chance, and none again before all have come."""

from collections.abc import Sequence
from random import Random

from kiosk.activities.rules import Given

About = tuple[str, ...]


def chance(given: Given, about: str) -> Random:
    """The same for the same turn of the same visit, and another one for each matter."""
    return Random(f"{given.seed} {about}")  # noqa: S311 - nobody gains by guessing it


def drawn(possible: Sequence[About], given: Given) -> About:
    """What the task is about, out of all that is possible."""
    fresh = [about for about in possible if " ".join(about) not in given.used]
    return chance(given, "task").choice(fresh or possible)


def shuffled(about: About, given: Given) -> About:
    """In the order in which it is shown."""
    chance(given, "order").shuffle(mixed := list(about))
    return tuple(mixed)
