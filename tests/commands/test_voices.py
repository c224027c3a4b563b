"""`kiosk voices`: what it renders, and what it says where it cannot."""

from argparse import ArgumentParser
from pathlib import Path

import pytest

from kiosk.commands import voices
from kiosk.document import replace
from kiosk.voice import espeak
from kiosk.voice.phrases import phrases
from tests.commands.running import CHECKOUT

SMALL = """
languages: [en]
name: A kiosk
sites: [{id: here, name: Here, place: A town, you_are_here: You are in a town, language: en}]
attract: {headlines: [Who makes a vaccine?], line: Find out}
home: {headline: What are you looking for?}
"""


@pytest.fixture(autouse=True)
def _of_the_content_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last phrases, with the priority of the tests."""
    monkeypatch.setenv("CAMPUS_KIOSK_STATE", str(tmp_path / "state"))
    monkeypatch.setattr("kiosk.commands.voices.phrases", lambda *known: phrases(*known)[-8:])
    monkeypatch.setattr("kiosk.commands.voices._step_back", lambda: None)


def test_all_is_rendered_once_and_what_goes_from_the_content_goes_from_the_cache(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = tmp_path / "content.yaml"
    content.write_text(SMALL, "utf-8")
    assert command(content) == voices.DONE
    sounds = sorted((tmp_path / "state" / "cache" / "voice").glob("*.wav"))
    assert len(sounds) == 8
    assert "8 sounds, " in (out := capsys.readouterr().out)
    assert "; 8 new, 0 no longer needed" in out
    content.write_text(SMALL.replace("Find out", "Look closer"), "utf-8")
    assert command(content) == voices.DONE
    assert "; 1 new, 1 no longer needed" in capsys.readouterr().out


def test_without_a_program_that_speaks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("kiosk.voice.espeak.find", lambda: None)
    assert command(CHECKOUT / "content.yaml") == voices.CANNOT
    assert "install espeak-ng" in capsys.readouterr().err
    assert not (tmp_path / "state").exists()


def test_a_language_without_a_voice_and_texts_without_room_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = espeak.find()
    assert found is not None
    without = replace(found, voices={name: one for name, one in found.voices.items() if name != "en"})
    monkeypatch.setattr("kiosk.voice.espeak.find", lambda: without)
    (content := tmp_path / "content.yaml").write_text(SMALL.replace("languages: [en]", "languages: [fr, en]"))
    assert command(content, "--most-mb", "0") == voices.INCOMPLETE
    said = capsys.readouterr().out
    assert "There is no voice for: en" in said
    assert "found no room" in said


def command(content: Path, *words: str) -> int:
    parser = ArgumentParser()
    voices.add_arguments(parser)
    return voices.execute(parser.parse_args([str(content), *words]))
