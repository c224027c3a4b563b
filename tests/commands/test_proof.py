"""`kiosk proof`: every screen as a picture on one page, and what does not fit."""

import json
import os
import re
import signal
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from subprocess import Popen, TimeoutExpired

import pytest
from PySide6.QtGui import QImageReader

from tests.bench.process import copied
from tests.commands.running import CONTENT, environment, kiosk, result, start

LITTLE = CONTENT.parent / "tests" / "data" / "good" / "content.yaml"
SMALL = ("--size", "270x480", "--language", "en")


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """With a state folder of its own, and no screen at all."""
    some = environment(CAMPUS_KIOSK_STATE=str(tmp_path / "state"))
    return {name: value for name, value in some.items() if name != "QT_QPA_PLATFORM"}


def test_pictures_a_page_and_a_report(tmp_path: Path, env: dict[str, str]) -> None:
    sizes = ("270x480", "480x270")
    words = ("--out", str(tmp_path / "proof"), "--size", *sizes, "--language", "fr")
    code, out, err = kiosk("proof", str(LITTLE), *words, env=env, cwd=tmp_path)
    report = json.loads((tmp_path / "proof" / "report.json").read_text("utf-8"))
    assert (code, err) == (0, "")
    assert set(report) == {"screens", "measured", "pictures", "findings"}
    assert report["screens"] > 15
    assert len(report["pictures"]) == report["screens"] * 2
    assert report["findings"] == []
    drawn = {str(file.relative_to(tmp_path / "proof")) for file in (tmp_path / "proof").rglob("*.jpg")}
    assert {picture["file"] for picture in report["pictures"]} == drawn
    page = (tmp_path / "proof" / "index.html").read_text("utf-8")
    assert set(re.findall(r'(?:href|src)="([^#"]+)"', page)) == drawn
    assert f"{len(drawn)} pictures" in out
    assert "\x1b" not in out


def test_a_text_that_does_not_fit_is_found(tmp_path: Path, env: dict[str, str]) -> None:
    word = "Biopharmaceuticalproductionengineeringtechnologyspecialisation" * 5
    text = LITTLE.read_text("utf-8")
    file = copied(LITTLE, tmp_path)
    planted = text.replace("en: What are you looking for?", f"en: {word}")
    assert planted != text
    file.write_text(planted, "utf-8")
    words = ("--out", str(tmp_path / "proof"), "--size", "540x960", "--language", "en")
    code, out, _ = kiosk("proof", str(file), *words, env=env)
    findings = json.loads((tmp_path / "proof" / "report.json").read_text("utf-8"))["findings"]
    assert code == 1
    assert "higher than its place" in out
    assert "higher than its place" in (tmp_path / "proof" / "index.html").read_text("utf-8")
    assert set(findings[0]) == {"screen", "language", "size", "mode", "kind", "item", "detail", "row"}
    found = {(finding["screen"], finding["size"], finding["kind"], finding["item"]) for finding in findings}
    assert ("home", "540x960", "cut", word) in found


def test_ctrl_c_leaves_nothing_that_looks_complete(tmp_path: Path, env: dict[str, str]) -> None:
    out = tmp_path / "proof"
    out.mkdir()
    (out / "index.html").write_text("of the last time", "utf-8")
    process = start("proof", str(CONTENT), "--out", str(out), env=env, start_new_session=True)
    wait_until(lambda: len(list(out.rglob("*.jpg"))) > 2, process)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all of the processes
    code, _, err = result(process)
    assert code == 130
    assert err == f"Ended before everything was drawn: {out} has no page yet.\n"
    assert not list(out.glob("*.*"))
    assert all(QImageReader(str(file)).canRead() for file in out.rglob("*.jpg"))


def wait_until(condition: Callable[[], bool], process: Popen[str]) -> None:
    """Until it holds; a process that ends before is a failure."""
    while not condition():
        assert process.poll() is None, result(process)
        with suppress(TimeoutExpired):
            process.wait(0.05)


def test_content_that_cannot_be_read_is_not_drawn(tmp_path: Path, env: dict[str, str]) -> None:
    code, out, err = kiosk("proof", str(tmp_path / "nowhere.yaml"), "--out", str(tmp_path / "p"), env=env)
    assert (code, out) == (2, "")
    assert err == f"There is nothing to draw. Ask: kiosk check {tmp_path / 'nowhere.yaml'}\n"


def test_a_folder_that_cannot_be_written(tmp_path: Path, env: dict[str, str]) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    code, _, err = kiosk("proof", str(CONTENT), "--out", str(tmp_path / "file"), *SMALL, env=env)
    assert code == 2
    assert err.startswith("The pictures cannot be written: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--language", "xx"], "--language: the content is not in xx"),
        (["--size", "large"], "a size is written like 540x960"),
        ([], "--out"),
    ],
)
def test_words_that_make_no_sense(tmp_path: Path, env: dict[str, str], words: list[str], said: str) -> None:
    out_folder = ["--out", str(tmp_path)] if words else []
    code, out, err = kiosk("proof", str(CONTENT), *out_folder, *words, env=env)
    assert (code, out) == (64, "")
    assert said in err
