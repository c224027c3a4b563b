"""From cell to patient on screen."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.activities.process_view import CardRow, ProcessView, StationRow, view
from kiosk.ui.activity_page import ActivityPage
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.pages import Shows
from kiosk.ui.rows import Rows

__all__ = ["Page", "ProcessPage", "view"]


@QmlElement
@QmlUncreatable("the app provides it")
class ProcessPage(ActivityPage, Shows[ProcessView]):  # type: ignore[operator]
    """The line and the vessel on the stage, the cards on the deck."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = ProcessView()
        self._stations = Rows(StationRow, "place", self)
        self._cards = Rows(CardRow, "step", self)

    def _list(self, view: ProcessView) -> None:
        self._stations.show(view.stations)
        self._cards.show(view.cards)

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._view.step

    @Property(str, notify=changed)
    def headline(self) -> str:
        return self._view.headline

    @Property(str, notify=changed)
    def counter(self) -> str:
        return self._view.counter

    @Property(str, notify=changed)
    def guide(self) -> str:
        return self._view.guide

    @Property(str, notify=changed)
    def remark(self) -> str:
        return self._view.remark

    @Property(str, notify=changed)
    def does(self) -> str:
        return self._view.does

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._view.wrong

    @Property(str, notify=changed)
    def goesWrong(self) -> str:
        return self._view.goes_wrong

    @Property(str, notify=changed)
    def onward(self) -> str:
        return self._view.onward

    @Property(str, notify=changed)
    def onwardAct(self) -> str:
        return self._view.onward_act

    @Property(str, notify=changed)
    def retry(self) -> str:
        return self._view.retry

    @Property(bool, notify=changed)
    def few(self) -> bool:
        return self._view.few

    @Property(str, notify=changed)
    def vessel(self) -> str:
        return self._view.vessel

    @Property(float, notify=changed)
    def seconds(self) -> float:
        return self._view.seconds

    @Property(float, notify=changed)
    def share(self) -> float:
        return self._view.share

    @Property(int, notify=changed)
    def cells(self) -> int:
        return self._view.cells

    @Property(int, notify=changed)
    def medicine(self) -> int:
        return self._view.medicine

    @Property(int, notify=changed)
    def rest(self) -> int:
        return self._view.rest

    @Property(int, notify=changed)
    def vials(self) -> int:
        return self._view.vials

    @Property(int, notify=changed)
    def passed(self) -> int:
        return self._view.passed

    @Property(str, notify=changed)
    def saysCells(self) -> str:
        return self._view.says_cells

    @Property(str, notify=changed)
    def saysMedicine(self) -> str:
        return self._view.says_medicine

    @Property(str, notify=changed)
    def saysRest(self) -> str:
        return self._view.says_rest

    @Property(Rows, constant=True)
    def stations(self) -> Rows:
        return self._stations

    @Property(Rows, constant=True)
    def cards(self) -> Rows:
        return self._cards


Page = ProcessPage
