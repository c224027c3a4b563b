"""QR codes for QML: `image://qr/TEXT`, percent-encoded, one pixel a module, with its quiet zone."""

from functools import lru_cache

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

QUIET_ZONE = 4
"""Modules of white around the code (ISO/IEC 18004)."""


class Qr(QQuickImageProvider):
    """Error level M: read by phones through a little glare (standards, row 4.43)."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: A002, ARG002 - Qt's names
        image = _drawn(QUrl.fromPercentEncoding(id.encode()))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


@lru_cache(maxsize=64)
def _drawn(text: str) -> QImage:
    import segno  # noqa: PLC0415 - brings half of the network library with it: not at the start

    modules = tuple(
        segno.make(text, error="m", boost_error=False, micro=False).matrix_iter(border=QUIET_ZONE)
    )
    image = QImage(len(modules), len(modules), QImage.Format.Format_Grayscale8)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            image.setPixel(x, y, 0xFF000000 if dark else 0xFFFFFFFF)
    return image
