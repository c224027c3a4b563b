"""The lock of the staff door: whether a PIN opens it, and when the next one may be tried."""

import logging
from math import isfinite
from pathlib import Path

from kiosk.backroom import pin, tries
from kiosk.session import Bolt

_log = logging.getLogger("kiosk")


class Lock:
    """Reads the files of one state folder. `wall` is Unix time, in seconds."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tries: tries.Tries | None = None

    def bolt(self) -> Bolt:
        """Whether there is a PIN to try."""
        try:
            found = pin.kept(self._folder)
        except (OSError, ValueError):
            return Bolt.DAMAGED
        return Bolt.NO_PIN if found is None else Bolt.PIN

    def shut_for(self, wall: float) -> float:
        """Seconds until a PIN may be tried."""
        known = self._known(wall)
        if known.since > wall:
            known = self._note(tries.restamped(known, wall))
        return tries.shut_for(known, wall)

    def opens(self, digits: str, wall: float) -> bool:
        """Try it. It counts as wrong before it is looked at: pulling the plug in between wins nothing."""
        if self.shut_for(wall) > 0:
            return False
        failed = self._known(wall).failed + 1
        self._note(tries.Tries(failed=failed, since=wall))
        try:
            found = pin.kept(self._folder)
        except (OSError, ValueError):
            return False
        if found is None or not found.fits(digits):
            return False
        self._note(tries.Tries())
        return True

    def _known(self, wall: float) -> tries.Tries:
        """What is remembered here counts, even where nothing can be written."""
        if self._tries is None:
            found = tries.kept(self._folder, wall)
            self._tries = found if isfinite(found.since) else tries.Tries(failed=tries.FREE, since=wall)
        return self._tries

    def _note(self, now: tries.Tries) -> tries.Tries:
        self._tries = now
        try:
            tries.keep(self._folder, now)
        except OSError as error:
            _log.warning("The tries at the staff door cannot be written down: %s", error)
        return now
