"""However a file is saved, the running kiosk shows what is in it."""

import gc
import os
import shutil
from pathlib import Path
from threading import Event

import pytest

from kiosk.content import Language
from kiosk.content.glance import Prints, glance
from kiosk.session import Ask
from kiosk.ui import content_watch
from tests.live.following import Desk, Followers
from tests.visitors.driver import spin_until

EN = Language("en")


def test_a_file_that_is_written_in_place(followers: Followers, desk: Desk) -> None:
    kiosk = followers()
    desk.save("First")
    kiosk.sees("First")
    desk.save("Second")
    kiosk.sees("Second")


def test_a_file_that_editors_put_in_its_place(followers: Followers, desk: Desk) -> None:
    kiosk = followers()
    for name in ("First", "Second", "Third"):
        desk.save_as_editors_do(name)
        kiosk.sees(name)


def test_a_file_in_two_halves_is_read_when_it_is_whole(followers: Followers, desk: Desk) -> None:
    kiosk = followers()
    text = desk.named("Whole")
    with desk.file.open("w", encoding="utf-8") as file:
        file.write(text[: len(text) // 2])
        file.flush()
        spin_until(lambda: kiosk.watch._noticed.is_new, "the first half is noticed")
        file.write(text[len(text) // 2 :])
    kiosk.sees("Whole")
    assert len(kiosk.reads) == 1


def test_a_save_during_a_reading_is_read_after_it_and_several_once(followers: Followers, desk: Desk) -> None:
    kiosk = followers()
    desk.save("First")
    spin_until(lambda: bool(kiosk.reads), "the first is being read")
    for number in range(5):
        desk.save(f"Number {number}")
    kiosk.sees("Number 4")
    kiosk.rests()
    assert len(kiosk.reads) <= 3


def test_a_link_to_the_folder_that_is_turned_to_another_release(
    followers: Followers, desk: Desk, tmp_path: Path
) -> None:
    releases = [shutil.copytree(desk.folder, tmp_path / f"release-{number}") for number in range(3)]
    current = tmp_path / "current"
    current.symlink_to(releases[0])
    kiosk = followers(current / "content.yaml")
    for release in releases[1:]:
        there = Desk(release)
        there.save(release.name)
        (tmp_path / "next").symlink_to(release)
        (tmp_path / "next").replace(current)
        kiosk.sees(release.name)
        there.save_as_editors_do(f"{release.name} saved")
        kiosk.sees(f"{release.name} saved")


def test_a_link_to_the_file_as_kubernetes_mounts_it(followers: Followers, desk: Desk, tmp_path: Path) -> None:
    mounted = tmp_path / "mounted"
    mounted.mkdir()
    shutil.copytree(desk.folder, mounted / "..1")
    (mounted / "..data").symlink_to("..1")
    (mounted / "content.yaml").symlink_to("..data/content.yaml")
    (mounted / "pictures").symlink_to("..data/pictures")
    kiosk = followers(mounted / "content.yaml")
    Desk(shutil.copytree(desk.folder, mounted / "..2")).save("Second")
    (mounted / "..new").symlink_to("..2")
    (mounted / "..new").replace(mounted / "..data")
    kiosk.sees("Second")


def test_a_folder_that_is_deleted_and_comes_back(followers: Followers, desk: Desk, tmp_path: Path) -> None:
    kiosk = followers()
    desk.folder.rename(tmp_path / "away")
    kiosk.knows("missing-file")
    assert kiosk.name == "Biotech campus"
    (tmp_path / "away").rename(desk.folder)
    kiosk.knows()
    desk.save("Back again")
    kiosk.sees("Back again")


def test_a_part_that_changes_and_one_that_comes(followers: Followers, desk: Desk) -> None:
    part = desk.folder / "more" / "words.yaml"
    desk.file.write_text(desk.text.split("wording:")[0] + "parts: [more/words.yaml]\n", "utf-8")
    kiosk = followers()
    kiosk.knows("missing-file")
    for word in ("One", "Two"):
        part.parent.mkdir(exist_ok=True)
        part.write_text(f"wording: {{en: {{back: {word}}}}}\n", "utf-8")
        spin_until(lambda word=word: kiosk.shown.wording[EN].back == word, word)  # type: ignore[misc]
    kiosk.knows()


def test_a_file_that_is_only_touched_changes_nothing(followers: Followers, desk: Desk) -> None:
    kiosk = followers()
    before = kiosk.shown
    os.utime(desk.file)
    spin_until(lambda: len(kiosk.reads) == 1, "it is read")
    kiosk.rests()
    assert kiosk.shown is before


def test_what_changed_while_the_kiosk_started_is_seen(followers: Followers, desk: Desk) -> None:
    followers(meanwhile=lambda: desk.save("While it began")).sees("While it began")


def test_a_broken_save_keeps_what_is_shown_until_it_is_mended(followers: Followers, desk: Desk) -> None:
    kiosk = followers()
    desk.save("Good")
    kiosk.sees("Good")
    desk.file.write_text(
        desk.named("Bad").replace("languages: [fr, nl, en]", 'languages: [fr, "nl]'), "utf-8"
    )
    kiosk.knows("open-quote")
    assert (kiosk.name, kiosk.shown.last_good) == ("Good", True)
    desk.save("Mended")
    kiosk.sees("Mended")
    kiosk.knows()
    assert not kiosk.shown.last_good


def test_a_kiosk_out_of_service_begins_with_the_first_content(followers: Followers, desk: Desk) -> None:
    desk.file.rename(desk.folder / "not-yet.yaml")
    kiosk = followers()
    assert kiosk.shown.content is None
    (desk.folder / "not-yet.yaml").rename(desk.file)
    spin_until(lambda: kiosk.shown.content is not None, "there is content")


def test_files_that_do_not_answer_keep_nobody_waiting(
    followers: Followers, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk, answer = followers(), Event()
    kiosk.rests()
    monkeypatch.setattr(content_watch, "glance", lambda files: (answer.wait(), glance(files))[1])
    desk.save("In the end")
    spin_until(lambda: kiosk.watch._look is not None, "it looks")
    kiosk.rests()
    assert kiosk.watch._look is not None
    kiosk.visitor.touch(Ask.START)
    kiosk.visitor.wait(500)
    answer.set()
    kiosk.sees("In the end")
    kiosk.rests()
    assert gc.isenabled()


def test_a_look_that_fails_is_told_once_and_tried_again(
    followers: Followers, desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    kiosk, failed = followers(), list[str]()
    kiosk.rests()

    def fail(_files: Prints) -> Prints:
        failed.append("again")
        raise RuntimeError("this file has an odd name")

    monkeypatch.setattr(content_watch, "glance", fail)
    desk.save("In the end")
    spin_until(lambda: len(failed) >= 2, "it looks again")
    spin_until(lambda: kiosk.watch._look is None, "it has looked")
    told = [one for one in caplog.records if one.name == "kiosk.content"]
    assert [one.getMessage() for one in told] == ["The files of the content cannot be looked at"]
    assert told[0].exc_info
    assert gc.isenabled()
    monkeypatch.setattr(content_watch, "glance", glance)
    kiosk.sees("In the end")


@pytest.mark.parametrize(
    ("notice", "told"),
    [
        ("notice: {level: urgent, text: Leave}\n", "its urgent notice has the whole screen, at once"),
        ("notice: {text: Closed}\n", "it is shown as soon as nobody is using the kiosk"),
    ],
)
def test_the_journal_says_when_it_is_shown(
    followers: Followers, desk: Desk, caplog: pytest.LogCaptureFixture, notice: str, told: str
) -> None:
    caplog.set_level("INFO")
    kiosk = followers()
    kiosk.visitor.touch(Ask.START)
    desk.file.write_text(f"{desk.text}{notice}", "utf-8")
    spin_until(lambda: "has changed" in caplog.text, "the journal has a line")
    assert f"{desk.file} has changed: {told}" in caplog.text
