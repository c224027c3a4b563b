"""Rounded shapes as small pictures: large rounded `Rectangle`s cost the software renderer much memory.

They are told as SVG: PySide takes 12 ms to get ready for the first colour that a painter is given.
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider


class Paint(QQuickImageProvider):
    """Answers `image://paint/panel/FILL/EDGE/RADIUS/WIDTH` and `image://paint/corner/FILL/RADIUS`.

    Colours are RRGGBB or AARRGGBB, lengths are pixels.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: A002 - Qt's name
        shape, fill, *rest = id.split("/")
        drawn = _corner(fill, requested, *rest) if shape == "corner" else _panel(fill, *rest)
        image = QImage.fromData(drawn.encode())
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def _panel(fill: str, edge: str, radius: str, width: str) -> str:
    """A rounded square that is stretched between its corners."""
    side, line = 2 * int(radius) + 1, float(width)
    stroke = f'{_colour("stroke", edge)} stroke-width="{line}"' if line else ""
    shape = (
        f'<rect x="{line / 2}" y="{line / 2}" width="{side - line}" height="{side - line}" '
        f'rx="{int(radius) - line / 2}" {_colour("fill", fill)} {stroke}/>'
    )
    return _svg(side, side, shape)


def _corner(fill: str, size: QSize, radius: str) -> str:
    """A quarter disc in the lower right corner of a panel."""
    wide, high = max(1, size.width()), max(1, size.height())
    way = (
        f"M0 {high} A{wide} {high} 0 0 1 {wide} 0 V{high - int(radius)} "
        f"A{radius} {radius} 0 0 1 {wide - int(radius)} {high} Z"
    )
    return _svg(wide, high, f'<path d="{way}" {_colour("fill", fill)}/>')


def _svg(width: int, height: int, shape: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">{shape}</svg>'


def _colour(place: str, shade: str) -> str:
    """QML writes a colour that is not opaque with its alpha first."""
    alpha, rgb = shade[:-6], shade[-6:]
    opacity = f' {place}-opacity="{int(alpha, 16) / 255:.4f}"' if alpha else ""
    return f'{place}="#{rgb}"{opacity}'
