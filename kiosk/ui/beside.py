"""Work beside the loop that draws."""

import gc
from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

Result = TypeVar("Result")


class Beside(Generic[Result]):
    """Does `work` in a thread that nobody waits for, not even at the end: it may hang for ever.

    Meanwhile Python collects no garbage by itself: in this thread it would destroy objects of Qt that belong
    to the other one. So `done` must be asked for until it answers.
    """

    _running = 0

    def __init__(self, work: Callable[[], Result]) -> None:
        self._result: Result | None = None
        self._work: Callable[[], Result] | None = work
        Beside._running += 1
        gc.disable()
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()

    @property
    def done(self) -> Result | None:
        """What came of it, None until then."""
        if self._thread.is_alive():
            return None
        if self._work is not None:
            self._work = None
            Beside._running -= 1
            if not Beside._running:
                gc.enable()
        return self._result

    def wait(self, seconds: float) -> Result | None:
        """The same, after at most so long."""
        self._thread.join(seconds)
        return self.done

    def _run(self) -> None:
        if self._work is not None:
            self._result = self._work()
