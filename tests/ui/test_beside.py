"""Work beside the loop that draws leaves Python's garbage, with objects of Qt in it, to that loop."""

import gc
from threading import Event, Thread, current_thread, main_thread

import pytest

from kiosk.ui.beside import Beside

MANY = 200_000
"""Containers: more than Python makes without looking for garbage."""


class Knot:
    """Garbage that only a collection finds."""

    def __init__(self, ended_in: list[object]) -> None:
        self.self = self
        self._ended_in = ended_in

    def __del__(self) -> None:
        self._ended_in.append(current_thread())


def hoard() -> int:
    return len([[] for _ in range(MANY)])


@pytest.mark.parametrize("beside", [True, False])
def test_garbage_is_not_collected_in_the_thread(beside: bool) -> None:  # noqa: FBT001
    ended_in: list[object] = []
    gc.collect()
    Knot(ended_in)
    if beside:
        assert Beside(hoard).wait(60) == MANY
        assert ended_in == []
    else:
        assert hoard() == MANY
        assert ended_in == [main_thread()]
    assert gc.isenabled()
    gc.collect()
    assert ended_in == [main_thread()]


def test_what_hangs_is_asked_in_vain_and_keeps_nobody_waiting() -> None:
    end = Event()
    hanging, quick = Beside(end.wait), Beside(lambda: 1)
    assert quick.wait(60) == 1
    assert hanging.done is None
    told = [gc.isenabled()]
    end.set()
    assert hanging.wait(60)
    assert [*told, gc.isenabled()] == [False, True]


def fail() -> int:
    raise OSError("the disk is gone")


def test_what_fails_is_over_and_says_why() -> None:
    failing = Beside(fail)
    assert failing.wait(60) is None
    assert failing.is_over
    assert str(failing.fault) == "the disk is gone"
    assert gc.isenabled()


def test_a_computer_that_has_no_more_threads_is_a_failure_like_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def start(_: Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(Thread, "start", start)
    failing = Beside(hoard)
    assert failing.wait(60) is None
    assert failing.is_over
    assert isinstance(failing.fault, RuntimeError)
    assert gc.isenabled()
