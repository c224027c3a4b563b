"""A disk that does not answer, as on a network share, holds nothing up at the staff door."""

import gc
from collections.abc import Iterator
from threading import Event

import pytest

from kiosk.backroom import Backroom
from kiosk.backroom.lock import Lock
from kiosk.content import Version
from kiosk.session import Ask, Attract, Bolt, Staff, StaffPage, Threshold
from tests.door.conftest import Members
from tests.door.member import PIN, Member
from tests.visitors.driver import spin_until


class Disk:
    """Answers when it is told to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch
        self.answer = Event()

    def hangs_in(self, kind: type, name: str) -> None:
        work = getattr(kind, name)

        def late(*args: object) -> object:
            assert self.answer.wait(60)
            return work(*args)

        self._monkeypatch.setattr(kind, name, late)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    disk = Disk(monkeypatch)
    yield disk
    disk.answer.set()


@pytest.fixture
def member(members: Members) -> Member:
    return members(language="en")


def ask(member: Member, wish: Ask, id_: str = "") -> None:
    """Without waiting for what comes of it."""
    member.visitor.pass_time(0.6)
    member.visitor.kiosk.conductor.session.ask(wish, id_)
    member.visitor.settle()


def bolt(member: Member) -> Bolt:
    assert isinstance(member.scene, Threshold)
    return member.scene.bolt


def at_the_choice(member: Member) -> Member:
    member.enter()
    member.open(StaffPage.KIOSK)
    return member


def test_a_wish_is_waited_for_with_a_word_and_then_fulfilled(member: Member, disk: Disk) -> None:
    at_the_choice(member)
    disk.hangs_in(Backroom, "stand_at")
    ask(member, Ask.STAND_AT, "nucleus")
    assert member.waits
    assert "One moment…" in member.visitor.texts()
    member.visitor.pass_time(3)
    assert member.waits
    disk.answer.set()
    member.rest()
    assert "One moment…" not in member.visitor.texts()
    assert member.visitor.kiosk.conductor.shown.machine.site == "nucleus"
    assert gc.isenabled()


def test_the_door_closes_all_the_same_and_what_was_wished_is_done_in_the_end(
    member: Member, disk: Disk
) -> None:
    at_the_choice(member)
    disk.hangs_in(Backroom, "stand_at")
    ask(member, Ask.STAND_AT, "nucleus")
    member.visitor.wait(70)
    assert isinstance(member.scene, Attract)
    disk.answer.set()
    conductor = member.visitor.kiosk.conductor
    spin_until(lambda: conductor.shown.machine.site == "nucleus", "it is done")
    assert isinstance(member.scene, Attract)


def test_who_wishes_again_while_it_hangs_is_told_of_the_later_wish(member: Member, disk: Disk) -> None:
    at_the_choice(member)
    disk.hangs_in(Backroom, "stand_at")
    ask(member, Ask.STAND_AT, "nucleus")
    member.visitor.wait(70)
    member.knock()
    for digit in PIN:
        ask(member, Ask.DIGIT, digit)
    ask(member, Ask.ENTER)
    assert isinstance(member.scene, Threshold)
    assert "One moment…" in member.visitor.texts()
    disk.answer.set()
    member.rest()
    assert isinstance(member.scene, Staff)
    assert member.visitor.kiosk.conductor.shown.machine.site == "nucleus"


def test_the_pin_is_tried_beside_the_loop_that_draws(member: Member, disk: Disk) -> None:
    disk.hangs_in(Lock, "opens")
    member.knock()
    for digit in PIN:
        ask(member, Ask.DIGIT, digit)
    ask(member, Ask.ENTER)
    assert "One moment…" in member.visitor.texts()
    disk.answer.set()
    member.rest()
    assert isinstance(member.scene, Staff)


def test_a_lock_that_cannot_be_looked_at_stays_shut(member: Member, disk: Disk) -> None:
    disk.hangs_in(Lock, "bolt")
    member.knock()
    assert bolt(member) is Bolt.DAMAGED
    member.touch(Ask.CLOSE)
    disk.answer.set()
    member.knock()
    assert bolt(member) is Bolt.PIN


def test_what_goes_wrong_there_is_told(member: Member, monkeypatch: pytest.MonkeyPatch) -> None:
    at_the_choice(member)

    def fail(*_: object) -> None:
        raise RuntimeError("the share is gone")

    monkeypatch.setattr(Backroom, "stand_at", fail)
    ask(member, Ask.STAND_AT, "nucleus")
    member.rest()
    assert "That did not work: the share is gone" in member.visitor.texts()
    assert gc.isenabled()


def test_the_versions_are_not_read_in_the_loop_that_draws(
    member: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    member.enter()
    reads: list[str] = []
    versions = member.archive.versions

    def counted() -> tuple[Version, ...]:
        reads.append("read")
        return versions()

    monkeypatch.setattr(member.archive, "versions", counted)
    member.open(StaffPage.VERSIONS)
    member.visitor.wait(5)
    assert reads == []
    assert any("2026-11-23" in text for text in member.visitor.texts())
