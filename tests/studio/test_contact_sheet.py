"""The contact sheet: pictures named and linked, findings in words, a place to sign, nothing from afar."""

import re
from collections.abc import Iterator
from datetime import datetime

import pytest

from kiosk.document import replace
from kiosk.document.tongue import speak
from kiosk.studio.audit import KINDS
from kiosk.studio.contact_sheet import About, contact_sheet, kinds, modes
from kiosk.studio.findings import Finding, Picture, Proof
from kiosk.studio.modes import MODES

ABOUT = About(
    file="content.yaml",
    changed=datetime(2026, 11, 23, 9, 30),  # noqa: DTZ001 - on the wall
    drawn=datetime(2026, 11, 24, 10, 0),  # noqa: DTZ001 - on the wall
    languages={"fr": "Français", "nl": "Nederlands"},
)
PICTURES = tuple(
    Picture(
        screen=screen, language=language, size=size, mode="normal", file=f"{size}/{language}/{screen}.jpg"
    )
    for size in ("1080x1920", "1920x1080")
    for language in ("fr", "nl")
    for screen in ("home", "programme-a", "partner-b", "programme-c")
)
FINDING = Finding(
    screen="programme-a",
    language="nl",
    size="1920x1080",
    mode="normal",
    kind="cut",
    item="A <long> title " + "and more " * 20,
    detail="12 px wider than its place",
    row="EN 301 549 5.1.4",
)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    speak("en")
    yield
    speak("en")


def sheet(*findings: Finding, missing: tuple[Picture, ...] = ()) -> str:
    return contact_sheet(Proof(pictures=PICTURES, findings=findings, missing=missing), ABOUT)


def test_every_picture_is_there_once_and_opens_large() -> None:
    page = sheet()
    images = re.findall(r'<a href="([^"]+)"><img src="([^"]+)" alt="([^"]+)"[^>]*loading="lazy"', page)
    assert sorted(source for _href, source, _alt in images) == sorted(one.file for one in PICTURES)
    assert all(href == source for href, source, _alt in images)
    assert ("1080x1920/nl/home.jpg", "1080x1920/nl/home.jpg", "The screen home in Nederlands") in images


def test_each_mode_has_a_sheet_of_its_own_with_what_was_found_on_it() -> None:
    large = replace(PICTURES[0], mode="large", file="1080x1920/fr/large/home.jpg")
    finding = replace(FINDING, screen="home", language="fr", size="1080x1920", mode="large")
    page = contact_sheet(Proof(pictures=(*PICTURES, large), findings=(finding,)), ABOUT)
    assert set(MODES) == set(modes())
    assert 'id="1080x1920-large">1080 × 1920, upright, large letters<' in page
    assert '<td id="1080x1920-large-fr-home" class="found">' in page
    assert '<td id="1080x1920-fr-home">' in page
    assert "home, fr, 1080x1920, large letters: " in page


def test_screens_of_one_kind_stand_together() -> None:
    rows = re.findall(r'<th scope="row">([^<]+)</th>', sheet().partition('id="1920x1080"')[2])
    assert rows[:4] == ["home", "programme-a", "programme-c", "partner-b"]


def test_a_finding_leads_to_its_picture_in_words() -> None:
    page = sheet(FINDING)
    [(target, words)] = re.findall(r'<li><a href="#([^"]+)">([^<]+)</a>', page)
    assert words.startswith("programme-a, nl, 1920x1080: “A &lt;long&gt; title and more")
    assert words.endswith("…” 12 px wider than its place")
    assert page.count(f'<td id="{target}" class="found">') == 1
    assert "1 thing to put right:" in page


def test_every_link_within_the_page_leads_somewhere() -> None:
    page = sheet(FINDING)
    targets = re.findall(r'href="#([^"]+)"', page)
    assert len(targets) == 4
    assert all(page.count(f'id="{target}"') == 1 for target in targets)


def test_where_all_fits_it_says_so() -> None:
    assert "Nothing was found that has to be put right." in sheet()
    assert 'class="verdict fine"' in sheet()


def test_a_picture_that_is_missing_is_told() -> None:
    page = sheet(missing=(PICTURES[0],))
    assert "1080x1920/fr/home.jpg could not be drawn." in page
    assert 'class="verdict fine"' not in page


def test_somebody_signs_for_each_language() -> None:
    rows = re.findall(r'<th scope="row">([^<]+)</th>', sheet().partition('id="sign"')[2])
    assert rows == ["Français", "Nederlands"]


def test_it_says_what_it_shows_and_when() -> None:
    page = sheet()
    for fact in ("Proof of content.yaml", "2026-11-23, 09:30", "2026-11-24, 10:00", "16 pictures"):
        assert fact in page


def test_it_needs_no_network() -> None:
    page = sheet(FINDING)
    assert "<style>" in page
    assert not re.search(r"https?:|url\(|<script|<link|@import", page)


def test_each_kind_has_a_name() -> None:
    assert set(kinds()) == set(KINDS)
