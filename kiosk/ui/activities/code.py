"""Crack the code on screen."""

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.activities.code_view import CodeView, told, view
from kiosk.ui.activity_page import ActivityPage
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.shows import Shows

__all__ = ["CodePage", "Page", "told", "view"]


@QmlElement
@QmlUncreatable("the app provides it")
class CodePage(Shows[CodeView], ActivityPage):  # type: ignore[operator]
    """The strip on the stage, the keys on the deck, and what is said of them."""


Page = CodePage
