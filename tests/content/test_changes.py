"""What has changed is told by item, by language and in words."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.content.basics import Moment
from kiosk.content.changes import changes, replaced_pictures
from kiosk.content.changes_in_words import around_difference, in_words
from kiosk.document import replace
from tests.content.reading import change, read

EVERY_FIELD = Path(__file__).parent.parent / "data" / "good" / "every-field.yaml"
CLEANROOM = "title: {fr: Salle blanche, nl: Cleanroom, en: Cleanroom}"
FIRST = "    - {fr: Qui fabrique un vaccin ?, nl: Wie maakt een vaccin?, en: Who makes a vaccine?}\n"
SECOND = "    - {fr: Que fait une cellule ?, nl: Wat doet een cel?, en: What does a cell do?}\n"
NEW = """\
  - id: lab
    theme: production
    kind: degree
    title: {fr: Labo, nl: Lab, en: Lab}
    gist: G
    body: B
    sites: []
"""


def told_after(content: Path, replacements: Mapping[str, str]) -> list[str]:
    """In words, what changes when texts are replaced in the file."""
    before = read(content)
    for old, new in replacements.items():
        change(content, old, new)
    after = read(content)
    assert before.content
    assert after.content
    replaced = replaced_pictures(before.pictures, after.pictures)
    return [in_words(one) for one in changes(before.content, after.content, replaced)]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("# A small", "# Another small", []),
        (
            CLEANROOM,
            "title: {fr: Salle propre, nl: Cleanroom, en: Cleanroom}",
            [
                "programmes, cleanroom, title (fr): “Salle blanche” → “Salle propre”",
                "programmes, cleanroom, title: changed in fr, not in nl and en: that may be out of date now",
            ],
        ),
        (
            CLEANROOM,
            "title: {fr: Salle blanche, nl: Stofvrije kamer, en: Cleanroom}",
            [
                "programmes, cleanroom, title (nl): “Cleanroom” → “Stofvrije kamer”",
                "programmes, cleanroom, title: changed in nl, not in fr and en: that may be out of date now",
            ],
        ),
        (
            CLEANROOM,
            "title: {fr: Salle propre, nl: Stofvrije kamer, en: Cleanroom}",
            [
                "programmes, cleanroom, title (fr): “Salle blanche” → “Salle propre”",
                "programmes, cleanroom, title (nl): “Cleanroom” → “Stofvrije kamer”",
                "programmes, cleanroom, title: changed in fr, not in en: that may be out of date now",
            ],
        ),
        (
            CLEANROOM,
            "title: {fr: A, nl: B, en: C}",
            [
                "programmes, cleanroom, title (fr): “Salle blanche” → “A”",
                "programmes, cleanroom, title (nl): “Cleanroom” → “B”",
                "programmes, cleanroom, title (en): “Cleanroom” → “C”",
            ],
        ),
        (
            CLEANROOM,
            "title: {fr: Salle blanche, nl: Cleanroom}",
            ["programmes, cleanroom, title (en): removed: “Cleanroom”"],
        ),
        (
            "    name: Biopark\n",
            "    name: {fr: Biopark, nl: Biopark, en: Bio park}\n",
            [
                "sites, gosselies, name (en): “Biopark” → “Bio park”",
                "sites, gosselies, name: changed in en, not in fr and nl: that may be out of date now",
            ],
        ),
        ("    name: Biopark\n", "    name: Biotech\n", ["sites, gosselies, name: “Biopark” → “Biotech”"]),
        ("tags: [no]", "tags: [yes, no]", ["programmes, cleanroom, tags, 1: added: “yes”"]),
        ("    tags: [no]\n", "", ["programmes, cleanroom, tags, 1: removed: “no”"]),
        (FIRST + SECOND, SECOND + FIRST, ["attract, headlines, 1: moved, now the first"]),
        (
            "sites: [gosselies, ghent]",
            "sites: [ghent]",
            ["programmes, cleanroom, sites: gosselies, ghent → ghent"],
        ),
        ("idle_at_least: 90", "idle_at_least: 100", ["timings, idle_at_least: 90 → 100"]),
        ("back: Go back", "back: Return", ["wording, back (en): “Go back” → “Return”"]),
        ("colour: mint", "colour: sky", ["themes, production, colour: mint → sky"]),
        ("    reviewed: 2026-11-02\n", "", ["programmes, cleanroom, reviewed: removed: “2026-11-02”"]),
        ("programmes:\n", "programmes:\n" + NEW, ["programmes, lab: added: “Labo”"]),
    ],
)
def test_a_change_is_told_in_words(content: Path, old: str, new: str, told: list[str]) -> None:
    assert told_after(content, {old: new}) == told


def test_a_field_is_called_as_in_the_file() -> None:
    """`from` is a word of Python's own, and has another name there."""
    before = read(EVERY_FIELD).content
    assert before
    assert before.notice
    after = replace(before, notice=replace(before.notice, from_=Moment("2026-12-02 09:00")))
    (told,) = map(in_words, changes(before, after))
    assert told.startswith("notice, from: ")


def test_an_item_that_goes_is_told_with_what_it_was_called(content: Path) -> None:
    change(content, "programmes:\n", "programmes:\n" + NEW)
    assert told_after(content, {NEW: ""}) == ["programmes, lab: removed: “Labo”"]


def test_of_items_in_another_order_the_fewest_have_moved(content: Path) -> None:
    names = ("a", "b", "c", "d")
    items = {name: NEW.replace("lab", name) for name in names}
    change(content, "programmes:\n", "programmes:\n" + "".join(items.values()))
    other = "".join(items[name] for name in ("b", "c", "d", "a"))
    assert told_after(content, {"".join(items.values()): other}) == ["programmes, a: moved, now after d"]


def test_a_picture_replaced_in_a_file_of_the_same_name_is_told(content: Path) -> None:
    before = read(content)
    picture = content.parent / "pictures" / "cell.svg"
    picture.write_text(picture.read_text(encoding="utf-8").replace("<svg", "<svg  "), encoding="utf-8")
    after = read(content)
    assert before.content == after.content
    assert before.content
    replaced = replaced_pictures(before.pictures, after.pictures)
    told = [in_words(one) for one in changes(before.content, before.content, replaced)]
    assert told == ["programmes, cleanroom, picture: another picture in the file pictures/cell.svg"]


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("a b c d e f g", "a b c d X f g", ("… b c d e f g", "… b c d X f g")),
        ("a b c d e f g h i", "a b c d X f g h i", ("… b c d e f g h …", "… b c d X f g h …")),
        ("one", "two", ("one", "two")),
        ("a " * 40 + "b", "c", ("a " * 12 + "… " + "a " * 11 + "b", "c")),
        ("a a", "a a a", ("a a", "a a a")),
        ("", "new", ("", "new")),
        ("a b c d e", "a b c d e f", ("… c d e", "… c d e f")),
    ],
)
def test_only_the_words_around_the_difference_are_shown(
    before: str, after: str, shown: tuple[str, str]
) -> None:
    assert around_difference(before, after) == shown
