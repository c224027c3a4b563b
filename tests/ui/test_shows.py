"""A page shows all that its view holds, and tells so only when it is another one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from kiosk.document import names, record, replace
from kiosk.ui import views
from kiosk.ui.fill import camel
from kiosk.ui.pages import ArticlePage, AttractPage, HeaderPage, IndexPage, StaffBoard
from kiosk.ui.rows import Rows
from kiosk.ui.shows import Shows
from kiosk.ui.staff_views import StaffView


@record
class Row:
    id: str


@record
class Other:
    """No plain value."""


@record
class View:
    large_title: str = ""
    few: bool = False
    share: float = 0.0
    count: int = 0
    other: Other = Other()
    rows: tuple[Row, ...] = ()


class Page(Shows[View], QObject):
    """Shows them."""

    rows: Rows


@pytest.fixture
def page(qapp: QCoreApplication) -> Iterator[Page]:
    owner = QObject(qapp)
    yield Page(owner)
    owner.deleteLater()


def test_each_field_is_a_property(page: Page) -> None:
    page.show(View(large_title="Cells", few=True, share=0.5, count=3))
    shown = [page.property(name) for name in ("largeTitle", "few", "share", "count")]
    assert shown == ["Cells", True, 0.5, 3]
    assert page.metaObject().indexOfProperty("other") == -1


def test_a_list_is_there_whenever_it_is_read(page: Page) -> None:
    page.show(View(rows=(Row(id="a"), Row(id="b"))))
    rows = page.rows
    assert rows.rowCount() == 2
    page.show(View(rows=(Row(id="b"),)))
    assert rows.rowCount() == 1
    assert page.rows is rows


def test_only_another_view_is_told(page: Page) -> None:
    told = []
    page.changed.connect(lambda: told.append(page.property("count")))
    for view in (View(), View(count=1), View(count=1), replace(View(), count=2)):
        page.show(view)
    assert told == [1, 2]


@pytest.mark.parametrize(
    ("page", "view"),
    [
        (HeaderPage, views.HeaderView),
        (AttractPage, views.AttractView),
        (IndexPage, views.IndexView),
        (ArticlePage, views.ArticleView),
        (StaffBoard, StaffView),
    ],
)
def test_nothing_of_a_screen_is_left_out(page: type[Shows[object]], view: type) -> None:
    assert list(page.properties) == [camel(field) for field in names(view)]
