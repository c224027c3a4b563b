"""The staff door as rules: what opens it, what lies behind it, when it closes by itself."""

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content import Content, Language, Notice, NoticeLevel
from kiosk.document import replace
from kiosk.session import (
    Admitted,
    Ask,
    Asked,
    Attract,
    Bolt,
    Done,
    Event,
    Kept,
    Knocked,
    OutOfService,
    Refused,
    Staff,
    StaffPage,
    Threshold,
    Tick,
    Touched,
    Urgent,
    Visit,
    advance,
    begin,
    offered,
    staff,
)
from tests.session.walking import A_WHILE, MORNING, Walk


class StaffMember(Walk):
    """Knocks and goes in."""

    def do(self, event: Event) -> "StaffMember":
        self._do(event)
        return self

    def knock(self, times: Iterable[float], bolt: Bolt = Bolt.PIN, shut_for: float = 0) -> "StaffMember":
        """At these seconds from now."""
        start = self.state.at
        for seconds in times:
            at, now = start + seconds, self.state.now
            self._do(Touched(at=at, now=now))
            self._do(Knocked(at=at, now=now, bolt=bolt, shut_for=shut_for))
        return self

    def enter(self, kept: Kept = Kept()) -> "StaffMember":  # noqa: B008 - frozen
        """Through the open door."""
        self.knock((0, 0.5, 1, 1.5, 2)).type("2580")
        return self.do(Admitted(at=self.state.at, now=MORNING, kept=kept))

    def type(self, digits: str) -> "StaffMember":
        for digit in digits:
            self.ask(Ask.DIGIT, digit)
        self.ask(Ask.ENTER)
        return self

    @property
    def asks(self) -> set[str]:
        later = advance(self.content, self.state, Tick(at=self.state.at + A_WHILE, now=MORNING))
        return {f"{asked.ask} {asked.id}".strip() for asked in offered(self.content, later)}

    @property
    def inside(self) -> Staff:
        assert isinstance(self.state.scene, Staff)
        return self.state.scene


@pytest.mark.parametrize(
    ("times", "opens"),
    [
        ((0, 0.1, 0.2, 0.3, 0.4), True),
        ((0, 0.75, 1.5, 2.25, 3.0), True),
        ((0, 0.75, 1.5, 2.25, 3.1), False),
        ((0, 0.1, 0.2, 0.3), False),
        ((0, 1, 2, 3, 4, 5, 6, 7, 8), False),
        ((0, 5, 5.1, 5.2, 5.3, 5.4), True),
    ],
)
@pytest.mark.parametrize("where", ["attract", "visit", "out of service"])
def test_five_knocks_in_three_seconds_open_it(
    content: Content,
    times: tuple[float, ...],
    opens: bool,  # noqa: FBT001
    where: str,
) -> None:
    member = StaffMember(None if where == "out of service" else content)
    if where == "visit":
        member.ask(Ask.START, "nl").ask(Ask.PROGRAMMES)
    before = type(member.state.scene)
    member.knock(times)
    assert isinstance(member.state.scene, Threshold if opens else before)


def test_one_knocks_while_a_screen_changes(content: Content) -> None:
    member = StaffMember(content).knock((0,))
    member.ask(Ask.START, after=0.05)
    member.knock((0, 0.1, 0.2, 0.3))
    assert isinstance(member.state.scene, Threshold)


def test_nothing_of_the_visit_is_left(content: Content) -> None:
    member = StaffMember(content)
    member.ask(Ask.START, "nl").ask(Ask.PROGRAMMES)
    member.knock((0, 0.1, 0.2, 0.3, 0.4)).ask(Ask.CLOSE)
    fresh = begin(content, Language("fr"), at=0, now=MORNING)
    assert isinstance(member.state.scene, Attract)
    assert (member.state.language, member.state.knocks) == (fresh.language, ())
    assert member.state.answered is None


@pytest.mark.parametrize("bolt", [Bolt.NO_PIN, Bolt.DAMAGED])
def test_without_a_pin_one_can_only_close_it(content: Content, bolt: Bolt) -> None:
    member = StaffMember(content).knock((0, 0.1, 0.2, 0.3, 0.4), bolt)
    assert member.asks == {"close"}


def test_digits_are_gone_when_they_have_been_tried(content: Content) -> None:
    member = StaffMember(content).knock((0, 0.1, 0.2, 0.3, 0.4))
    assert "enter" not in member.asks
    member.ask(Ask.DIGIT, "7").ask(Ask.DIGIT, "7", after=0.05).ask(Ask.ERASE).ask(Ask.DIGIT, "1")
    assert isinstance(member.state.scene, Threshold)
    assert member.state.scene.digits == "71"
    member.ask(Ask.ENTER)
    assert member.asks == set()
    assert member.state.scene.trying
    member.do(Refused(at=member.state.at, now=MORNING, shut_for=0))
    assert "7" not in repr(member.state.scene)
    assert member.state.scene == Threshold(bolt=Bolt.PIN, wrong=True, opens_at=member.state.at)


def test_only_so_many_digits(content: Content) -> None:
    member = StaffMember(content).knock((0, 0.1, 0.2, 0.3, 0.4))
    for _ in range(20):
        member.ask(Ask.DIGIT, "3")
    assert isinstance(member.state.scene, Threshold)
    assert member.state.scene.digits == "3" * staff.MOST_DIGITS


def test_while_it_is_shut_nothing_can_be_tried(content: Content) -> None:
    member = StaffMember(content).knock((0, 0.1, 0.2, 0.3, 0.4), shut_for=30)
    assert member.asks == {"close"}
    member.wait(29)
    assert "digit 1" in member.asks


@pytest.mark.parametrize(
    "event",
    [
        Admitted(at=9, now=MORNING),
        Refused(at=9, now=MORNING),
        Done(at=9, now=MORNING),
        Asked(at=9, now=MORNING, ask=Ask.ENTER),
        Asked(at=9, now=MORNING, ask=Ask.YES),
    ],
)
def test_nobody_gets_in_without_having_tried_a_pin(content: Content, event: Event) -> None:
    for member in (StaffMember(content), StaffMember(content).knock((0, 0.1, 0.2, 0.3, 0.4))):
        before = member.state.scene
        assert member.do(event).state.scene == before


def test_what_lies_behind_it(content: Content) -> None:
    member = StaffMember(content).enter()
    assert member.asks == {
        "staff-page content",
        "staff-page kiosk",
        "staff-page clean",
        "staff-page touch-test",
        "restart",
        "exit",
        "close",
    }
    assert "staff-page versions" in StaffMember(content).enter(Kept(versions=("b", "a"))).asks
    assert "staff-page kiosk" not in StaffMember(None).enter().asks


def test_site_and_language(content: Content) -> None:
    member = StaffMember(content).enter()
    member.ask(Ask.STAFF_PAGE, StaffPage.KIOSK)
    assert member.asks == {
        "stand-at biopark",
        "speak fr",
        "speak nl",
        "speak en",
        "speak",
        "staff-page menu",
        "close",
    }
    member.ask(Ask.SPEAK, "nl")
    wished = member.inside.wish
    assert wished is not None
    assert (wished.ask, wished.id, member.asks) == (Ask.SPEAK, "nl", set())
    member.do(Done(at=member.state.at, now=MORNING, fault="the disk is full"))
    assert (member.inside.wish, member.inside.fault) == (None, "the disk is full")
    member.ask(Ask.SPEAK, "en").do(Done(at=member.state.at, now=MORNING))
    assert member.inside.fault == ""


@pytest.mark.parametrize("ask", [Ask.RESTART, Ask.EXIT])
def test_what_ends_the_kiosk_is_asked_once_more(content: Content, ask: Ask) -> None:
    member = StaffMember(content).enter()
    member.ask(ask)
    assert member.asks == {"yes", "no", "close"}
    member.ask(ask, after=0.1).ask(Ask.YES, after=0.2)
    assert wish(member) is None
    member.ask(Ask.NO)
    assert (member.inside.question, wish(member)) == (None, None)
    member.ask(ask).ask(Ask.YES)
    assert wish(member) is ask


def wish(member: StaffMember) -> Ask | None:
    """What the ui shall do."""
    return member.inside.wish.ask if member.inside.wish else None


def test_a_notice_is_switched_where_there_is_one(content: Content) -> None:
    member = StaffMember(content).enter(Kept(notice="on"))
    assert "notice off" in member.asks
    member.ask(Ask.NOTICE, "off")
    assert wish(member) is Ask.NOTICE
    member.do(Done(at=member.state.at, now=MORNING, kept=Kept(notice="off")))
    assert "notice on" in member.asks


def test_an_urgent_notice_waits_for_staff_but_not_for_a_visitor(content: Content) -> None:
    called = replace(content, notice=Notice(level=NoticeLevel.URGENT, text="Leave the building"))
    member = StaffMember(called)
    assert isinstance(member.state.scene, Urgent)
    member.enter().wait(20)
    assert isinstance(member.state.scene, Staff)
    member.ask(Ask.CLOSE)
    assert isinstance(member.state.scene, Urgent)


def test_versions(content: Content) -> None:
    member = StaffMember(content).enter(Kept(versions=("b", "a")))
    member.ask(Ask.STAFF_PAGE, StaffPage.VERSIONS)
    assert member.asks == {"show-version a", "staff-page menu", "close"}
    member.ask(Ask.SHOW_VERSION, "a").ask(Ask.YES)
    member.do(Done(at=member.state.at, now=MORNING, kept=Kept(versions=("b", "a"), held="a")))
    assert member.asks == {"show-version b", "follow-file", "staff-page menu", "close"}


@pytest.mark.parametrize("page", [page for page in StaffPage if page is not StaffPage.CLEAN])
def test_it_closes_by_itself(content: Content, page: StaffPage) -> None:
    member = StaffMember(content).enter(Kept(versions=("b", "a")))
    if page is not StaffPage.MENU:
        member.ask(Ask.STAFF_PAGE, page)
    member.wait(50).touch(after=0).wait(59)
    assert isinstance(member.state.scene, Staff)
    assert isinstance(member.wait(1).state.scene, Attract)


def test_it_closes_by_itself_in_front_of_the_door(content: Content) -> None:
    for someone, rest in ((StaffMember(content), Attract), (StaffMember(None), OutOfService)):
        someone.knock((0, 0.1, 0.2, 0.3, 0.4)).wait(59)
        assert isinstance(someone.state.scene, Threshold)
        assert isinstance(someone.wait(1).state.scene, rest)


def test_cleaning_takes_a_minute_whatever_is_touched(content: Content) -> None:
    member = StaffMember(content).enter()
    member.ask(Ask.STAFF_PAGE, StaffPage.CLEAN)
    assert member.asks == set()
    for _ in range(59):
        member.knock((1,))
    assert member.inside.page is StaffPage.CLEAN
    assert isinstance(member.wait(1).state.scene, Attract)


def test_the_touch_test_counts_each_cell_once(content: Content) -> None:
    member = StaffMember(content).enter()
    member.ask(Ask.STAFF_PAGE, StaffPage.TOUCH_TEST)
    for cell in ("0", "1", "0", "142", "143", "-1"):
        member.ask(Ask.REACH, cell, after=0.6)
    assert reached(member) == [0, 1, 142]
    member.ask(Ask.STAFF_PAGE, StaffPage.MENU).ask(Ask.STAFF_PAGE, StaffPage.TOUCH_TEST)
    assert reached(member) == []


def reached(member: StaffMember) -> list[int]:
    return list(member.inside.reached)


def test_no_loop_over_what_is_offered_comes_to_the_door(content: Content) -> None:
    walk = Walk(content).ask(Ask.START)
    assert isinstance(walk.state.scene, Visit)
    assert {asked.ask for asked in offered(content, walk.state)}.isdisjoint(
        {Ask.DIGIT, Ask.STAFF_PAGE, Ask.CLOSE, Ask.EXIT}
    )


def test_whoever_knocks_and_types_at_random_stays_outside(content: Content, full: bool) -> None:  # noqa: FBT001
    seen = set()
    deeds = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 99), st.sampled_from([0.1, 0.6, 2.0, 70.0])))

    @settings(max_examples=1_000 if full else 100, deadline=None)
    @given(deeds)
    def wander(steps: list[tuple[int, int, float]]) -> None:
        member = StaffMember(content)
        for kind, choice, pause in steps:
            possible = offered(content, member.state)
            if kind == 0 or not possible:
                member.knock((pause, pause + 0.1, pause + 0.2, pause + 0.3, pause + 0.4))
            else:
                chosen = possible[choice % len(possible)]
                member.ask(chosen.ask, chosen.id, after=pause)
            if isinstance(member.state.scene, Threshold) and member.state.scene.trying:
                member.do(Refused(at=member.state.at, now=MORNING, shut_for=choice))
            member.wait(1)
            seen.add(type(member.state.scene))
            assert not isinstance(member.state.scene, Staff)

    wander()
    assert seen == {Attract, Visit, Threshold}
