"""QR codes for QML: `image://qr/TEXT`, percent-encoded, one pixel a module, with its quiet zone."""

import sys
from functools import cache, lru_cache
from types import ModuleType

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider


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
    """In UTF-8 without a mark: readers find that out, and some would show the mark."""
    from kiosk.gifts import QUIET_ZONE  # noqa: PLC0415 - with the first code

    code = _encoder().make(text, error="m", boost_error=False, micro=False, encoding="utf-8")
    modules = tuple(code.matrix_iter(border=QUIET_ZONE))
    image = QImage(len(modules), len(modules), QImage.Format.Format_Grayscale8)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            image.setPixel(x, y, 0xFF000000 if dark else 0xFFFFFFFF)
    return image


@cache
def _encoder() -> ModuleType:
    """Segno, without the 4 MB for fetching from the network that its writer of SVG brings in."""
    fetching = "urllib.request"
    is_ours = sys.modules.setdefault(fetching, stand_in := ModuleType(fetching)) is stand_in
    import segno  # noqa: PLC0415 - with the first code

    if is_ours:
        del sys.modules[fetching]
    return segno
