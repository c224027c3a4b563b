"""A language that is longer than all of ours, and one that is read from right to left, fit as they come."""

import pytest
from PySide6.QtQml import qmlEngine

from kiosk.content import Loaded
from kiosk.studio.audit.seen import Text
from kiosk.ui import the
from tests.qml.poses import poses
from tests.qml.pseudo import COMPOUND, RIGHT_TO_LEFT, in_another, longer, mirrored
from tests.studio.audits import faults, seen
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors

SIZES = pytest.mark.parametrize("size", [HALF_PORTRAIT, HALF_LANDSCAPE], ids=["portrait", "landscape"])
UNREAD = ("cut", "outside", "shrunk", "overlapping")
MIRRORED = (*UNREAD, "order", "small-target", "close")
TYPED = ("search", "activity-code")
"""Keys of Latin letters, and genes, go from left to right everywhere."""


def test_a_longer_language_is_two_fifths_longer_and_keeps_what_is_filled_in() -> None:
    assert longer("Home") == "Hömé Bi"
    assert longer("Found: {count}") == "Föünd: {count} Biopha"
    text = "How medicines are made, and by whom: an example. " * 3
    assert COMPOUND in longer(text)
    assert len(longer(text)) == pytest.approx(1.4 * len(text), abs=2)


@SIZES
def test_a_longer_language_fits(visitors: Visitors, loaded: Loaded, size: Size, full: bool) -> None:  # noqa: FBT001
    visitor, found, measured = (
        visitors(size, loaded=in_another(loaded, longer, "en", "en"), language="en"),
        [],
        0,
    )
    for stop in poses(visitor, "en", every=1 if full else 20, stride=1 if full else 2):
        at_hand = visitor.loaded.wording[visitor.state.language]
        bad = (one for one in faults(visitor, UNREAD, colours=False) if one.item != at_hand.comfort)
        found += [f"{stop.screen}: {one.item} {one.detail}" for one in bad]
        measured += 1
    assert found == []
    assert measured > (200 if full else 25)


@SIZES
def test_a_language_from_right_to_left_mirrors_every_screen(
    visitors: Visitors,
    loaded: Loaded,
    size: Size,
    full: bool,  # noqa: FBT001 - a fixture
) -> None:
    visitor = visitors(size, loaded=in_another(loaded, mirrored, "en", "ar"), language="ar")
    found, begun = [], 0
    for stop in poses(visitor, "ar", every=1 if full else 20, stride=1 if full else 2):
        kinds = UNREAD if stop.screen.startswith(TYPED) else MIRRORED
        bad = faults(visitor, kinds, colours=False)
        found += [f"{stop.screen}: {one.item} {one.detail}" for one in bad]
        for text in at_its_beginning(visitor):
            begun += 1
            found += [] if ends_right(text) else [f"{stop.screen}: {text.words} does not end at the right"]
    assert found == []
    assert begun > (1000 if full else 100)


def at_its_beginning(visitor: Visitor) -> list[Text]:
    """Texts in a place that is wider than they are, neither in its middle nor at its end on purpose."""
    words = visitor.loaded.wording[visitor.state.language]
    at_its_end = {words.read_on, words.read_back}
    texts = (text for text in seen(visitor, colours=False).texts if text.words.startswith(RIGHT_TO_LEFT))
    wide = (text for text in texts if text.place.width() > 1.2 * text.written[0])
    return [text for text in wide if not is_centred(text) and text.words not in at_its_end]


def is_centred(text: Text) -> bool:
    return abs(text.box.center().x() - text.place.center().x()) < 2


def ends_right(text: Text) -> bool:
    return abs(text.box.right() - text.place.right()) < abs(text.box.left() - text.place.left())


def test_arrows_turn_round_and_what_is_at_hand_as_well(visitors: Visitors, loaded: Loaded) -> None:
    arrows, docks = [], []
    for language, change in (("en", str), ("ar", mirrored)):
        there = in_another(loaded, change, "en", language)
        visitor = visitors(HALF_PORTRAIT, loaded=there, language=language)
        engine = qmlEngine(visitor.window)
        assert engine is not None
        icons = the(engine, "Kiosk.Theme", "Icons")
        arrows.append((icons.property("back"), icons.property("onward")))
        next(stop for stop in poses(visitor, language) if stop.screen == "home")
        dock = seen(visitor, colours=False).always
        docks.append(
            [name.removeprefix(RIGHT_TO_LEFT) for name in sorted(dock, key=lambda one: dock[one].x())]
        )
    assert arrows[0] == arrows[1][::-1]
    assert docks[1][0] == docks[0][-1] == "Comfort"
