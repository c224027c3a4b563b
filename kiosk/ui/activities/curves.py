"""Curves as they are drawn: painted anew only when a point has come."""

from PySide6.QtCore import Property, QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.document import record
from kiosk.ui.backend import QML_IMPORT_MAJOR_VERSION, QML_IMPORT_NAME  # noqa: F401 - read by the decorators

DASHES: dict[str, tuple[float, ...]] = {
    "cells": (),
    "food": (3.0, 1.5),
    "product": (1.0, 1.5),
    "oxygen": (5.0, 1.5, 1.0, 1.5),
    "best": (1.5, 1.0),
}
"""Each curve has its own stroke, so that it is known without its colour."""

Line = tuple[tuple[float, float], ...]
"""Points between 0 and 1, from left to right and from below."""


@record
class Chart:
    """What is drawn."""

    cells: Line = ()
    food: Line = ()
    product: Line = ()
    oxygen: Line = ()
    best: Line = ()


@QmlElement
@QmlUncreatable("the app provides it")
class Drawing(QObject):  # type: ignore[operator]
    """The curves that are to be drawn, and when there are others."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.chart = Chart()

    def show(self, chart: Chart) -> None:
        if chart != self.chart:
            self.chart = chart
            self.changed.emit()


@QmlElement
class Curves(QQuickPaintedItem):
    """Curves of a drawing on one picture; without a drawing only their stroke, for a legend.

    They share it because a picture as large as the stage is some megabytes.
    """

    drawn = Signal()
    named = Signal()
    thickened = Signal()
    inked = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._drawing: Drawing | None = None
        self._names: list[str] = []
        self._thickness = 1.0
        self._inks: list[QColor] = []
        self.setAntialiasing(True)

    def paint(self, painter: QPainter) -> None:
        for name, ink in zip(self._names, self._inks, strict=False):  # QML gives one after the other
            pen = QPen(ink, self._thickness)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            if dashes := DASHES[name]:
                pen.setDashPattern(dashes)
            painter.setPen(pen)
            painter.drawPolyline(self._line(name))

    @Slot()
    def redraw(self) -> None:
        self.update(self.boundingRect().toAlignedRect())

    def _line(self, name: str) -> QPolygonF:
        inset = self._thickness / 2
        room = QRectF(0, 0, self.width(), self.height()).adjusted(0, inset, 0, -inset)
        if self._drawing is None:
            middle = room.center().y()
            return QPolygonF([QPointF(room.left(), middle), QPointF(room.right(), middle)])
        points: Line = getattr(self._drawing.chart, name)
        return QPolygonF([QPointF(x * room.width(), room.bottom() - y * room.height()) for x, y in points])

    @Property(Drawing, notify=drawn)
    def drawing(self) -> Drawing | None:
        return self._drawing

    @drawing.setter  # type: ignore[no-redef]
    def drawing(self, drawing: Drawing | None) -> None:
        if self._drawing is not None:
            self._drawing.changed.disconnect(self.redraw)
        self._drawing = drawing
        if drawing is not None:
            drawing.changed.connect(self.redraw)
        self.drawn.emit()
        self.redraw()

    @Property("QStringList", notify=named)
    def names(self) -> list[str]:
        """From the lowest to the uppermost."""
        return self._names

    @names.setter  # type: ignore[no-redef]
    def names(self, names: list[str]) -> None:
        self._names = list(names)
        self.named.emit()
        self.redraw()

    @Property(float, notify=thickened)
    def thickness(self) -> float:
        return self._thickness

    @thickness.setter  # type: ignore[no-redef]
    def thickness(self, thickness: float) -> None:
        self._thickness = thickness
        self.thickened.emit()
        self.redraw()

    @Property("QVariantList", notify=inked)
    def inks(self) -> list[QColor]:
        """The colour of each."""
        return self._inks

    @inks.setter  # type: ignore[no-redef]
    def inks(self, inks: list[QColor]) -> None:
        self._inks = list(inks)
        self.inked.emit()
        self.redraw()
