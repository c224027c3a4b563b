"""From cell to patient on screen."""

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.activities.process_view import ProcessView, told, view
from kiosk.ui.activity_page import ActivityPage
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.shows import Shows

__all__ = ["Page", "ProcessPage", "told", "view"]


@QmlElement
@QmlUncreatable("the app provides it")
class ProcessPage(Shows[ProcessView], ActivityPage):  # type: ignore[operator]
    """The line and the vessel on the stage, the cards on the deck."""


Page = ProcessPage
