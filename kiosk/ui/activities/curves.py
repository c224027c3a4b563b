"""Curves as they are drawn: each is painted anew only when a point has come."""

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
class Curve(QQuickPaintedItem):
    """One curve of a drawing; without a drawing only its stroke, for a legend."""

    drawn = Signal()
    named = Signal()
    thickened = Signal()
    inked = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._drawing: Drawing | None = None
        self._name = ""
        self._thickness = 1.0
        self._ink = QColor()
        self.setAntialiasing(True)

    def paint(self, painter: QPainter) -> None:
        pen = QPen(self._ink, self._thickness)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashes := DASHES[self._name]:
            pen.setDashPattern(dashes)
        painter.setPen(pen)
        painter.drawPolyline(self._line())

    @Slot()
    def redraw(self) -> None:
        self.update(self.boundingRect().toAlignedRect())

    def _line(self) -> QPolygonF:
        inset = self._thickness / 2
        room = QRectF(0, 0, self.width(), self.height()).adjusted(0, inset, 0, -inset)
        if self._drawing is None:
            middle = room.center().y()
            return QPolygonF([QPointF(room.left(), middle), QPointF(room.right(), middle)])
        points: Line = getattr(self._drawing.chart, self._name)
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

    @Property(str, notify=named)
    def name(self) -> str:
        return self._name

    @name.setter  # type: ignore[no-redef]
    def name(self, name: str) -> None:
        self._name = name
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

    @Property(QColor, notify=inked)
    def ink(self) -> QColor:
        return self._ink

    @ink.setter  # type: ignore[no-redef]
    def ink(self, ink: QColor) -> None:
        self._ink = ink
        self.inked.emit()
        self.redraw()
