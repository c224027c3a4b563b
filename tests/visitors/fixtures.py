"""What tests on the real kiosk stand on: one application, the real content, visitors who leave at the end."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.backroom import Backroom
from kiosk.content import Loaded, Sources, examine
from kiosk.host import assets_folder
from kiosk.ui import add_fonts
from tests.visitors.driver import PORTRAIT, Size, Visitor

CONTENT = Path(__file__).resolve().parents[2] / "content.yaml"


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
    ) -> Visitor: ...


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The application the kiosk really has: no widgets."""
    return QGuiApplication


@pytest.fixture(scope="session")
def kiosk_app(qapp: QGuiApplication) -> QGuiApplication:
    """With our letters, and names for screen readers: those exist only while accessibility is on."""
    add_fonts(assets_folder())
    QAccessible.setActive(True)
    return qapp


@pytest.fixture(scope="session")
def loaded() -> Loaded:
    """The content that ships."""
    return read(CONTENT)


@pytest.fixture
def visitors(kiosk_app: QGuiApplication, loaded: Loaded) -> Iterator[Visitors]:
    """Visitors, as many as one calls."""
    assert kiosk_app is not None
    here: list[Visitor] = []

    def come(
        size: Size = PORTRAIT,
        *,
        loaded: Loaded = loaded,
        language: str | None = None,
        still: bool = True,
        backroom: Backroom | None = None,
    ) -> Visitor:
        visitor = Visitor(loaded, size, language=language, still=still, backroom=backroom)
        here.append(visitor)
        return visitor

    yield come  # type: ignore[misc]
    for visitor in here:
        visitor.leave()


def read(file: Path, machine: Path | None = None) -> Loaded:
    """Content from a file, as `kiosk proof` reads it."""
    return examine(Sources(content=file, machine=machine), date(2026, 11, 23)).wait(60)
