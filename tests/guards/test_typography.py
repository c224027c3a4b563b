"""The texts are set as each language sets them: spaces before signs, quotation marks, apostrophes."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from msgspec import to_builtins

from kiosk.content import Content, Language, examine, find_sources
from kiosk.content.checks.languages import spoken, texts
from kiosk.document.walking import leaves

ROOT = Path(__file__).parents[2]
NO_BREAK = "\u00a0"

FAULTS = {
    "fr": (
        rf"[^{NO_BREAK}][:;!?»](?!/)",  # a no-break space before the double signs
        rf"«[^{NO_BREAK}]",
        r"\d \d{3}\b",  # thousands are held together
    ),
    "nl": (rf"[\s{NO_BREAK}][:;!?]", r"«|»"),
    "en": (rf"[\s{NO_BREAK}][:;!?]", r"«|»"),
}
IN_ALL = (r"['\"]", r"  ", r"\.\.\.", r"\s[.,]")
"""Straight quotation marks, double spaces, three points, a space before a point."""


def test_every_text_of_the_content_is_set_as_its_language_sets_it() -> None:
    loaded = examine(find_sources(ROOT / "content.yaml", None), date(2026, 11, 23)).wait(60)
    assert loaded.content is not None
    lines = list(said(loaded.content))
    assert len(lines) > 700
    assert [fault for language, text in lines for fault in faults(language, text)] == []


def test_every_word_of_the_interface_is_set_as_its_language_sets_it() -> None:
    loaded = examine(find_sources(ROOT / "content.yaml", None), date(2026, 11, 23)).wait(60)
    seen = 0
    for language in FAULTS:
        for name, word in to_builtins(loaded.wording[Language(language)]).items():
            seen += 1
            assert (name, faults(language, word)) == (name, [])
    assert seen > 150


def test_faults_are_found() -> None:
    assert faults("fr", "Qui fabrique un vaccin?")
    assert faults("fr", "Qui fabrique un vaccin ?")
    assert faults("nl", "Wie maakt een vaccin ?")
    assert faults("en", "It's here")
    assert not faults("fr", f"Qui{NO_BREAK}? L’adresse{NO_BREAK}: https://cespe.be")


def said(content: Content) -> Iterator[tuple[str, str]]:
    for leaf in texts(leaves(content, Content)):
        for path, text in spoken(leaf):
            if path[-1] in FAULTS:
                yield str(path[-1]), text


def faults(language: str, text: str) -> list[str]:
    """What is wrong with it, each with its text."""
    patterns = (*FAULTS[language], *IN_ALL)
    return [f"{language}: {pattern}: {text}" for pattern in patterns if re.search(pattern, text)]
