"""Long texts show their first sentences; the rest is behind "more"."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import About, Content, Event, EventId, Language, PartialDate, Quote
from kiosk.document import replace
from kiosk.session import Ask, Visit, offered, reading
from kiosk.session.idle import patience
from kiosk.session.reading import MOST_WORDS, first_part
from tests.session.conftest import programme
from tests.session.walking import Walk

EN = (Language("en"),)


def sentence(words: int, end: str = ".") -> str:
    return " ".join(["Word", *["word"] * (words - 1)]) + end


SHORT, LONG = sentence(MOST_WORDS), " ".join(sentence(20) for _ in range(6))


@pytest.fixture
def telling(content: Content) -> Content:
    """One long text in French, short in Dutch, and one that is long everywhere."""
    by_language = {Language("fr"): LONG, Language("nl"): SHORT, Language("en"): LONG}
    some = replace(programme("some", "cells"), body=by_language)
    return replace(content, programmes=(*content.programmes, programme("all", "cells", LONG), some))


def at(content: Content, id_: str, language: str = "fr") -> Walk:
    return Walk(content, language).ask(Ask.START, language).ask(Ask.PROGRAMMES).ask(Ask.PROGRAMME, id_)


def shown(walk: Walk) -> str:
    assert walk.content is not None
    assert isinstance(walk.state.scene, Visit)
    return reading(walk.content, walk.state.scene.here, (walk.state.language,)).text


def offers_more(walk: Walk) -> bool:
    assert walk.content is not None
    return Ask.MORE in {asked.ask for asked in offered(walk.content, walk.wait(1).state)}


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("", ""),
        (SHORT, SHORT),
        (f"{sentence(40)} {sentence(35)} {sentence(1)}", f"{sentence(40)} {sentence(35)}"),
        (f"{sentence(40)} {sentence(36)}", sentence(40)),
        (f"{sentence(40, ' !')} {sentence(36)}", sentence(40, " !")),
        (f"« {sentence(38)} » {sentence(40)}", f"« {sentence(38)} »"),
        (f"{sentence(40, '')}\n\n{sentence(36)}", sentence(40, "")),
        (f"{sentence(40)} {sentence(20, ' e.g.')} this {sentence(30)}", sentence(40)),
        (sentence(76), " ".join(sentence(76).split()[:75]) + " …"),
    ],
)
def test_the_first_part_ends_where_a_sentence_ends(text: str, first: str) -> None:
    assert first_part(text) == first


@given(st.text(alphabet='ab. !?»\n\u00a0…"', max_size=900))
def test_whatever_is_written_the_first_part_is_short_and_leaves_nothing_out(text: str) -> None:
    first = first_part(text)
    assert len(first.split()) <= MOST_WORDS + 1
    assert text.startswith(first.removesuffix(" …"))
    assert bool(first) == bool(text) or len(text.split()) <= MOST_WORDS


def test_more_is_offered_only_where_there_is_more_in_the_language_of_the_visit(telling: Content) -> None:
    assert not offers_more(at(telling, "twins"))
    assert offers_more(at(telling, "all", "nl"))
    assert offers_more(at(telling, "some", "fr"))
    assert not offers_more(at(telling, "some", "nl"))


def test_more_shows_the_rest_and_folds_it_again(telling: Content) -> None:
    walk = at(telling, "all")
    assert shown(walk) == " ".join(LONG.split()[:60])
    assert shown(walk.ask(Ask.MORE)) == LONG
    assert shown(walk.ask(Ask.MORE)) == " ".join(LONG.split()[:60])


def test_it_is_no_step_of_the_way_and_struck_twice_it_counts_once(telling: Content) -> None:
    walk = at(telling, "all")
    before = walk.trail
    walk.ask(Ask.MORE).ask(Ask.MORE, after=0.2)
    assert shown(walk) == LONG
    assert walk.trail == before
    assert walk.ask(Ask.BACK).trail == before[:-1]


def test_another_language_keeps_it_and_coming_again_does_not(telling: Content) -> None:
    walk = at(telling, "all").ask(Ask.MORE).ask(Ask.LANGUAGE, "nl")
    assert shown(walk) == LONG
    walk.ask(Ask.BACK).ask(Ask.PROGRAMME, "all")
    assert shown(walk) != LONG


def test_who_reads_more_is_given_the_time_for_it(telling: Content) -> None:
    walk = at(telling, "all")
    folded = patience(telling, walk.state)
    walk.ask(Ask.MORE)
    assert patience(telling, walk.state) == pytest.approx(folded + 2 * 60 * 60 / 100)


def test_the_texts_of_a_page_fold_as_one(content: Content) -> None:
    told = replace(content, about=About(privacy=sentence(40), credits=sentence(40)))
    walk = Walk(told).ask(Ask.START).ask(Ask.ABOUT)
    assert shown(walk) == sentence(40)
    assert shown(walk.ask(Ask.MORE)) == f"{sentence(40)}\n\n{sentence(40)}"


@pytest.mark.parametrize(("words", "few"), [(20, 2), (40, 1), (90, 0)])
def test_quotations_that_are_too_much_at_once_are_behind_more(content: Content, words: int, few: int) -> None:
    quotes = tuple(Quote(text=sentence(words), who=who) for who in ("One", "Two"))
    id_, date = EventId("partners"), PartialDate("2025")
    event = Event(id=id_, date=date, title="Partners", body=sentence(20), quotes=quotes)
    walk = (
        Walk(replace(content, story=(event,)), "fr").ask(Ask.START, "fr").ask(Ask.STORY).ask(Ask.EVENT, id_)
    )
    assert quoted(walk) == quotes[:few]
    assert offers_more(walk) == (few < 2)
    assert quoted(walk.ask(Ask.MORE)) == (quotes if few < 2 else quotes[:few])


def quoted(walk: Walk) -> tuple[Quote, ...]:
    assert walk.content is not None
    assert isinstance(walk.state.scene, Visit)
    return reading(walk.content, walk.state.scene.here, EN).quotes
