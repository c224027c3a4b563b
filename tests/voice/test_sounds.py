"""Rendering ahead: each phrase once, whole or not at all, within bounds; what nobody needs goes."""

from pathlib import Path

from kiosk.document import replace
from kiosk.voice.espeak import Espeak
from kiosk.voice.sounds import Phrase, file_of, prune, render

PHRASES = tuple(Phrase(text=text, language="en") for text in ("One.", "Two.", "Three."))


def test_what_is_there_is_not_rendered_again(real: Espeak, tmp_path: Path) -> None:
    first = list(render(tmp_path, real, PHRASES))
    assert [one.new for one in first] == [1, 2, 3]
    again = list(render(tmp_path, real, PHRASES))[-1]
    assert (again.new, again.known, again.failed, again.left) == (0, 3, 0, 0)
    assert all(file_of(tmp_path, real, phrase).exists() for phrase in PHRASES)


def test_another_text_language_or_version_is_another_sound(real: Espeak, tmp_path: Path) -> None:
    phrase = PHRASES[0]
    others = (
        file_of(tmp_path, real, replace(phrase, text="one.")),
        file_of(tmp_path, real, replace(phrase, language="fr")),
        file_of(tmp_path, replace(real, version="0"), phrase),
    )
    assert len({file_of(tmp_path, real, phrase), *others}) == 4


def test_what_fails_leaves_nothing_behind(real: Espeak, tmp_path: Path) -> None:
    for program in ("false", "true", "no-such-program-is-there"):
        done = list(render(tmp_path, replace(real, program=program), PHRASES))[-1]
        assert (done.new, done.failed) == (0, 3)
    assert list(tmp_path.iterdir()) == []


def test_where_there_is_no_more_room_the_rest_is_left(real: Espeak, tmp_path: Path) -> None:
    done = list(render(tmp_path, real, PHRASES, most_mb=0))[-1]
    assert (done.new, done.left) == (0, 3)


def test_what_nobody_needs_is_taken_away(real: Espeak, tmp_path: Path) -> None:
    list(render(tmp_path, real, PHRASES))
    assert prune(tmp_path, real, PHRASES[:1]) == 2
    assert list(tmp_path.iterdir()) == [file_of(tmp_path, real, PHRASES[0])]
    assert prune(tmp_path / "none", real, PHRASES) == 0
