"""What tests on the real kiosk stand on: one application, the real content, visitors who leave at the end."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication, QWindow

from kiosk.backroom import Backroom
from kiosk.content import Loaded, Sources, examine
from kiosk.host import assets_folder
from kiosk.ui import add_fonts
from kiosk.voice import Voice
from tests.visitors.driver import PORTRAIT, Size, Visitor

CONTENT = Path(__file__).resolve().parents[2] / "content.yaml"
_WAITING = "QT_QPA_UPDATE_IDLE_TIME"


class Visitors(Protocol):
    """Calls a visitor to a kiosk of their own."""

    def __call__(
        self,
        size: Size = ...,
        *,
        loaded: Loaded | None = ...,
        language: str | None = ...,
        still: bool = ...,
        backroom: Backroom | None = ...,
        voice: Voice | None = ...,
    ) -> Visitor: ...


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The application the kiosk really has: no widgets."""
    return QGuiApplication


@pytest.fixture(scope="session")
def kiosk_app(qapp: QGuiApplication) -> QGuiApplication:
    """With our letters, and names for screen readers: those exist only while accessibility is on."""
    draw_without_waiting()
    add_fonts(assets_folder())
    QAccessible.setActive(True)
    return qapp


def draw_without_waiting() -> None:
    """Let a frame follow at once on what asks for it: Qt waits for 5 ms, which no test looks at.

    It reads this once, at the first of all frames; a process that a test starts must not find it.
    """
    os.environ[_WAITING] = "0"
    (window := QWindow()).create()
    window.requestUpdate()
    window.destroy()
    del os.environ[_WAITING]


@pytest.fixture(scope="session")
def loaded() -> Loaded:
    """The content that ships."""
    return read(CONTENT)


@pytest.fixture
def visitors(kiosk_app: QGuiApplication, loaded: Loaded) -> Iterator[Visitors]:
    """Visitors, as many as one calls."""
    assert kiosk_app is not None
    shipped = loaded
    here: list[Visitor] = []

    def come(
        size: Size = PORTRAIT,
        *,
        loaded: Loaded | None = None,
        language: str | None = None,
        still: bool = True,
        backroom: Backroom | None = None,
        voice: Voice | None = None,
    ) -> Visitor:
        visitor = Visitor(
            loaded or shipped, size, language=language, still=still, backroom=backroom, voice=voice
        )
        here.append(visitor)
        return visitor

    yield come
    for visitor in here:
        visitor.leave()


def read(file: Path, machine: Path | None = None) -> Loaded:
    """Content from a file, as `kiosk proof` reads it."""
    return examine(Sources(content=file, machine=machine), date(2026, 11, 23)).wait(60)
