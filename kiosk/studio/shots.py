"""Which pictures a proof consists of."""

from collections.abc import Sequence
from datetime import datetime

from kiosk.content import Content, Language
from kiosk.document import record
from kiosk.studio.findings import Picture
from kiosk.studio.tour import Stop, to_come, tour

Size = tuple[int, int]

MODE = "normal"
"""How the kiosk shows itself when no visitor has asked for anything else."""


@record
class Shot:
    """One picture to be taken."""

    stop: Stop
    language: Language
    size: Size
    mode: str = MODE

    @property
    def size_name(self) -> str:
        return f"{self.size[0]}x{self.size[1]}"

    @property
    def picture(self) -> Picture:
        folder = f"{self.size_name}/{self.language}"
        screen = self.stop.screen
        return Picture(
            screen=screen, language=self.language, size=self.size_name, file=f"{folder}/{_file(screen)}.jpg"
        )


def shots(
    content: Content, languages: Sequence[Language], sizes: Sequence[Size], now: datetime
) -> tuple[Shot, ...]:
    """All pictures of a proof, as they are at that time, size by size and language by language.

    What is announced for later stands at the end, as it will be.
    """
    return tuple(
        Shot(stop=stop, language=language, size=size)
        for size in dict.fromkeys(sizes)
        for language in dict.fromkeys(languages)
        for stop in (*tour(content, language, now), *to_come(content, language, now))
    )


def _file(screen: str) -> str:
    """The screen's name in signs that every file system takes."""
    return screen.replace(":", "-")
