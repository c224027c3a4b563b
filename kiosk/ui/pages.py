"""What the screens are bound to: one object a screen, each showing a frozen view."""

from typing import Generic, TypeVar

from PySide6.QtCore import Property, QObject, Signal, SignalInstance
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui import views
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.rows import Rows

_MADE_BY_APP = "the app provides it"

View = TypeVar("View")


class Shows(Generic[View]):
    """Keeps a view and tells when another one is shown."""

    _view: View
    changed: SignalInstance

    def show(self, view: View) -> None:
        if view != self._view:
            self._view = view
            self._list(view)
            self.changed.emit()

    def _list(self, view: View) -> None:
        """Hand the lists of the view to their models."""


@QmlElement
@QmlUncreatable(_MADE_BY_APP)
class HeaderPage(QObject, Shows[views.HeaderView]):  # type: ignore[operator]
    """The lines at the top of every screen."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = views.HeaderView()

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._view.place

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self._view.notice


@QmlElement
@QmlUncreatable(_MADE_BY_APP)
class AttractPage(QObject, Shows[views.AttractView]):  # type: ignore[operator]
    """What is shown while nobody is there."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = views.AttractView()

    @Property(str, notify=changed)
    def headline(self) -> str:
        return self._view.headline

    @Property(str, notify=changed)
    def line(self) -> str:
        return self._view.line

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self._view.notice


@QmlElement
@QmlUncreatable(_MADE_BY_APP)
class IndexPage(QObject, Shows[views.IndexView]):  # type: ignore[operator]
    """A screen that leads on."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = views.IndexView()
        self._filters = Rows(views.FilterRow, "choice", self)
        self._tiles = Rows(views.DoorRow, "door", self)
        self._pins = Rows(views.PinRow, "door", self)
        self._dots = Rows(views.DotRow, "site", self)
        self._rows = Rows(views.DoorRow, "door", self)

    def _list(self, view: views.IndexView) -> None:
        self._filters.show(view.filters)
        self._tiles.show(view.tiles)
        self._pins.show(view.pins)
        self._dots.show(view.dots)
        self._rows.show(view.rows)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def kicker(self) -> str:
        return self._view.kicker

    @Property(str, notify=changed)
    def colour(self) -> str:
        return self._view.colour

    @Property(str, notify=changed)
    def more(self) -> str:
        return self._view.more

    @Property(Rows, constant=True)
    def filters(self) -> Rows:
        return self._filters

    @Property(Rows, constant=True)
    def tiles(self) -> Rows:
        return self._tiles

    @Property(Rows, constant=True)
    def pins(self) -> Rows:
        return self._pins

    @Property(Rows, constant=True)
    def dots(self) -> Rows:
        return self._dots

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows


@QmlElement
@QmlUncreatable(_MADE_BY_APP)
class ArticlePage(QObject, Shows[views.ArticleView]):  # type: ignore[operator]
    """One item, whatever its kind."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = views.ArticleView()
        self._tags = Rows(views.TagRow, "tag", self)
        self._quotes = Rows(views.QuoteRow, "words", self)
        self._details = Rows(views.DetailRow, "name", self)
        self._emblems = Rows(views.EmblemRow, "picture", self)
        self._rows = Rows(views.DoorRow, "door", self)

    def _list(self, view: views.ArticleView) -> None:
        self._tags.show(view.tags)
        self._quotes.show(view.quotes)
        self._details.show(view.details)
        self._emblems.show(view.emblems)
        self._rows.show(view.rows)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def kicker(self) -> str:
        return self._view.kicker

    @Property(str, notify=changed)
    def colour(self) -> str:
        return self._view.colour

    @Property(str, notify=changed)
    def gist(self) -> str:
        return self._view.gist

    @Property(str, notify=changed)
    def body(self) -> str:
        return self._view.body

    @Property(str, notify=changed)
    def more(self) -> str:
        return self._view.more

    @Property(bool, notify=changed)
    def unfolded(self) -> bool:
        return self._view.unfolded

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._view.note

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._view.picture

    @Property(str, notify=changed)
    def description(self) -> str:
        return self._view.description

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._view.code.text

    @Property(str, notify=changed)
    def codeLine(self) -> str:
        return self._view.code.line

    @Property(str, notify=changed)
    def codeShort(self) -> str:
        return self._view.code.short

    @Property(str, notify=changed)
    def collect(self) -> str:
        return self._view.collect

    @Property(bool, notify=changed)
    def collected(self) -> bool:
        return self._view.collected

    @Property(str, notify=changed)
    def collectLabel(self) -> str:
        return self._view.collect_label

    @Property(str, notify=changed)
    def nextAsk(self) -> str:
        return self._view.next_ask

    @Property(str, notify=changed)
    def nextId(self) -> str:
        return self._view.next_id

    @Property(str, notify=changed)
    def nextTitle(self) -> str:
        return self._view.next_title

    @Property(Rows, constant=True)
    def tags(self) -> Rows:
        return self._tags

    @Property(Rows, constant=True)
    def quotes(self) -> Rows:
        return self._quotes

    @Property(Rows, constant=True)
    def details(self) -> Rows:
        return self._details

    @Property(Rows, constant=True)
    def emblems(self) -> Rows:
        return self._emblems

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows


@QmlElement
@QmlUncreatable(_MADE_BY_APP)
class StaffBoard(QObject, Shows[views.StaffView]):  # type: ignore[operator]
    """The screen at the staff door, whichever it is."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = views.StaffView()
        self._rows = Rows(views.StaffRow, "key", self)
        self._cells = Rows(views.CellRow, "cell", self)

    def _list(self, view: views.StaffView) -> None:
        self._rows.show(view.rows)
        self._cells.show(view.cells)

    @Property(str, notify=changed)
    def form(self) -> str:
        return self._view.form

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def line(self) -> str:
        return self._view.line

    @Property(str, notify=changed)
    def digits(self) -> str:
        return self._view.digits

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        return self._view.typing

    @Property(bool, notify=changed)
    def inner(self) -> bool:
        return self._view.inner

    @Property(int, notify=changed)
    def arrival(self) -> int:
        return self._view.arrival

    @Property(str, notify=changed)
    def closesIn(self) -> str:
        return self._view.closes_in

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._view.number

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Property(Rows, constant=True)
    def cells(self) -> Rows:
        return self._cells


class Pages:
    """One of each; each list has its own, to stand where it was left."""

    def __init__(self, parent: QObject) -> None:
        self.header = HeaderPage(parent)
        self.attract = AttractPage(parent)
        self.home = IndexPage(parent)
        self.stem = IndexPage(parent)
        self.programmes = IndexPage(parent)
        self.partners = IndexPage(parent)
        self.story = IndexPage(parent)
        self.sites = IndexPage(parent)
        self.article = ArticlePage(parent)
        self.activities = Rows(views.ActivityRow, "kind", parent)
        self.languages = Rows(views.LanguageRow, "code", parent)
        self.apologies = Rows(views.ApologyRow, "language", parent)
        self.notices = Rows(views.NoticeRow, "language", parent)
        self.staff = StaffBoard(parent)
