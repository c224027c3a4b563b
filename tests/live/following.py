"""The desk where staff save files, and a kiosk that follows them there: real files, a real child process."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest

from kiosk.content import Language, Loaded, Pending, Sources, again, begin, said
from kiosk.ui import SystemClock
from tests.content.reading import TODAY
from tests.visitors.driver import HALF_PORTRAIT, Visitor, spin_until
from tests.visitors.fixtures import Visitors

GOOD = Path(__file__).parent.parent / "data" / "good"
NAME = "en: Biotech campus"


class Desk:
    """Where content.yaml lies. `save` writes it in place, as most programs do."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.text = (folder / "content.yaml").read_text("utf-8")

    @property
    def file(self) -> Path:
        return self.folder / "content.yaml"

    def named(self, name: str) -> str:
        """The text of the file with another name of the kiosk in English."""
        assert self.text.count(NAME) == 1
        return self.text.replace(NAME, f"en: {name}")

    def save(self, name: str) -> None:
        self.file.write_text(self.named(name), "utf-8")

    def save_as_editors_do(self, name: str) -> None:
        """Beside it, and then over it."""
        new = self.folder / ".content.yaml.swp"
        new.write_text(self.named(name), "utf-8")
        new.replace(self.file)


class Follower:
    """A visitor at a kiosk that follows the desk."""

    def __init__(self, visitor: Visitor, sources: Sources) -> None:
        self.visitor = visitor
        self.reads: list[Pending] = []
        self.sources = sources
        self.watch = visitor.kiosk.follow(self._read, SystemClock())
        spin_until(lambda: bool(self.watch._armed), "the files are watched")

    def _read(self) -> Pending:
        self.reads.append(again(self.sources, TODAY))
        return self.reads[-1]

    @property
    def shown(self) -> Loaded:
        return self.visitor.kiosk.conductor.shown

    @property
    def name(self) -> str:
        """What the kiosk calls itself in English."""
        assert self.shown.content is not None
        return said(self.shown.content.name, (Language("en"),)).text

    def sees(self, name: str) -> None:
        """Wait until it is shown."""
        spin_until(lambda: self.name == name, f"{name} is shown")

    def knows(self, *codes: str) -> None:
        """Wait until it knows of exactly these problems."""
        known = self.visitor.kiosk.conductor
        spin_until(
            lambda: tuple(one.code for one in known.loaded.problems if one.code != "owner") == codes,
            f"the problems are {codes}",
        )

    def reads_all(self) -> None:
        """Wait until what has just been saved has been read."""
        before = self.visitor.kiosk.conductor.loaded
        spin_until(lambda: self.visitor.kiosk.conductor.loaded is not before, "it is read")

    def rests(self) -> None:
        """Wait until nothing is left to read."""
        spin_until(lambda: self.watch._timer.interval() > 100, "nothing is left to read")


class Followers(Protocol):
    """Calls a follower of a file; `meanwhile` happens after it was read and before it is watched."""

    def __call__(self, file: Path = ..., *, meanwhile: Callable[[], None] = ...) -> Follower: ...


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    state = tmp_path / "state"
    monkeypatch.setenv("CAMPUS_KIOSK_STATE", str(state))
    return state


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(shutil.copytree(GOOD, tmp_path / "content"))


@pytest.fixture
def followers(visitors: Visitors, desk: Desk, state: Path) -> Followers:
    """Kiosks that follow the desk, or another file."""
    assert not state.exists()

    def come(file: Path = desk.file, *, meanwhile: Callable[[], None] = lambda: None) -> Follower:
        sources = Sources(content=file)
        visitor = visitors(HALF_PORTRAIT, loaded=begin(sources, TODAY).wait(60))
        meanwhile()
        return Follower(visitor, sources)

    return come
