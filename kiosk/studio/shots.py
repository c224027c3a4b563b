"""Which pictures a proof consists of."""

from collections.abc import Sequence
from datetime import datetime

from kiosk.content import Content, Language
from kiosk.document import record, replace
from kiosk.session import USUAL, Comfort, SessionState, Visit
from kiosk.studio.findings import Picture
from kiosk.studio.modes import MODES, NORMAL
from kiosk.studio.tour import Stop, to_come, tour

Size = tuple[int, int]

ATTRACT, HOME = "attract", "home"

_LONG, _SHORT = 6.0, 0.6
"""Seconds that attract, and that the coming of a screen is watched."""


@record
class Shot:
    """One picture to be taken."""

    stop: Stop
    language: Language
    size: Size
    mode: str = NORMAL
    """One of MODES."""
    kept: bool = True
    """Whether its picture is wanted in any case, else only where something is found."""
    before: SessionState | None = None
    """What is on screen before, where it is watched how the one becomes the other."""
    seconds: float = 0
    """How long it is watched: then no picture is taken."""

    @property
    def size_name(self) -> str:
        return f"{self.size[0]}x{self.size[1]}"

    def is_kept(self, *, found: bool) -> bool:
        """Whether there is a picture of it, where something was `found` or not."""
        return not self.seconds and (self.kept or found)

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
    stops = {
        language: (*tour(content, language, now), *to_come(content, language, now))
        for language in dict.fromkeys(languages)
    }
    return tuple(
        Shot(stop=found, language=language, size=size, mode=mode)
        for size in dict.fromkeys(sizes)
        for mode in dict.fromkeys(modes)
        for language in stops
        for stop in stops[language]
        if (found := suited(stop, MODES[mode]))
    )


def audit(planned: Sequence[Shot]) -> tuple[Shot, ...]:
    """The same, with pictures kept as usual and where something is found; and what moves, watched."""
    return (*(replace(shot, kept=shot.mode == NORMAL) for shot in planned), *films(planned))


def films(planned: Sequence[Shot]) -> tuple[Shot, ...]:
    """What of these is watched: attract, and how each kind of screen comes after it or Home.

    In one language, for what moves is the same in all.
    """
    first = [one for one in planned if (one.mode, one.language) == (NORMAL, planned[0].language)]
    found: dict[tuple[Size, str], Shot] = {}
    starts = {(one.size, one.stop.screen): one.stop.state for one in first}
    for shot in first:
        screen = shot.stop.screen
        if screen == ATTRACT:
            film = replace(shot, seconds=_LONG, kept=False)
        elif isinstance(shot.stop.state.scene, Visit):
            start = starts.get((shot.size, ATTRACT if screen == HOME else HOME))
            film = replace(shot, before=start, seconds=_SHORT, kept=False)
        else:
            continue
        found.setdefault((shot.size, _kind(shot)), film)
    return tuple(found.values())


def _kind(shot: Shot) -> str:
    """What looks and moves alike."""
    scene = shot.stop.state.scene
    if not isinstance(scene, Visit):
        return ATTRACT
    here = scene.here
    return f"{here.screen}-{here.item if here.activity else ''}-{scene.ends_at is not None}"


def suited(stop: Stop, comfort: Comfort) -> Stop | None:
    """The same screen for a visitor who wants it so; none where that cannot be."""
    scene = stop.state.scene
    if not isinstance(scene, Visit):
        return stop if comfort == USUAL else None
    return replace(stop, state=replace(stop.state, scene=replace(scene, comfort=comfort)))


def _file(screen: str) -> str:
    """The screen's name in signs that every file system takes."""
    return screen.replace(":", "-")
