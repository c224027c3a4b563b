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
            self.changed.emit()


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
        return self._view.you_are_here


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


@QmlElement
@QmlUncreatable(_MADE_BY_APP)
class HomePage(QObject, Shows[views.HomeView]):  # type: ignore[operator]
    """Where a visit begins."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = views.HomeView()
        self._tiles = Rows(views.TileRow, "door", self)

    def show(self, view: views.HomeView) -> None:
        self._tiles.show(view.tiles)
        super().show(view)

    @Property(Rows, constant=True)
    def tiles(self) -> Rows:
        return self._tiles

    @Property(str, notify=changed)
    def headline(self) -> str:
        return self._view.headline


@QmlElement
@QmlUncreatable(_MADE_BY_APP)
class ProgrammesPage(QObject, Shows[views.ProgrammesView]):  # type: ignore[operator]
    """The list of all programmes."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = views.ProgrammesView()
        self._rows = Rows(views.ProgrammeRow, "item", self)

    def show(self, view: views.ProgrammesView) -> None:
        self._rows.show(view.rows)
        super().show(view)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def line(self) -> str:
        return self._view.line

    @Property(str, notify=changed)
    def colour(self) -> str:
        return self._view.colour


@QmlElement
@QmlUncreatable(_MADE_BY_APP)
class ProgrammePage(QObject, Shows[views.ProgrammeView]):  # type: ignore[operator]
    """One programme."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = views.ProgrammeView()
        self._tags = Rows(views.TagRow, "tag", self)

    def show(self, view: views.ProgrammeView) -> None:
        self._tags.show(view.tags)
        super().show(view)

    @Property(Rows, constant=True)
    def tags(self) -> Rows:
        return self._tags

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._view.kind

    @Property(str, notify=changed)
    def gist(self) -> str:
        return self._view.gist

    @Property(str, notify=changed)
    def body(self) -> str:
        return self._view.body

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._view.note

    @Property(str, notify=changed)
    def colour(self) -> str:
        return self._view.colour

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._view.picture

    @Property(str, notify=changed)
    def description(self) -> str:
        return self._view.description

    @Property(str, notify=changed)
    def link(self) -> str:
        return self._view.link

    @Property(str, notify=changed)
    def address(self) -> str:
        return self._view.address

    @Property(str, notify=changed)
    def nextId(self) -> str:
        return self._view.next_id

    @Property(str, notify=changed)
    def nextTitle(self) -> str:
        return self._view.next_title


class Pages:
    """One of each, for the session to show and QML to be bound to."""

    def __init__(self, parent: QObject) -> None:
        self.header = HeaderPage(parent)
        self.attract = AttractPage(parent)
        self.home = HomePage(parent)
        self.programmes = ProgrammesPage(parent)
        self.programme = ProgrammePage(parent)
        self.languages = Rows(views.LanguageRow, "code", parent)
        self.apologies = Rows(views.ApologyRow, "language", parent)
