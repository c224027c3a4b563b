"""The class visit on screen."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.activities.quiz import AnswerRow
from kiosk.ui.activity_page import ActivityPage
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.class_views import ClassView, TeamRow, view
from kiosk.ui.pages import Shows
from kiosk.ui.rows import Rows
from kiosk.ui.views import DoorRow, TagRow

__all__ = ["ClassVisitPage", "Page", "view"]


@QmlElement
@QmlUncreatable("the app provides it")
class ClassVisitPage(ActivityPage, Shows[ClassView]):  # type: ignore[operator]
    """Questions to the adult, a team's turn, the scores, or a pause."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = ClassView()
        self._board = Rows(TeamRow, "shape", self)
        self._choices = Rows(DoorRow, "door", self)
        self._others = Rows(DoorRow, "door", self)
        self._answers = Rows(AnswerRow, "number", self)
        self._remembered = Rows(TagRow, "tag", self)

    def _list(self, view: ClassView) -> None:
        self._board.show(view.board)
        self._choices.show(view.choices)
        self._others.show(view.others)
        self._answers.show(view.answers)
        self._remembered.show(view.remembered)

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
    def ground(self) -> str:
        return self._view.ground

    @Property(str, notify=changed)
    def line(self) -> str:
        return self._view.line

    @Property(str, notify=changed)
    def crest(self) -> str:
        return self._view.crest

    @Property(str, notify=changed)
    def verdict(self) -> str:
        return self._view.verdict

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._view.reason

    @Property(str, notify=changed)
    def clock(self) -> str:
        return self._view.clock

    @Property(float, notify=changed)
    def share(self) -> float:
        return self._view.share

    @Property(str, notify=changed)
    def big(self) -> str:
        return self._view.big

    @Property(str, notify=changed)
    def onward(self) -> str:
        return self._view.onward

    @Property(str, notify=changed)
    def onwardAct(self) -> str:
        return self._view.onward_act

    @Property(str, notify=changed)
    def pause(self) -> str:
        return self._view.pause

    @Property(str, notify=changed)
    def heading(self) -> str:
        return self._view.heading

    @Property(Rows, constant=True)
    def board(self) -> Rows:
        return self._board

    @Property(Rows, constant=True)
    def choices(self) -> Rows:
        return self._choices

    @Property(Rows, constant=True)
    def others(self) -> Rows:
        return self._others

    @Property(Rows, constant=True)
    def answers(self) -> Rows:
        return self._answers

    @Property(Rows, constant=True)
    def remembered(self) -> Rows:
        return self._remembered


Page = ClassVisitPage
