"""What the screens are bound to: one object a screen, each showing a frozen view."""

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui import views
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators
from kiosk.ui.rows import Rows
from kiosk.ui.shows import Shows
from kiosk.ui.staff_views import StaffView

_MADE_BY_APP = "the app provides it"


@QmlElement
@QmlUncreatable(_MADE_BY_APP)
class HeaderPage(Shows[views.HeaderView], QObject):  # type: ignore[operator]
    """The lines at the top of every screen."""


@QmlElement
@QmlUncreatable(_MADE_BY_APP)
class AttractPage(Shows[views.AttractView], QObject):  # type: ignore[operator]
    """What is shown while nobody is there."""


@QmlElement
@QmlUncreatable(_MADE_BY_APP)
class IndexPage(Shows[views.IndexView], QObject):  # type: ignore[operator]
    """A screen that leads on."""


@QmlElement
@QmlUncreatable(_MADE_BY_APP)
class ArticlePage(Shows[views.ArticleView], QObject):  # type: ignore[operator]
    """One item, whatever its kind."""


@QmlElement
@QmlUncreatable(_MADE_BY_APP)
class ComfortPage(Shows[views.ComfortView], QObject):  # type: ignore[operator]
    """How the kiosk shows itself, and how else it could."""


@QmlElement
@QmlUncreatable(_MADE_BY_APP)
class ReadingPage(Shows[views.ReadingView], QObject):  # type: ignore[operator]
    """What leads whoever reads aloud."""


@QmlElement
@QmlUncreatable(_MADE_BY_APP)
class MyListPage(Shows[views.MyListView], QObject):  # type: ignore[operator]
    """What somebody takes home, and the code for all of it."""


@QmlElement
@QmlUncreatable(_MADE_BY_APP)
class SearchPage(Shows[views.SearchView], QObject):  # type: ignore[operator]
    """What is typed and what that has found."""


@QmlElement
@QmlUncreatable(_MADE_BY_APP)
class StaffBoard(Shows[StaffView], QObject):  # type: ignore[operator]
    """The screen at the staff door, whichever it is."""


class Pages:
    """One of each; each list has its own, to stand where it was left."""

    def __init__(self, parent: QObject) -> None:
        self.header = HeaderPage(parent)
        self.attract = AttractPage(parent)
        self.home = IndexPage(parent)
        self.stem = IndexPage(parent)
        self.programmes = IndexPage(parent)
        self.partners = IndexPage(parent)
        self.story = IndexPage(parent)
        self.news = IndexPage(parent)
        self.sites = IndexPage(parent)
        self.article = ArticlePage(parent)
        self.comfort = ComfortPage(parent)
        self.my_list = MyListPage(parent)
        self.reading = ReadingPage(parent)
        self.search = SearchPage(parent)
        self.activities = Rows(views.ActivityRow, parent)
        self.languages = Rows(views.LanguageRow, parent)
        self.ahead = Rows(views.AheadRow, parent)
        self.apologies = Rows(views.ApologyRow, parent)
        self.notices = Rows(views.NoticeRow, parent)
        self.staff = StaffBoard(parent)
