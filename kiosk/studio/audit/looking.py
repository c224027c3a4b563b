"""One walk through the scene: what there is to see and to touch, as the rules want it."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from html import unescape

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QFont, QFontMetricsF, QImage, QTransform
from PySide6.QtQml import QQmlProperty, qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.document import replace
from kiosk.machine import Machine
from kiosk.session import Attract, SessionState, Visit
from kiosk.studio.audit.seen import Code, Control, Ring, Scroller, Seen, Stop, Text
from kiosk.studio.type_name import type_name
from kiosk.ui import the
from kiosk.ui.layout import lay_out

_ICONS = "Material Design Icons"

_FINE = 1.5
"""Pixels a mm from which something can be measured; those of the coarsest panel are finer."""

_MARK = re.compile(r"</?[a-z]+>")


def look(
    window: QQuickWindow,
    machine: Machine,
    state: SessionState,
    *,
    before: Mapping[str, QRectF] | None = None,
    colours: bool = True,
) -> Seen:
    """What is on screen now, on that machine's panel.

    `before` is where that was on other screens which is always at hand. Without `colours` it is not looked at
    what lies behind the texts.
    """
    layout = lay_out(window.width(), window.height(), machine, state.comfort)
    engine = qmlEngine(window)
    legible = float(the(engine, "Kiosk.Theme", "Typography").property("legible")) if engine else 0
    scene = state.scene
    known = Seen(
        screen=QRectF(0, 0, layout.width, layout.height),
        legible=legible,
        per_mm=layout.per_mm if layout.per_mm >= _FINE else 0,
        code_mm=layout.mm,
        lower_edge=machine.lower_edge_mm,
        comfort=state.comfort,
        is_unfolded=isinstance(scene, Visit) and scene.here.unfolded,
        is_mirrored=bool(engine and the(engine, "Kiosk.Theme", "Look").property("mirrored")),
        has_a_visitor=isinstance(scene, Attract | Visit),
        before=before or {},
    )
    return _Look(window, known).seen(colours=colours)


class _Look:
    """The walk. All boxes are in pixels of the screen as the visitor sees it, however it is turned."""

    def __init__(self, window: QQuickWindow, known: Seen) -> None:
        self._window, self._known, self._screen = window, known, known.screen
        turned = (one for one in window.contentItem().childItems() if one.rotation() % 360)
        self._root = next(turned, window.contentItem())
        self._picture = self._grabbed()  # first: things find their places when they are drawn
        self._numbers: dict[QQuickItem, int] = {}
        self._texts: list[tuple[QQuickItem, Text]] = []
        self._controls: list[tuple[QQuickItem, Control]] = []
        self._codes: list[QQuickItem] = []
        self._walk(self._root, ())

    def seen(self, *, colours: bool) -> Seen:
        labels = self._labels()
        return replace(
            self._known,
            texts=tuple(text for _item, text in self._texts),
            controls=tuple(
                replace(one, labels=tuple(labels.get(one.number, ()))) for _item, one in self._controls
            ),
            stops=tuple(self._stops()),
            codes=tuple(map(_code, self._codes)),
            picture=self._picture,
            ground=self._ground() if colours else QImage(),
        )

    def _ground(self) -> QImage:
        with _unwritten([item for item, _text in self._texts]):
            return self._grabbed()

    def _grabbed(self) -> QImage:
        picture = self._window.grabWindow()
        turn = self._root.rotation() % 360
        return picture.transformed(QTransform().rotate(-turn)) if turn else picture

    def _walk(self, item: QQuickItem, parents: tuple[QQuickItem, ...]) -> None:
        """Everything visible, in the order in which it is painted."""
        if not item.isVisible() or item.opacity() == 0:
            return
        number = self._numbers[item] = len(self._numbers)
        if (item.inherits("QQuickRectangle") or item.inherits("QQuickImage")) and self._place(item).contains(
            self._screen
        ):
            for found in (self._texts, self._controls, self._codes):
                found.clear()  # what a sheet over the whole screen covers is not in sight
        if item.inherits("QQuickText"):
            if item.property("text"):
                self._texts.append((item, self._text(item, number, parents)))
        elif item.inherits("QQuickAbstractButton") or item.inherits("QQuickSlider"):
            self._controls.append((item, self._control(item, number, parents)))
        elif type_name(item) == "QrCode" and item.property("content"):
            self._codes.append(item)
        for child in sorted(item.childItems(), key=lambda one: one.z()):
            self._walk(child, (item, *parents))

    def _place(self, item: QQuickItem) -> QRectF:
        """The room that an item takes."""
        return item.mapRectToItem(self._root, QRectF(0, 0, item.width(), item.height()))

    def _about(
        self, item: QQuickItem, number: int, box: QRectF, parents: tuple[QQuickItem, ...]
    ) -> dict[str, object]:
        """What is to be said of a text as of a control."""
        clips = [one for one in parents if one.clip()]
        rooms = tuple(map(self._place, clips))
        shown = box.intersected(self._screen)
        for room in rooms:
            shown = shown.intersected(room)
        return {
            "number": number,
            "box": box,
            "shown": shown,
            "rooms": rooms,
            "clear": tuple(map(self._clear, clips)),
            "parents": tuple(self._numbers[one] for one in parents),
            "scroller": self._scroller(parents),
            "owner": next((self._numbers[one] for one in (item, *parents) if _is_button(one)), number),
            "enabled": item.isEnabled(),
            "dimmed": not item.isEnabled() or any(one.opacity() < 1 for one in (item, *parents)),
        }

    def _text(self, item: QQuickItem, number: int, parents: tuple[QQuickItem, ...]) -> Text:
        font = QFont(item.property("font"))
        meant = float(font.pixelSize())
        drawn = float(item.property("fontInfo").property("pixelSize").toNumber())
        capital, usual = _measures(font.family(), font.pixelSize(), font.weight())
        wide, high = float(item.property("contentWidth")), float(item.property("contentHeight"))
        fitted = min(1.0, drawn / meant)
        return Text(
            **self._about(item, number, item.mapRectToItem(self._root, item.boundingRect()), parents),  # type: ignore[arg-type]
            words=_words(item),
            is_icon=font.family() == _ICONS,
            place=self._place(item),
            written=(wide, high),
            shortened=bool(item.property("truncated")),
            lines=int(item.property("lineCount")),
            meant=meant,
            drawn=drawn,
            capital=capital * fitted,
            signs=wide / (usual * fitted),
            colour=QColor(item.property("color")),
        )

    def _control(self, item: QQuickItem, number: int, parents: tuple[QQuickItem, ...]) -> Control:
        box = item.parentItem().mapRectToItem(
            self._root, QRectF(item.x(), item.y(), item.width(), item.height())
        )
        is_area = not item.property("activeFocusOnTab") and box == self._place(item.parentItem())
        return Control(
            **self._about(item, number, box, parents),  # type: ignore[arg-type]
            kind=type_name(item),
            name=_spoken(item),
            ask=str(item.property("ask") or ""),
            id=str(item.property("askId") or ""),
            is_area=(is_area and not item.inherits("QQuickSlider")) or box.contains(self._screen),
            chosen=bool(item.property("checked")) if item.property("checkable") else None,
            is_slider=item.inherits("QQuickSlider"),
            ring=self._ring(item),
        )

    def _ring(self, item: QQuickItem) -> Ring | None:
        for child in item.childItems():
            if child.inherits("QQuickRectangle") and child.z() > 0:
                width = float(QQmlProperty.read(child, "border.width"))
                colour = QColor(QQmlProperty.read(child, "border.color"))
                return Ring(box=self._place(child), width=width, colour=colour)
        return None

    def _clear(self, room: QQuickItem) -> QRectF:
        box = self._place(room)
        for beside in room.parentItem().childItems():
            if type_name(beside) == "Fade" and beside.isVisible():
                box.setBottom(self._place(beside).top() - 1)
        return box

    def _scroller(self, parents: tuple[QQuickItem, ...]) -> Scroller | None:
        """What moves it, where something does."""
        for one in parents:
            if one.inherits("QQuickFlickable"):
                offset = float(one.property("contentY"))
                return Scroller(number=self._numbers[one], window=self._place(one), offset=offset)
        return None

    def _labels(self) -> Mapping[int, list[str]]:
        """What is written on each control."""
        labels: dict[int, list[str]] = {}
        for _item, text in self._texts:
            if text.owner != text.number and not text.is_icon:
                labels.setdefault(text.owner, []).append(text.words)
        return labels

    def _stops(self, item: QQuickItem | None = None, parents: tuple[QQuickItem, ...] = ()) -> Iterator[Stop]:
        """Where the focus comes to by Tab, as Qt goes: through the tree, whatever lies above what.

        Qt is not asked for the next one: the answer comes to belong to Python, which then deletes it.
        """
        item = item or self._root
        if not (item.isVisible() and item.isEnabled()):
            return
        if item.activeFocusOnTab() and item in self._numbers:
            yield Stop(
                name=_spoken(item),
                box=self._place(item),
                scroller=self._scroller(parents),
                is_list=item.inherits("QQuickListView"),
            )
        for child in item.childItems():
            yield from self._stops(child, (item, *parents))


def scrolled(window: QQuickWindow) -> Iterator[None]:
    """Bring into view, page by page, what lies further down or is made only then; at last the beginning."""
    for one in list(_scrollers(window.contentItem())):  # nobody holds on to rows that a list may take away
        top, page = float(one.property("originY")), one.height()
        while page > 0 and top + page < one.property("originY") + one.property("contentHeight"):
            top += page
            one.setProperty("contentY", top)
            yield
        one.setProperty("contentY", float(one.property("originY")))


def _scrollers(item: QQuickItem) -> Iterator[QQuickItem]:
    """What of the screen in front can be scrolled."""
    if item.isVisible() and item.isEnabled():
        if item.inherits("QQuickFlickable"):
            yield item
        for child in item.childItems():
            yield from _scrollers(child)


@contextmanager
def _unwritten(texts: list[QQuickItem]) -> Iterator[None]:
    """What lies behind the texts, as long as it lasts."""
    before = [text.opacity() for text in texts]
    for text in texts:
        text.setOpacity(0)
    try:
        yield
    finally:
        for text, opacity in zip(texts, before, strict=True):
            text.setOpacity(opacity)


@cache
def _measures(family: str, size: int, weight: QFont.Weight) -> tuple[float, float]:
    """Pixels of a capital letter, and of a letter of usual width."""
    font = QFont(family)
    font.setPixelSize(size)
    font.setWeight(weight)
    metrics = QFontMetricsF(font)
    return metrics.capHeight(), metrics.averageCharWidth()


def _spoken(item: QQuickItem) -> str:
    """What whoever cannot see it is told: names exist only while accessibility is active."""
    told: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
    return "" if told is None else told.text(QAccessible.Text.Name)


def _words(item: QQuickItem) -> str:
    """What is read: some texts have marks in them, as HTML."""
    words = str(item.property("text"))
    return unescape(_MARK.sub("", words)) if _MARK.search(words) else words


def _code(item: QQuickItem) -> Code:
    grain = float(item.property("grain"))
    return Code(
        grain=grain, needed=float(item.property("needed")), side=grain * int(item.property("modules"))
    )


def _is_button(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton")
