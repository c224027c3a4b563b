"""Staff members for every test here."""

import gc
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Protocol

import pytest

from kiosk.backroom import Backroom, pin
from kiosk.content import Loaded
from tests.door.member import PIN, Archive, Member
from tests.visitors.driver import PORTRAIT, Size, spin_until
from tests.visitors.fixtures import Visitors, kiosk_app, loaded, qapp_cls, visitors

__all__ = ["kiosk_app", "loaded", "qapp_cls", "visitors"]


class Members(Protocol):
    """Calls somebody of the staff to a kiosk with a PIN."""

    def __call__(self, size: Size = ..., *, language: str = ..., loaded: Loaded | None = ...) -> Member: ...


@pytest.fixture
def ended() -> list[str]:
    """One entry each time that the kiosk has ended itself."""
    return []


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The state folder, with a PIN; the unit's folder beside it."""
    (tmp_path / "run").mkdir()
    monkeypatch.setenv("RUNTIME_DIRECTORY", str(tmp_path / "run"))
    pin.keep(tmp_path / "state", pin.hashed(PIN))
    return tmp_path / "state"


@pytest.fixture
def members(visitors: Visitors, loaded: Loaded, state: Path, ended: list[str]) -> Iterator[Members]:
    """As many as one calls. What a door still looks at when they leave is waited for, as the clock would."""
    shipped, here = loaded, list[Member]()

    def come(size: Size = PORTRAIT, *, language: str = "fr", loaded: Loaded | None = None) -> Member:
        content = loaded or shipped
        archive = Archive(content)
        backroom = Backroom(state, lambda: ended.append("ended"), archive)
        here.append(Member(visitors(size, loaded=content, language=language, backroom=backroom), archive))
        return here[-1]

    def rests(member: Member) -> bool:
        member.visitor.kiosk.conductor.tick()
        return gc.isenabled()

    yield come
    for member in here:
        spin_until(partial(rests, member), "nothing is looked at any more")
