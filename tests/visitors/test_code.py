"""Crack the code by touch on the real kiosk."""

import pytest

from kiosk.session import Ask
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors
from tests.visitors.looking import check_names, check_offer

SIZES = pytest.mark.parametrize("size", [HALF_PORTRAIT, HALF_LANDSCAPE], ids=["portrait", "landscape"])
LEAST_TARGET = 41
"""Units that are 20 mm on a screen of 21.5 inch (standards, row 4.3)."""


def opened(visitor: Visitor, language: str = "en") -> Visitor:
    visitor.touch(Ask.START, language)
    visitor.touch(Ask.STEM)
    visitor.touch(Ask.ACTIVITY, "code")
    return visitor


def do(visitor: Visitor, *acts: str) -> None:
    for act in acts:
        visitor.touch(Ask.ACT, act)


@SIZES
def test_a_changed_letter_is_named_and_said(visitors: Visitors, size: Size) -> None:
    visitor = opened(visitors(size))
    do(visitor, "letter:G", "letter:A", "letter:A")
    assert "GAA → Glutamic acid (Glu, E)" in visitor.texts()
    do(visitor, "fill", "next", "change:1")
    visitor.settle()
    assert "Nonsense mutation" in visitor.texts()
    assert "GAA → Glutamic acid (Glu, E)\nUAA → Stop" in visitor.texts()
    do(visitor, "change:3", "change:3")
    assert "Silent mutation" in visitor.texts()


@SIZES
def test_all_letters_can_be_touched_and_read_and_some_are_left_out(visitors: Visitors, size: Size) -> None:
    visitor = opened(visitors(size), "fr")
    do(visitor, "fill", "next", "next")
    check_offer(visitor)
    check_names(visitor)
    keys = [control for control in visitor.controls() if control.id.startswith("spell:")]
    assert len(keys) == 26
    assert min(min(key.rect.width(), key.rect.height()) for key in keys) >= LEAST_TARGET
    do(visitor, "spell:Z")
    visitor.settle()
    assert any("la lettre Z" in text for text in visitor.texts())
    do(visitor, "spell:K")
    assert not any("la lettre Z" in text for text in visitor.texts())


def test_again_forgets_what_was_written(visitors: Visitors) -> None:
    visitor = opened(visitors(HALF_PORTRAIT))
    fresh = visitor.picture()
    do(visitor, "letter:G", "fill", "next", "next", "spell:K", "next", "again")
    visitor.wait(2)
    assert visitor.picture() == fresh
