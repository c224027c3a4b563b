"""The content that ships, read once: its activities are played by their rules alone."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content import Content, Sources, examine

FILE = Path(__file__).resolve().parents[2] / "content.yaml"


@pytest.fixture(scope="session")
def content() -> Content:
    found = examine(Sources(content=FILE), date(2026, 11, 23)).wait(60).content
    assert found is not None
    return found
