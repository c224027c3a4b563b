"""What holds for every activity that ships, whatever is done in it."""

from importlib import import_module
from random import Random

import pytest

from kiosk.activities import Given, model_of, present, rules_of, type_name
from kiosk.content import KINDS, Content, Level
from kiosk.session.playing import parsed, spelled
from tests.activities.walking import Play, at_random
from tests.guards.checkout import QML

BUILT = [kind for kind in KINDS if (QML / "Activities" / f"{type_name(kind)}.qml").exists()]


def given(seed: int = 1, level: Level = Level.MIDDLE) -> Given:
    return Given(level=level, seed=seed)


def test_those_that_are_built_are_in_the_content(content: Content) -> None:
    assert present(content) == tuple(BUILT)
    assert len(BUILT) >= 1


@pytest.mark.parametrize("kind", BUILT)
def test_each_has_what_the_house_asks_of_it(content: Content, kind: str) -> None:
    on_screen = import_module(f"kiosk.ui.activities.{kind}")
    assert on_screen.Page.staticMetaObject.className() == f"{type_name(kind)}Page"
    assert callable(on_screen.view)
    assert model_of(content, kind).seen.link, "it belongs to something here"
    assert rules_of(kind) is rules_of(kind)


@pytest.mark.parametrize("kind", BUILT)
@pytest.mark.parametrize("level", list(Level))
def test_there_is_always_something_to_do_or_something_going_on(
    content: Content,
    kind: str,
    level: Level,
    full: bool,  # noqa: FBT001 - a fixture
) -> None:
    poses = set()
    for seed in range(40 if full else 6):
        play = Play(content, kind, given(seed, level))
        for here in at_random(play, Random(seed), 60):  # noqa: S311
            going_on = here.rules.runs(here.model, here.state)
            assert here.offered or going_on or here.ended
            assert all(parsed(spelled(act)) == act for act in here.offered)
            assert len(set(here.offered)) == len(here.offered)
            poses.add(here.rules.pose(here.model, here.state))
            tuple(here.rules.utterances(here.model, here.state))
            for slider in here.rules.sliders(here.model, here.state):
                assert slider.least < slider.most
                assert slider.step > 0
    assert poses
    assert all(pose and pose == pose.lower() and " " not in pose for pose in poses)


@pytest.mark.parametrize("kind", BUILT)
def test_the_same_seed_and_the_same_acts_make_the_same(content: Content, kind: str) -> None:
    plays = [Play(content, kind, given(7)) for _ in range(2)]
    walks = [[play.state for play in at_random(play, Random(3), 30)] for play in plays]  # noqa: S311
    assert walks[0] == walks[1]
    assert hash(repr(walks[0][-1])) == hash(repr(walks[1][-1]))
