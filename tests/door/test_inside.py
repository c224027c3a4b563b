"""What staff find behind their door, by touch and by keys, and that nothing of it stays."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.content import Language, Loaded, Notice, NoticeLevel
from kiosk.document import Problem, Severity, replace
from kiosk.host.leaving import STAY_OUT
from kiosk.machine.reading import read_machine
from kiosk.session import Ask, Attract, OutOfService, Staff, StaffPage, Urgent, staff
from kiosk.ui import staff_screens
from tests.door.conftest import Members
from tests.door.member import PIN, Member
from tests.qml.panels import INCHES, on, panel
from tests.visitors.driver import HALF_LANDSCAPE, LANDSCAPE, PORTRAIT, Size, finger
from tests.visitors.hearing import check_tree

SIZES = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])

PAGES = tuple(page for page in StaffPage if page is not StaffPage.MENU)


def page_of(member: Member) -> StaffPage | None:
    return member.scene.page if isinstance(member.scene, Staff) else None


@SIZES
@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_reached_by_touch(members: Members, size: Size, page: StaffPage) -> None:
    member = members(size)
    member.enter()
    check_tree(member.visitor)
    member.open(page)
    assert page_of(member) is page
    check_tree(member.visitor)
    if page is StaffPage.CLEAN:
        return
    member.touch(Ask.STAFF_PAGE, StaffPage.MENU)
    assert page_of(member) is StaffPage.MENU


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_every_page_is_reached_by_keys(members: Members, page: StaffPage, key: Qt.Key) -> None:
    member = members()
    member.knock()
    for digit in PIN:
        member.strike(Ask.DIGIT, digit, key)
    member.strike(Ask.ENTER, "", key)
    member.strike(Ask.STAFF_PAGE, page, key)
    assert page_of(member) is page
    if page is not StaffPage.CLEAN:
        member.strike(Ask.STAFF_PAGE, StaffPage.MENU, key)
        member.strike(Ask.CLOSE, "", key)
        assert isinstance(member.scene, Attract)


@SIZES
def test_nothing_of_it_is_left_when_it_is_closed(members: Members, size: Size) -> None:
    fresh = album(members(size))
    member = members(size)
    member.enter()
    for page in PAGES[:3]:
        member.open(page)
        while member.visitor.scroll(down=True):
            pass
        member.touch(Ask.STAFF_PAGE, StaffPage.MENU)
    member.touch(Ask.CLOSE)
    assert isinstance(member.scene, Attract)
    assert album(member) == fresh


def album(member: Member) -> list[QImage]:
    """What a visitor sees, and what the next of the staff does."""
    seen = [member.visitor.picture()]
    member.visitor.touch(Ask.START, "fr")
    seen.append(member.visitor.picture())
    member.knock()
    seen.append(member.visitor.picture())
    member.type(PIN)
    member.visitor.pass_time(0.6)
    for page in PAGES[:3]:
        seen.append(member.visitor.picture())
        member.open(page)
        seen.append(member.visitor.picture())
        member.touch(Ask.STAFF_PAGE, StaffPage.MENU)
    return seen


def test_it_closes_after_a_minute_and_counts_the_end_aloud(members: Members) -> None:
    member = members(language="en")
    member.enter()
    since = member.state.touched_at
    member.visitor.wait(since + 49 - member.state.at)
    assert not any("Closes" in text for text in member.visitor.texts())
    member.visitor.wait(2)
    assert "Closes in 9\u00a0s" in member.visitor.texts()
    member.visitor.wait(9)
    assert isinstance(member.scene, Attract)


def test_cleaning_swallows_every_touch_and_ends_by_itself(members: Members) -> None:
    member = members()
    member.enter()
    member.open(StaffPage.CLEAN)
    assert member.visitor.controls() == []
    width, height = PORTRAIT
    for number in range(59):
        member.visitor.tap(QPointF(width * (number % 8) / 8 + 20, height * (number % 13) / 13 + 20))
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape):
            member.visitor.press(key)
        member.visitor.pass_time(1)
    assert page_of(member) is StaffPage.CLEAN
    assert "1" in member.visitor.texts()
    member.visitor.wait(1)
    assert isinstance(member.scene, Attract)


@SIZES
def test_the_touch_test_fills_where_fingers_have_been(members: Members, size: Size) -> None:
    member = members(size)
    member.enter()
    member.open(StaffPage.TOUCH_TEST)
    member.visitor.pass_time(0.6)
    width, height = size
    across, down = (9, 16) if height > width else (16, 9)
    middle = [QPointF((n + 0.5) * width / across, height / down / 2) for n in range(across)]
    member.visitor.slide(middle[0], *middle[1:])
    assert isinstance(member.scene, Staff)
    assert member.scene.reached == tuple(range(across))
    assert f"{across} sur {staff.CELLS}" in member.visitor.texts()
    two = [QPoint(width // 2, height // 2), QPoint(width // 2, height * 3 // 4)]
    down_event = QTest.touchEvent(member.visitor.window, finger())
    for number, point in enumerate(two):
        down_event.press(number, point, member.visitor.window)
    down_event.commit()
    member.visitor.settle()
    assert len(member.scene.reached) == across + 2
    up = QTest.touchEvent(member.visitor.window, finger())
    for number, point in enumerate(two):
        up.release(number, point, member.visitor.window)
    up.commit()


def test_site_and_language_hold_at_once_and_after_a_restart(members: Members, state: Path) -> None:
    member = members()
    member.enter()
    member.open(StaffPage.KIOSK)
    assert "La langue du site" in member.visitor.texts()
    member.touch(Ask.STAND_AT, "nucleus")
    member.touch(Ask.SPEAK, "en")
    assert "The language of the site" in member.visitor.texts()
    assert member.state.own_language == "en"
    read = read_machine([state / "machine.yaml"])
    assert (read.machine.site, read.machine.language, read.problems) == ("nucleus", Language("en"), ())
    member.touch(Ask.CLOSE)
    member.visitor.touch(Ask.START)
    assert member.state.language == "en"
    assert any("Nucleus" in text for text in member.visitor.texts())


def test_what_is_chosen_outlasts_what_is_read_later(members: Members, loaded: Loaded) -> None:
    member = members()
    member.enter()
    member.open(StaffPage.KIOSK)
    member.touch(Ask.STAND_AT, "nucleus")
    member.touch(Ask.SPEAK, "en")
    conductor = member.visitor.kiosk.conductor
    as_the_command_line_says = replace(loaded, machine=replace(loaded.machine, site="biopark", language="nl"))
    conductor.take(as_the_command_line_says)
    assert (conductor.shown.machine.site, conductor.shown.machine.language) == ("nucleus", "en")
    assert member.state.own_language == "en"
    member.touch(Ask.SPEAK, "")
    conductor.take(as_the_command_line_says)
    assert (conductor.shown.machine.site, conductor.shown.machine.language) == ("nucleus", None)
    assert conductor.as_chosen(as_the_command_line_says) == conductor.loaded


def test_a_site_that_has_gone_since_it_was_chosen_leads_to_the_first_one(
    members: Members, loaded: Loaded
) -> None:
    member = members()
    member.enter()
    member.open(StaffPage.KIOSK)
    member.touch(Ask.STAND_AT, "nucleus")
    assert loaded.content is not None
    (first, *_others) = loaded.content.sites
    conductor = member.visitor.kiosk.conductor
    conductor.take(replace(loaded, content=replace(loaded.content, sites=(first,))))
    assert conductor.shown.machine.site is None


def test_a_state_folder_that_cannot_be_written_is_told(members: Members, state: Path) -> None:
    member = members(language="en")
    member.enter()
    member.open(StaffPage.KIOSK)
    (state / "machine.yaml").mkdir()
    member.touch(Ask.STAND_AT, "nucleus")
    assert any(text.startswith("That did not work: ") for text in member.visitor.texts())
    assert page_of(member) is StaffPage.KIOSK


def test_versions_are_asked_for_once_more(members: Members) -> None:
    member = members(language="en")
    member.enter()
    member.open(StaffPage.VERSIONS)
    member.touch(Ask.SHOW_VERSION, "a")
    assert member.archive.asked == []
    member.touch(Ask.YES)
    assert member.archive.asked == ["a"]
    member.touch(Ask.FOLLOW_FILE)
    assert member.archive.asked == ["a", "follow"]


def test_a_version_says_what_came_with_it(members: Members) -> None:
    member = members(language="en")
    member.enter()
    member.open(StaffPage.VERSIONS)
    texts = member.visitor.texts()
    assert "New: dna" in texts
    assert "The first version that was kept" in texts


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ("+ dna, ~ quiz, ~ cell, - lab", "New: dna · Gone: lab · Changed: quiz, cell"),
        ("~ a, ~ b, ~ c, ~ d, ~ e, …", "Changed: a, b, c, d, e · …"),
        ("", "Other texts have changed"),
    ],
)
def test_what_came_with_a_version_is_told_in_words(loaded: Loaded, changed: str, told: str) -> None:
    assert staff_screens._changed(loaded.wording[Language("en")], changed, is_first=False) == told


def told(loaded: Loaded, text: str) -> Loaded:
    """With an urgent notice."""
    assert loaded.content is not None
    notice = Notice(level=NoticeLevel.URGENT, text=text)
    return replace(loaded, content=replace(loaded.content, notice=notice))


def test_a_notice_is_switched_off_on_this_kiosk_until_it_is_another_one(
    members: Members, loaded: Loaded
) -> None:
    calling = told(loaded, "The lift is out of order")
    member = members(language="en", loaded=calling)
    assert isinstance(member.scene, Urgent)
    member.enter()
    assert "The lift is out of order" in member.visitor.texts()
    (switch, *others) = [one for one in member.visitor.controls() if one.wish[0] != Ask.CLOSE]
    assert switch.wish == (Ask.NOTICE, "off")
    assert all(switch.rect.bottom() <= one.rect.top() for one in others)
    member.touch(Ask.NOTICE, "off")
    member.touch(Ask.CLOSE)
    assert isinstance(member.scene, Attract)
    assert isinstance(members(loaded=calling).scene, Attract)
    assert isinstance(members(loaded=told(loaded, "The lift works, the stairs do not")).scene, Urgent)
    again = members(loaded=calling)
    again.enter()
    again.touch(Ask.NOTICE, "on")
    again.touch(Ask.CLOSE)
    assert isinstance(again.scene, Urgent)


def test_without_a_notice_there_is_no_switch(members: Members) -> None:
    member = members()
    member.enter()
    assert not any(ask == Ask.NOTICE for ask, _ in member.visitor.wishes())


@pytest.mark.parametrize(("ask", "stays_out"), [(Ask.RESTART, False), (Ask.EXIT, True)])
def test_the_kiosk_ends_after_a_yes(
    members: Members,
    state: Path,
    ended: list[str],
    ask: Ask,
    stays_out: bool,  # noqa: FBT001
) -> None:
    member = members()
    member.enter()
    member.touch(ask)
    member.touch(Ask.NO)
    member.touch(ask)
    assert ended == []
    member.touch(Ask.YES)
    assert ended == ["ended"]
    assert (state.parent / "run" / STAY_OUT).exists() == stays_out


def broken(loaded: Loaded) -> Loaded:
    """With more problems than a list can hold, and long ones."""
    problems = tuple(
        Problem(
            file="/srv/content/content.yaml",
            line=number,
            column=7,
            path=f"programmes[{number}].title",
            where=f"programmes, no. {number + 1}, title",
            severity=severity,
            code="x",
            message="the text has no translation into Dutch",
            hint="write it under nl",
        )
        for number in range(1, 41)
        for severity in Severity
    )
    return replace(loaded, problems=problems)


def test_the_problems_are_listed_mistakes_first(members: Members, loaded: Loaded) -> None:
    member = members(language="en", loaded=broken(loaded))
    member.enter()
    member.open(StaffPage.CONTENT)
    texts = member.visitor.texts()
    assert "Mistakes in the file: 40. What they concern is not shown." in texts
    assert "content.yaml, line 40: programmes, no. 41, title" in texts
    assert "the text has no translation into Dutch\n→ write it under nl" in texts
    assert "And 80 more. On a computer, kiosk check lists all of them." in texts


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE, HALF_LANDSCAPE])
def test_it_opens_where_there_is_nothing_to_show(members: Members, loaded: Loaded, size: Size) -> None:
    member = members(size, language="en", loaded=replace(broken(loaded), content=None))
    assert isinstance(member.scene, OutOfService)
    member.enter()
    member.open(StaffPage.CONTENT)
    assert "The file cannot be shown, and there is no earlier content." in member.visitor.texts()
    member.touch(Ask.CLOSE)
    assert isinstance(member.scene, OutOfService)


@SIZES
@pytest.mark.parametrize("inches", INCHES)
def test_targets_are_large_enough(members: Members, loaded: Loaded, size: Size, inches: float) -> None:
    screen = panel(inches, size)
    member = members(size, loaded=on(loaded, screen))
    scale, seen = size[0] / screen.width_mm, 0
    member.knock()
    for page in (None, StaffPage.MENU, *PAGES[:3], PAGES[4]):
        if page is StaffPage.MENU:
            member.type(PIN)
        elif page:
            member.open(page)
        for control in member.visitor.controls():
            assert min(control.rect.width(), control.rect.height()) / scale >= 20, control.name
            assert control.name
            seen += 1
        if page not in {None, StaffPage.MENU}:
            member.touch(Ask.STAFF_PAGE, StaffPage.MENU)
    assert seen > 30
