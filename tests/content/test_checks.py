"""What fits its types and is still not good: long, alike, unread, or only to be seen."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.basics import AtMost, Text
from kiosk.content.checks.instructions import seen_only
from kiosk.content.checks.mixed_languages import language_of
from kiosk.content.checks.reviews import months_between
from kiosk.content.schema import records
from kiosk.content.types import Content
from kiosk.document import Problem, Severity, names
from kiosk.document.shape import hints, members, remarks
from kiosk.wording import read_plainly
from tests.content.reading import change, codes, mistakes, read

THEME = """\
  - id: second
    title: {fr: Autre, nl: productie, en: Other}
    gist: {fr: Autre, nl: Ander, en: Other}
"""
PARTNER = """\
partnesr:
  - {id: ulb, kind: university, name: ULB, gist: Trains, body: Trains}
story:
  - {id: first, date: "1999", title: A start, body: A start, partners: [ulb]}
programmes:
"""


def only(file: Path) -> Problem:
    (problem,) = mistakes(read(file))
    return problem


def reviews(file: Path) -> list[tuple[str, int, str]]:
    """What is to be read again: where and what is said."""
    found = [one for one in read(file).problems if one.code == "review"]
    assert {one.severity for one in found} <= {Severity.TODO}
    return [(one.path, one.line, one.message) for one in found]


def test_a_text_has_the_room_of_its_place(content: Path) -> None:
    words = "un deux trois quatre cinq six"
    change(content, "gist: {fr: De la cellule au flacon.", f"gist: {{fr: {words}")
    assert mistakes(read(content)) == []
    change(content, words, f"{words} sept")
    problem = only(content)
    assert (problem.path, problem.code, problem.severity) == ("themes[0].gist.fr", "too-long", "warning")
    assert "7 words are too many here; there is room for 6" in problem.message
    assert problem.hint == "leave out 1 word or more"


def test_each_text_of_a_list_has_that_room(content: Path) -> None:
    change(content, "tags: [no]", "tags: [no, one two three four five six seven]")
    assert codes(read(content)) == [("programmes[0].tags[1]", "too-long")]
    assert only(content).hint == "leave out 2 words or more"


def test_every_text_of_the_content_has_a_limit() -> None:
    texts = [
        (f"{record.__name__}.{name}", any(isinstance(mark, AtMost) for mark in marks))
        for record in records(Content)
        for name, marks in remarks(record).items()
        if {members(Text), (tuple[Text, ...],)} & {members(hints(record)[name])}
    ]
    assert len(texts) > 25
    by_its_level = {"Notice.text"}
    assert {name for name, is_limited in texts if not is_limited} == by_its_level


def test_what_one_sees_is_not_all_one_is_told(content: Path) -> None:
    change(content, "en: One learns to enter, to work and to leave.", "en: Touch the green button to go on.")
    problem = only(content)
    assert (problem.path, problem.code, problem.line) == ("programmes[0].body.en", "by-sight", 44)
    assert 'cannot follow "green button"' in problem.message


def test_the_words_of_buttons_are_read_too(content: Path) -> None:
    change(content, "back: Go back", "back: Press on the right")
    assert codes(read(content)) == [("wording.en.back", "by-sight")]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Touch the green button", "en"),
        ("Press the big round button", "en"),
        ("Please choose a language at the bottom", "en"),
        ("For more, see the box on the right.", "en"),
        ("Tap the arrow in the top left", "en"),
        ("Appuyez sur le bouton vert", "fr"),
        ("Touchez la flèche à droite", "fr"),
        ("Choisissez votre langue en bas de l’écran", "fr"),
        ("Voir la carte ci-dessous", "fr"),
        ("Druk op de groene knop", "nl"),
        ("Tik rechts op het scherm", "nl"),
        ("Kies onderaan je taal", "nl"),
        ("Zie de kaart hiernaast", "nl"),
        ("Drücken Sie die grüne Taste", "de"),
        ("Tippen Sie unten rechts", "de"),
    ],
)
def test_an_instruction_by_look_or_place_is_found(sentence: str, language: str) -> None:
    assert seen_only(sentence, (language,)), sentence


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Touch the green button “Start”", "en"),
        ("A green button of a plant is called a bud", "en"),
        ("You have the right to choose a course", "en"),
        ("Temperatures below zero", "en"),
        ("Red blood cells carry oxygen to the left half of the heart", "en"),
        ("Find the two sites on the map together", "en"),
        ("Appuyez sur le bouton vert « Commencer »", "fr"),
        ("Le droit de choisir", "fr"),
        ("Les cellules rouges du sang", "fr"),
        ("Druk op de knop “Start” onderaan", "nl"),
        ("Een groene knop is het begin van een blad", "nl"),
        ("Kies een studierichting", "nl"),
        ("Rechts van de rivier ligt Gent", "nl"),
    ],
)
def test_other_sentences_are_left_in_peace(sentence: str, language: str) -> None:
    assert seen_only(sentence, (language,)) is None


def test_the_kiosks_own_words_need_no_eyes() -> None:
    told = [
        (language, word)
        for language, words in read_plainly().items()
        for word in (getattr(words, name) for name in names(words))
        if isinstance(word, str)
    ]
    assert len(told) > 200
    assert [(language, word) for language, word in told if seen_only(word, (language,))] == []


def test_two_items_of_a_list_are_not_called_the_same(content: Path) -> None:
    change(content, "themes:\n", f"themes:\n{THEME}")
    found = mistakes(read(content))
    assert [(one.path, one.code, one.line) for one in found] == [
        ("themes[0].id", "unused", 29),
        ("themes[1].title.nl", "same-name", 33),
    ]
    assert found[1].message == '"Productie" is written on this screen already, in line 30'


def test_of_two_items_with_one_id_only_the_id_is_told(content: Path) -> None:
    change(content, "themes:\n", f"themes:\n{THEME}".replace("second", "production"))
    assert codes(read(content)) == [("themes[1].id", "duplicate-id")]


def test_a_tag_is_not_written_twice(content: Path) -> None:
    change(content, "tags: [no]", "tags: [Team, {fr: équipe, nl: 'team ', en: group}]")
    assert codes(read(content)) == [("programmes[0].tags[1].nl", "same-name")]


def test_a_text_read_long_ago_is_to_be_read_again(content: Path) -> None:
    change(content, "reviewed: 2026-11-02", "reviewed: 2025-11-24")
    assert reviews(content) == []
    change(content, "reviewed: 2025-11-24", "reviewed: 2025-11-23")
    assert reviews(content) == [
        ("programmes[0].reviewed", 52, "not read for 12 months: ask whoever answers for it")
    ]
    change(content, "reviewed: 2025-11-23", "owner: Anne\n    reviewed: 2025-05-01")
    assert reviews(content) == [("programmes[0].reviewed", 53, "not read for 18 months: ask Anne")]


def test_how_long_is_a_setting(content: Path) -> None:
    change(content, "timings:\n", "review_months: 1\ntimings:\n")
    change(content, "reviewed: 2026-11-02", "reviewed: 2026-10-23")
    assert reviews(content) == [
        ("programmes[0].reviewed", 52, "not read for 1 month: ask whoever answers for it")
    ]
    change(content, "review_months: 1\n", "review_months: 0\n")
    assert codes(read(content)) == [("review_months", "range")]
    assert reviews(content) == []


def test_who_answers_for_a_text_is_asked_to_read_it(content: Path) -> None:
    change(content, "    reviewed: 2026-11-02\n", "")
    assert reviews(content) == []
    change(content, "as_of: 2026-05-27", "owner: Anne")
    assert reviews(content) == [("programmes[0].owner", 51, "nobody has read it yet: ask Anne")]


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        ("2025-11-23", "2026-11-23", 12),
        ("2025-11-24", "2026-11-23", 11),
        ("2026-01-31", "2026-02-28", 0),
        ("2026-01-31", "2026-03-01", 1),
        ("2026-11-23", "2026-11-23", 0),
        ("2027-01-01", "2026-11-23", -2),
    ],
)
def test_months_are_whole(first: str, last: str, months: int) -> None:
    assert months_between(date.fromisoformat(first), date.fromisoformat(last)) == months


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Learn <b>more</b>", '"<b>"'),
        ("Cells&nbsp;and DNA", '"&nbsp;"'),
        ("Learn **more**", "bold"),
        ("See [our page](https://example.org)", "links"),
        (r"20\u00A0cells", r'"\u00A0"'),
        ("Cells 🧪", '"🧪"'),
    ],
)
def test_signs_of_other_programs_are_found(content: Path, text: str, words: str) -> None:
    change(content, "en: Working cleanly.", f"en: '{text}'")
    problem = only(content)
    assert (problem.path, problem.code, problem.severity) == ("programmes[0].gist.en", "leftover", "warning")
    assert words in problem.message


@pytest.mark.parametrize("text", ["3 < 5 > 2", "R&D; more", "A * B", "Ä and –", "µmax 0.5 h⁻¹", "Say “yes”"])
def test_signs_of_a_text_are_left_in_peace(content: Path, text: str) -> None:
    change(content, "en: Working cleanly.", f"en: '{text}'")
    assert mistakes(read(content)) == []


@pytest.mark.parametrize(
    ("text", "language", "other"),
    [
        ("Les cellules sont dans une cuve avec du sucre", "nl", "fr"),
        ("De cellen zijn in het vat met een suiker", "fr", "nl"),
        ("The cells are in a tank that is for them", "fr", "en"),
        ("Die Zellen sind in einem Tank und nicht auf dem Tisch", "fr", "de"),
        ("Les cellules sont dans une cuve", "fr", None),
        ("EU Biotech Campus × CESPE", "nl", None),
        ("Master of Science", "fr", None),
    ],
)
def test_a_text_under_the_wrong_language_is_found(text: str, language: str, other: str | None) -> None:
    assert language_of(text, language) == other


def test_a_language_that_nobody_can_choose_is_one_warning(content: Path) -> None:
    change(content, "languages: [fr, nl, en]", "languages: [fr, nl]")
    change(content, "wording:\n  en:\n    back: Go back\n", "")
    problem = only(content)
    assert (problem.path, problem.code) == ("languages", "language-kept")
    assert read(content).content is not None


def test_words_of_buttons_in_such_a_language_are_of_no_use(content: Path) -> None:
    change(content, "wording:\n  en:\n", "wording:\n  de:\n")
    assert codes(read(content)) == [("wording.de", "unused")]


def test_the_name_of_a_file_is_no_description(content: Path) -> None:
    change(content, "en: A cell}", "en: IMG_2041}")
    assert codes(read(content)) == [("programmes[0].picture.description.en", "description")]


def test_items_of_a_mistyped_section_are_not_missed_one_by_one(content: Path) -> None:
    change(content, "programmes:\n", PARTNER)
    found = mistakes(read(content))
    assert [(one.path, one.code) for one in found] == [("partnesr", "unknown-field")]
    change(content, "partnesr:", "partners:")
    assert mistakes(read(content)) == []


@pytest.mark.parametrize(
    "period",
    [
        "  from: 24/11/2026",
        "  until: 2026-11-31 08:30",
        "  from: [2026-12-02]",
        "  from: 2026",
        "  from:",
        "  untill: 2026-12-24",
        "  vanaf: 2026-12-24",
        "from: 2026-12-02",
        "    until: 2026-12-02",
        "  from: 2026-12-02\n  until: 2026-12-01",
    ],
)
def test_a_notice_whose_time_is_mistyped_is_not_shown_at_all(content: Path, period: str) -> None:
    text = content.read_text(encoding="utf-8")
    assert "notice:" not in text
    words = "  text:\n    fr: Un exercice.\n    nl: Een oefening.\n    en: A drill.\n"
    content.write_text(f"{text}notice:\n  level: urgent\n{words}{period}\n", encoding="utf-8")
    found = read(content)
    assert found.content is not None
    assert found.content.notice is None
    (problem,) = mistakes(found)
    assert "not shown at all, so that it does not show at the wrong time" in problem.message
    assert problem.line >= text.count("\n") + 4
    assert [one.what for one in found.aside][:1] == ["notice"]


@pytest.mark.parametrize("line", ["  level: urgnt", "  levle: urgent"])
def test_what_else_is_wrong_with_a_notice_keeps_it_on_screen(content: Path, line: str) -> None:
    text = content.read_text(encoding="utf-8")
    content.write_text(
        f"{text}notice:\n  text: {{fr: Un exercice., nl: Een oefening., en: A drill.}}\n{line}\n", "utf-8"
    )
    found = read(content)
    assert found.content is not None
    assert found.content.notice is not None
    assert len(mistakes(found)) == 1


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Open Lab", "open-lab"),
        ("open_lab", "open-lab"),
        ("Accès à pied", "acces-a-pied"),
        ("open--lab-", "open-lab"),
        ("4.0/lab", "4-0-lab"),
        ("Cleanroom", "cleanroom"),
        ("Second", "second-2"),
    ],
)
def test_an_id_is_spelt_in_one_way_only(content: Path, written: str, right: str) -> None:
    change(content, "themes:\n", f"themes:\n{THEME}".replace("second", f'"{written}"'))
    if right == "second-2":
        change(content, "themes:\n", f"themes:\n{THEME}")
    found = [one for one in mistakes(read(content)) if one.code == "id"]
    assert [(one.path, one.severity) for one in found] == [(found[0].path, Severity.WARNING)]
    assert f'"{written}" is not only lower-case letters' in found[0].message
    assert found[0].hint == f'write "{right}", here and wherever this id is named'


@pytest.mark.parametrize("written", ["open-lab", "4", "lab-2030"])
def test_an_id_of_letters_digits_and_hyphens_is_no_mistake(content: Path, written: str) -> None:
    change(content, "themes:\n", f"themes:\n{THEME}".replace("second", f'"{written}"'))
    assert "id" not in {one.code for one in mistakes(read(content))}


def test_an_id_that_holds_none_of_these_letters_has_a_cure_too(content: Path) -> None:
    change(content, "themes:\n", f"themes:\n{THEME}".replace("second", "Ж"))
    (found,) = (one for one in mistakes(read(content)) if one.code == "id")
    assert found.hint == "write a short name of lower-case letters (a to z), digits and hyphens"
