"""The smallest files that are pictures, or only look like some by their names."""

import struct
import zlib
from pathlib import Path


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", b"pixels") + chunk(b"IEND", b"")


def jpeg(width: int, height: int) -> bytes:
    size = struct.pack(">HH", height, width)
    return b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x0b\x08" + size + b"\x01\0\0\0\0\xff\xd9"


def webp(form: bytes, data: bytes) -> bytes:
    return b"RIFF" + struct.pack("<I", len(data) + 12) + b"WEBP" + form + struct.pack("<I", len(data)) + data


SVG = b"<?xml version='1.0'?>\n<!-- drawn -->\n<svg xmlns='http://www.w3.org/2000/svg'></svg>\n"
PDF = b"%PDF-1.7\n"
TIFF = b"II*\0\x08\0\0\0"
HEIC = b"\0\0\0\x18ftypheic"


def put_pictures(folder: Path) -> None:
    """What lies in the pictures folder of a campus after a year."""
    folder.mkdir()
    for name, data in {
        "lab.jpg": jpeg(1600, 900),
        "Open day.png": png(1600, 900),
        "scan.tiff": TIFF,
        "flyer.pdf": PDF,
        "flyer.jpg": PDF,
        "IMG_2041.HEIC": HEIC,
        "half.png": png(1600, 900)[:-8],
        "camera.jpg": jpeg(8256, 5504),
        "empty.png": b"",
    }.items():
        (folder / name).write_bytes(data)
    with (folder / "poster.png").open("wb") as poster:
        poster.truncate(12_000_000)
