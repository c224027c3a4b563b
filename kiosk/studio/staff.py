"""The panel beside a previewed kiosk as QML sees it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QmlUncreatable, QQmlEngine

from kiosk.studio.panel import ChoiceRow, PanelView, ProblemRow
from kiosk.ui import Rows, Shows
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators


@QmlElement
@QmlUncreatable("the preview provides it")
class PanelPage(QObject, Shows[PanelView]):  # type: ignore[operator]
    """What staff read and choose from."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = PanelView()
        self._languages = Rows(ChoiceRow, "choice", self)
        self._sizes = Rows(ChoiceRow, "choice", self)
        self._sites = Rows(ChoiceRow, "choice", self)
        self._days = Rows(ChoiceRow, "choice", self)
        self._problems = Rows(ProblemRow, "number", self)

    def _list(self, view: PanelView) -> None:
        self._languages.show(view.languages)
        self._sizes.show(view.sizes)
        self._sites.show(view.sites)
        self._days.show(view.days)
        self._problems.show(view.problems)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def status(self) -> str:
        return self._view.status

    @Property(bool, notify=changed)
    def good(self) -> bool:
        return self._view.good

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._view.note

    @Property(str, notify=changed)
    def nothing(self) -> str:
        return self._view.nothing

    @Property(str, notify=changed)
    def day(self) -> str:
        return self._view.day

    @Property(bool, notify=changed)
    def follows(self) -> bool:
        return self._view.follows

    @Property(str, notify=changed)
    def follow(self) -> str:
        return self._view.follow

    @Property(str, notify=changed)
    def latest(self) -> str:
        return self._view.latest

    @Property(bool, notify=changed)
    def hasLatest(self) -> bool:
        return self._view.has_latest

    @Property(str, notify=changed)
    def copy(self) -> str:
        return self._view.copy

    @Property(str, notify=changed)
    def languageHeading(self) -> str:
        return self._view.language_heading

    @Property(str, notify=changed)
    def sizeHeading(self) -> str:
        return self._view.size_heading

    @Property(str, notify=changed)
    def siteHeading(self) -> str:
        return self._view.site_heading

    @Property(str, notify=changed)
    def problemHeading(self) -> str:
        return self._view.problem_heading

    @Property(Rows, constant=True)
    def languages(self) -> Rows:
        return self._languages

    @Property(Rows, constant=True)
    def sizes(self) -> Rows:
        return self._sizes

    @Property(Rows, constant=True)
    def sites(self) -> Rows:
        return self._sites

    @Property(Rows, constant=True)
    def days(self) -> Rows:
        return self._days

    @Property(Rows, constant=True)
    def problems(self) -> Rows:
        return self._problems


@QmlElement
@QmlSingleton
class Staff(QObject):
    """Whoever sits before the preview: what they are told, and what they ask for."""

    asked = Signal(str, str)
    NAME = "staff"

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._panel = PanelPage(self)

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """The instance that the preview gave this engine."""
        staff: QObject = engine.property(Staff.NAME)
        return staff

    def show(self, view: PanelView) -> None:
        self._panel.show(view)

    @Slot(str, str)
    def ask(self, kind: str, id_: str) -> None:
        self.asked.emit(kind, id_)

    @Property(PanelPage, constant=True)
    def panel(self) -> PanelPage:
        return self._panel
