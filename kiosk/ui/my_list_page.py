"""What My list is bound to."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.pages import Shows
from kiosk.ui.rows import Rows
from kiosk.ui.views import CollectedRow, MyListView


@QmlElement
@QmlUncreatable("the app provides it")
class MyListPage(QObject, Shows[MyListView]):  # type: ignore[operator]
    """What somebody takes home, and the code for all of it."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = MyListView()
        self._rows = Rows(CollectedRow, "item", self)

    def _list(self, view: MyListView) -> None:
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
    def words(self) -> str:
        return self._view.words

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._view.code.text

    @Property(str, notify=changed)
    def codeLine(self) -> str:
        return self._view.code.line

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._view.part

    @Property(str, notify=changed)
    def nextCode(self) -> str:
        return self._view.next_code

    @Property(str, notify=changed)
    def nextCodeLabel(self) -> str:
        return self._view.next_code_label

    @Property(str, notify=changed)
    def undo(self) -> str:
        return self._view.undo

    @Property(str, notify=changed)
    def nextAsk(self) -> str:
        return self._view.next_ask

    @Property(str, notify=changed)
    def nextTitle(self) -> str:
        return self._view.next_title

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows
