"""Is this a picture that the kiosk can show? Told from its bytes, without decoding it."""

import re
import struct
import zlib
from collections.abc import Mapping
from xml.parsers.expat import ExpatError, ParserCreate

from kiosk.content.within import Fault
from kiosk.document.tongue import _, either, number

MOST_BYTES = 8_000_000
MOST_ON_A_SIDE = 6000
"""Pixels. A decoded one takes 4 bytes; the longer side of a screen has 1920 or 3840 of them."""
KINDS = ("PNG", "JPEG", "WebP", "SVG")

_SVG = re.compile(rb"<svg[\s>]")
_JPEG_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_OTHER_KINDS: Mapping[str, re.Pattern[bytes]] = {
    "PDF": re.compile(rb"%PDF"),
    "TIFF": re.compile(rb"II\*\0|MM\0\*"),
    "GIF": re.compile(rb"GIF8"),
    "BMP": re.compile(rb"BM.{4}\0\0\0\0", re.DOTALL),
    "HEIC": re.compile(rb".{4}ftyp(?:hei|hev|mif|msf)", re.DOTALL),
    "AVIF": re.compile(rb".{4}ftypavif", re.DOTALL),
    "HTML": re.compile(rb"\s*<(?:!doctype html|html)", re.IGNORECASE),
}
"""What staff save by mistake, told by its first bytes whatever its name ends with."""


def picture_fault(data: bytes) -> Fault | None:
    """What is wrong with the bytes of a picture file."""
    if not data:
        return Fault(code="picture", message=_("the file is empty"), hint=_("save the picture again"))
    kind = _kind(data)
    if kind is None:
        return _not_shown(data)
    width, height = _size(kind, data)
    if max(width, height) > MOST_ON_A_SIDE:
        message = _(
            "the picture is too large: {width} by {height} pixels; at most {most} on a side are loaded"
        )
        told = message.format(width=width, height=height, most=MOST_ON_A_SIDE)
        return Fault(code="picture", message=told, hint=_smaller())
    if not _is_whole(kind, data):
        message = _("the picture is damaged: a part of it is missing")
        return Fault(code="picture", message=message, hint=_("copy or save it again"))
    return None


def too_big(size: int) -> Fault:
    message = _("the picture file has {size} MB; at most {most} MB are loaded")
    message = message.format(size=number(size / 1e6), most=number(MOST_BYTES / 1e6))
    return Fault(code="picture", message=message, hint=_smaller())


def _smaller() -> str:
    return _("save it smaller: 2000 pixels on the longer side are enough")


def _not_shown(data: bytes) -> Fault:
    known = next((name for name, start in _OTHER_KINDS.items() if start.match(data)), None)
    message = _("this is not a picture that the kiosk can show")
    if known:
        message = _("the kiosk cannot show {kind} files, and this is one").format(kind=known)
    hint = _("save it as {kinds}; another ending of the name is not enough").format(kinds=either(KINDS))
    return Fault(code="picture", message=message, hint=hint)


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
            return _is_whole_png(data)
        case "jpeg":
            return b"\xff\xd9" in data[-4096:]
        case "webp":
            return len(data) >= int.from_bytes(data[4:8], "little") + 8
        case _:
            return _is_whole_svg(data)


def _is_whole_png(data: bytes) -> bool:
    """Every chunk carries a sum of itself."""
    at = 8
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        end = at + 8 + length
        if zlib.crc32(data[at + 4 : end]) != int.from_bytes(data[end : end + 4], "big"):
            return False
        if data[at + 4 : at + 8] == b"IEND":
            return True
        at = end + 4
    return False


def _is_whole_svg(data: bytes) -> bool:
    try:
        ParserCreate().Parse(data, True)  # noqa: FBT003 - that is all of it
    except (ExpatError, LookupError, ValueError):  # the last two: of a strange encoding
        return False
    return True


def _size(kind: str, data: bytes) -> tuple[int, int]:
    """Width and height in pixels; (0, 0) where the kind has none or they are not found."""
    match kind:
        case "png" if len(data) >= 24:
            width, height = struct.unpack(">II", data[16:24])
            return width, height
        case "jpeg":
            return _size_of_jpeg(data)
        case "webp" if len(data) >= 30:
            return _size_of_webp(data)
        case _:
            return 0, 0


def _size_of_jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        if data[at + 1] in _JPEG_SIZES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return 0, 0


def _size_of_webp(data: bytes) -> tuple[int, int]:
    """In each of its three forms another way (RFC 9649)."""
    match data[12:16]:
        case b"VP8X":
            return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
        case b"VP8L":
            bits = int.from_bytes(data[21:25], "little")
            return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
        case _:
            width, height = struct.unpack("<HH", data[26:30])
            return width & 0x3FFF, height & 0x3FFF
