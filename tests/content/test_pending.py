"""Content comes from the cache, or from a child process; whatever happens, something is answered."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest

from kiosk.content import AS_THE_KIOSK, Loaded, Pending, Sources, begin, examine
from kiosk.content.child import BYTES, SECONDS, Request
from kiosk.document import replace
from kiosk.document.tongue import speak
from kiosk.host.paths import PACKAGE
from tests.content.reading import TODAY, change, codes, mistakes, read

PATIENCE = 60


def load(file: Path, machine: Path | None = None) -> Loaded:
    return begin(Sources(content=file, machine=machine), TODAY).wait(PATIENCE)


def starts_a_child(file: Path, machine: Path | None = None) -> bool:
    pending = begin(Sources(content=file, machine=machine), TODAY)
    is_child = pending._reader is not None
    pending.wait(PATIENCE)
    return is_child


def child_of(pending: Pending) -> "subprocess.Popen[bytes]":
    assert pending._reader is not None
    assert isinstance(pending._reader.child, subprocess.Popen)
    return pending._reader.child


def files(folder: Path, pattern: str) -> list[Path]:
    found = sorted(folder.rglob(pattern))
    assert found
    return found


def test_the_child_says_what_this_process_would_have_said(content: Path) -> None:
    assert replace(load(content), store=None) == read(content)


def test_the_second_time_no_child_is_needed(content: Path) -> None:
    first = load(content)
    assert not starts_a_child(content)
    assert load(content) == first


def test_another_language_is_read_and_told_anew(content: Path) -> None:
    change(content, "colour: mint", "colour: mnit")
    assert [one.message for one in mistakes(load(content))] == ['"mnit" is not possible here']
    speak("nl")
    try:
        assert starts_a_child(content)
        assert not starts_a_child(content)
        assert [one.message for one in mistakes(load(content))] == ["“mnit” kan hier niet"]
    finally:
        speak("en")
    assert starts_a_child(content)


def told_by_the_kiosk(content: Path, machine: Path | None = None, site: str | None = None) -> list[str]:
    found = begin(Sources(content=content, machine=machine, site=site), TODAY, AS_THE_KIOSK).wait(PATIENCE)
    return [one.message for one in mistakes(found)]


def test_the_kiosk_tells_in_the_language_that_it_speaks(content: Path, tmp_path: Path) -> None:
    """As its site does, or as machine.yaml says, whatever the computer is set to; and so it is kept."""
    machine = tmp_path / "machine.yaml"
    change(content, "colour: mint", "colour: mnit")
    sources = Sources(content=content, machine=machine)
    for words, told in (
        ("name: a", "« mnit » n’est pas possible ici"),
        ("language: nl", "“mnit” kan hier niet"),
        ("language: en", '"mnit" is not possible here'),
    ):
        machine.write_text(words, "utf-8")
        assert [one.replace("\u00a0", " ") for one in told_by_the_kiosk(content, machine)] == [told]
        assert begin(sources, TODAY, AS_THE_KIOSK).is_ready
        assert [one.replace("\u00a0", " ") for one in told_by_the_kiosk(content, machine)] == [told]


def test_the_kiosk_process_needs_neither_yaml_nor_pydantic(content: Path) -> None:
    code = f"""
import sys
from datetime import date
from pathlib import Path
started = []
sys.addaudithook(lambda event, args: started.append(args[1]) if event == "subprocess.Popen" else None)
from kiosk.content import begin, find_sources
found = begin(find_sources(Path({str(content)!r}), None), date(2026, 11, 23)).wait({PATIENCE})
assert found.content is not None
print(len(started), sorted({{"yaml", "pydantic", "rich", "qtawesome", "PySide6"}} & set(sys.modules)))
"""
    told = [
        subprocess.check_output([sys.executable, "-c", code], cwd=PACKAGE.parent, text=True).strip()
        for _ in range(2)
    ]
    assert told == ["1 []", "0 []"]


def test_it_works_from_another_folder(content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "yaml.py").write_text("raise RuntimeError('a file of somebody else')\n")
    monkeypatch.chdir(tmp_path)
    assert load(content).content is not None


@pytest.mark.parametrize(
    "name",
    ["content.yaml", "pictures/cell.svg", "more.yaml", "machine.yaml"],
    ids=lambda name: name.split(".")[0],
)
def test_a_change_in_any_file_is_seen(content: Path, name: str) -> None:
    machine = content.parent / "machine.yaml"
    machine.write_text("name: a\n")
    (content.parent / "more.yaml").write_text("# nothing yet\nwording: {}\n")
    change(content, "wording:\n  en:\n    back: Go back\n", "parts: [more.yaml]\n")
    load(content, machine)
    assert not starts_a_child(content, machine)
    with (content.parent / name).open("a") as file:
        file.write("\n")
    assert starts_a_child(content, machine)
    assert not starts_a_child(content, machine)


def test_a_picture_that_comes_back_is_seen(content: Path) -> None:
    picture = content.parent / "pictures" / "cell.svg"
    data = picture.read_bytes()
    picture.unlink()
    assert codes(load(content)) == [("programmes[0].picture.file", "missing-file")]
    picture.write_bytes(data)
    assert mistakes(load(content)) == []


@pytest.mark.parametrize(("version", "anew"), [("another", True), ("", False)], ids=["another", "the same"])
def test_another_version_of_the_program_reads_anew(
    content: Path, state: Path, version: str, *, anew: bool
) -> None:
    load(content)
    (cache,) = files(state / "cache", "*.msgpack")
    kept = msgspec.msgpack.decode(cache.read_bytes())
    program = str(PACKAGE / "content" / "cache.py")
    kept["prints"] |= {program: [0, 0, 0, 0]}
    kept["version"] = version or kept["version"]
    cache.write_bytes(msgspec.msgpack.encode(kept))
    assert starts_a_child(content) is anew
    assert msgspec.msgpack.decode(cache.read_bytes())["prints"][program] != [0, 0, 0, 0]


def test_what_was_only_touched_is_known_and_not_read_twice(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(content)
    os.utime(content, (1, 1))
    assert not starts_a_child(content)
    monkeypatch.setattr("kiosk.content.cache.digest", lambda path: pytest.fail(f"{path} was read again"))
    assert not starts_a_child(content)


@pytest.mark.parametrize("damage", [b"", b"\xc1", b"not msgpack at all", b"\x82", b"\x91" * 100_000])
def test_a_damaged_cache_is_written_anew(content: Path, state: Path, damage: bytes) -> None:
    first = load(content)
    for file in files(state, "*.msgpack"):
        file.write_bytes(damage)
    assert load(content) == first
    assert not starts_a_child(content)


def test_half_a_cache_is_none(content: Path, state: Path) -> None:
    first = load(content)
    for file in files(state, "*.msgpack"):
        file.write_bytes(file.read_bytes()[:-20])
    assert load(content) == first


def test_the_last_good_content_stays_when_the_file_breaks(content: Path) -> None:
    good = load(content)
    change(content, "languages: [fr, nl, en]", 'languages: [fr, nl, "en]')
    broken = load(content)
    assert broken.last_good
    assert broken.content == good.content
    assert broken.wording == good.wording
    assert broken.pictures == good.pictures
    assert [one.code for one in broken.problems] == ["open-quote"]


def test_the_last_good_content_outlives_the_cache_and_many_restarts(content: Path, state: Path) -> None:
    good = load(content)
    change(content, "languages: [fr, nl, en]", "languages: [fr, nl, xx]")
    for _ in range(2):
        for file in files(state, "content-*.msgpack"):
            file.unlink()
        broken = load(content)
        assert (broken.last_good, broken.content) == (True, good.content)


def test_without_any_good_content_there_is_none_but_words(content: Path) -> None:
    change(content, "languages: [fr, nl, en]", "languages: []")
    found = load(content)
    assert (found.content, found.last_good) == (None, False)
    assert list(found.wording) == ["en", "de", "fr", "nl"]


def test_two_content_files_do_not_share_a_last_good_content(content: Path) -> None:
    load(content)
    other = content.with_name("other.yaml")
    other.write_text("languages: []\n")
    assert load(other).content is None


def test_examining_leaves_no_trace_and_shows_nothing_old(content: Path, state: Path) -> None:
    assert examine(Sources(content=content), TODAY).wait(PATIENCE).content is not None
    assert not state.exists()
    load(content)
    change(content, "languages: [fr, nl, en]", "languages: []")
    assert examine(Sources(content=content), TODAY).wait(PATIENCE).content is None


def test_a_child_that_is_killed_is_a_problem(content: Path) -> None:
    pending = examine(Sources(content=content), TODAY)
    child_of(pending).send_signal(signal.SIGKILL)
    found = pending.wait(PATIENCE)
    assert found.content is None
    (problem,) = found.problems
    assert (problem.code, problem.file) == ("reader", str(content))
    assert "SIGKILL" in problem.message
    assert {one.own_name for one in found.wording.values()} >= {"English", "Français"}


def test_a_child_that_hangs_is_ended(content: Path) -> None:
    pending = examine(Sources(content=content), TODAY)
    child = child_of(pending)
    child.send_signal(signal.SIGSTOP)
    found = pending.wait(0.2)
    assert child.returncode == -signal.SIGKILL
    assert [one.code for one in found.problems] == ["reader"]
    assert "longer than 0.2 seconds" in found.problems[0].message


def test_after_a_dead_child_the_last_good_content_is_shown(content: Path) -> None:
    good = load(content)
    change(content, "name: Biopark", "name: Park")
    pending = begin(Sources(content=content), TODAY)
    child_of(pending).send_signal(signal.SIGKILL)
    found = pending.wait(PATIENCE)
    assert (found.last_good, found.content) == (True, good.content)


def test_a_computer_that_cannot_start_a_child_is_a_problem(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(content.with_name("no-such-python")))
    found = begin(Sources(content=content), TODAY).wait(PATIENCE)
    assert [one.code for one in found.problems] == ["reader"]
    assert found.wording


@pytest.mark.skipif(os.name != "posix", reason="there are no such limits elsewhere")
@pytest.mark.parametrize("greed", ["bytearray(3 << 30)", "open('greed', 'wb').write(bytes(100 << 20))"])
def test_a_greedy_child_meets_its_limits(tmp_path: Path, greed: str) -> None:
    code = f"from kiosk.content.child import limit; limit(); {greed}"
    environment = os.environ | {"PYTHONPATH": str(PACKAGE.parent)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, stderr=subprocess.PIPE, check=False
    )
    assert done.returncode != 0
    assert b"MemoryError" in done.stderr or b"File too large" in done.stderr or done.returncode < 0


@pytest.mark.skipif(os.name != "posix", reason="there are no such limits elsewhere")
def test_the_child_reads_within_its_limits(content: Path) -> None:
    request = msgspec.json.encode(
        Request(content=str(content), machine=None, today=TODAY, keep=False)
    ).decode()
    code = f"""
import resource, sys
from kiosk.content.child import main
main({request!r})
limits = [resource.getrlimit(what)[0] for what in (resource.RLIMIT_CPU, resource.RLIMIT_AS)]
sys.stderr.write(" ".join(map(str, limits)))
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=PACKAGE.parent, capture_output=True, check=True)
    assert done.stderr.decode() == f"{SECONDS} {BYTES}"
    assert len(done.stdout) > 1000


def test_a_name_that_is_no_text_is_a_problem(content: Path) -> None:
    found = examine(Sources(content=content.with_name(os.fsdecode(b"\xff.yaml"))), TODAY).wait(PATIENCE)
    assert [one.code for one in found.problems] == ["reader"]
    assert "letters of its name" in found.problems[0].message


def test_a_state_folder_that_cannot_be_written_costs_nothing_but_time(content: Path, state: Path) -> None:
    state.write_text("a file where the folder should be")
    assert load(content).content is not None
    assert starts_a_child(content)


def test_many_kiosks_may_write_at_once(content: Path, state: Path) -> None:
    with ThreadPoolExecutor(max_workers=4) as kiosks:
        found = list(kiosks.map(load, [content] * 4))
    assert all(one == found[0] for one in found)
    assert not starts_a_child(content)
    assert not list(state.rglob("*.new"))


def test_one_can_ask_whether_the_child_is_done(content: Path) -> None:
    pending = begin(Sources(content=content), TODAY)
    deadline = time.monotonic() + PATIENCE
    while not pending.is_ready and time.monotonic() < deadline:
        pass
    assert pending.is_ready
    assert pending.wait(0).content is not None
    assert begin(Sources(content=content), TODAY).is_ready
