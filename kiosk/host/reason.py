"""Why something cannot be done, to be told in any language: the host knows none."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Reason:
    """A message in English, and what is filled in: names, or further reasons."""

    message: str
    given: "Mapping[str, Given]"

    def told(self, translate: Callable[[str], str]) -> str:
        """The message with everything filled in."""
        filled = {name: _told(one, translate) for name, one in self.given.items()}
        return translate(self.message).format(**filled)

    def __str__(self) -> str:
        return self.told(str)


Given: TypeAlias = str | Reason


def both(one: Reason, other: Reason) -> Reason:
    return Reason("{one}; {other}", {"one": one, "other": other})


def _told(given: Given, translate: Callable[[str], str]) -> str:
    return given.told(translate) if isinstance(given, Reason) else given
