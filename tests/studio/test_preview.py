"""The preview: staff save and see, by real files, a real reader, and a mouse on the real window."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content import Sources, examine
from kiosk.document.tongue import speak
from kiosk.host import assets_folder
from kiosk.studio.panel import SIZES, PanelView
from kiosk.studio.preview import Preview
from kiosk.studio.tour import name_of
from kiosk.studio.type_name import type_name
from tests.content.reading import TODAY
from tests.visitors.controls import items, shown_texts
from tests.visitors.driver import spin_until

GOOD = Path(__file__).parent.parent / "data" / "good"


EVENT = """\
news:
  - id: lab
    kind: event
    title: The open lab
    gist: Come and see.
    from: {monday}
    starts: {monday}
"""
NOT_SHOWN = "This is not shown: it is left out, or nothing leads to it."


class Desk:
    """Somebody before the preview of a file of their own."""

    def __init__(self, file: Path) -> None:
        self.file = file
        sources = Sources(content=file)
        self.preview = Preview(examine(sources, TODAY).wait(60), assets=assets_folder(), language="en")
        self.window = self.preview.window
        self.preview.open()
        self.preview.follow_files(sources)
        self._drawn = 0
        self.window.frameSwapped.connect(self._count)
        spin_until(self.window.isExposed, "the window is shown")
        self.settle()

    @property
    def view(self) -> PanelView:
        return self.preview._view()

    @property
    def screen(self) -> str:
        return name_of(self.preview.conductor.state)

    @property
    def scene(self) -> str:
        return type(self.preview.conductor.state.scene).__name__

    def save(self, old: str, new: str) -> None:
        text = self.file.read_text("utf-8")
        assert text.count(old) == 1
        self.file.write_text(text.replace(old, new), "utf-8")

    def settle(self) -> None:
        for _ in range(2):
            before = self._drawn
            self.window.update()
            spin_until(lambda before=before: self._drawn > before, "a frame")  # type: ignore[misc]

    def click(self, text: str) -> None:
        """By mouse, in the middle of the button that says so."""
        point = place(self.button(text)).center()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=point.toPoint())
        self.settle()

    def button(self, text: str) -> QQuickItem:
        found = [one for one in items(self.window.contentItem()) if one.inherits("QQuickAbstractButton")]
        named = [one for one in found if str(one.property("text")).startswith(text)]
        assert named, f"no button says {text}: {[one.property('text') for one in found]}"
        return named[-1]

    def leave(self) -> None:
        self.window.frameSwapped.disconnect(self._count)
        self.preview.close()

    def _count(self) -> None:
        self._drawn += 1


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


class Desks(Protocol):
    def __call__(self, file: Path = ...) -> Desk: ...


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CAMPUS_KIOSK_STATE", str(tmp_path / "state"))
    return shutil.copytree(GOOD, tmp_path / "content")


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    speak("en")
    yield
    speak("en")


@pytest.fixture
def desks(kiosk_app: QGuiApplication, folder: Path) -> Iterator[Desks]:
    assert kiosk_app is not None
    there: list[Desk] = []

    def sit(file: Path = folder / "content.yaml") -> Desk:
        there.append(Desk(file))
        return there[-1]

    yield sit
    for desk in there:
        desk.leave()


@pytest.fixture
def desk(desks: Desks) -> Desk:
    return desks()


def until(holds: Callable[[], bool]) -> None:
    spin_until(holds, "what was saved is shown")


def test_a_saved_change_is_shown_where_it_is(desk: Desk) -> None:
    assert desk.scene == "Attract"
    desk.save("en: Working cleanly.", "en: Working very cleanly.")
    until(lambda: desk.screen == "programme-cleanroom")
    assert "no mistakes · shown" in desk.view.status
    until(lambda: "Working very cleanly." in shown_texts(desk.window))


def test_who_does_not_want_to_be_led_stays_and_goes_there_by_a_tap(desk: Desk) -> None:
    desk.click("Follow my changes")
    assert not desk.button("Show the last change").isEnabled()
    desk.save("en: Working cleanly.", "en: Working very cleanly.")
    until(lambda: desk.view.has_latest)
    assert desk.screen == "attract"
    desk.settle()
    desk.click("Show the last change")
    assert desk.screen == "programme-cleanroom"


def test_a_mistake_is_told_and_a_tap_shows_what_it_is_about(desk: Desk) -> None:
    desk.save("https://example.org/cleanroom", "www.example.org")
    until(lambda: "1 mistake · shown without what has a mistake" in desk.view.status)
    desk.click("Français")
    desk.click("Copy place")
    assert QGuiApplication.clipboard().text() == f"{desk.file}:47:11"
    assert desk.view.note == "The place is copied: content.yaml, line 47"
    desk.preview._pose("home")
    desk.click("Mistake · content.yaml, line 47")
    assert desk.screen == "programme-cleanroom"


def test_what_is_left_out_leads_to_its_list(desk: Desk) -> None:
    desk.save("theme: production", "theme: prodution")
    until(lambda: "1 mistake" in desk.view.status)
    desk.settle()
    desk.click("Mistake · content.yaml")
    assert desk.screen == "home"
    assert desk.view.note == "This is not shown: it is left out, or nothing leads to it."


def test_a_file_that_breaks_keeps_what_is_seen_until_it_is_mended(desk: Desk) -> None:
    desk.save("languages: [fr, nl, en]", 'languages: [fr, "nl]')
    until(lambda: "not shown: you see it as it was before" in desk.view.status)
    assert not desk.view.good
    desk.settle()
    assert "Who makes a vaccine?" in shown_texts(desk.window)
    desk.save('languages: [fr, "nl]', "languages: [fr, nl, en]")
    until(lambda: desk.view.good)


@pytest.mark.parametrize("broken", [None, 'languages: [fr, "nl]'])
def test_without_a_readable_file_the_window_opens_and_waits_for_one(
    desks: Desks, folder: Path, broken: str | None
) -> None:
    file = folder / "other.yaml"
    if broken:
        file.write_text(broken, "utf-8")
    desk = desks(file)
    assert desk.scene == "OutOfService"
    assert desk.view.status.endswith("not shown")
    assert len(desk.view.problems) == 1
    shutil.copy(folder / "content.yaml", file)
    until(lambda: desk.scene == "Attract")
    assert desk.view.good


def test_the_kiosk_is_touched_as_in_the_lobby(desk: Desk) -> None:
    desk.click("Touch to start")
    assert desk.screen == "home"


def test_languages_and_places_at_a_tap(desk: Desk) -> None:
    desk.preview._pose("programme-cleanroom")
    desk.click("Nederlands")
    assert (desk.preview.conductor.state.language, desk.screen) == ("nl", "programme-cleanroom")
    desk.click("The Nucleus")
    assert "U bent in Gent" in shown_texts(desk.window)
    assert desk.screen == "programme-cleanroom"
    desk.save("nl: Schoon werken.", "nl: Heel schoon werken.")
    until(lambda: desk.view.has_latest)
    desk.settle()
    assert "U bent in Gent" in shown_texts(desk.window)


def test_a_change_in_another_language_is_shown_in_that_one(desk: Desk) -> None:
    desk.click("Français")
    desk.save("en: Working cleanly.", "en: Working very cleanly.")
    until(lambda: desk.screen == "programme-cleanroom")
    assert desk.preview.conductor.state.language == "en"
    until(lambda: "Working very cleanly." in shown_texts(desk.window))


def test_the_time_of_the_save_is_the_files_and_no_tap_changes_it(desk: Desk) -> None:
    long_ago, lately = (datetime(2026, 11, day, 9, 5, 7).timestamp() for day in (3, 4))  # noqa: DTZ001
    for file in desk.file.parent.rglob("*.*"):
        os.utime(file, (long_ago, long_ago))
    desk.save("en: Working cleanly.", "en: Working very cleanly.")
    os.utime(desk.file, (lately, lately))
    until(lambda: desk.view.status.startswith("Saved 09:05:07 · "))
    desk.click("The Nucleus")
    desk.click("+7 days")
    assert desk.view.status.startswith("Saved 09:05:07 · ")


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_size_fits_into_the_window_whole(desk: Desk, size: tuple[int, int]) -> None:
    desk.click(f"{size[0]} × {size[1]}")
    scene = next(one for one in items(desk.window.contentItem()) if type_name(one) == "Scene")
    assert [scene.width(), scene.height()] == [*size]
    shown = place(scene)
    panel = place(desk.button("Today"))
    assert QRectF(0, 0, panel.left(), desk.window.height()).contains(shown)
    assert shown.width() / shown.height() == pytest.approx(size[0] / size[1])
    assert max(shown.width() / panel.left(), shown.height() / desk.window.height()) > 0.8


def test_another_day_is_shown_and_judged(desk: Desk) -> None:
    assert desk.view.days[0].current
    today = desk.preview._day.wall().date()
    desk.click("+7 days")
    desk.click("−1 day")
    assert (desk.preview._day.wall().date() - today).days == 6
    desk.click("Next Monday")
    assert desk.preview._day.wall().weekday() == 0
    assert desk.view.days[1].current
    assert desk.preview.conductor.state.now.date() == desk.preview._day.wall().date()
    desk.click("Today")
    assert desk.view.days[0].current


def test_what_is_on_is_what_is_on_that_day(desk: Desk) -> None:
    desk.click("Next Monday")
    monday = desk.preview._day.wall().date()
    desk.click("Today")
    desk.save("\nhome:\n", f"\n{EVENT.format(monday=monday)}\nhome:\n")
    until(lambda: desk.view.has_latest)
    desk.settle()
    assert (desk.screen, desk.view.note) == ("home", NOT_SHOWN)
    desk.click("Next Monday")
    desk.click("Show the last change")
    assert desk.screen == "announcement-lab"
    assert "Today" in shown_texts(desk.window)
    desk.click("Today")
    assert desk.screen == "home"


def test_nobody_is_asked_whether_they_are_still_there(desk: Desk) -> None:
    desk.click("Touch to start")
    later = desk.preview._day.monotonic() + 10_000
    desk.preview._day.monotonic = lambda: later  # type: ignore[method-assign]
    desk.preview._tick()
    assert desk.screen == "home"
    assert not desk.preview.conductor.session.property("doubting")


def test_the_panel_can_be_used_by_keys(desk: Desk) -> None:
    button = desk.button("Nederlands")
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(desk.window, Qt.Key.Key_Return)
    assert desk.preview.conductor.state.language == "nl"
    desk.button("English").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(desk.window, Qt.Key.Key_Space)
    assert desk.preview.conductor.state.language == "en"


def test_what_staff_are_told_is_in_their_language(desks: Desks) -> None:
    speak("fr")
    desk = desks()
    assert desk.button("Aujourd’hui").isVisible()
    assert desk.view.status.startswith("Enregistré à ")
