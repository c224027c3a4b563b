"""What the search is bound to."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui import views
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.pages import Shows
from kiosk.ui.rows import Rows


@QmlElement
@QmlUncreatable("the app provides it")
class SearchPage(QObject, Shows[views.SearchView]):  # type: ignore[operator]
    """What is typed and what that has found."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = views.SearchView()
        self._words = Rows(views.WordRow, "word", self)
        self._rows = Rows(views.HitRow, "door", self)
        self._keys = Rows(views.KeyRow, "name", self)

    def _list(self, view: views.SearchView) -> None:
        self._words.show(view.words)
        self._rows.show(view.rows)
        self._keys.show(view.keys)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._view.query

    @Property(str, notify=changed)
    def count(self) -> str:
        return self._view.count

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._view.note

    @Property(Rows, constant=True)
    def words(self) -> Rows:
        return self._words

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Property(Rows, constant=True)
    def keys(self) -> Rows:
        return self._keys
