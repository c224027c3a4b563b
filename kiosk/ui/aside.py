"""Work beside the loop that draws."""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

Result = TypeVar("Result")


class Aside(Generic[Result]):
    """Does `work` in a thread that nobody waits for, not even at the end: it may hang for ever."""

    def __init__(self, work: Callable[[], Result]) -> None:
        self.done: Result | None = None
        self._work = work
        Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        self.done = self._work()
