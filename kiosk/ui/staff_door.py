"""Carries out what staff have been allowed to ask for, and tells the session what came of it."""

import gc
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.backroom import Backroom
from kiosk.content import Loaded, Version, standing
from kiosk.document import record, replace
from kiosk.session import (
    Admitted,
    Ask,
    Asked,
    Bolt,
    Done,
    Event,
    Kept,
    Knocked,
    Refused,
    SessionState,
    Staff,
    StaffPage,
    Threshold,
)
from kiosk.ui.clock import Clock

if TYPE_CHECKING:
    from kiosk.ui.beside import Beside

AT_ONCE = 0.05
"""Seconds in which a disk answers. One that does not is waited for beside the loop that draws."""
ALERT = 20
"""Milliseconds between two looks at what is under way there."""

_Wish = Asked | Threshold
"""What is wished behind the door; in front of it, that the digits be tried."""


@record
class _Found:
    """What came of a wish. `take` is what is then to be shown, if that is another thing."""

    opened: bool = False
    shut_for: float = 0
    kept: Kept = Kept()
    versions: tuple[Version, ...] = ()
    take: Loaded | None = None
    fault: str = ""


class StaffDoor(QObject):
    """Turns the effects that a state holds into deeds, and the deeds into events.

    The disk may hang, as on a network share: all that looks at it is done beside the loop that draws, and
    `stir` is called until something has come of it.
    """

    def __init__(
        self,
        backroom: Backroom,
        clock: Clock,
        take: Callable[[Ask, Loaded], None],
        stir: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._backroom = backroom
        self._clock = clock
        self._take = take
        self._choices: dict[str, str | None] = {}
        self._known = _Found()
        self._look: Beside[tuple[Bolt, float]] | None = None
        self._work: Beside[_Found] | None = None
        self._wish: _Wish | None = None
        self._stir = stir

    @cached_property
    def _timer(self) -> QTimer:
        timer = QTimer(self, interval=ALERT)
        timer.timeout.connect(self._stir)
        return timer

    def close(self) -> None:
        """Wait for nothing any more: the kiosk ends."""
        self._timer.stop()

    def knocked(self) -> Knocked:
        """What the door says to a finger in its corner; one that cannot be looked at stays shut."""
        from kiosk.ui.beside import Beside  # noqa: PLC0415 - when somebody knocks

        now = self._clock.wall()
        if self._look is None or self._look.is_over:
            self._look = Beside(partial(self._looked, now.timestamp()))
        bolt, shut_for = self._look.wait(AT_ONCE) or (Bolt.DAMAGED, 0.0)
        return Knocked(at=self._clock.monotonic(), now=now, bolt=bolt, shut_for=shut_for)

    def _looked(self, wall: float) -> tuple[Bolt, float]:
        lock = self._backroom.lock
        return lock.bolt(), lock.shut_for(wall)

    def versions(self, state: SessionState) -> tuple[Version, ...]:
        """Those that are kept, where the screen tells of them, as they were when staff did something last."""
        match state.scene:
            case Staff(page=StaffPage.CONTENT | StaffPage.VERSIONS):
                return self._known.versions
            case _:
                return ()

    def shown(self, loaded: Loaded) -> Loaded:
        """What is shown of what was read."""
        return self._backroom.shown(loaded)

    def as_chosen(self, loaded: Loaded) -> Loaded:
        """What was read, where staff have said that this kiosk stands: that counts until it ends.

        The command line may say otherwise, and `--machine` leaves the file unread that they have written.
        """
        machine = loaded.machine
        site, language = (self._choices.get(name, getattr(machine, name)) for name in ("site", "language"))
        return standing(loaded, replace(machine, site=site, language=language)) if self._choices else loaded

    def carried_out(self, loaded: Loaded, state: SessionState) -> Event | None:
        """Do what the state wishes of what was read; what is to be told of it, once something came of it."""
        wish = _wished(state)
        if self._work is None and wish is not None:
            from kiosk.ui.beside import Beside  # noqa: PLC0415 - when somebody is at the door

            self._work, self._wish = Beside(self._plan(loaded, wish)), wish
            self._work.wait(AT_ONCE)
        if self._hangs() or self._work is None or self._wish is None:
            return None
        work, done, self._work = self._work, self._wish, None
        self._timer.stop()
        told = self._told(loaded, done, work.done or _Found(kept=self._known.kept, fault=str(work.fault)))
        return told if done == wish else self.carried_out(loaded, state)

    def _hangs(self) -> bool:
        """Whether something is still under way beside the loop: garbage is collected here meanwhile."""
        under_way = [one for one in (self._look, self._work) if one is not None and not one.is_over]
        if under_way:
            gc.collect(1)
        if self._work in under_way:
            self._timer.start()
        return self._work in under_way

    def _plan(self, loaded: Loaded, wish: _Wish) -> Callable[[], _Found]:
        if isinstance(wish, Threshold):
            return partial(self._try, loaded, wish.digits, self._clock.wall().timestamp())
        return partial(self._fulfil, loaded, wish)

    def _try(self, loaded: Loaded, digits: str, wall: float) -> _Found:
        lock = self._backroom.lock
        if lock.opens(digits, wall):
            return self._with_what_is_kept(_Found(opened=True), loaded)
        return _Found(shut_for=lock.shut_for(wall))

    def _fulfil(self, loaded: Loaded, wish: Asked) -> _Found:
        """What came of it, or why it could not be done."""
        try:
            found = _Found(take=self._do(loaded, wish))
        except (OSError, ValueError) as fault:
            found = _Found(fault=_reason(fault))
        return self._with_what_is_kept(found, loaded)

    def _do(self, loaded: Loaded, wish: Asked) -> Loaded | None:
        """What lies on the disk; what is then to be shown."""
        room = self._backroom
        match wish.ask:
            case Ask.STAND_AT:
                room.stand_at(wish.id)
            case Ask.SPEAK:
                room.speak(wish.id)
            case Ask.NOTICE:
                room.switch_notice(loaded, wish.id)
            case Ask.SHOW_VERSION if room.archive:
                return room.archive.go_back_to(wish.id)
            case Ask.FOLLOW_FILE if room.archive:
                return room.archive.follow()
            case _:
                pass
        return None

    def _with_what_is_kept(self, found: _Found, loaded: Loaded) -> _Found:
        archive = self._backroom.archive
        versions = archive.versions() if archive else ()
        return replace(found, kept=self._backroom.kept(loaded), versions=versions)

    def _told(self, loaded: Loaded, wish: _Wish, found: _Found) -> Event:
        """Do the rest, in the loop that draws: show it."""
        at, now = self._clock.monotonic(), self._clock.wall()
        if isinstance(wish, Threshold):
            if not found.opened:
                return Refused(at=at, now=now, shut_for=found.shut_for)
            self._known = found
            return Admitted(at=at, now=now, kept=found.kept)
        self._known = replace(found, versions=found.versions or self._known.versions)
        fault = found.fault or self._show(loaded, wish, found)
        return Done(at=at, now=now, kept=found.kept, fault=fault)

    def _show(self, loaded: Loaded, wish: Asked, found: _Found) -> str:
        """Why it could not be done; empty where it was."""
        try:
            match wish.ask:
                case Ask.RESTART:
                    self._backroom.restart()
                case Ask.EXIT:
                    self._backroom.exit()
                case Ask.STAND_AT:
                    self._choices["site"] = wish.id
                    self._take(wish.ask, loaded)
                case Ask.SPEAK:
                    self._choices["language"] = wish.id or None
                    self._take(wish.ask, loaded)
                case _:
                    self._take(wish.ask, found.take or loaded)
        except OSError as fault:
            return _reason(fault)
        return ""


def _wished(state: SessionState) -> _Wish | None:
    match state.scene:
        case Threshold(trying=True) as scene:
            return scene
        case Staff(wish=Asked() as wish):
            return wish
        case _:
            return None


def _reason(fault: Exception) -> str:
    return getattr(fault, "strerror", None) or str(fault)
