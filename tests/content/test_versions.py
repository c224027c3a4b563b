"""What was shown is kept, and staff can go back to it; whatever lies on the disk, nothing breaks."""

import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from kiosk.content import Archive, Loaded, Sources, begin, kept_picture
from kiosk.content.cache import last_good
from kiosk.content.loaded import Stored
from kiosk.content.loading import load
from kiosk.content.versions import MOST_VERSIONS, Version
from kiosk.host.paths import PACKAGE
from tests.content.reading import TODAY, change

NAME = "en: Biotech campus"
NOON = datetime(2026, 11, 23, 12)  # noqa: DTZ001 - on the wall


def show(content: Path) -> Loaded:
    """What a kiosk that starts now shows of it."""
    return begin(Sources(content=content), TODAY).wait(60)


def name(loaded: Loaded) -> str:
    assert loaded.content is not None
    assert not isinstance(loaded.content.name, str)
    return {str(code): text for code, text in loaded.content.name.items()}["en"]


def save(content: Path, name: str) -> Loaded:
    """Save it with another name of the kiosk, and show it."""
    lines = content.read_text("utf-8").splitlines(keepends=True)
    lines[2] = f"name: {{fr: Nom, nl: Naam, en: {name}}}\n"
    content.write_text("".join(lines), "utf-8")
    return show(content)


def keep(archive: Archive, content: Path, *, hour: int = 0) -> None:
    """What the child does when it has read, here."""
    *_, stored = load(Sources(content=content), TODAY)
    archive.keep(stored, NOON + timedelta(hours=hour))


@pytest.fixture
def archive(content: Path) -> Archive:
    return Archive(Sources(content=content))


def of(archive: Archive, content: Path, *names: str) -> list[Version]:
    """The versions of saves with these names, the oldest first."""
    for one in names:
        save(content, one)
    return [*reversed(archive.versions())]


def test_what_was_shown_is_kept_the_newest_first_and_none_twice(archive: Archive, content: Path) -> None:
    show(content)
    first = archive.versions()
    assert (len(first), first[0].items, first[0].changed) == (1, 4, "")
    show(content)
    assert archive.versions() == first
    change(content, "- id: cleanroom", "- id: clean-room")
    save(content, "Other")
    newest, before = archive.versions()
    assert (before, newest.changed) == (first[0], "+ clean-room, - cleanroom")
    assert newest.at > before.at


def test_the_same_content_again_is_the_newest_again(archive: Archive, content: Path) -> None:
    one, two = of(archive, content, "One", "Two")
    save(content, "One")
    assert [version.id for version in archive.versions()] == [one.id, two.id]


def test_what_cannot_be_shown_is_not_kept(archive: Archive, content: Path) -> None:
    change(content, "languages: [fr, nl, en]", "languages: []")
    show(content)
    assert archive.versions() == ()


def test_a_version_is_held_over_restarts_until_the_file_changes(archive: Archive, content: Path) -> None:
    one, _, _ = of(archive, content, "One", "Two", "Three")
    shown = archive.go_back_to(one.id)
    assert (name(shown), shown.version, shown.last_good) == ("One", one.id, False)
    for _ in range(2):
        assert show(content) == shown
    assert archive.held() == one.id
    assert name(save(content, "Four")) == "Four"
    assert archive.held() == ""


def test_a_version_is_held_until_the_files_are_followed_again(archive: Archive, content: Path) -> None:
    one, _ = of(archive, content, "One", "Two")
    archive.go_back_to(one.id)
    shown = archive.follow()
    assert (name(shown), shown.version, archive.held()) == ("Two", "", "")
    assert show(content) == shown


def test_a_broken_save_does_not_end_it_and_is_told(archive: Archive, content: Path) -> None:
    one, _ = of(archive, content, "One", "Two")
    archive.go_back_to(one.id)
    good = content.read_text("utf-8")
    change(content, "languages: [fr, nl, en]", 'languages: [fr, nl, "en]')
    shown = show(content)
    assert (name(shown), [problem.code for problem in shown.problems]) == ("One", ["open-quote"])
    content.write_text(good, "utf-8")
    assert name(show(content)) == "One"


def test_the_machine_may_change_while_a_version_is_held(archive: Archive, content: Path, state: Path) -> None:
    one, _ = of(archive, content, "One", "Two")
    archive.go_back_to(one.id)
    (state / "machine.yaml").write_text("site: ghent\n", "utf-8")
    shown = show(content)
    assert (name(shown), shown.machine.site) == ("One", "ghent")


def test_a_version_is_shown_with_its_own_pictures(archive: Archive, content: Path) -> None:
    picture = content.parent / "pictures" / "cell.svg"
    before = picture.read_bytes()
    one = of(archive, content, "One")[0]
    picture.write_bytes(before.replace(b"<svg", b"<!-- another --><svg"))
    save(content, "Two")
    shutil.rmtree(picture.parent)
    shown = archive.go_back_to(one.id)
    assert shown.store is not None
    kept = kept_picture(shown.store, "pictures/cell.svg", shown.pictures["pictures/cell.svg"])
    assert kept.read_bytes() == before


def test_the_last_good_content_keeps_pictures_that_are_deleted(content: Path) -> None:
    before = show(content)
    shutil.rmtree(content.parent / "pictures")
    content.unlink()
    shown = show(content)
    assert (shown.last_good, shown.content) == (True, before.content)
    assert shown.store is not None
    assert kept_picture(shown.store, "pictures/cell.svg", shown.pictures["pictures/cell.svg"]).exists()


def test_no_more_versions_are_kept_than_staff_look_through(archive: Archive, content: Path) -> None:
    text = content.read_text("utf-8")
    for number in range(MOST_VERSIONS + 5):
        content.write_text(text.replace(NAME, f"en: Number {number}"), "utf-8")
        keep(archive, content, hour=number)
        if number == 3:
            show(content)
            archive.go_back_to(archive.versions()[0].id)
    assert len(archive.versions()) == MOST_VERSIONS + 1
    assert archive.versions()[-1].id == archive.held()
    archive.follow()
    keep(archive, content)
    assert len(archive.versions()) == MOST_VERSIONS


def test_pictures_take_no_more_room_than_they_may(
    archive: Archive, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = content.parent / "pictures" / "cell.svg"
    one, text = picture.read_bytes(), content.read_text("utf-8")
    monkeypatch.setattr("kiosk.content.versions.MOST_BYTES", 3 * len(one) + 20)
    for number in range(6):
        picture.write_bytes(one + b" " * number)
        content.write_text(text.replace(NAME, f"en: Number {number}"), "utf-8")
        keep(archive, content, hour=number)
    assert len(archive.versions()) == 3
    assert len(list(archive.pictures.iterdir())) == 3


def test_nothing_that_lies_there_breaks_anything(archive: Archive, content: Path, state: Path) -> None:
    one, two = of(archive, content, "One", "Two")
    archive.go_back_to(one.id)
    good = {file: file.read_bytes() for file in sorted(state.rglob("*.msgpack"))}
    assert len(good) == 5
    chance, seen = random.Random(1), 0  # noqa: S311
    for file, data in good.items():
        for damage in damages(data, chance):
            file.write_bytes(damage)
            assert archive.held() in {one.id, ""}
            assert {version.id for version in archive.versions()} <= {one.id, two.id}
            assert name(archive.loaded(now(content))) in {"One", "Two"}
            seen += 1
        file.write_bytes(data)
    assert seen == 5 * 23
    assert name(archive.go_back_to(one.id)) == "One"


def now(content: Path) -> Stored:
    *_, stored = load(Sources(content=content), TODAY)
    return stored


def damages(data: bytes, chance: random.Random) -> Iterator[bytes]:
    yield b""
    yield b"\xc1"
    yield b"\xff" * 8
    for _ in range(10):
        yield data[: chance.randrange(len(data))]
        place = chance.randrange(len(data))
        yield data[:place] + bytes([chance.randrange(256)]) + data[place + 1 :]


def test_a_version_that_has_gone_is_told(archive: Archive, content: Path) -> None:
    show(content)
    with pytest.raises(ValueError, match="nonsense"):
        archive.go_back_to("nonsense")


@pytest.mark.parametrize("kills", [12])
def test_a_writer_that_is_killed_leaves_the_old_content_or_the_new(
    archive: Archive, content: Path, state: Path, kills: int
) -> None:
    save(content, "One")
    code = f"""
import itertools
from datetime import datetime
from pathlib import Path
from kiosk.content import Archive, Sources
from kiosk.content.cache import keep
from kiosk.content.loading import load
from kiosk.document.record import replace
from datetime import date
sources = Sources(content=Path({str(content)!r}))
*_, stored = load(sources, date(2026, 11, 23))
print("ready", flush=True)
for number in itertools.count():
    named = replace(stored, content=replace(stored.content, name=f"Number {{number}}"))
    keep(sources, named, "en")
    Archive(sources).keep(named, datetime(2026, 11, 23))
"""
    chance = random.Random(2)  # noqa: S311
    for _ in range(kills):
        with subprocess.Popen(
            [sys.executable, "-c", code], cwd=PACKAGE.parent, stdout=subprocess.PIPE
        ) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == b"ready\n"
            written = len(list(state.rglob("*.msgpack")))
            for _ in range(chance.randrange(200_000)):
                pass
            writer.send_signal(signal.SIGKILL)
        assert written
        good = last_good(Sources(content=content))
        assert good is not None
        assert good.content is not None
        assert all(archive._read(version.id) for version in archive.versions())


def test_a_disk_that_is_full_keeps_the_old_content(archive: Archive, content: Path) -> None:
    save(content, "One")
    before = archive.versions()
    code = f"""
import resource
from datetime import date, datetime
from pathlib import Path
from kiosk.content import Archive, Sources
from kiosk.content.cache import keep
from kiosk.content.loading import load
from kiosk.document.record import replace
sources = Sources(content=Path({str(content)!r}))
*_, stored = load(sources, date(2026, 11, 23))
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
other = replace(stored, content=replace(stored.content, name="Two"))
keep(sources, other, "en")
Archive(sources).keep(other, datetime(2026, 11, 23))
print("survived")
"""
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=PACKAGE.parent, capture_output=True, text=True, check=True
    )
    assert told.stdout == "survived\n"
    assert told.stderr.count("not kept") == 3
    assert archive.versions() == before
    good = last_good(Sources(content=content))
    assert good is not None
    assert good.content is not None
    assert msgspec.to_builtins(good.content.name)["en"] == "One"
