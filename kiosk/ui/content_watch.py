"""Follows the files of the content: what changes is read anew and shown, as long as the kiosk runs."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from kiosk.content import Loaded, Pending
from kiosk.content.glance import Noticed, Prints, begun, glance, known_by, looked
from kiosk.document import Severity, replace
from kiosk.ui.aside import Aside
from kiosk.ui.clock import Clock
from kiosk.ui.conductor import Conductor

CALM = 1000
"""Milliseconds between two looks at files that stay as they are: a network share tells of no change."""
ALERT = 25
"""Milliseconds between two looks while something is going on."""
PATIENCE = 30.0
"""Seconds that reading may take."""

_log = logging.getLogger("kiosk.content")


class ContentWatch(QObject):
    """Looks at the files, has them read when they have changed and are whole, and hands on what comes of it.

    One look and one reading at a time, and none of them in the loop that draws: a network share that does not
    answer keeps nobody waiting. Whatever changes during a reading is read once more after it.
    """

    def __init__(self, conductor: Conductor, read: Callable[[], Pending], clock: Clock) -> None:
        super().__init__(conductor)
        self._conductor = conductor
        self._read = read
        self._clock = clock
        self._noticed = Noticed()
        self._wanted = False
        self._look: Aside[tuple[Prints, Prints]] | None = None
        self._reading: Pending | None = None
        self._reading_since = 0.0
        self._armed: Prints = {}
        self._files = QFileSystemWatcher(self)
        self._files.fileChanged.connect(self._nudged)
        self._files.directoryChanged.connect(self._nudged)
        self._timer = QTimer(self, interval=ALERT)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def read_again(self) -> None:
        """Read the files as they are, whether or not they have changed."""
        self._wanted = True
        self._nudged()

    def _nudged(self) -> None:
        self._timer.start(ALERT)

    def _step(self) -> None:
        if self._reading is not None:
            self._await(self._reading)
        if self._look is None:
            self._begin_look()
        elif self._look.done is not None:
            self._see(*self._look.done)
            self._look = None
        calm = self._reading is None and self._look is None and not self._noticed.is_new
        self._timer.setInterval(CALM if calm else ALERT)

    def _begin_look(self) -> None:
        read, watched = self._noticed.read, self._conductor.loaded.watched
        self._look = Aside(lambda: (known_by(read, watched), glance(watched)))

    def _see(self, known: Prints, seen: Prints) -> None:
        now = self._clock.monotonic()
        read = {file: self._noticed.read.get(file, known[file]) for file in seen}
        self._noticed = looked(replace(self._noticed, read=read), seen, now)
        if seen != self._armed:
            self._arm(seen)
        if self._reading is None and (self._wanted or self._noticed.is_due(now)):
            self._noticed, self._wanted = begun(self._noticed), False
            self._reading, self._reading_since = self._read(), now

    def _arm(self, seen: Prints) -> None:
        """Be told by the system as well, where it can. It watches what a name meant when it was asked to."""
        self._armed = seen
        if watched := (*self._files.files(), *self._files.directories()):
            self._files.removePaths(watched)
        there = [file for file, found in seen.items() if found]
        if wanted := dict.fromkeys((*there, *(str(Path(file).parent) for file in there))):
            self._files.addPaths([*wanted])

    def _await(self, pending: Pending) -> None:
        waited = self._clock.monotonic() - self._reading_since
        if not pending.is_ready and waited < PATIENCE:
            return
        self._reading = None
        before, found = self._conductor.loaded, pending.wait(0, waited=waited)
        if _is_refused(found):  # what it did not come to look at may be what is wrong
            found = replace(found, watched={**before.watched, **found.watched})
        if found != before:
            _tell(found)
            self._conductor.take(found)


def _is_refused(found: Loaded) -> bool:
    return found.content is None or found.last_good


def _tell(found: Loaded) -> None:
    """For the journal: what becomes of it, and what staff must correct."""
    if _is_refused(found):
        _log.error("%s has changed and cannot be shown: what was shown before stays", found.file)
    else:
        _log.info("%s has changed: it is shown as soon as nobody is using the kiosk", found.file)
    for problem in found.problems:
        if problem.severity is Severity.ERROR:
            _log.warning("%s", problem.told)
