"""Which page shows a place of the visit, and what. Nothing of it is needed before somebody is there."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kiosk.session import Place, Screen, Visit, searching
from kiosk.ui import activities, lists
from kiosk.ui.activity_page import ActivityPage
from kiosk.ui.articles import article
from kiosk.ui.layout import LARGER
from kiosk.ui.pages import Pages
from kiosk.ui.preparing import Preparing
from kiosk.ui.site_map import site_map
from kiosk.ui.speaker import Speaker

if TYPE_CHECKING:
    from kiosk.ui.finder import FinderPage


class Opener:
    """Shows places on the pages; `parent` owns what it makes."""

    def __init__(self, pages: Pages, parent: QObject) -> None:
        self._pages, self._parent = pages, parent
        self._activities = activities.Activities(parent)
        self._finder: FinderPage | None = None
        self._catalogues = {
            Screen.PROGRAMMES: pages.programmes,
            Screen.PARTNERS: pages.partners,
            Screen.STORY: pages.story,
            Screen.NEWS: pages.news,
        }
        self._preparing = Preparing(searching.prepare, parent)

    def prepare(self, speaker: Speaker) -> None:
        """Say which screens there may be."""
        rooms = (*activities.shelf(speaker.content), *lists.finder_room(speaker.content))
        self._pages.activities.show(rooms)

    def open(
        self, speaker: Speaker, visit: Visit, voices: frozenset[str] = frozenset()
    ) -> ActivityPage | None:
        """Show where a visit is; the page of the activity there, or of the finder, if there is one."""
        self.prepare(speaker)
        pages, place, kept = self._pages, visit.here, visit.my_list
        match place.screen:
            case Screen.HOME:
                pages.home.show(lists.shelf(speaker, place, kept))
            case Screen.STEM:
                pages.stem.show(lists.shelf(speaker, place, kept))
            case Screen.PROGRAMMES | Screen.PARTNERS | Screen.STORY | Screen.NEWS:
                self._catalogues[place.screen].show(lists.catalogue(speaker, place))
            case Screen.SITES:
                pages.sites.show(site_map(speaker, LARGER[visit.comfort.letters]))
            case Screen.COMFORT:
                self._suit(speaker, visit, voiced=speaker.language in voices)
            case Screen.FINDER:
                return self._find(speaker, visit)
            case Screen.SEARCH:
                self._search(speaker, place)
            case Screen.ACTIVITY:
                return self._activities.show(speaker, place)
            case Screen.MY_LIST:
                from kiosk.ui.my_list import my_list  # noqa: PLC0415 - when somebody opens it

                pages.my_list.show(my_list(speaker, place, kept))
            case _:
                pages.article.show(article(speaker, place, kept))
        return None

    def _suit(self, speaker: Speaker, visit: Visit, *, voiced: bool) -> None:
        from kiosk.ui.comfort import comfort_view  # noqa: PLC0415 - when somebody wants it otherwise

        self._pages.comfort.show(comfort_view(speaker.words, visit.comfort, voiced=voiced))

    def _find(self, speaker: Speaker, visit: Visit) -> ActivityPage:
        from kiosk.ui.finder import FinderPage, frame, view  # noqa: PLC0415 - when somebody looks for a path

        self._finder = self._finder or FinderPage(self._parent)
        page: Any = self._finder
        page.frame.show(frame(speaker, visit))
        page.show(view(speaker, visit))
        return self._finder

    def _search(self, speaker: Speaker, place: Place) -> None:
        from kiosk.ui.search_view import search  # noqa: PLC0415 - when somebody searches

        self._pages.search.show(search(speaker, place))
        self._preparing.begin(speaker.content)
