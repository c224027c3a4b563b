"""A telephone before the screen: finds the code that shows, and reads it sharp, small and blurred."""

import zxingcpp
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickItem

from kiosk.studio.type_name import type_name
from tests.visitors.controls import items, scroller_of
from tests.visitors.driver import Visitor

MARGIN = 12
"""Pixels around a code that the telephone sees as well."""

_FORMATS = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
_AROUND = tuple(QPoint(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1))


def read(picture: QImage) -> list[str]:
    """All QR codes in a picture."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    stride, view = grey.bytesPerLine(), memoryview(grey.constBits())
    pixels = view.cast("B", (grey.height(), stride))
    return [code.text for code in zxingcpp.read_barcodes(pixels, formats=_FORMATS)]


def codes(visitor: Visitor) -> list[QQuickItem]:
    """The codes that the screen has, in sight or not."""
    scene = items(visitor.window.contentItem())
    return [one for one in scene if type_name(one) == "QrCode"]


def bring_into_view(code: QQuickItem) -> None:
    """Scroll as far as it takes to see the whole code."""
    view = scroller_of(code)
    if view is not None:
        top = code.mapRectToItem(view.property("contentItem"), code.boundingRect()).y()
        most = max(0.0, view.property("contentHeight") - view.height())
        view.setProperty("contentY", min(most, max(0.0, top - view.height() / 3)))


def seen(visitor: Visitor) -> QImage:
    """The one code of the screen, with a little of what is around it."""
    visitor.window.grabWindow()  # lays out what is new
    (code,) = codes(visitor)
    bring_into_view(code)
    picture = visitor.window.grabWindow()
    box = code.mapRectToScene(code.boundingRect()).toAlignedRect()
    assert QRect(QPoint(0, 0), picture.size()).contains(box)
    return picture.copy(box.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN))


def half(picture: QImage) -> QImage:
    return picture.scaled(picture.size() / 2, mode=Qt.TransformationMode.SmoothTransformation)


def blurred(picture: QImage) -> QImage:
    """Each pixel as the mean of those around it."""
    mean = picture.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(mean)
    for number, shift in enumerate(_AROUND):
        painter.setOpacity(1 / (number + 1))
        painter.drawImage(shift, picture)
    painter.end()
    return mean
