"""Carries out what staff have been allowed to ask for, and tells the session what came of it."""

from collections.abc import Callable

from kiosk.backroom import Backroom
from kiosk.content import Loaded, Version
from kiosk.document import replace
from kiosk.machine import Machine
from kiosk.session import (
    Admitted,
    Ask,
    Asked,
    Done,
    Event,
    Knocked,
    Refused,
    SessionState,
    Staff,
    StaffPage,
    Threshold,
)
from kiosk.ui.clock import Clock


class StaffDoor:
    """Turns the effects that a state holds into deeds, and the deeds into events."""

    def __init__(self, backroom: Backroom, clock: Clock, take: Callable[[Ask, Loaded], None]) -> None:
        self._backroom = backroom
        self._clock = clock
        self._take = take

    def knocked(self) -> Knocked:
        """What the door says to a finger in its corner."""
        lock, now = self._backroom.lock, self._clock.wall()
        shut_for = lock.shut_for(now.timestamp())
        return Knocked(at=self._clock.monotonic(), now=now, bolt=lock.bolt(), shut_for=shut_for)

    def versions(self, state: SessionState) -> tuple[Version, ...]:
        """Those that are kept, where the screen tells of them: they lie on the disk."""
        archive = self._backroom.archive
        match state.scene:
            case Staff(page=StaffPage.CONTENT | StaffPage.VERSIONS) if archive:
                return archive.versions()
            case _:
                return ()

    def shown(self, loaded: Loaded) -> Loaded:
        """What is shown of what was read."""
        return self._backroom.shown(loaded)

    def carried_out(self, loaded: Loaded, state: SessionState) -> Event | None:
        """Do what the state wishes of what was read; what is to be told of it, if it wishes anything."""
        match state.scene:
            case Threshold(trying=True, digits=digits):
                return self._try(loaded, digits)
            case Staff(wish=Asked() as wish):
                fault = self._fulfil(loaded, wish)
                at, now = self._clock.monotonic(), self._clock.wall()
                return Done(at=at, now=now, kept=self._backroom.kept(loaded), fault=fault)
            case _:
                return None

    def _try(self, loaded: Loaded, digits: str) -> Admitted | Refused:
        lock, at, now = self._backroom.lock, self._clock.monotonic(), self._clock.wall()
        if lock.opens(digits, now.timestamp()):
            return Admitted(at=at, now=now, kept=self._backroom.kept(loaded))
        return Refused(at=at, now=now, shut_for=lock.shut_for(now.timestamp()))

    def _fulfil(self, loaded: Loaded, wish: Asked) -> str:
        """Why it could not be done; empty where it was."""
        try:
            self._do(loaded, wish)
        except (OSError, ValueError) as fault:
            return getattr(fault, "strerror", None) or str(fault)
        return ""

    def _do(self, loaded: Loaded, wish: Asked) -> None:
        room = self._backroom
        match wish.ask:
            case Ask.STAND_AT:
                room.stand_at(wish.id)
                self._take(wish.ask, _on(loaded, replace(loaded.machine, site=wish.id)))
            case Ask.SPEAK:
                room.speak(wish.id)
                self._take(wish.ask, _on(loaded, replace(loaded.machine, language=wish.id or None)))
            case Ask.SHOW_VERSION if room.archive:
                self._take(wish.ask, room.archive.go_back_to(wish.id))
            case Ask.FOLLOW_FILE if room.archive:
                self._take(wish.ask, room.archive.follow())
            case Ask.NOTICE:
                room.switch_notice(loaded, wish.id)
                self._take(wish.ask, loaded)
            case Ask.RESTART:
                room.restart()
            case Ask.EXIT:
                room.exit()
            case _:
                return


def _on(loaded: Loaded, machine: Machine) -> Loaded:
    return replace(loaded, machine=machine)
