"""Grow a batch on the real kiosk: whole runs by touch, with both kinds of cells."""

from typing import Any

import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QImage

from kiosk.activities.cultivation import SECONDS, ReactorState
from kiosk.activities.vessels import STEPS, VESSELS, Kind
from kiosk.session import Ask, Visit
from kiosk.session.playthrough import has_ended, pose
from tests.visitors.controls import free_point
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors

FRAME = 1 / 30
YELLOW = QColor("#FFC145")
CHART = QRect(200, 220, 320, 140)
"""Where curves are drawn in portrait at half size."""
RUNS = [
    (Kind.BACTERIA, HALF_PORTRAIT, "fr", {"temperature": 7, "stirring": 8, "feed": 3}),
    (Kind.ANIMAL, HALF_LANDSCAPE, "nl", {"temperature": 4, "stirring": 5, "feed": 3}),
]
"""How often each of "more" is touched, to lead a good batch."""


def opened(visitor: Visitor, language: str = "en") -> Visitor:
    visitor.touch(Ask.START, language)
    visitor.touch(Ask.STEM)
    visitor.touch(Ask.ACTIVITY, "reactor")
    return visitor


def stands(visitor: Visitor) -> ReactorState:
    scene = visitor.state.scene
    assert isinstance(scene, Visit)
    assert scene.here.activity is not None
    state: Any = scene.here.activity.state
    assert isinstance(state, ReactorState)
    return state


def run(visitor: Visitor, seconds: float) -> None:
    """Frame by frame, up to where something is out of order or it is over."""
    for _ in range(round(seconds / FRAME)):
        if not stands(visitor).running or stands(visitor).broken:
            break
        visitor.clock.move(FRAME)
        visitor.kiosk.conductor.frame()
    visitor.settle()


def curve_of(picture: QImage) -> int:
    """How much of the chart has the colour of the curve of cells."""
    picture = picture.copy(CHART)
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(picture.pixelColor(x, y) == YELLOW for x, y in points)


@pytest.mark.parametrize(("kind", "size", "language", "touches"), RUNS, ids=[run[0] for run in RUNS])
def test_a_whole_batch_by_touch(
    visitors: Visitors, kind: Kind, size: Size, language: str, touches: dict[str, int]
) -> None:
    visitor = opened(visitors(size), language)
    visitor.touch(Ask.ACT, f"cells:{kind}")
    for name, times in touches.items():
        for _ in range(times):
            visitor.touch(Ask.ACT, f"{name}:more")
    visitor.touch(Ask.ACT, "go")
    mended = 0
    while stands(visitor).step < STEPS:
        run(visitor, SECONDS)
        if stands(visitor).broken:
            words = visitor.loaded.wording[visitor.state.language]
            assert getattr(words, f"reactor_broken_{stands(visitor).broken}") in visitor.texts()
            visitor.touch(Ask.ACT, "mend")
            mended += 1
    assert mended == 2
    assert len(stands(visitor).curve) == 201
    assert pose(visitor.content, visitor.state) == "question"
    visitor.touch(Ask.ACT, "cause:food")
    assert has_ended(visitor.content, visitor.state)
    words = visitor.loaded.wording[visitor.state.language]
    assert {words.reactor_best, words.reactor_breathed, words.what_we_saw} <= set(visitor.texts())
    visitor.touch(Ask.ACT, "again")
    assert pose(visitor.content, visitor.state) == "choice"


def test_the_curve_is_drawn_while_it_grows(visitors: Visitors) -> None:
    visitor = opened(visitors(HALF_PORTRAIT))
    visitor.touch(Ask.ACT, "cells:bacteria")
    visitor.touch(Ask.ACT, "go")
    drawn = []
    for _ in range(3):
        run(visitor, 2.5)
        drawn.append(curve_of(visitor.picture()))
    assert drawn[0] < drawn[1] < drawn[2]


def test_the_stirrer_turns_and_bubbles_rise_only_while_it_runs(visitors: Visitors) -> None:
    visitor = opened(visitors(HALF_PORTRAIT))
    visitor.touch(Ask.ACT, "cells:bacteria")
    visitor.touch(Ask.ACT, "go")
    run(visitor, 1)
    before = visitor.picture()
    run(visitor, 0.1)
    assert visitor.picture() != before
    visitor.touch(Ask.ACT, "pause")
    still = visitor.picture()
    visitor.clock.move(1)
    visitor.kiosk.conductor.frame()
    assert visitor.picture() == still


def test_a_tap_on_the_track_sets_a_slider(visitors: Visitors) -> None:
    visitor = opened(visitors(HALF_PORTRAIT))
    visitor.touch(Ask.ACT, "cells:bacteria")
    less, more = (visitor.find(Ask.ACT, f"stirring:{way}") for way in ("less", "more"))
    assert less is not None
    assert more is not None
    place = free_point(less, visitor.controls()), free_point(more, visitor.controls())
    assert place[0] is not None
    assert place[1] is not None
    visitor.pass_time(1)
    visitor.tap(QPointF(place[0].x() * 0.3 + place[1].x() * 0.7, place[0].y()))
    setting = stands(visitor).setting
    assert setting is not None
    assert setting.stirring > VESSELS[Kind.BACTERIA].stirring.start
    assert setting.stirring % 100 == 0


def test_the_recipe_stands_beside_your_own_run(visitors: Visitors) -> None:
    visitor = opened(visitors(HALF_LANDSCAPE), "en")
    visitor.touch(Ask.ACT, "cells:animal")
    visitor.touch(Ask.ACT, "go")
    while stands(visitor).step < STEPS:
        run(visitor, SECONDS)
        if stands(visitor).broken:
            visitor.touch(Ask.ACT, "mend")
    words = visitor.loaded.wording[visitor.state.language]
    assert words.reactor_best not in visitor.texts()
    visitor.touch(Ask.ACT, "cause:waste")
    assert words.reactor_best in visitor.texts()
    assert any(words.reactor_not_grown.split(":")[0] in text for text in visitor.texts())
