"""More of everything than any campus has: it is read without a mistake, lists move, filters answer.

In the gate with some hundred programmes, with --long with thousands.
"""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.content import Loaded
from kiosk.document import Severity
from kiosk.session import Ask, Visit, choices
from tests.bench.crowd import PARTNERS, PROGRAMMES, SITES, crowd, write
from tests.visitors.controls import items
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size, Visitor
from tests.visitors.fixtures import Visitors, read
from tests.visitors.looking import check_names

SIZES = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])


@pytest.fixture(scope="module")
def crowded(full: bool, tmp_path_factory: pytest.TempPathFactory) -> Loaded:  # noqa: FBT001 - a fixture
    file = tmp_path_factory.mktemp("crowd") / "content.yaml"
    write(file, crowd(PROGRAMMES, PARTNERS) if full else crowd(PROGRAMMES // 10, PARTNERS // 5))
    return read(file)


def test_it_is_read_without_a_mistake(crowded: Loaded, full: bool) -> None:  # noqa: FBT001 - a fixture
    assert crowded.content is not None
    assert {problem.severity for problem in crowded.problems} == {Severity.TODO}
    assert len(crowded.content.programmes) == PROGRAMMES // (1 if full else 10)
    assert len(crowded.content.sites) == SITES


@SIZES
def test_a_list_moves_by_finger_and_by_buttons(visitors: Visitors, crowded: Loaded, size: Size) -> None:
    visitor = visitors(size, loaded=crowded)
    visitor.touch(Ask.START)
    for ask in (Ask.PROGRAMMES, Ask.PARTNERS):
        visitor.touch(ask)
        top = place(visitor)
        assert visitor.scroll(down=True)
        paged = place(visitor)
        assert paged > top
        visitor.slide(middle(visitor), *(middle(visitor) - QPointF(0, 60 * step) for step in range(1, 5)))
        assert place(visitor) > paged
        visitor.touch(Ask.HOME)


def test_filters_answer_with_what_fits_and_only_that(visitors: Visitors, crowded: Loaded) -> None:
    visitor = visitors(loaded=crowded, language="en")
    visitor.touch(Ask.START)
    visitor.touch(Ask.PROGRAMMES)
    chosen = choices(visitor.content)[0]
    fitting = sum(chosen.removeprefix("site:") in one.sites for one in visitor.content.programmes)
    assert 0 < fitting < len(visitor.content.programmes)
    said = visitor.loaded.wording[visitor.state.language].programmes_line
    assert said.format(count=len(visitor.content.programmes)) in visitor.texts()
    visitor.touch(Ask.FILTER, chosen)
    assert said.format(count=fitting) in visitor.texts()
    visitor.touch(Ask.FILTER, chosen)
    assert said.format(count=len(visitor.content.programmes)) in visitor.texts()


@SIZES
def test_more_filters_leave_room_for_the_list(visitors: Visitors, crowded: Loaded, size: Size) -> None:
    visitor = visitors(size, loaded=crowded)
    visitor.touch(Ask.START)
    visitor.touch(Ask.PROGRAMMES)
    few = [control for control in visitor.controls() if control.ask == Ask.FILTER]
    visitor.touch(Ask.MORE)
    check_names(visitor)
    every = [control for control in visitor.controls() if control.ask == Ask.FILTER]
    assert len(every) == len(choices(visitor.content)) > len(few)
    assert any(control.ask == Ask.PROGRAMME for control in visitor.controls())


def test_the_last_of_many_is_reached(visitors: Visitors, crowded: Loaded) -> None:
    visitor = visitors(loaded=crowded)
    visitor.touch(Ask.START)
    visitor.touch(Ask.PARTNERS)
    last = visitor.content.partners[-1].id
    visitor.touch(Ask.PARTNER, last)
    assert isinstance(visitor.state.scene, Visit)
    assert visitor.state.scene.here.item == last


def place(visitor: Visitor) -> float:
    return float(view(visitor).property("contentY"))


def middle(visitor: Visitor) -> QPointF:
    item = view(visitor)
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def view(visitor: Visitor) -> QQuickItem:
    return next(item for item in items(visitor.window.contentItem()) if item.inherits("QQuickListView"))
