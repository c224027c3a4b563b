"""Work beside the loop that draws."""

import gc
from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

Result = TypeVar("Result")


class Beside(Generic[Result]):
    """Does `work` in a thread that nobody waits for, not even at the end: it may hang for ever, or fail.

    Meanwhile Python collects no garbage by itself: in this thread it would destroy objects of Qt that belong
    to the other one. So `is_over` must be asked for until it says so.
    """

    _running = 0

    def __init__(self, work: Callable[[], Result]) -> None:
        self._result: Result | None = None
        self.fault: Exception | None = None
        """Why nothing came of it."""
        self._work: Callable[[], Result] | None = work
        self._thread = Thread(target=self._run, daemon=True)
        Beside._running += 1
        gc.disable()
        try:
            self._thread.start()
        except RuntimeError as fault:  # the computer has no more threads
            self.fault = fault

    @property
    def is_over(self) -> bool:
        """Whether it has come to its end, well or not."""
        if self._thread.is_alive():
            return False
        if self._work is not None:
            self._work = None
            Beside._running -= 1
            if not Beside._running:
                gc.enable()
        return True

    @property
    def done(self) -> Result | None:
        """What came of it, None until then; None where it failed."""
        return self._result if self.is_over else None

    def wait(self, seconds: float) -> Result | None:
        """The same, after at most so long."""
        if self._thread.ident is not None:
            self._thread.join(seconds)
        return self.done

    def _run(self) -> None:
        work = self._work
        try:
            self._result = work() if work is not None else None
        except Exception as fault:  # noqa: BLE001 - whoever asks what came of it is told
            self.fault = fault
