"""What drawing on paper needs of Qt: an application, and our letters."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.ui import add_fonts


@contextmanager
def on_paper(assets: Path) -> Iterator[None]:
    """Within, pages can be drawn."""
    here = QGuiApplication.instance() or QGuiApplication([])
    add_fonts(assets)
    yield
    del here
