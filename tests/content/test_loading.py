"""From files to content."""

from pathlib import Path

import pytest

from kiosk.content import Colour, Content, Picture, ProgrammeKind, SiteId
from kiosk.document import Severity
from tests.content.reading import change, codes, mistakes, read


def shown(file: Path) -> Content:
    content = read(file).content
    assert content is not None
    return content


def test_good_content_arrives_complete(content: Path) -> None:
    found = read(content)
    assert mistakes(found) == []
    assert not found.last_good
    assert found.folder == content.parent
    assert found.content is not None
    assert found.content.languages == ("fr", "nl", "en")
    assert [site.id for site in found.content.sites] == ["gosselies", "ghent"]
    (theme,) = found.content.themes
    assert (theme.icon, theme.colour) == ("mdi6.flask", Colour.MINT)
    (programme,) = found.content.programmes
    assert programme.kind is ProgrammeKind.THEME
    assert programme.as_of == "2026-05-27"
    assert programme.sites == (SiteId("gosselies"), SiteId("ghent"))
    assert isinstance(programme.picture, Picture)
    assert found.content.timings.idle_at_least == 90
    assert found.content.timings.countdown == 30


def test_no_and_12_30_stay_text(content: Path) -> None:
    found = shown(content)
    assert found.programmes[0].tags == ("no",)
    assert found.sites[1].opening_hours == "12:30"


def test_a_word_of_the_content_replaces_the_kiosks(content: Path) -> None:
    found = read(content)
    words = {str(language): one.back for language, one in found.wording.items()}
    assert words["en"] == "Go back"
    assert words["fr"] == "Retour"


def test_what_the_owner_must_supply_is_listed_and_nothing_else(content: Path) -> None:
    todo = [one for one in read(content).problems if one.severity is Severity.TODO]
    assert [one.path for one in todo] == [
        "sites[0].access",
        "sites[0].address",
        "sites[0].email",
        "sites[0].opening_hours",
        "sites[0].phone",
        "sites[1].access",
        "sites[1].address",
        "sites[1].email",
        "sites[1].phone",
    ]
    assert {(one.line, one.column) for one in todo} == {(6, 5), (12, 5)}


def test_an_empty_field_of_the_owner_is_as_good_as_none(content: Path) -> None:
    change(content, "opening_hours: 12:30", "opening_hours: {fr: '', nl: ' '}")
    found = read(content)
    assert mistakes(found) == []
    assert found.content is not None
    assert found.content.sites[1].opening_hours is None
    assert sum(one.path == "sites[1].opening_hours" for one in found.problems) == 1


def test_a_picture_that_cannot_be_shown_leaves_its_programme(content: Path) -> None:
    (content.parent / "pictures" / "cell.svg").unlink()
    found = read(content)
    assert codes(found) == [("programmes[0].picture.file", "missing-file")]
    assert found.content is not None
    assert found.content.programmes[0].picture is None


def test_pictures_have_a_fingerprint_of_their_bytes(content: Path) -> None:
    before = read(content).pictures
    change(content.parent / "pictures" / "cell.svg", "#00493f", "#00493e")
    after = read(content).pictures
    assert list(before) == list(after) == ["pictures/cell.svg"]
    assert before != after


def test_a_picture_behind_a_link_out_of_the_folder_is_outside(content: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.svg"
    picture = content.parent / "pictures" / "cell.svg"
    picture.rename(secret)
    picture.symlink_to(secret)
    assert codes(read(content)) == [("programmes[0].picture.file", "outside")]


def test_what_depends_on_a_mistake_goes_with_it_and_says_why(content: Path) -> None:
    change(
        content,
        "gist: {fr: De la cellule au flacon., nl: Van cel tot flacon., en: From cell to vial.}",
        "gist: [De la cellule]",
    )
    found = read(content)
    assert codes(found) == [("themes[0].gist", "wrong-kind"), ("programmes[0].theme", "dangling-id")]
    assert [(one.what, one.line, one.why) for one in found.aside] == [
        (
            'theme "production"',
            29,
            "here belongs a text (one for all languages, or one below each language), not a list",
        ),
        ('programme "cleanroom"', 36, mistakes(found)[1].message),
    ]
    assert "left out" in mistakes(found)[1].message
    assert "line 29" in mistakes(found)[1].hint
    assert found.content is not None
    assert found.content.themes == ()
    assert found.content.programmes == ()


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (
            "home:\n  headline: {fr: Que cherchez-vous ?, nl: Wat zoekt u?, en: What are you looking for?}",
            "",
            "home",
        ),
        (
            "  line: {fr: Découvrez les formations, nl: Ontdek de opleidingen, en: Find the courses}\n",
            "",
            "attract, line",
        ),
        ("    kind: theme\n", "    kind: thme\n", 'programme "cleanroom"'),
        ("  - id: cleanroom\n", "  - id: ''\n", "programme number 1"),
        ("    link: https://example.org/cleanroom\n", "    link: example\n", 'link of programme "cleanroom"'),
        ("  idle_at_least: 90\n", "  idle_at_least: 9\n", "timings, idle_at_least"),
    ],
)
def test_what_is_set_aside_is_named(content: Path, old: str, new: str, what: str) -> None:
    change(content, old, new)
    assert [one.what for one in read(content).aside] == [what]


def test_what_the_owner_has_yet_to_write_is_not_set_aside(content: Path) -> None:
    change(content, "opening_hours: 12:30", "opening_hours: ''")
    assert read(content).aside == ()


def test_of_a_file_that_cannot_be_shown_nothing_is_set_aside(content: Path) -> None:
    change(content, "kind: theme", "kind: thme")
    change(content, "languages: [fr, nl, en]", "languages: []")
    assert read(content).aside == ()


def test_a_missing_translation_is_a_warning_and_the_item_stays(content: Path) -> None:
    change(content, "title: {fr: Salle blanche, nl: Cleanroom, en: Cleanroom}", "title: {fr: Salle blanche}")
    found = read(content)
    (problem,) = mistakes(found)
    assert problem.severity is Severity.WARNING
    assert "nl and en" in problem.message
    assert found.content is not None
    assert found.content.programmes[0].title == {"fr": "Salle blanche"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("languages: [fr, nl, en]", "languages: [fr, xx]"),
        ("languages: [fr, nl, en]", "languages: []"),
        ("languages: [fr, nl, en]", "langages: [fr, nl, en]"),
        ("sites:", "stes:"),
        ("name: {fr: Campus", 'name: {fr: "Campus'),
    ],
)
def test_without_languages_sites_or_legible_text_there_is_no_content(
    content: Path, old: str, new: str
) -> None:
    text = content.read_text(encoding="utf-8")
    content.write_text(text.replace(old, new, 1), encoding="utf-8")
    found = read(content)
    assert found.content is None
    assert mistakes(found)
    assert list(found.wording) == ["en", "de", "fr", "nl"]


def test_the_section_of_a_part_is_joined_and_its_mistakes_name_its_file(content: Path) -> None:
    part = content.parent / "more" / "programmes.yaml"
    part.parent.mkdir()
    text = content.read_text(encoding="utf-8")
    start, end = text.index("programmes:"), text.index("timings:")
    extra = text[start:end].replace("id: cleanroom", "id: second").replace("as_of: 2026-05-27", "as_of: soon")
    extra = extra.replace("Salle blanche, nl: Cleanroom, en: Cleanroom", "Labo, nl: Labo, en: Lab")
    part.write_text(extra, encoding="utf-8")
    content.write_text("parts: [more/programmes.yaml]\n" + text, encoding="utf-8")
    found = read(content)
    assert found.content is not None
    assert [one.id for one in found.content.programmes] == ["cleanroom", "second"]
    (problem,) = mistakes(found)
    assert (problem.file, problem.path, problem.line) == (str(part), "programmes[0].as_of", 17)
    (aside,) = found.aside
    assert (aside.what, aside.file, aside.line) == ('as_of of programme "second"', str(part), 17)


def test_a_machine_at_an_unknown_site_stands_nowhere_in_particular(content: Path, tmp_path: Path) -> None:
    machine = tmp_path / "machine.yaml"
    machine.write_text("name: desk\nsite: gent\n")
    found = read(content, machine)
    (problem,) = mistakes(found)
    assert (problem.file, problem.line, problem.column) == (str(machine), 2, 7)
    assert 'mean "ghent"' in problem.hint
    assert (found.machine.name, found.machine.site) == ("desk", None)


def test_a_machine_in_a_language_that_the_content_has_not_speaks_its_sites(
    content: Path, tmp_path: Path
) -> None:
    machine = tmp_path / "machine.yaml"
    machine.write_text("language: de\n")
    found = read(content, machine)
    problem = next(one for one in found.problems if one.code == "dangling-id")
    assert (problem.file, problem.line, problem.column) == (str(machine), 1, 11)
    assert problem.message == 'the content is not in the language "de"'
    assert found.machine.language is None


def test_the_machine_names_the_content(content: Path, tmp_path: Path) -> None:
    machine = tmp_path / "machine.yaml"
    machine.write_text("content: content/content.yaml\n")
    found = read(None, machine)
    assert found.file == content
    assert found.content is not None


def test_nothing_stands_in_for_the_file_of_the_system_while_its_folder_is_there(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = tmp_path / "system" / "content.yaml"
    monkeypatch.setattr("kiosk.content.places.SYSTEM_CONTENT", system)
    monkeypatch.setattr("kiosk.content.places.content_files", lambda: (system, content))
    assert read(None).file == content
    system.parent.mkdir()
    found = read(None)
    assert (found.file, found.content) == (system, None)
    assert [one.code for one in found.problems] == ["missing-file"]


def test_without_any_content_file_that_is_the_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.content.places.content_files", lambda: (tmp_path / "content.yaml",))
    found = read(None)
    assert found.content is None
    assert [one.code for one in found.problems] == ["missing-file"]
    assert str(tmp_path) in found.problems[0].hint
