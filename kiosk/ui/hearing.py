"""The screen as it is told to an ear: what assistive technology is told of it, in reading order.

Nothing says which screen it is: a new one is read as soon as its parts have names.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.document import record
from kiosk.session.events import Passage
from kiosk.ui.rows import Rows
from kiosk.ui.utterance import Element, Role, utterance
from kiosk.voice.plain import plain
from kiosk.wording import Words

_Text = QAccessible.Text
_CHOICES = frozenset({QAccessible.Role.CheckBox, QAccessible.Role.RadioButton})
_CONTROLS = _CHOICES | {QAccessible.Role.Button}
_ADDRESS = re.compile(r"(?:https?|geo|tel|mailto):(?://)?([^?]*)")


@record
class Place:
    """Where a passage is: an item, or a row of a list that may not be made yet."""

    passage: Passage
    item: Any
    """The QQuickItem; of a row the list."""
    row: int = -1

    def find(self) -> QQuickItem | None:
        """The item; a row comes into view, and is made where it was not."""
        if self.row < 0:
            item: QQuickItem = self.item
            return item
        self.item.setProperty("currentIndex", self.row)
        current = self.item.property("currentItem")
        return current if isinstance(current, QQuickItem) else None


def places(window: QQuickWindow, words: Words, foreign: Mapping[str, str]) -> Iterator[Place]:
    """All there is to read, from top to bottom. What is always there, as the dock, is told by keys only.

    `foreign` says of texts that are in another language in which.
    """
    lists: list[QQuickItem] = []
    for item, told in _told(window):
        view = _list_of(item)
        if view is None:
            yield Place(passage=_passage(item, told, words, foreign), item=item)
        elif view not in lists:
            lists.append(view)
            yield from _rows(view, foreign)


def focused(item: QQuickItem, words: Words, foreign: Mapping[str, str]) -> Passage | None:
    """A control that has the focus: its label, then what it is, how it stands, and which of how many."""
    told: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
    if told is None or told.role() not in _CONTROLS or not told.text(_Text.Name):
        return None
    number, count = _position(item)
    element = Element(
        name=told.text(_Text.Name),
        role=Role.CHOICE if told.role() in _CHOICES else Role.BUTTON,
        detail=told.text(_Text.Description),
        chosen=bool(told.state().checked),
        usable=not told.state().disabled,
        number=number,
        count=count,
    )
    own = _plainly((element.name, element.detail))
    return Passage(phrases=_plainly(utterance(words, element)), foreign=_foreign(item, own, foreign))


def readable(text: str) -> str:
    """What a code gives a telephone, as it is said: an address without its technical beginning."""
    address = _ADDRESS.match(text)
    return address[1].removesuffix("/") if address else ""


def _told(window: QQuickWindow) -> Iterator[tuple[QQuickItem, QAccessibleInterface]]:
    """What can be seen and has something to say."""
    root: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(window)
    if root is not None:
        for number in range(root.childCount()):
            yield from _below(root.child(number))


def _below(told: QAccessibleInterface | None) -> Iterator[tuple[QQuickItem, QAccessibleInterface]]:
    if told is None or told.state().invisible:
        return
    item = told.object()
    if isinstance(item, QQuickItem) and _is_read(item, told):
        yield item, told
    if told.role() not in _CONTROLS:
        for number in range(told.childCount()):
            yield from _below(told.child(number))


def _is_read(item: QQuickItem, told: QAccessibleInterface) -> bool:
    """Not what lies under a question, nor what is always at hand."""
    around: QQuickItem | None = item.parentItem()
    if not _phrases(told) or around is None or not around.isEnabled():
        return False
    return not any(one.property("unread") for one in (item, *_around(item)))


def _around(item: QQuickItem) -> Iterator[QQuickItem]:
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _passage(
    item: QQuickItem, told: QAccessibleInterface, words: Words, foreign: Mapping[str, str]
) -> Passage:
    """Of several that exclude each other only the chosen one says how it stands."""
    standing = ""
    if told.role() in _CHOICES and told.state().checkable:
        other = words.said_not_chosen if told.role() == QAccessible.Role.CheckBox else ""
        standing = words.said_chosen if told.state().checked else other
    own = _phrases(told)
    return Passage(phrases=_plainly((*own, standing)), foreign=_foreign(item, own, foreign))


def _phrases(told: QAccessibleInterface) -> tuple[str, ...]:
    name, description = told.text(_Text.Name), told.text(_Text.Description)
    if told.role() == QAccessible.Role.Graphic:
        description = readable(description)
    return _plainly((name, description))


def _plainly(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(filter(None, map(plain, texts)))


def _foreign(item: QQuickItem, own: tuple[str, ...], foreign: Mapping[str, str]) -> Mapping[str, str]:
    """Which of its own phrases are in another language than the screen, and in which."""
    found = (one.property("spokenIn") for one in (item, *_around(item)))
    language = next((str(language) for language in found if language), "")
    return dict.fromkeys(own, language) if language else _known(own, foreign)


def _known(phrases: tuple[str, ...], foreign: Mapping[str, str]) -> Mapping[str, str]:
    return {phrase: foreign[phrase] for phrase in phrases if phrase in foreign}


def _list_of(item: QQuickItem) -> QQuickItem | None:
    """The list that an item is a row or a heading of."""
    content: QQuickItem | None = item.parentItem()
    view: QQuickItem | None = content.parentItem() if content is not None else None
    return view if view is not None and view.inherits("QQuickListView") else None


def _rows(view: QQuickItem, foreign: Mapping[str, str]) -> Iterator[Place]:
    """Every row of a list, with the heading over the first of several: not all of them are made."""
    model = view.property("model")
    heading = ""
    is_headed = bool(QQmlProperty.read(view, "section.property"))
    for number, row in enumerate(model.rows if isinstance(model, Rows) else ()):
        name = getattr(row, "name", row.title)
        over = row.heading if is_headed and row.heading != heading and row.heading not in name else ""
        heading = row.heading
        phrases = _plainly((over, name, row.line))
        yield Place(passage=Passage(phrases=phrases, foreign=_known(phrases, foreign)), item=view, row=number)


def _position(item: QQuickItem) -> tuple[int, int]:
    """Which of the controls beside it this is, from 1, and how many there are."""
    view = _list_of(item)
    if view is not None:
        return int(view.property("currentIndex")) + 1, int(view.property("count"))
    beside = [one for one in item.parentItem().childItems() if _is_beside(one)]
    return beside.index(item) + 1, len(beside)


def _is_beside(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton") and item.isVisible()
