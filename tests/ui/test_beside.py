"""Work beside the loop that draws leaves Python's garbage, with objects of Qt in it, to that loop."""

import gc
from threading import Event, current_thread, main_thread

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
