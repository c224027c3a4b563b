"""Rounded shapes as small pictures: large rounded `Rectangle`s cost the software renderer much memory."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtQuick import QQuickImageProvider


class Paint(QQuickImageProvider):
    """Answers `image://paint/panel/FILL/EDGE/RADIUS/WIDTH` and `image://paint/corner/FILL/RADIUS`."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: A002 - Qt's name
        shape, fill, *rest = id.split("/")
        image = _corner(fill, requested, *rest) if shape == "corner" else _panel(fill, *rest)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def _panel(fill: str, edge: str, radius: str, width: str) -> QImage:
    """A rounded square that is stretched between its corners."""
    side = 2 * int(radius) + 1
    image, painter = _canvas(QSize(side, side))
    pen_width = float(width)
    inset = pen_width / 2
    painter.setPen(QPen(QColor(f"#{edge}"), pen_width) if pen_width else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(f"#{fill}"))
    corner = int(radius) - inset
    painter.drawRoundedRect(QRectF(0, 0, side, side).adjusted(inset, inset, -inset, -inset), corner, corner)
    painter.end()
    return image


def _corner(fill: str, size: QSize, radius: str) -> QImage:
    """A quarter disc in the lower right corner of a panel."""
    image, painter = _canvas(size)
    disc, panel = QPainterPath(), QPainterPath()
    disc.addEllipse(QPointF(size.width(), size.height()), size.width(), size.height())
    side = 4 * int(radius)
    panel.addRoundedRect(
        QRectF(-side, -side, size.width() + side, size.height() + side), int(radius), int(radius)
    )
    painter.fillPath(disc.intersected(panel), QColor(f"#{fill}"))
    painter.end()
    return image


def _canvas(size: QSize) -> tuple[QImage, QPainter]:
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return image, painter
