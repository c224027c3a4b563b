"""Which page shows a place of the visit, and what. Nothing of it is needed before somebody is there."""

from PySide6.QtCore import QObject

from kiosk.session import Place, Screen, searching
from kiosk.ui import activities, lists
from kiosk.ui.activity_page import ActivityPage
from kiosk.ui.articles import article
from kiosk.ui.pages import Pages
from kiosk.ui.preparing import Preparing
from kiosk.ui.site_map import site_map
from kiosk.ui.speaker import Speaker


class Opener:
    """Shows places on the pages; `parent` owns what it makes."""

    def __init__(self, pages: Pages, parent: QObject) -> None:
        self._pages = pages
        self._activities = activities.Activities(parent)
        self._preparing = Preparing(searching.prepare, parent)

    def prepare(self, speaker: Speaker) -> None:
        """Say which screens there may be."""
        self._pages.activities.show(activities.shelf(speaker.content))

    def open(self, speaker: Speaker, place: Place) -> ActivityPage | None:
        """Show a place; the page of the activity in it, if there is one."""
        self.prepare(speaker)
        pages = self._pages
        match place.screen:
            case Screen.HOME:
                pages.home.show(lists.shelf(speaker, place))
            case Screen.STEM:
                pages.stem.show(lists.shelf(speaker, place))
            case Screen.PROGRAMMES:
                pages.programmes.show(lists.catalogue(speaker, place))
            case Screen.PARTNERS:
                pages.partners.show(lists.catalogue(speaker, place))
            case Screen.STORY:
                pages.story.show(lists.catalogue(speaker, place))
            case Screen.SITES:
                pages.sites.show(site_map(speaker))
            case Screen.SEARCH:
                self._search(speaker, place)
            case Screen.ACTIVITY:
                return self._activities.show(speaker, place)
            case _:
                pages.article.show(article(speaker, place))
        return None

    def _search(self, speaker: Speaker, place: Place) -> None:
        from kiosk.ui.search_view import search  # noqa: PLC0415 - when somebody searches

        self._pages.search.show(search(speaker, place))
        self._preparing.begin(speaker.content)
