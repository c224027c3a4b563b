"""Contrast as WCAG 2.2 defines it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem


def contrast(one: QColor, other: QColor) -> float:
    """From 1, the same, to 21, black on white."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def worst(colour: QColor, ground: QImage, box: QRect) -> float:
    """Against the pixel in that part of a picture that it stands out from least."""
    part = ground.copy(box).convertToFormat(QImage.Format.Format_RGB32)
    pixels = set(memoryview(part.constBits()).cast("I"))
    return min((contrast(colour, QColor(pixel)) for pixel in pixels), default=21)


@contextmanager
def unwritten(texts: list[QQuickItem]) -> Iterator[None]:
    """What lies behind the texts, as long as it lasts."""
    before = [text.opacity() for text in texts]
    for text in texts:
        text.setOpacity(0)
    yield
    for text, opacity in zip(texts, before, strict=True):
        text.setOpacity(opacity)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
