"""Grow a batch on screen."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.activities.curves import Drawing
from kiosk.ui.activities.reactor_view import ReactorView, Shown, view
from kiosk.ui.activity_page import ActivityPage
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.shows import Shows

__all__ = ["Page", "ReactorPage", "view"]


@QmlElement
@QmlUncreatable("the app provides it")
class ReactorPage(Shows[ReactorView], ActivityPage):  # type: ignore[operator]
    """The vessel, its curves, what can be set, and at the end what came of it."""

    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._moments = 0.0
        self._drawing = Drawing(self)

    def show(self, view: Shown) -> None:  # type: ignore[override]
        """Show it; where only time has gone by, only what moves is told."""
        if view.moments != self._moments:
            self._moments = view.moments
            self.moved.emit()
        self._drawing.show(view.view.chart)
        super().show(view.view)

    @Property(float, notify=moved)
    def moments(self) -> float:
        return self._moments

    @Property(Drawing, constant=True)
    def drawing(self) -> Drawing:
        return self._drawing


Page = ReactorPage
