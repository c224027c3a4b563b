"""As a visitor wants it: large, in strong colours, dark, or low. On every screen, measured as it is drawn."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor

from kiosk.content import Loaded
from kiosk.session import Colours, Comfort, Letters
from kiosk.studio.fitting import misfits
from kiosk.studio.painted import Painted, clear, painted
from tests.qml.panels import on, panel
from tests.qml.poses import poses
from tests.qml.test_sizes import capital, clipped, in_scene, per_mm, texts
from tests.visitors.contrast import unwritten, worst
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, LANDSCAPE, PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors

LARGE_CAPITAL, LOW_REACH = 7.3, 1100.0
"""Millimetres (standards, rows 1.16 and 2.12)."""

ROUNDING = 0.1
"""Millimetres."""

HALVES = pytest.mark.parametrize("size", [HALF_PORTRAIT, HALF_LANDSCAPE], ids=["portrait", "landscape"])
LARGER = pytest.mark.parametrize("letters", [Letters.LARGE, Letters.LARGEST])


@HALVES
@LARGER
def test_larger_letters_fit(
    visitors: Visitors,
    size: Size,
    letters: Letters,
    full: bool,  # noqa: FBT001 - a fixture
) -> None:
    visitor, seen, found = visitors(size), 0, []
    for language in visitor.content.languages if full else ("fr",):
        for stop in poses(visitor, language, every=1 if full else 15, comfort=Comfort(letters=letters)):
            bad = misfits(visitor.window, visitor.picture())
            found += [f"{language} {stop.screen}: {one.item} {one.detail}" for one in bad]
            seen += 1
    assert found == []
    assert seen > 40


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_large_letters_are_large_to_the_eye(visitors: Visitors, loaded: Loaded, size: Size) -> None:
    screen, letters = panel(21.5, size), 0
    visitor = visitors(size, loaded=on(loaded, screen))
    for stop in poses(visitor, "fr", every=20, comfort=Comfort(letters=Letters.LARGE)):
        for text in texts(visitor):
            height = capital(text) / per_mm(visitor, screen)
            assert height >= LARGE_CAPITAL - ROUNDING, f"{stop.screen}: {text.property('text')}: {height}"
            letters += 1
    assert letters > 300


@pytest.mark.parametrize(("colours", "least"), [(Colours.CONTRAST, 10.0), (Colours.DARK, 7.0)])
def test_every_text_stands_out_from_what_is_drawn_behind_it(
    visitors: Visitors,
    colours: Colours,
    least: float,
    full: bool,  # noqa: FBT001 - a fixture
) -> None:
    visitor, seen, found = visitors(HALF_PORTRAIT), 0, []
    for stop in poses(visitor, "fr", every=1 if full else 15, comfort=Comfort(colours=colours)):
        for text, ratio in ratios(visitor):
            seen += 1
            if ratio < least:
                found.append(f"{stop.screen}: {text.text}: {ratio:.1f}")
    assert found == []
    assert seen > 400


def ratios(visitor: Visitor) -> list[tuple[Painted, float]]:
    """The contrast of all words in view that can be used, with the worst pixel behind them."""
    written, words = [one for one in painted(visitor.window) if one.is_text], texts(visitor)
    with unwritten([one.item for one in written]):
        ground = visitor.picture()
    return [
        (one, worst(QColor(one.item.property("color")), ground, letters_of(one)))
        for one in written
        if one.item in words and one.item.isEnabled() and not is_dimmed(one) and is_whole(one)
    ]


def letters_of(text: Painted) -> QRect:
    """Its place without the empty edges of its lines."""
    edge = text.item.property("contentHeight") / text.item.property("lineCount") / 5
    return text.box.adjusted(0, edge, 0, -edge).toAlignedRect()


def is_whole(text: Painted) -> bool:
    """Whether nothing of it is cut off, covered or grows faint."""
    return all(clear(room).contains(text.box) for room in text.rooms)


def is_dimmed(text: Painted) -> bool:
    return any(one.opacity() < 1 for one in (text.item, *text.parents))


@pytest.mark.parametrize(
    ("size", "inches", "lower_edge"),
    [(PORTRAIT, 43, 700.0), (PORTRAIT, 32, 866.0), (LANDSCAPE, 43, 830.0), (LANDSCAPE, 32, None)],
)
def test_low_reach_keeps_all_that_is_touched_low(
    visitors: Visitors, loaded: Loaded, size: Size, inches: float, lower_edge: float | None
) -> None:
    screen = panel(inches, size)
    visitor = visitors(size, loaded=on(loaded, screen, lower_edge_mm=lower_edge))
    scale, seen = size[1] / screen.height_mm, 0
    highest = LOW_REACH if lower_edge is not None else screen.height_mm / 2
    for stop in poses(visitor, "fr", every=20, comfort=Comfort(low=True)):
        for control in visitor.controls():
            if not control.is_area and not clipped(control.item):
                top = (lower_edge or 0) + (size[1] - in_scene(control.item).y()) / scale
                assert top <= highest + 1, f"{stop.screen}: {control.name} at {top:.0f} mm"
                seen += 1
    assert seen > 100


def test_low_reach_also_fits(visitors: Visitors, loaded: Loaded) -> None:
    for size in (HALF_PORTRAIT, HALF_LANDSCAPE):
        visitor, found = visitors(size, loaded=on(loaded, panel(43, size), lower_edge_mm=745)), []
        for stop in poses(visitor, "fr", every=20, comfort=Comfort(low=True)):
            found += [f"{stop.screen}: {one}" for one in misfits(visitor.window, visitor.picture())]
        assert found == []
