"""Which pictures a proof consists of."""

from collections.abc import Sequence
from datetime import datetime

from kiosk.content import Content, Language
from kiosk.document import record, replace
from kiosk.session import USUAL, Comfort, Visit
from kiosk.studio.findings import Picture
from kiosk.studio.modes import MODES, NORMAL
from kiosk.studio.tour import Stop, to_come, tour

Size = tuple[int, int]


@record
class Shot:
    """One picture to be taken."""

    stop: Stop
    language: Language
    size: Size
    mode: str = NORMAL
    """One of MODES."""

    @property
    def size_name(self) -> str:
        return f"{self.size[0]}x{self.size[1]}"

    @property
    def picture(self) -> Picture:
        folder = f"{self.size_name}/{self.language}" + ("" if self.mode == NORMAL else f"/{self.mode}")
        screen = self.stop.screen
        return Picture(
            screen=screen,
            language=self.language,
            size=self.size_name,
            mode=self.mode,
            file=f"{folder}/{_file(screen)}.jpg",
        )


def shots(
    content: Content,
    languages: Sequence[Language],
    sizes: Sequence[Size],
    now: datetime,
    modes: Sequence[str] = (NORMAL,),
) -> tuple[Shot, ...]:
    """All pictures of a proof, as they are at that time, size by size, mode by mode, language by language.

    What is announced for later stands at the end, as it will be. Outside of a visit there is only one mode.
    """
    return tuple(
        Shot(stop=found, language=language, size=size, mode=mode)
        for size in dict.fromkeys(sizes)
        for mode in dict.fromkeys(modes)
        for language in dict.fromkeys(languages)
        for stop in (*tour(content, language, now), *to_come(content, language, now))
        if (found := suited(stop, MODES[mode]))
    )


def suited(stop: Stop, comfort: Comfort) -> Stop | None:
    """The same screen for a visitor who wants it so; none where that cannot be."""
    scene = stop.state.scene
    if not isinstance(scene, Visit):
        return stop if comfort == USUAL else None
    return replace(stop, state=replace(stop.state, scene=replace(scene, comfort=comfort)))


def _file(screen: str) -> str:
    """The screen's name in signs that every file system takes."""
    return screen.replace(":", "-")
