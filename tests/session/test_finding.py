"""Find your path in a visit: question after question, back, changed, skipped, begun anew, and forgotten."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content import (
    Content,
    Finder,
    FinderAnswer,
    FinderQuestion,
    IconName,
    PathStep,
    ProgrammeId,
    Text,
    ThemeId,
    Trait,
    TraitId,
)
from kiosk.document import replace
from kiosk.session import Ask, Attract, Place, Screen, Visit, finding, offered, tiles
from tests.session.conftest import partner, programme
from tests.session.test_random_walks import way_home
from tests.session.walking import Walk


def answer(text: Text, *traits: str) -> FinderAnswer:
    return FinderAnswer(
        text=text,
        icon=IconName("mdi6.flask"),
        because=f"you said {text}",
        strongly=tuple(TraitId(one) for one in traits),
    )


def trait(name: str, **had: object) -> Trait:
    return Trait(id=TraitId(name), because=f"it is {name}", **had)  # type: ignore[arg-type]


FINDER = Finder(
    questions=(
        FinderQuestion(text="I am…", answers=(answer("young", "cells"), answer("old", "data"))),
        FinderQuestion(text="I want…", answers=(answer("work", "long"), answer("rest", "cells", "data"))),
        FinderQuestion(text="I like…", answers=(answer("cells", "cells"), answer("data", "data"))),
    ),
    traits=(
        trait("cells", themes=(ThemeId("cells"),)),
        trait("data", themes=(ThemeId("data"),)),
        trait("long", programmes=(ProgrammeId("long"),)),
    ),
    steps=(
        PathStep(title="First", programmes=(ProgrammeId("culture"),)),
        PathStep(title="Then", programmes=(ProgrammeId("long"), ProgrammeId("twins"))),
    ),
)


@pytest.fixture
def asking(content: Content) -> Content:
    """The small content, with questions and a partner to talk to."""
    more = (programme("other", "data"),)
    return replace(
        content,
        programmes=(*content.programmes, *more),
        partners=(partner("Acme", "long"),),
        finder=FINDER,
    )


def finder(content: Content, *acts: str) -> Walk:
    walk = Walk(content).ask(Ask.START).ask(Ask.FINDER)
    for act in acts:
        walk.ask(Ask.ACT, act)
    return walk


def asks(walk: Walk) -> list[str]:
    return [f"{asked.ask} {asked.id}".strip() for asked in offered(walk.content, walk.wait(0.5).state)]


def answers(walk: Walk) -> dict[int, int]:
    assert isinstance(walk.state.scene, Visit)
    return dict(walk.state.scene.answers)


def test_it_is_the_second_door_of_home_and_none_where_there_is_nothing_to_ask(asking: Content) -> None:
    assert tiles(asking)[:2] == ((Ask.PROGRAMMES, ""), (Ask.FINDER, ""))
    for without in (replace(asking, finder=None), replace(asking, finder=Finder())):
        assert (Ask.FINDER, "") not in tiles(without)


def test_a_question_offers_its_answers_and_to_skip_it(asking: Content) -> None:
    assert asks(finder(asking))[:3] == ["act answer:1", "act answer:2", "act skip"]


def test_three_answers_lead_to_the_result(asking: Content) -> None:
    walk = finder(asking, "answer:1", "answer:1", "answer:1")
    assert walk.trail == ["home", "finder 1", "finder 2", "finder 3", "finder result"]
    assert answers(walk) == {1: 1, 2: 1, 3: 1}


def test_the_result_leads_to_programmes_the_way_the_partner_the_site_and_all_of_them(asking: Content) -> None:
    assert asks(finder(asking, "answer:1", "answer:1", "answer:1"))[:9] == [
        "act change:1",
        "act change:2",
        "act change:3",
        "act anew",
        "programme long",
        "programme culture",
        "partner Acme",
        "site biopark",
        "programmes",
    ]


def test_whatever_is_skipped_does_not_count(asking: Content) -> None:
    walk = finder(asking, "skip", "skip", "answer:2")
    assert answers(walk) == {1: 0, 2: 0, 3: 2}
    assert isinstance(walk.state.scene, Visit)
    came = finding.result(asking, walk.state.scene.answers)
    assert [one.programme.id for one in came.found] == ["twins", "other"]
    assert came.fits


def test_where_all_is_skipped_nothing_is_ranked_and_something_is_shown(asking: Content) -> None:
    walk = finder(asking, "skip", "skip", "skip")
    came = finding.result(asking, answers(walk))
    assert (came.answered, len(came.found), came.path, came.partner) == (False, 3, (), None)
    assert "programmes" in asks(walk)


def test_back_goes_to_the_question_before_and_keeps_the_answers(asking: Content) -> None:
    walk = finder(asking, "answer:2", "answer:1").ask(Ask.BACK)
    assert walk.trail[-1] == "finder 2"
    assert answers(walk) == {1: 2, 2: 1}
    assert walk.ask(Ask.ACT, "answer:2").trail[-1] == "finder 3"
    assert answers(walk) == {1: 2, 2: 2}


def test_back_comes_from_a_programme_to_the_same_result(asking: Content) -> None:
    walk = finder(asking, "answer:1", "answer:1", "answer:1")
    before = walk.state.scene
    assert walk.ask(Ask.PROGRAMME, "long").ask(Ask.BACK).state.scene == before


def test_an_answer_is_changed_in_two_touches_and_back_leaves_it_as_it_was(asking: Content) -> None:
    walk = finder(asking, "answer:1", "answer:1", "answer:1").ask(Ask.ACT, "change:2")
    assert walk.trail[-2:] == ["finder result", "finder 2"]
    assert walk.ask(Ask.BACK).trail[-1] == "finder result"
    walk.ask(Ask.ACT, "change:2").ask(Ask.ACT, "answer:2")
    assert walk.trail == ["home", "finder 1", "finder 2", "finder 3", "finder result"]
    assert answers(walk) == {1: 1, 2: 2, 3: 1}


def test_one_touch_begins_anew(asking: Content) -> None:
    walk = finder(asking, "answer:1", "answer:1", "answer:1").ask(Ask.ACT, "anew")
    assert (walk.trail, answers(walk)) == (["home", "finder 1"], {})


def test_whoever_comes_back_from_home_goes_on_where_they_were(asking: Content) -> None:
    walk = finder(asking, "answer:1").ask(Ask.HOME).ask(Ask.FINDER)
    assert walk.trail == ["home", "finder 2"]
    walk.ask(Ask.ACT, "answer:1").ask(Ask.ACT, "skip").ask(Ask.HOME).ask(Ask.FINDER)
    assert walk.trail == ["home", "finder result"]


def test_the_next_visitor_finds_no_answers(asking: Content) -> None:
    walk = finder(asking, "answer:1", "answer:1").wait(400)
    assert isinstance(walk.state.scene, Attract)
    walk.ask(Ask.START).ask(Ask.FINDER)
    assert (walk.trail, answers(walk)) == (["home", "finder 1"], {})


def test_a_double_strike_answers_one_question(asking: Content) -> None:
    walk = finder(asking).ask(Ask.ACT, "answer:1").ask(Ask.ACT, "answer:1", after=0.3)
    assert walk.trail[-1] == "finder 2"


def test_another_language_changes_nothing_but_the_words(asking: Content) -> None:
    walk = finder(asking, "answer:1", "answer:1", "answer:1")
    trail = walk.trail
    assert (walk.ask(Ask.LANGUAGE, "nl").trail, answers(walk)) == (trail, {1: 1, 2: 1, 3: 1})


def test_on_other_content_what_there_still_is_stays(asking: Content) -> None:
    walk = finder(asking, "answer:2", "answer:2", "answer:1")
    shorter = replace(FINDER.questions[0], answers=FINDER.questions[0].answers[:1])
    walk.see(replace(asking, finder=replace(FINDER, questions=(shorter, FINDER.questions[1]))))
    assert (walk.trail, answers(walk)) == (["home", "finder 1", "finder 2", "finder result"], {2: 2})
    assert asks(walk)
    walk.see(replace(asking, finder=None))
    assert walk.trail == ["home"]


def test_there_is_time_to_read_a_result(asking: Content) -> None:
    questions, result = finder(asking), finder(asking, "answer:1", "answer:1", "answer:1")
    assert isinstance(result.state.scene, Visit)
    assert isinstance(questions.state.scene, Visit)
    assert list(finding.utterances(asking, questions.state.scene)) == ["I am…", "young", "old"]
    assert "you said work" in list(finding.utterances(asking, result.state.scene))


def test_no_question_has_no_number(asking: Content) -> None:
    assert [finding.knows(asking, item) for item in ("0", "1", "3", "4", "result", "")] == [
        False,
        True,
        True,
        False,
        True,
        False,
    ]


def test_no_walk_through_the_questions_gets_lost_or_long(asking: Content, full: bool) -> None:  # noqa: FBT001
    results = 0

    @settings(max_examples=1000 if full else 60, deadline=None)
    @given(st.lists(st.integers(0, 10_000), max_size=40))
    def walk_at_random(steps: list[int]) -> None:
        nonlocal results
        walk = finder(asking).wait(0.5)
        for step in steps:
            inner = [one for one in offered(asking, walk.state) if one.ask in {Ask.ACT, Ask.BACK, Ask.FINDER}]
            wish = inner[step % len(inner)]
            walk.ask(wish.ask, wish.id)
            assert way_home(walk.wait(0.5))
            assert isinstance(walk.state.scene, Visit)
            places = [place for place in walk.state.scene.trail if is_result(place)]
            assert len(places) <= 1
            results += len(places)

    walk_at_random()
    assert results > 100


def is_result(place: Place) -> bool:
    return place.screen is Screen.FINDER and place.item == finding.RESULT
