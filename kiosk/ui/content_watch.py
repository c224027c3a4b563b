"""Follows the files of the content: what changes is read anew and shown, as long as the kiosk runs."""

import gc
import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from kiosk.content import Loaded, Pending
from kiosk.content.glance import Noticed, Prints, begun, glance, known_by, looked
from kiosk.content.pending import PATIENCE
from kiosk.document import Severity, replace
from kiosk.session import Urgent
from kiosk.ui.beside import Beside
from kiosk.ui.clock import Clock
from kiosk.ui.conductor import Conductor

CALM = 1000
"""Milliseconds between two looks at files that stay as they are: a network share tells of no change."""
ALERT = 10
"""Milliseconds between two looks while something is going on."""

_log = logging.getLogger("kiosk.content")


class ContentWatch(QObject):
    """Looks at the files, has them read when they have changed and are whole, and hands on what comes of it.

    One look and one reading at a time, and none of them in the loop that draws: a network share that does not
    answer keeps nobody waiting. Whatever changes during a reading is read once more after it.
    """

    def __init__(
        self, conductor: Conductor, read: Callable[[], Pending], clock: Clock, *, at_once: bool = False
    ) -> None:
        super().__init__(conductor)
        self._conductor = conductor
        self._at_once = at_once
        self._read = read
        self._clock = clock
        self._noticed = Noticed()
        self._wanted = self._was_nudged = False
        self._look: Beside[tuple[Prints, Prints]] | None = None
        self._look_since = 0.0
        self._fault = ""
        self._ready: Pending | None = None
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

    def stop(self) -> None:
        """Follow no longer, and end what is under way."""
        self._timer.stop()
        if self._look:
            self._look.wait(1)
        for pending in filter(None, (self._ready, self._reading)):
            pending.wait(0)

    def _nudged(self) -> None:
        self._was_nudged = True
        self._timer.start(ALERT)

    def _step(self) -> None:
        if self._reading is not None:
            self._await(self._reading)
        if self._look is None:
            self._begin_look()
        elif self._look.is_over:
            look, self._look = self._look, None
            self._note(look.fault)
            if found := look.done:
                self._see(*found)
        elif self._hangs():
            gc.collect(1)  # Python does not do it by itself as long as something goes on beside it
        self._timer.setInterval(ALERT if self._is_busy() else CALM)

    def _is_busy(self) -> bool:
        waits = self._look or self._ready or self._was_nudged
        return bool(self._reading or (waits and not self._hangs()))

    def _hangs(self) -> bool:
        """Whether the files do not answer."""
        return self._look is not None and self._clock.monotonic() - self._look_since > CALM / 1000

    def _begin_look(self) -> None:
        self._was_nudged, self._look_since = False, self._clock.monotonic()
        read, watched = self._noticed.read, self._conductor.loaded.watched
        self._look = Beside(lambda: (known_by(read, watched), glance(watched)))

    def _note(self, fault: Exception | None) -> None:
        """Tell, once each time, that looking fails; it is tried again every second."""
        told, self._fault = self._fault, repr(fault) if fault else ""
        if fault and self._fault != told:
            _log.error("The files of the content cannot be looked at", exc_info=fault)
        elif told and not fault:
            _log.info("The files of the content can be looked at again")

    def _see(self, known: Prints, seen: Prints) -> None:
        now = self._clock.monotonic()
        read = {file: self._noticed.read.get(file, known[file]) for file in seen}
        self._noticed = looked(replace(self._noticed, read=read), seen, now)
        if seen != self._armed:
            self._arm(seen)
        if self._reading is None:
            self._follow(now)

    def _follow(self, now: float) -> None:
        """Get a reader ready while the files are still being written, and let it read when they are whole."""
        if self._ready is None and (self._wanted or self._noticed.is_new):
            self._ready = self._read()
        if self._ready is not None and self._noticed.is_whole(now):
            self._noticed, self._wanted = begun(self._noticed), False
            self._reading, self._reading_since, self._ready = self._ready, now, None
            self._reading.go()

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
        found = self._conductor.as_chosen(pending.wait(0, waited=waited))
        before = self._conductor.loaded
        if _is_refused(found):  # what it did not come to look at may be what is wrong
            found = replace(found, watched={**before.watched, **found.watched})
        if found != before:
            self._conductor.take(found, at_once=self._at_once)
            _tell(found, calls=isinstance(self._conductor.state.scene, Urgent))


def _is_refused(found: Loaded) -> bool:
    return found.content is None or found.last_good


def _tell(found: Loaded, *, calls: bool) -> None:
    """For the journal: what becomes of it, and what staff must correct."""
    if _is_refused(found):
        _log.error("%s has changed and cannot be shown: what was shown before stays", found.file)
    elif calls:
        _log.info("%s has changed: its urgent notice has the whole screen, at once", found.file)
    else:
        _log.info("%s has changed: it is shown as soon as nobody is using the kiosk", found.file)
    for problem in found.problems:
        if problem.severity is Severity.ERROR:
            _log.warning("%s", problem.told)
