"""What is said of something begins with its label, and says what it is, how it stands and where."""

import pytest

from kiosk.ui.utterance import Element, Role, utterance
from kiosk.wording import read_plainly

WORDS = read_plainly()


@pytest.mark.parametrize(
    ("element", "said"),
    [
        (Element(name="As of 2025"), "As of 2025"),
        (Element(name="Our sites", role=Role.HEADING), "Our sites, heading"),
        (
            Element(name="Programmes", role=Role.BUTTON, detail="13 to explore", number=1, count=6),
            "Programmes, button, 13 to explore, 1 of 6",
        ),
        (Element(name="Back", role=Role.BUTTON, usable=False), "Back, button, not available now"),
        (Element(name="Pupils", role=Role.CHOICE, chosen=True), "Pupils, choice, chosen"),
        (Element(name="Pupils", role=Role.CHOICE), "Pupils, choice, not chosen"),
        (Element(name="Temperature", role=Role.SLIDER, detail="37 °C"), "Temperature, slider, 37 °C"),
        (Element(name="Search: dna", role=Role.FIELD), "Search: dna, text field"),
        (Element(name="QR code", role=Role.PICTURE, detail="cespe.be"), "QR code, picture, cespe.be"),
        (Element(name="Alone", role=Role.BUTTON, number=1, count=1), "Alone, button"),
    ],
)
def test_what_is_said(element: Element, said: str) -> None:
    assert ", ".join(utterance(WORDS["en"], element)) == said


def test_it_is_said_in_every_language() -> None:
    for role in Role:
        element = Element(name="x", role=role, number=2, count=3, usable=False)
        said = {language: utterance(words, element) for language, words in WORDS.items()}
        assert len(set(said.values())) == len(WORDS)
        assert all(phrases[0] == "x" for phrases in said.values())
