"""Everything fits, in any size and language. In the gate every fifteenth item, with --long all.

What is twice as large as another size is laid out as that is; in the gate it shows every third screen.
"""

import pytest

from tests.qml.poses import poses
from tests.studio.audits import FITTING, faults
from tests.visitors.driver import Size
from tests.visitors.fixtures import Visitors

SIZES = [(1080, 1920), (1920, 1080), (2160, 3840), (3840, 2160), (768, 1366), (800, 480)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_everything_fits(visitors: Visitors, size: Size, full: bool) -> None:  # noqa: FBT001 - a fixture
    visitor = visitors(size)
    stride = 3 if min(size) > 2000 else 1
    seen, found = 0, []
    for language in visitor.content.languages:
        for stop in poses(visitor, language, every=1 if full else 15, stride=1 if full else stride):
            bad = faults(visitor, FITTING, colours=False)
            found += [f"{language} {stop.screen}: {one.item} {one.detail}" for one in bad]
            seen += 1
    assert found == []
    assert seen > 3 * (20 if full else 7)
