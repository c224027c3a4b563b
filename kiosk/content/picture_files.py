"""Is this a picture that the kiosk can show? Told from its first and last bytes, without decoding it."""

import re
import struct

from kiosk.content.within import Fault
from kiosk.document.tongue import _, either, number

MOST_BYTES = 8_000_000
MOST_PIXELS = 50_000_000
"""A decoded pixel takes 4 bytes; a screen has 2 to 8 million of them."""
KINDS = ("PNG", "JPEG", "WebP", "SVG")

_SVG = re.compile(rb"<svg[\s>]")
_JPEG_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def picture_fault(data: bytes) -> Fault | None:
    """What is wrong with the bytes of a picture file."""
    if not data:
        return Fault(code="picture", message=_("the file is empty"), hint=_("save the picture again"))
    kind = _kind(data)
    if kind is None:
        message = _("this is not a picture that the kiosk can show")
        hint = _("save it as {kinds}; another ending of the name is not enough").format(kinds=either(KINDS))
        return Fault(code="picture", message=message, hint=hint)
    if not _is_whole(kind, data):
        message = _("the picture is damaged: its end is missing")
        return Fault(code="picture", message=message, hint=_("copy or save it again"))
    width, height = _size(kind, data)
    if width * height > MOST_PIXELS:
        message = _("the picture is too large: {width} by {height} pixels")
        return Fault(code="picture", message=message.format(width=width, height=height), hint=_smaller())
    return None


def too_big(size: int) -> Fault:
    message = _("the picture file has {size} MB; at most {most} MB are loaded")
    message = message.format(size=number(size / 1e6), most=number(MOST_BYTES / 1e6))
    return Fault(code="picture", message=message, hint=_smaller())


def _smaller() -> str:
    return _("save it smaller: 2000 pixels on the longer side are enough")


def _kind(data: bytes) -> str | None:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return "svg" if _SVG.search(data[:4096]) else None


def _is_whole(kind: str, data: bytes) -> bool:
    match kind:
        case "png":
            return b"IEND" in data[-64:]
        case "jpeg":
            return b"\xff\xd9" in data[-4096:]
        case "webp":
            return len(data) >= int.from_bytes(data[4:8], "little") + 8
        case _:
            return b"</svg>" in data[-4096:]


def _size(kind: str, data: bytes) -> tuple[int, int]:
    """Width and height in pixels; (0, 0) where the kind has none or they are not found."""
    if kind == "png" and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    return _size_of_jpeg(data) if kind == "jpeg" else (0, 0)


def _size_of_jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        if data[at + 1] in _JPEG_SIZES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return 0, 0
