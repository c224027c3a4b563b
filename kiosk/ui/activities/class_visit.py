"""The class visit on screen."""

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.activities.class_view import ClassView, view
from kiosk.ui.activity_page import ActivityPage
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.shows import Shows

__all__ = ["ClassVisitPage", "Page", "view"]


@QmlElement
@QmlUncreatable("the app provides it")
class ClassVisitPage(Shows[ClassView], ActivityPage):  # type: ignore[operator]
    """Questions to the adult, a team's turn, the scores, or a pause."""


Page = ClassVisitPage
