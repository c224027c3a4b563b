"""Staff are told things in their language, with its own commas, spaces and lists."""

from collections.abc import Iterator

import pytest

from kiosk.document.tongue import _, counted, either, languages, listed, number, of_computer, speak, spoken


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    speak("en")


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({"LANG": "fr_BE.UTF-8"}, "fr"),
        ({"LANG": "fr_BE.UTF-8", "LC_MESSAGES": "nl_BE.UTF-8"}, "nl"),
        ({"LANG": "fr_BE.UTF-8", "LC_MESSAGES": "nl_BE.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "fr_BE.UTF-8", "LC_ALL": ""}, "fr"),
        ({"LANG": "nl"}, "nl"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "POSIX"}, "en"),
    ],
)
def test_the_language_is_that_of_the_computer(environ: dict[str, str], language: str) -> None:
    assert of_computer(environ) == language


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("French_Belgium", "fr"),
        ("Dutch_Belgium", "nl"),
        ("English_United Kingdom", "en"),
        ("nl_BE", "nl"),
        (None, "en"),
    ],
)
def test_windows_names_its_language_otherwise(
    monkeypatch: pytest.MonkeyPatch, name: str | None, language: str
) -> None:
    monkeypatch.setattr("locale.getlocale", lambda: (name, None))
    assert of_computer({}) == language


def test_a_language_without_catalogue_is_english() -> None:
    speak("de")
    assert spoken() == "en"
    assert _("delete it") == "delete it"


def test_messages_and_their_plurals() -> None:
    speak("fr")
    assert _("delete it") == "supprimez-le"
    assert [counted("{count} error", "{count} errors", n).format(count=n) for n in (0, 1, 2)] == [
        "0 erreur",
        "1 erreur",
        "2 erreurs",
    ]
    speak("nl")
    assert [counted("{count} error", "{count} errors", n).format(count=n) for n in (0, 1, 2)] == [
        "0 fouten",
        "1 fout",
        "2 fouten",
    ]


@pytest.mark.parametrize(
    ("language", "whole", "half"),
    [("en", "50,000", "21.5"), ("fr", "50\u00a0000", "21,5"), ("nl", "50.000", "21,5")],
)
def test_numbers_have_the_commas_of_their_language(language: str, whole: str, half: str) -> None:
    speak(language)
    assert (number(50_000), number(21.5, 1)) == (whole, half)


@pytest.mark.parametrize(
    ("language", "all_", "one"),
    [("en", "a, b and c", "a or b"), ("fr", "a, b et c", "a ou b"), ("nl", "a, b en c", "a of b")],
)
def test_lists_are_joined_by_words(language: str, all_: str, one: str) -> None:
    speak(language)
    assert (listed("abc"), either("ab"), listed("a")) == (all_, one, "a")


def test_three_languages_are_told() -> None:
    assert languages() == ("en", "fr", "nl")
