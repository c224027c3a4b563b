"""As a visitor wants it, on panels of known size: large to the eye, and low to reach."""

import pytest

from kiosk.content import Loaded
from kiosk.session import Comfort, Letters
from kiosk.studio.audit import judged
from tests.qml.panels import on, panel
from tests.qml.poses import poses
from tests.studio.audits import faults, seen
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, LANDSCAPE, PORTRAIT, Size
from tests.visitors.fixtures import Visitors


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
@pytest.mark.parametrize("letters", [Letters.LARGE, Letters.LARGEST])
def test_large_letters_are_large_to_the_eye(
    visitors: Visitors, loaded: Loaded, size: Size, letters: Letters
) -> None:
    visitor, texts = visitors(size, loaded=on(loaded, panel(21.5, size))), 0
    for stop in poses(visitor, "fr", every=40, comfort=Comfort(letters=letters)):
        screen = seen(visitor, colours=False)
        assert list(judged(screen, kinds={"small-letters"})) == [], stop.screen
        texts += len(screen.texts)
    assert texts > 300


@pytest.mark.parametrize(
    ("size", "inches", "lower_edge"), [(PORTRAIT, 43, 700.0), (PORTRAIT, 32, 866.0), (LANDSCAPE, 43, 830.0)]
)
def test_low_reach_keeps_all_that_is_touched_low(
    visitors: Visitors, loaded: Loaded, size: Size, inches: float, lower_edge: float
) -> None:
    visitor, touched = visitors(size, loaded=on(loaded, panel(inches, size), lower_edge_mm=lower_edge)), 0
    for stop in poses(visitor, "fr", every=20, comfort=Comfort(low=True)):
        screen = seen(visitor, colours=False)
        assert list(judged(screen, kinds={"high"})) == [], stop.screen
        touched += len(screen.touched)
    assert touched > 100


def test_where_nobody_says_how_it_hangs_the_lower_half_is_low(visitors: Visitors, loaded: Loaded) -> None:
    visitor, touched = visitors(LANDSCAPE, loaded=on(loaded, panel(32, LANDSCAPE))), 0
    for stop in poses(visitor, "fr", every=20, comfort=Comfort(low=True)):
        for control in seen(visitor, colours=False).touched:
            assert control.shown.isEmpty() or control.shown.top() >= LANDSCAPE[1] // 2, stop.screen
            touched += 1
    assert touched > 100


def test_low_reach_also_fits_where_it_hangs_high(visitors: Visitors, loaded: Loaded) -> None:
    for size in (HALF_PORTRAIT, HALF_LANDSCAPE):
        visitor, found = visitors(size, loaded=on(loaded, panel(43, size), lower_edge_mm=745)), []
        for stop in poses(visitor, "fr", every=20, comfort=Comfort(low=True)):
            found += [f"{stop.screen}: {one}" for one in faults(visitor, colours=False)]
        assert found == []
