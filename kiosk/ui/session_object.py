"""The session as QML sees it: properties to bind to, and one slot to report to."""

from math import ceil

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.document import record
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
from kiosk.ui.shows import Shows


@record
class SessionView:
    """Where the session stands, as far as all screens ask."""

    scene: str = ""
    screen: str = ""
    """The screen of the visit, empty where there is none."""
    kind: str = ""
    """The kind of the activity that is open, or the finder; empty where none is."""
    running: bool = False
    """Whether the activity needs frames."""
    arrival: int = 0
    language: str = ""
    onward: bool = False
    """Whether one has gone on from Home."""
    doubting: bool = False
    """Whether the kiosk asks if anybody is still there."""
    seconds: int = 0
    """Left until the kiosk stops waiting for an answer."""


@QmlElement
@QmlSingleton
class Session(Shows[SessionView], QObject):
    """Shows a state. It changes only when another state is shown."""

    asked = Signal(str, str)
    framed = Signal()
    knocked = Signal()
    decoded = Signal(str)
    led = Signal()
    opened = Signal()
    NAME = "session"

    def __init__(self, state: SessionState, pages: Pages, parent: QObject) -> None:
        super().__init__(parent)
        self._view = _view_of(state, running=False)
        self._pages = pages
        self._activity: ActivityPage | None = None
        self._followed: QQuickItem | None = None
        self.is_telling = False
        """Whether QML is being told of a state: what moves meanwhile was moved by that, and by nobody."""

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """The instance that the app gave this engine."""
        session: QObject = engine.property(Session.NAME)
        return session

    def present(
        self, state: SessionState, activity: ActivityPage | None = None, *, running: bool = False
    ) -> None:
        """Show a state with the page of the activity in it, and whether that needs frames."""
        self.is_telling = True
        if activity is not self._activity:
            self._activity = activity
            self.opened.emit()
        self.show(_view_of(state, running=running))
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

    @Property(ActivityPage, notify=opened)
    def activity(self) -> ActivityPage | None:
        return self._activity

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


def _view_of(state: SessionState, *, running: bool) -> SessionView:
    scene = state.scene
    if not isinstance(scene, Visit):
        return SessionView(scene=_SCENES[type(scene)], language=state.language)
    here = scene.here
    return SessionView(
        scene="visit",
        screen=here.screen,
        kind=Screen.FINDER if here.screen is Screen.FINDER else here.item if here.activity else "",
        running=running,
        arrival=here.arrival,
        language=state.language,
        onward=len(scene.trail) > 1,
        doubting=scene.ends_at is not None,
        seconds=0 if scene.ends_at is None else max(0, ceil(scene.ends_at - state.at)),
    )


_SCENES = {
    Attract: "attract",
    Urgent: "urgent",
    OutOfService: "out-of-service",
    Threshold: "staff",
    Staff: "staff",
}
