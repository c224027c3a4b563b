"""Going back to an earlier version on the real screen, with the real archive, over a restart."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from kiosk.backroom import Backroom
from kiosk.content import Archive, Loaded, Sources, begin
from kiosk.session import Ask, StaffPage
from tests.door.member import Member
from tests.visitors.driver import PORTRAIT
from tests.visitors.fixtures import CONTENT, Visitors

BEFORE, AFTER = "EU Biotech Campus × CESPE", "EU Biotech Kampus × CESPE"


@pytest.fixture
def sources(tmp_path: Path, state: Path, monkeypatch: pytest.MonkeyPatch) -> Sources:
    """A content file of which two versions have been on screen."""
    monkeypatch.setenv("CAMPUS_KIOSK_STATE", str(state))
    sources = Sources(content=tmp_path / "content.yaml")
    shutil.copytree(CONTENT.parent / "content", tmp_path / "content")
    text = CONTENT.read_text("utf-8")
    assert BEFORE in text
    for version in (text, text.replace(BEFORE, AFTER)):
        (tmp_path / "content.yaml").write_text(version, "utf-8")
        read(sources)
    return sources


def read(sources: Sources) -> Loaded:
    """As the kiosk does at its start."""
    return begin(sources, date(2026, 11, 24)).wait(60)


def come(visitors: Visitors, sources: Sources, state: Path) -> Member:
    """Start the kiosk and go in."""
    backroom = Backroom(state, lambda: None, Archive(sources))
    member = Member(visitors(PORTRAIT, loaded=read(sources), language="en", backroom=backroom))
    member.enter()
    member.open(StaffPage.VERSIONS)
    return member


def shown(member: Member) -> str:
    content = member.visitor.kiosk.conductor.shown.content
    assert content is not None
    return str(content.name)


def test_a_version_is_held_until_the_file_changes(visitors: Visitors, sources: Sources, state: Path) -> None:
    member = come(visitors, sources, state)
    newest, oldest = Archive(sources).versions()
    assert (shown(member), member.visitor.find(Ask.SHOW_VERSION, newest.id)) == (AFTER, None)
    member.touch(Ask.SHOW_VERSION, oldest.id)
    member.touch(Ask.YES)
    assert shown(member) == BEFORE
    assert any("This version is held." in text for text in member.visitor.texts())

    again = come(visitors, sources, state)
    assert shown(again) == BEFORE
    again.touch(Ask.FOLLOW_FILE)
    assert shown(again) == AFTER

    again.touch(Ask.SHOW_VERSION, oldest.id)
    again.touch(Ask.YES)
    assert sources.content is not None
    sources.content.write_text(CONTENT.read_text("utf-8").replace(BEFORE, "A third name"), "utf-8")
    assert shown(come(visitors, sources, state)) == "A third name"
