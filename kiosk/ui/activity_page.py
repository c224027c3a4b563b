"""What every activity is bound to, whatever is done in it; its own page inherits from this one."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.shows import Shows
from kiosk.ui.views import ActivityView


@QmlElement
@QmlUncreatable("the app provides it")
class ActivityFrame(Shows[ActivityView], QObject):  # type: ignore[operator]
    """What stands around an activity."""


@QmlElement
@QmlUncreatable("the app provides it")
class ActivityPage(QObject):  # type: ignore[operator]
    """An activity and its frame."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = ActivityFrame(self)

    @Property(ActivityFrame, constant=True)
    def frame(self) -> ActivityFrame:
        return self._frame
