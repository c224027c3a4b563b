"""The comfort page by touch and by keys: what is chosen holds at once, and ends with the visit."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QImage

from kiosk.session import Ask, Attract, Colours, Comfort, Letters
from kiosk.session.comfort import choices
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors
from tests.visitors.keyboard import Keyboard, check_ring
from tests.visitors.looking import check_names, check_offer
from tests.visitors.survey import patience

SIZES = pytest.mark.parametrize("size", [HALF_PORTRAIT, HALF_LANDSCAPE], ids=["portrait", "landscape"])

EVERY = ("letters:large", "letters:largest", "colours:contrast", "colours:dark", "low", "calm", "unhurried")


@SIZES
def test_every_choice_by_touch(visitors: Visitors, size: Size) -> None:
    visitor = visitors(size, language="fr")
    visitor.touch(Ask.COMFORT)
    seen = [visitor.picture()]
    for choice in EVERY:
        visitor.touch(Ask.SUIT, choice)
        check_offer(visitor)
        check_names(visitor)
        visitor.scroll_to_top()
        seen.append(visitor.picture())
    assert all(one != other for one, other in pairwise(seen[:6])), "it shows at once"
    assert visitor.state.comfort == Comfort(
        letters=Letters.LARGEST, colours=Colours.DARK, low=True, calm=True, unhurried=True
    )
    assert set(EVERY) - set(choices(visitor.state.comfort)) == {"letters:largest", "colours:dark"}
    visitor.touch(Ask.SUIT, "usual")
    assert visitor.picture() == seen[0]


@SIZES
def test_every_choice_by_keys(visitors: Visitors, size: Size) -> None:
    visitor = visitors(size, language="nl")
    keyboard = Keyboard(visitor)
    keyboard.use(Ask.COMFORT)
    for choice in (*EVERY, "usual"):
        keyboard.use(Ask.SUIT, choice)
    assert visitor.state.comfort == Comfort()
    keyboard.use(Ask.BACK)


@pytest.mark.parametrize("colours", ["colours:contrast", "colours:dark"])
def test_the_focus_ring_is_seen_in_all_colours(visitors: Visitors, colours: str) -> None:
    visitor = visitors(HALF_PORTRAIT, language="fr")
    visitor.touch(Ask.COMFORT)
    visitor.touch(Ask.SUIT, colours)
    keyboard, seen = Keyboard(visitor), 0
    for ask in (None, Ask.HOME, Ask.STEM):
        if ask:
            visitor.touch(ask)
        for control in keyboard.stops():
            check_ring(control, visitor.picture())
            seen += 1
    assert seen > 30


def test_it_can_be_chosen_in_the_midst_of_an_activity(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT, language="fr")
    for ask, id_ in ((Ask.START, ""), (Ask.STEM, ""), (Ask.ACTIVITY, "reactor"), (Ask.ACT, "cells:bacteria")):
        visitor.touch(ask, id_)
    visitor.touch(Ask.ACT, "go")
    before = visitor.state.scene
    visitor.touch(Ask.COMFORT)
    visitor.touch(Ask.SUIT, "letters:large")
    visitor.touch(Ask.BACK)
    check_offer(visitor)
    assert visitor.state.scene.here.activity == before.here.activity  # type: ignore[union-attr]


def test_whoever_wants_more_time_is_waited_for_longer(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT, language="fr")
    visitor.touch(Ask.START)
    usual = patience(visitor.content, visitor.state)
    visitor.touch(Ask.COMFORT)
    visitor.touch(Ask.SUIT, "unhurried")
    visitor.touch(Ask.BACK)
    visitor.wait(2 * usual - 3)
    words = visitor.loaded.wording[visitor.state.language]
    assert words.still_there not in visitor.texts()
    visitor.wait(4)
    assert words.still_there in visitor.texts()
    visitor.wait(visitor.content.timings.countdown)
    assert words.still_there in visitor.texts()
    visitor.wait(visitor.content.timings.countdown)
    assert isinstance(visitor.state.scene, Attract)


@SIZES
def test_after_the_visit_nothing_of_it_is_left(visitors: Visitors, size: Size) -> None:
    fresh = album(visitors(size, language="fr"))
    visitor = visitors(size, language="fr")
    visitor.touch(Ask.COMFORT)
    for choice in EVERY:
        visitor.touch(Ask.SUIT, choice)
    visitor.touch(Ask.HOME)
    album(visitor, start=False)
    while not isinstance(visitor.state.scene, Attract):
        visitor.pass_time(1)
    after = album(visitor)
    assert [name for name in fresh if after[name] != fresh[name]] == []


def album(visitor: Visitor, *, start: bool = True) -> dict[str, QImage]:
    """A picture of attract, and of one screen of each kind."""
    seen = {}
    if start:
        seen["attract"] = visitor.picture()
        visitor.touch(Ask.START)
    programme = visitor.content.programmes[0].id
    ways = ((Ask.STEM, ""), (Ask.SITES, ""), (Ask.STORY, ""), (Ask.PROGRAMMES, ""), (Ask.COMFORT, ""))
    for ask, id_ in ways:
        visitor.touch(ask, id_)
        seen[ask] = visitor.picture()
        if ask is Ask.PROGRAMMES:
            visitor.touch(Ask.PROGRAMME, programme)
            seen["programme"] = visitor.picture()
        visitor.touch(Ask.HOME)
    for kind in ("quiz", "reactor", "code"):
        visitor.touch(Ask.STEM)
        visitor.touch(Ask.ACTIVITY, kind)
        seen[kind] = visitor.picture()
        visitor.touch(Ask.HOME)
    seen["home"] = visitor.picture()
    return seen
