"""The auditor finds nothing on the kiosk's own screens. In the gate a sample of each mode, else all."""

import pytest

from kiosk.content import Loaded
from kiosk.document import replace
from kiosk.studio.audit import furnished, judged, scrolled
from kiosk.studio.modes import MODES
from tests.qml.poses import poses
from tests.studio.audits import seen
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, Size
from tests.visitors.fixtures import Visitors

SAMPLE: dict[str, tuple[Size, str]] = {
    "normal": (HALF_PORTRAIT, "fr"),
    "large": (HALF_LANDSCAPE, "nl"),
    "largest-contrast": (HALF_PORTRAIT, "nl"),
    "dark": (HALF_LANDSCAPE, "fr"),
    "low": (HALF_LANDSCAPE, "en"),
}
"""Of each mode one size and language; all others are measured with --long."""


@pytest.mark.parametrize("mode", MODES)
def test_nothing_has_to_be_put_right(
    visitors: Visitors,
    loaded: Loaded,
    mode: str,
    full: bool,  # noqa: FBT001 - a fixture
) -> None:
    found, measured = [], 0
    for size in (HALF_PORTRAIT, HALF_LANDSCAPE, (768, 1366)) if full else (SAMPLE[mode][0],):
        visitor = visitors(size, loaded=replace(loaded, machine=furnished(loaded.machine)))
        for language in visitor.content.languages if full else (SAMPLE[mode][1],):
            every, stride = (1, 1) if full else (30, 4)
            for stop in poses(visitor, language, every=every, comfort=MODES[mode], stride=stride):
                bad = list(judged(seen(visitor)))
                for _page in scrolled(visitor.window) if full else ():
                    bad += judged(seen(visitor), first=False)
                found += [f"{language} {size} {stop.screen}: {one}" for one in bad]
                measured += 1
    assert found == []
    assert measured > (1500 if full else 15)
