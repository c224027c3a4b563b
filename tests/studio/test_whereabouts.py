"""Where one sees what has changed, and what a problem is about."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content import Content, Home, Language, Loaded, ProgrammeId
from kiosk.content.parts import gather
from kiosk.document import replace
from kiosk.studio.tour import tour
from kiosk.studio.whereabouts import Seen, changed, list_of, screen_of
from kiosk.ui import ManualClock
from tests.visitors.fixtures import CONTENT

Change = Callable[[Content], Content]


@pytest.fixture
def content(loaded: Loaded) -> Content:
    assert loaded.content is not None
    return loaded.content


def one_reworded(content: Content) -> Content:
    story = list(content.story)
    story[3] = replace(story[3], title="Another title")
    return replace(content, story=tuple(story))


def one_more(content: Content) -> Content:
    new = replace(content.programmes[0], id=ProgrammeId("new-one"))
    return replace(content, programmes=(*content.programmes, new))


def a_fact_reworded(content: Content) -> Content:
    facts = (replace(content.stem.facts[0], text="Another fact"), *content.stem.facts[1:])
    return replace(content, stem=replace(content.stem, facts=facts))


def one_gone(content: Content) -> Content:
    return replace(content, partners=content.partners[1:])


def another_headline(content: Content) -> Content:
    return replace(content, home=Home(headline="Another headline"))


def another_patience(content: Content) -> Content:
    return replace(content, timings=replace(content.timings, headline=20))


@pytest.mark.parametrize(
    ("change", "screen"),
    [
        (one_reworded, "event-imi"),
        (one_more, "programme-new-one"),
        (a_fact_reworded, "fact-cells-in-a-child"),
        (one_gone, "partners"),
        (another_headline, "home"),
        (another_patience, "home"),
    ],
)
def test_what_has_changed_is_seen_there(content: Content, change: Change, screen: str) -> None:
    found = changed(content, change(content))
    assert found is not None
    assert found.screen == screen


def test_an_item_comes_before_what_follows_from_it(content: Content) -> None:
    found = changed(content, another_headline(one_gone(one_reworded(content))))
    assert found is not None
    assert found.screen in {"partners", "event-imi"}


@pytest.mark.parametrize(
    ("reworded", "languages"),
    [
        ({"en": "Another"}, ("en",)),
        ({"en": "Another", "nl": "Een andere"}, ("nl", "en")),
        ({"fr": "Un autre", "nl": "Een andere", "en": "Another"}, ("fr", "nl", "en")),
        ("The same in all", ("fr", "nl", "en")),
    ],
)
def test_the_languages_of_a_change_are_those_of_its_texts(
    content: Content, reworded: str | dict[Language, str], languages: tuple[Language, ...]
) -> None:
    first = content.programmes[0]
    assert isinstance(first.title, dict)
    title = reworded if isinstance(reworded, str) else {**first.title, **reworded}
    after = replace(content, programmes=(replace(first, title=title), *content.programmes[1:]))
    assert changed(content, after) == Seen(screen=f"programme-{first.id}", languages=languages)
    moved = replace(content, programmes=(replace(first, title=title, sites=()), *content.programmes[1:]))
    assert changed(content, moved) == Seen(screen=f"programme-{first.id}")


def test_where_nothing_has_changed_there_is_nothing_to_see(content: Content) -> None:
    assert changed(content, content) is None


@pytest.mark.parametrize(
    ("path", "screen"),
    [
        ("programmes[1].title.en", "programme-digital"),
        ("programmes[999].title", "programmes"),
        ("partners[0]", "partner-eu-biotech-campus"),
        ("story[0].quotes[1].who", "event-first-genes"),
        ("stem.facts[0].text", "fact-cells-in-a-child"),
        ("sites[1].address", "site-nucleus"),
        ("school_visits.contact", "school-visits"),
        ("about.funding", "about"),
        ("attract.headlines[0]", "attract"),
        ("themes[0].colour", "programmes"),
        ("finder.questions[1].answers[0].text.fr", "finder-2"),
        ("finder.traits[3].because", "finder-result"),
        ("finder.questions", "finder-1"),
        ("timings.idle_at_least", None),
        ("", None),
    ],
)
def test_what_a_problem_is_about_is_seen_there(path: str, screen: str | None) -> None:
    assert screen_of(path, gather(CONTENT).tree) == screen


def test_in_a_file_that_cannot_be_read_only_lists_are_found(tmp_path: Path) -> None:
    assert screen_of("programmes[1].title.en", gather(tmp_path / "nowhere.yaml").tree) == "programmes"


def test_every_screen_but_the_lists_has_one_it_belongs_to(content: Content) -> None:
    stops = tour(content, content.languages[0], ManualClock().wall())
    screens = {stop.screen for stop in stops if not stop.screen.startswith("activity-")}
    lists = {list_of(screen) for screen in screens}
    assert lists <= screens
    assert len(screens) > 5 * len(lists)
