"""What is touched and read is large enough, and low enough, on every panel there is.

Each fifteenth item and every screen without one; in the gate every second of these.
"""

import pytest

from kiosk.content import Loaded
from kiosk.machine import Orientation
from kiosk.studio.audit import judged
from tests.qml.panels import INCHES, on, panel
from tests.qml.poses import poses
from tests.studio.audits import seen
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size
from tests.visitors.fixtures import Visitors

SIZES = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])


@SIZES
@pytest.mark.parametrize("inches", INCHES)
def test_targets_and_letters(
    visitors: Visitors,
    loaded: Loaded,
    size: Size,
    inches: float,
    full: bool,  # noqa: FBT001 - a fixture
) -> None:
    visitor = visitors(size, loaded=on(loaded, panel(inches, size)))
    targets, letters = 0, 0
    for stop in poses(visitor, "fr", every=15, stride=1 if full else 2):
        screen = seen(visitor, colours=False)
        assert list(judged(screen, kinds={"small-target", "close", "small-letters"})) == [], stop.screen
        targets, letters = targets + len(screen.touched), letters + len(screen.texts)
    assert targets > 50
    assert letters > 100


@pytest.mark.parametrize(
    ("size", "orientation"),
    [
        (PORTRAIT, Orientation.AUTO),
        (LANDSCAPE, Orientation.AUTO),
        (LANDSCAPE, Orientation.PORTRAIT),
        (LANDSCAPE, Orientation.PORTRAIT_REVERSED),
        (PORTRAIT, Orientation.LANDSCAPE),
        (PORTRAIT, Orientation.LANDSCAPE_REVERSED),
    ],
)
def test_nobody_needs_to_reach_higher_than_a_wheelchair_allows(
    visitors: Visitors,
    loaded: Loaded,
    size: Size,
    orientation: Orientation,
    full: bool,  # noqa: FBT001 - a fixture
) -> None:
    turned = "portrait" in orientation if orientation is not Orientation.AUTO else size == PORTRAIT
    screen = panel(43, PORTRAIT if turned else LANDSCAPE)
    lower_edge = 700.0 if turned else 900.0
    visitor = visitors(size, loaded=on(loaded, screen, lower_edge_mm=lower_edge, orientation=orientation))
    touched = 0
    for stop in poses(visitor, "fr", every=15, stride=1 if full else 2):
        there = seen(visitor, colours=False)
        assert (there.screen.width() < there.screen.height()) == turned
        assert list(judged(there, kinds={"high", "outside"})) == [], stop.screen
        touched += len(there.touched)
    assert touched > 50


@SIZES
def test_the_headline_is_read_from_three_metres(visitors: Visitors, loaded: Loaded, size: Size) -> None:
    """Capitals of 19 mm from 32 inch on (standards, row 4.14)."""
    visitor = visitors(size, loaded=on(loaded, panel(32, size)), language="fr")
    attract, headlines = visitor.content.attract, set()
    for _ in range(len(attract.headlines) * len(visitor.content.languages)):
        screen = seen(visitor, colours=False)
        headline = max(screen.texts, key=lambda one: one.meant)
        assert screen.mm(headline.capital) >= 19, headline.words
        headlines.add(headline.words)
        visitor.wait(visitor.content.timings.headline)
    assert len(headlines) > 3
