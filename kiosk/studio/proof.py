"""Every screen in every language and size as a picture, with what does not fit: drawn by two processes."""

from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import wait

from kiosk.document.tongue import _
from kiosk.studio.findings import Finding, Proof
from kiosk.studio.shots import Shot
from kiosk.studio.worker import Task, work

PROCESSES = 2

TRIES = 2
"""How often a picture is begun: what ends two processes is left out."""

MOST_ENDED = 6
"""Processes that may end by themselves; after that something is wrong with all of them."""

PATIENCE = 60.0
"""Seconds that one picture may take."""


def prove(
    task: Task, planned: Sequence[Shot], done: Callable[[], None], tell: Callable[[str], None]
) -> Proof:
    """Take every picture, calling `done` after each; `tell` hears of processes that end by themselves.

    Raises:
        OSError: a picture cannot be written.
    """
    crew = _Crew(task, planned, done, tell)
    try:
        crew.draw()
    finally:
        crew.end()
    return crew.proof()


class _Worker:
    """One drawing process, and the number of the shot it is at."""

    def __init__(self, task: Task) -> None:
        context = get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.at: int | None = None
        self._process = context.Process(target=work, args=(theirs, task), daemon=True)
        self._process.start()
        theirs.close()  # from now on the connection ends when the process does

    def begin(self, number: int, shot: Shot) -> None:
        self.at = number
        with suppress(ConnectionError):  # one that has ended is noticed when its answer is waited for
            self.connection.send(shot)

    def end(self, patience: float = PATIENCE) -> None:
        """Let it take its window down; one that does not is ended."""
        self.connection.close()
        self._process.join(patience)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()


class _Crew:
    """Hands each worker one shot at a time and keeps what comes back."""

    def __init__(
        self, task: Task, planned: Sequence[Shot], done: Callable[[], None], tell: Callable[[str], None]
    ) -> None:
        self._task, self._planned, self._done, self._tell = task, planned, done, tell
        self._waiting = deque(range(len(planned)))
        self._workers: list[_Worker] = []
        self._found: dict[int, tuple[Finding, ...]] = {}
        self._ended_at: list[int] = []
        """The shots at which a process ended by itself."""

    def draw(self) -> None:
        while busy := self._set_to_work():
            answering = wait([worker.connection for worker in busy], PATIENCE)
            for worker in busy:
                if worker.connection in answering:
                    self._hear(worker)
                elif not answering:
                    self._lose(worker, patience=0)

    def end(self) -> None:
        for worker in self._workers:
            worker.end()

    def proof(self) -> Proof:
        """In the order in which it was planned, whoever drew it."""
        drawn = sorted(self._found)
        kept = (n for n in drawn if self._planned[n].is_kept(found=bool(self._found[n])))
        left_out = [shot.picture for number, shot in enumerate(self._planned) if number not in self._found]
        return Proof(
            pictures=tuple(self._planned[number].picture for number in kept),
            findings=tuple(finding for number in drawn for finding in self._found[number]),
            missing=tuple(left_out),
            measured=len(drawn),
        )

    def _set_to_work(self) -> list[_Worker]:
        """Give everybody something to draw, as long as there is something; who is at work."""
        if len(self._ended_at) >= MOST_ENDED:
            self._waiting.clear()
        idle = [worker for worker in self._workers if worker.at is None]
        while self._waiting and (idle or len(self._workers) < PROCESSES):
            worker = idle.pop() if idle else self._engage()
            number = self._waiting.popleft()
            worker.begin(number, self._planned[number])
        return [worker for worker in self._workers if worker.at is not None]

    def _engage(self) -> _Worker:
        worker = _Worker(self._task)
        self._workers.append(worker)
        return worker

    def _hear(self, worker: _Worker) -> None:
        try:
            answer = worker.connection.recv()
        except (EOFError, ConnectionError):
            self._lose(worker)
            return
        if isinstance(answer, str):
            raise OSError(answer)
        if worker.at is not None:
            self._found[worker.at] = answer
        worker.at = None
        self._done()

    def _lose(self, worker: _Worker, patience: float = PATIENCE) -> None:
        """A process has ended, or does not answer: its picture is drawn again, if this was its first time."""
        self._workers.remove(worker)
        worker.end(patience)
        if worker.at is None:
            return
        self._ended_at.append(worker.at)
        if again := self._ended_at.count(worker.at) < TRIES:
            self._waiting.appendleft(worker.at)
        told = _("it is drawn again") if again else _("it is left out")
        line = _("{file}: the process that drew this picture has ended; {told}")
        self._tell(line.format(file=self._planned[worker.at].picture.file, told=told))
