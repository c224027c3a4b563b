"""Will it fit? Every kind of misfit is found where it is planted, and only there."""

from collections.abc import Callable

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.content import Content, Language, Loaded, said
from kiosk.document import replace
from kiosk.machine import Screen
from kiosk.session import Ask
from kiosk.studio.audit import Fault, scrolled
from kiosk.studio.tour import tour
from kiosk.studio.type_name import type_name
from tests.studio.audits import FITTING, faults, seen
from tests.visitors.controls import items
from tests.visitors.driver import HALF_LANDSCAPE, HALF_PORTRAIT, Visitor
from tests.visitors.fixtures import Visitors

WORD = "Biopharmaceuticalproductionengineeringtechnologyspecialisation" * 5
ENGLISH = Language("en")


def content_of(loaded: Loaded) -> Content:
    assert loaded.content is not None
    return loaded.content


def show(visitor: Visitor, screen: str) -> None:
    """Put a screen of the proof before the visitor."""
    stop = next(one for one in tour(visitor.content, ENGLISH, visitor.clock.wall()) if one.screen == screen)
    visitor.kiosk.conductor.show(stop.state)
    visitor.settle()


def found(visitor: Visitor) -> list[Fault]:
    return faults(visitor, (*FITTING, "code"), colours=False)


def endless_headline(loaded: Loaded) -> Loaded:
    content = content_of(loaded)
    return replace(loaded, content=replace(content, home=replace(content.home, headline=WORD)))


def long_name_in_the_dock(loaded: Loaded) -> Loaded:
    words = replace(loaded.wording[ENGLISH], home="To first screen")
    return replace(loaded, wording={**loaded.wording, ENGLISH: words})


def a_gist_that_is_a_speech(loaded: Loaded) -> Loaded:
    content = content_of(loaded)
    first, *others = content.programmes
    long = replace(first, gist="And so we said to all " * 24)
    return replace(loaded, content=replace(content, programmes=(long, *others)))


def a_screen_for_a_pocket(loaded: Loaded) -> Loaded:
    return replace(loaded, machine=replace(loaded.machine, screen=Screen(width_mm=60, height_mm=107)))


PLANTED: dict[str, tuple[Callable[[Loaded], Loaded], str, str]] = {
    "cut": (endless_headline, "home", WORD),
    "shrunk": (long_name_in_the_dock, "home", "To first screen"),
    "too-long": (a_gist_that_is_a_speech, "programme-bioproduction", "And so we said"),
    "code": (a_screen_for_a_pocket, "programme-bioproduction", "a QR code"),
}


@pytest.mark.parametrize("size", [HALF_PORTRAIT, HALF_LANDSCAPE], ids=["portrait", "landscape"])
@pytest.mark.parametrize("kind", PLANTED)
def test_a_planted_misfit_is_found(
    visitors: Visitors, loaded: Loaded, kind: str, size: tuple[int, int]
) -> None:
    plant, screen, item = PLANTED[kind]
    visitor = visitors(size, loaded=plant(loaded), language="en")
    show(visitor, screen)
    bad = found(visitor)
    assert {one.kind for one in bad} == {kind}, bad
    assert any(item in one.item and one.detail for one in bad)


def texts(visitor: Visitor) -> list[QQuickItem]:
    shown = [one for one in items(visitor.window.contentItem()) if one.inherits("QQuickText")]
    return [one for one in shown if one.property("text")]


def test_a_text_behind_a_picture_is_unseen(visitors: Visitors) -> None:
    visitor = visitors((1080, 1920), language="en")
    show(visitor, "home")
    title = max(texts(visitor), key=lambda one: float(one.property("contentHeight")))
    title.setZ(-1)
    assert [(one.kind, one.item) for one in found(visitor)] == [("unseen", title.property("text"))]


def test_a_text_over_another_overlaps_it(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT, language="en")
    show(visitor, "programme-bioproduction")
    first, second, *_others = (one for one in texts(visitor) if is_in(one, "Chip"))
    second.parentItem().setX(first.parentItem().x() + 10)
    second.parentItem().setY(first.parentItem().y())
    assert [(one.kind, one.item, one.detail) for one in found(visitor)] == [
        ("overlapping", second.property("text"), f"over “{first.property('text')}”")
    ]


def test_a_text_over_a_button_overlaps_it(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT, language="en")
    show(visitor, "programme-bioproduction")
    chip = next(one for one in texts(visitor) if is_in(one, "Chip"))
    chip.parentItem().setParentItem(visitor.window.contentItem())
    chip.parentItem().setY(visitor.window.height() - 40)
    assert [(one.kind, one.item) for one in found(visitor)] == [("overlapping", chip.property("text"))]


def test_a_text_that_leaves_the_screen_is_outside(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT, language="en")
    show(visitor, "programme-bioproduction")
    chip = next(one for one in texts(visitor) if is_in(one, "Chip"))
    chip.parentItem().setX(-60)
    assert [(one.kind, one.item) for one in found(visitor)] == [("outside", chip.property("text"))]


def is_in(text: QQuickItem, type_: str) -> bool:
    return type_name(text.parentItem()) == type_


def test_every_kind_is_planted() -> None:
    assert {*PLANTED, "unseen", "overlapping", "outside"} == {*FITTING, "code"}


def test_what_a_notice_covers_does_not_overlap_it(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT, language="en")
    show(visitor, "still-there")
    assert found(visitor) == []


def test_what_a_list_makes_only_when_it_is_scrolled_to_is_measured(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT, language="en")
    show(visitor, "story")
    pages = [read(visitor)]
    for _page in scrolled(visitor.window):
        visitor.settle()
        pages.append(read(visitor))
    titles = {said(event.title, (ENGLISH,)).text for event in visitor.content.story}
    assert titles <= set().union(*pages)
    assert not titles <= pages[0]
    assert is_at_its_top(visitor)


def read(visitor: Visitor) -> set[str]:
    return {one.words for one in seen(visitor, colours=False).texts}


def is_at_its_top(visitor: Visitor) -> bool:
    lists = [one for one in items(visitor.window.contentItem()) if one.inherits("QQuickListView")]
    return all(bool(one.property("atYBeginning")) for one in lists if one.isVisible())


def test_a_button_that_only_catches_touches_lies_over_nothing(visitors: Visitors) -> None:
    visitor = visitors(HALF_PORTRAIT, language="en")
    assert visitor.find(Ask.START) is not None
    assert found(visitor) == []
