"""The session as QML sees it: properties to bind to, and one slot to report to."""

from math import ceil

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.session import Attract, OutOfService, Screen, SessionState, Staff, Threshold, Urgent, Visit
from kiosk.ui.activity_page import ActivityPage
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.pages import (
    ArticlePage,
    AttractPage,
    ComfortPage,
    HeaderPage,
    IndexPage,
    MyListPage,
    Pages,
    ReadingPage,
    SearchPage,
    StaffBoard,
)
from kiosk.ui.rows import Rows


@QmlElement
@QmlSingleton
class Session(QObject):
    """Shows a state. It changes only when another state is shown."""

    changed = Signal()
    asked = Signal(str, str)
    framed = Signal()
    knocked = Signal()
    decoded = Signal(str)
    led = Signal()
    NAME = "session"

    def __init__(self, state: SessionState, pages: Pages, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._pages = pages
        self._activity: ActivityPage | None = None
        self._running = False
        self._followed: QQuickItem | None = None
        self.is_telling = False
        """Whether QML is being told of a state: what moves meanwhile was moved by that, and by nobody."""

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """The instance that the app gave this engine."""
        session: QObject = engine.property(Session.NAME)
        return session

    def show(
        self, state: SessionState, activity: ActivityPage | None = None, *, running: bool = False
    ) -> None:
        """Show a state with the page of the activity in it, and whether that needs frames."""
        self._state, self._activity, self._running = state, activity, running
        self.is_telling = True
        self.changed.emit()
        self.is_telling = False

    @Slot()
    def frame(self) -> None:
        """A frame is about to be drawn."""
        self.framed.emit()

    @Slot(str, str)
    def ask(self, kind: str, id_: str) -> None:
        self.asked.emit(kind, id_)

    @Slot()
    def knock(self) -> None:
        """A finger is in the corner of the staff door."""
        self.knocked.emit()

    def follow(self, item: QQuickItem | None) -> None:
        """Show that this is being read."""
        if item is not self._followed:
            self._followed = item
            self.led.emit()

    @Slot(str)
    def decode(self, url: str) -> None:
        """A picture is decoded, or cannot be."""
        self.decoded.emit(url)

    @Property(str, notify=changed)
    def scene(self) -> str:
        match self._state.scene:
            case Attract():
                return "attract"
            case Visit():
                return "visit"
            case Urgent():
                return "urgent"
            case OutOfService():
                return "out-of-service"
            case Threshold() | Staff():
                return "staff"

    @Property(str, notify=changed)
    def screen(self) -> str:
        """The screen of the visit, empty where there is none."""
        scene = self._state.scene
        return scene.here.screen if isinstance(scene, Visit) else ""

    @Property(str, notify=changed)
    def kind(self) -> str:
        """The kind of the activity that is open, or the finder; empty where none is."""
        scene = self._state.scene
        if isinstance(scene, Visit) and scene.here.screen is Screen.FINDER:
            return Screen.FINDER
        return scene.here.item if isinstance(scene, Visit) and scene.here.activity else ""

    @Property(ActivityPage, notify=changed)
    def activity(self) -> ActivityPage | None:
        return self._activity

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """Whether the activity needs frames."""
        return self._running

    @Property(int, notify=changed)
    def arrival(self) -> int:
        scene = self._state.scene
        return scene.here.arrival if isinstance(scene, Visit) else 0

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._state.language

    @Property(bool, notify=changed)
    def onward(self) -> bool:
        """Whether one has gone on from Home."""
        scene = self._state.scene
        return isinstance(scene, Visit) and len(scene.trail) > 1

    @Property(bool, notify=changed)
    def doubting(self) -> bool:
        """Whether the kiosk asks if anybody is still there."""
        scene = self._state.scene
        return isinstance(scene, Visit) and scene.ends_at is not None

    @Property(int, notify=changed)
    def seconds(self) -> int:
        """Left until the kiosk stops waiting for an answer."""
        scene = self._state.scene
        ends_at = scene.ends_at if isinstance(scene, Visit) else None
        return 0 if ends_at is None else max(0, ceil(ends_at - self._state.at))

    @Property(QQuickItem, notify=led)
    def followed(self) -> QQuickItem | None:
        """What is being read aloud."""
        return self._followed if self._followed is not None and isValid(self._followed) else None

    @Property(HeaderPage, constant=True)
    def header(self) -> HeaderPage:
        return self._pages.header

    @Property(AttractPage, constant=True)
    def attract(self) -> AttractPage:
        return self._pages.attract

    @Property(IndexPage, constant=True)
    def home(self) -> IndexPage:
        return self._pages.home

    @Property(IndexPage, constant=True)
    def stem(self) -> IndexPage:
        return self._pages.stem

    @Property(IndexPage, constant=True)
    def programmes(self) -> IndexPage:
        return self._pages.programmes

    @Property(IndexPage, constant=True)
    def partners(self) -> IndexPage:
        return self._pages.partners

    @Property(IndexPage, constant=True)
    def story(self) -> IndexPage:
        return self._pages.story

    @Property(IndexPage, constant=True)
    def news(self) -> IndexPage:
        return self._pages.news

    @Property(IndexPage, constant=True)
    def sites(self) -> IndexPage:
        return self._pages.sites

    @Property(ArticlePage, constant=True)
    def article(self) -> ArticlePage:
        return self._pages.article

    @Property(ComfortPage, constant=True)
    def comfort(self) -> ComfortPage:
        return self._pages.comfort

    @Property(MyListPage, constant=True)
    def myList(self) -> MyListPage:
        return self._pages.my_list

    @Property(ReadingPage, constant=True)
    def reading(self) -> ReadingPage:
        return self._pages.reading

    @Property(SearchPage, constant=True)
    def search(self) -> SearchPage:
        return self._pages.search

    @Property(StaffBoard, constant=True)
    def staff(self) -> StaffBoard:
        return self._pages.staff

    @Property(Rows, constant=True)
    def ahead(self) -> Rows:
        return self._pages.ahead

    @Property(Rows, constant=True)
    def activities(self) -> Rows:
        return self._pages.activities

    @Property(Rows, constant=True)
    def languages(self) -> Rows:
        return self._pages.languages

    @Property(Rows, constant=True)
    def apologies(self) -> Rows:
        return self._pages.apologies

    @Property(Rows, constant=True)
    def notices(self) -> Rows:
        return self._pages.notices
