"""The panel beside a previewed kiosk as QML sees it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QmlUncreatable, QQmlEngine

from kiosk.studio.panel import PanelView
from kiosk.ui import Shows
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators


@QmlElement
@QmlUncreatable("the preview provides it")
class PanelPage(Shows[PanelView], QObject):  # type: ignore[operator]
    """What staff read and choose from."""


@QmlElement
@QmlSingleton
class Previewer(QObject):
    """Whoever sits before the preview: what they are told, and what they ask for."""

    asked = Signal(str, str)
    NAME = "previewer"

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._panel = PanelPage(self)

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """The instance that the preview gave this engine."""
        previewer: QObject = engine.property(Previewer.NAME)
        return previewer

    def show(self, view: PanelView) -> None:
        self._panel.show(view)

    @Slot(str, str)
    def ask(self, kind: str, id_: str) -> None:
        self.asked.emit(kind, id_)

    @Property(PanelPage, constant=True)
    def panel(self) -> PanelPage:
        return self._panel
