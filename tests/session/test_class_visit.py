"""A class visit in a visit: Home asks first from wherever it leads, and other activities may be opened."""

import sys
from collections.abc import Iterator
from types import ModuleType

import pytest

from kiosk.activities import rules_of
from kiosk.content import (
    ByLevel,
    ClassVisit,
    Colour,
    Content,
    Level,
    Question,
    QuestionId,
    Quiz,
    Reactor,
    Remembered,
    RememberedId,
    SchoolVisits,
    Seen,
    Shape,
    Stem,
    Team,
    Topic,
)
from kiosk.content.stem.reactor import Cells, Lessons, Wanted
from kiosk.document import replace
from kiosk.session import Ask, Attract, Visit, offered
from kiosk.session.playthrough import pose
from tests.session.test_playing import TANK
from tests.session.walking import Walk

NOTHING = ByLevel(young="", middle="", old="")
CELLS = Cells(title="", line="", hint=NOTHING, wanted=Wanted(young=1, middle=1, old=1))
SEEN = Seen(text="Cells.")
QUESTION = Question(
    id=QuestionId("alive"),
    topic=Topic.CELLS,
    level=1,
    text="What is alive?",
    right="A cell",
    wrong=("A stone", "A drop", "An atom"),
    reason="It is.",
)
TEAMS = tuple(
    Team(name=shape.title(), shape=shape, colour=colour) for shape, colour in zip(Shape, Colour, strict=True)
)
THINGS = tuple(Remembered(id=RememberedId(word), text=word) for word in ("one", "two", "three"))
STEM = Stem(
    quiz=Quiz(title="Quiz", line="Ask", instruction="Answer.", seen=SEEN, questions=(QUESTION,)),
    reactor=Reactor(
        title="Tank",
        line="Warm it",
        instruction="Warm it up.",
        seen=SEEN,
        bacteria=CELLS,
        animal=CELLS,
        lessons=Lessons(air=NOTHING, food=NOTHING, warmth=NOTHING, waste=NOTHING),
        simplified="",
    ),
    class_visit=ClassVisit(
        title="Class", line="Play", instruction="Play.", seen=SEEN, teams=TEAMS, remember=THINGS
    ),
)


@pytest.fixture
def walk(content: Content, monkeypatch: pytest.MonkeyPatch) -> Iterator[Walk]:
    """At the scores after the first round, with a tank to open together."""
    module = ModuleType("tank")
    module.__dict__["RULES"] = TANK
    rules_of.cache_clear()
    monkeypatch.setitem(sys.modules, "kiosk.activities.reactor", module)
    lab = replace(content, stem=STEM, school_visits=SchoolVisits(title="Come", body="With a class."))
    walk = Walk(lab).ask(Ask.START, "en").ask(Ask.STEM).ask(Ask.ACTIVITY, "class_visit")
    for act in ("adult", "minutes:10", "teams:2", f"age:{Level.YOUNG}", "begin"):
        walk.ask(Ask.ACT, act)
    for _ in range(2):
        walk.ask(Ask.ACT, "next").ask(Ask.ACT, "answer:1").ask(Ask.ACT, "next")
    assert here(walk) == "scores"
    yield walk.wait(1)
    rules_of.cache_clear()


def here(walk: Walk) -> str:
    assert walk.content is not None
    return pose(walk.content, walk.state)


def test_between_two_rounds_another_activity_is_opened_and_back_leads_to_the_scores(walk: Walk) -> None:
    walk.ask(Ask.ACT, "together:reactor")
    assert walk.trail[-2:] == ["activity class_visit", "activity reactor"]
    walk.wait(50).touch().wait(50).touch()
    walk.ask(Ask.BACK)
    assert here(walk) == "scores"
    walk.wait(1)
    visit = walk.state.scene
    assert isinstance(visit, Visit)
    assert visit.here.activity is not None
    assert visit.here.activity.state.left < 600 - 100, "that time counts"


def test_home_from_there_leads_to_the_question_first_and_then_home(walk: Walk) -> None:
    walk.ask(Ask.ACT, "together:reactor").ask(Ask.HOME)
    assert here(walk) == "leaving"
    assert walk.trail[-1] == "activity class_visit"
    walk.ask(Ask.HOME)
    assert walk.trail == ["home"]


def test_a_class_is_waited_for_in_the_other_activity_as_long(walk: Walk) -> None:
    walk.ask(Ask.ACT, "together:reactor")
    walk.wait(130)
    scene = walk.state.scene
    assert isinstance(scene, Visit)
    assert scene.ends_at is None, "twice as long as the words of the tank would have"
    walk.wait(130 + 40)
    assert isinstance(walk.state.scene, Attract)


def test_the_page_for_schools_leads_to_it(walk: Walk) -> None:
    walk.ask(Ask.HOME).ask(Ask.HOME).ask(Ask.SCHOOL_VISITS).wait(1)
    assert walk.content is not None
    assert (Ask.ACTIVITY, "class_visit") in {(one.ask, one.id) for one in offered(walk.content, walk.state)}
