"""What is there, of all that could be."""

from pathlib import Path

from kiosk.content.completeness import Section, completeness
from tests.content.reading import TODAY, change, read


def section(file: Path, name: str) -> Section:
    content = read(file).content
    assert content is not None
    (found,) = (one for one in completeness(content, TODAY) if one.name == name)
    return found


def shares(found: Section) -> dict[str, tuple[int, int]]:
    texts = {str(language): share for language, share in found.texts.items()}
    others = {"described": found.described, "read": found.read, "owner": found.owner}
    return {name: (share.there, share.of) for name, share in (texts | others).items()}


def test_a_complete_section_has_all_there_can_be(content: Path) -> None:
    found = section(content, "programmes")
    assert found.items == 1
    assert shares(found) == {
        "fr": (5, 5),
        "nl": (5, 5),
        "en": (5, 5),
        "described": (1, 1),
        "read": (1, 1),
        "owner": (0, 0),
    }


def test_a_missing_translation_is_missing_in_its_language_only(content: Path) -> None:
    change(
        content,
        "gist: {fr: Travailler proprement., nl: Schoon werken., en: Working cleanly.}",
        "gist: {fr: A}",
    )
    found = shares(section(content, "programmes"))
    assert (found["fr"], found["nl"], found["en"]) == ((5, 5), (4, 5), (4, 5))


def test_a_picture_is_described_when_it_is_in_every_language(content: Path) -> None:
    change(
        content, "description: {fr: Une cellule, nl: Een cel, en: A cell}", "description: {fr: Une cellule}"
    )
    found = shares(section(content, "programmes"))
    assert (found["described"], found["en"]) == ((0, 1), (4, 5))


def test_what_was_read_too_long_ago_is_not_read(content: Path) -> None:
    change(content, "reviewed: 2026-11-02", "reviewed: 2025-11-02")
    assert shares(section(content, "programmes"))["read"] == (0, 1)
    change(content, "    reviewed: 2025-11-02\n", "")
    assert shares(section(content, "programmes"))["read"] == (0, 1)


def test_what_the_owner_supplies_is_counted(content: Path) -> None:
    assert shares(section(content, "sites"))["owner"] == (1, 10)
    change(content, "opening_hours: 12:30", "opening_hours: ''")
    assert shares(section(content, "sites"))["owner"] == (0, 10)


def test_sections_without_texts_are_no_rows(content: Path) -> None:
    loaded = read(content)
    assert loaded.content is not None
    names = [one.name for one in completeness(loaded.content, TODAY)]
    assert names == ["name", "sites", "attract", "home", "themes", "programmes"]
