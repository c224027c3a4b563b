"""The interface's own words are complete in every language, and can be said differently."""

from pathlib import Path

import pytest

from kiosk.document import names
from kiosk.wording import Words, read_plainly
from kiosk.wording.overriding import checked, overridden
from kiosk.wording.placeholders import placeholders
from kiosk.wording.reading import FOLDER, read_wordings

LANGUAGES = ("en", "de", "fr", "nl")


def test_every_language_has_every_word_and_the_same_places_to_fill_in() -> None:
    read = read_wordings()
    assert read.problems == ()
    assert tuple(read.words) == LANGUAGES
    filled = 0
    for name in names(Words):
        wanted = placeholders(getattr(read.words["en"], name))
        filled += len(wanted)
        for language in LANGUAGES:
            assert placeholders(getattr(read.words[language], name)) == wanted, (language, name)
    assert filled >= 7


def test_every_language_is_called_by_its_own_name() -> None:
    names = {language: words.own_name for language, words in read_wordings().words.items()}
    assert names == {"en": "English", "de": "Deutsch", "fr": "Français", "nl": "Nederlands"}


def test_the_words_can_be_had_without_yaml() -> None:
    assert read_plainly() == read_wordings().words


@pytest.mark.parametrize(
    ("old", "new", "code", "path"),
    [
        ('back: "Retour"\n', "", "missing", "back"),
        ('back: "Retour"', 'bakc: "Retour"', "unknown-field", "bakc"),
        ('back: "Retour"', 'back: " "', "empty", "back"),
        ('back: "Retour"', 'back: "Retour {now}"', "placeholder", "back"),
        ("{count} programmes", "programmes", "placeholder", "programmes_line"),
    ],
)
def test_a_language_with_a_mistake_is_left_out_and_explained(
    tmp_path: Path, old: str, new: str, code: str, path: str
) -> None:
    for file in FOLDER.glob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        if file.stem == "fr":
            assert old in text
            text = text.replace(old, new)
        (tmp_path / file.name).write_text(text, encoding="utf-8")
    read = read_wordings(tmp_path)
    assert tuple(read.words) == ("en", "de", "nl")
    assert [(problem.code, problem.path) for problem in read.problems] == [(code, path)]
    assert read.problems[0].file.endswith("fr.yaml")


def test_a_word_can_be_said_differently() -> None:
    english = read_wordings().words["en"]
    changed = overridden(english, {"back": "Go back"})
    assert changed.back == "Go back"
    assert overridden(changed, {"back": english.back}) == english


def test_what_cannot_be_said_differently_is_found() -> None:
    english = read_wordings().words["en"]
    overrides = {"bakc": "x", "back": " ", "home": "{x}", "back_to_start_in": "in {seconds} s"}
    found = list(checked(("wording", "en"), english, overrides))
    assert [(one.path[-1], one.code) for one in found] == [
        ("bakc", "unknown-word"),
        ("back", "empty"),
        ("home", "placeholder"),
    ]
