"""What every activity is bound to, whatever is done in it; its own page inherits from this one."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.rows import Rows
from kiosk.ui.views import ActivityView, DoorRow, LevelRow


@QmlElement
@QmlUncreatable("the app provides it")
class ActivityPage(QObject):  # type: ignore[operator]
    """Shows the frame around an activity."""

    framed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = ActivityView()
        self._levels = Rows(LevelRow, "level", self)
        self._link = Rows(DoorRow, "door", self)

    def show_frame(self, view: ActivityView) -> None:
        if view != self._frame:
            self._frame = view
            self._levels.show(view.levels)
            self._link.show(view.link)
            self.framed.emit()

    @Property(str, notify=framed)
    def title(self) -> str:
        return self._frame.title

    @Property(str, notify=framed)
    def kicker(self) -> str:
        return self._frame.kicker

    @Property(str, notify=framed)
    def colour(self) -> str:
        return self._frame.colour

    @Property(str, notify=framed)
    def instruction(self) -> str:
        return self._frame.instruction

    @Property(str, notify=framed)
    def note(self) -> str:
        return self._frame.note

    @Property(bool, notify=framed)
    def untouched(self) -> bool:
        return self._frame.untouched

    @Property(bool, notify=framed)
    def ended(self) -> bool:
        return self._frame.ended

    @Property(str, notify=framed)
    def seen(self) -> str:
        return self._frame.seen

    @Property(str, notify=framed)
    def code(self) -> str:
        return self._frame.code.text

    @Property(str, notify=framed)
    def codeLine(self) -> str:
        return self._frame.code.line

    @Property(str, notify=framed)
    def codeShort(self) -> str:
        return self._frame.code.short

    @Property(str, notify=framed)
    def nextTitle(self) -> str:
        return self._frame.next_title

    @Property(Rows, constant=True)
    def levels(self) -> Rows:
        return self._levels

    @Property(Rows, constant=True)
    def link(self) -> Rows:
        return self._link
