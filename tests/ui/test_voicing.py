"""A running kiosk finds its voice, has its texts rendered beside it, and notices a headset."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.host.headset import Headset
from kiosk.session import Visit
from kiosk.voice import Voice
from tests.visitors.driver import HALF_PORTRAIT, Visitor, spin_until
from tests.visitors.fixtures import Visitors, kiosk_app, loaded, qapp_cls, visitors
from tests.voice.recorder import Recorder

__all__ = ["kiosk_app", "loaded", "qapp_cls", "visitors"]


class Socket(Headset):
    """One that the test plugs a headset into."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, folder)
        self.plugged = False

    def is_in(self) -> bool:
        return self.plugged


@pytest.fixture
def visitor(visitors: Visitors) -> Visitor:
    return visitors(HALF_PORTRAIT, language="nl")


@pytest.fixture
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look as often as one can."""
    monkeypatch.setattr("kiosk.ui.voicing.ALERT", 0)
    monkeypatch.setattr("kiosk.ui.voicing.CALM", 0)


def give(visitor: Visitor, find: Callable[[], Voice | None], mark: Path, socket: Headset) -> None:
    """A voice, and a renderer that leaves a line each time it runs."""
    render = [sys.executable, "-c", f"open({str(mark)!r}, 'a').write('rendered\\n')"]
    visitor.kiosk.voice_by(find, render, socket)


def lines(mark: Path) -> int:
    return len(mark.read_text("utf-8").splitlines()) if mark.exists() else 0


@pytest.mark.usefixtures("quickly")
def test_its_texts_are_rendered_at_the_start_and_after_each_change(visitor: Visitor, tmp_path: Path) -> None:
    give(visitor, Recorder, tmp_path / "mark", Socket(tmp_path))
    spin_until(lambda: lines(tmp_path / "mark") == 1, "the texts are rendered")
    assert visitor.state.voices >= {"fr", "nl", "en"}
    visitor.kiosk.conductor.taken.emit()
    spin_until(lambda: lines(tmp_path / "mark") == 2, "they are rendered again")


@pytest.mark.usefixtures("quickly")
def test_a_headset_begins_to_be_read_to(visitor: Visitor, tmp_path: Path) -> None:
    voice, socket = Recorder(), Socket(tmp_path)
    give(visitor, lambda: voice, tmp_path / "mark", socket)
    spin_until(lambda: bool(visitor.state.voices), "it has a voice")
    socket.plugged = True
    spin_until(lambda: voice.saying is not None, "it speaks")
    assert isinstance(visitor.state.scene, Visit)
    socket.plugged = False
    spin_until(lambda: voice.saying is None, "it is silent")


@pytest.mark.usefixtures("quickly")
def test_without_a_voice_or_with_one_that_fails_all_goes_on(
    visitor: Visitor, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> Voice | None:
        raise OSError("the card is gone")

    give(visitor, fail, tmp_path / "mark", Socket(tmp_path))
    spin_until(lambda: "There is no voice" in caplog.text, "it is told")
    assert visitor.state.voices == frozenset()
    assert lines(tmp_path / "mark") == 0
