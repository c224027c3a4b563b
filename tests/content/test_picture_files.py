"""Pictures are told from their bytes."""

import struct
from pathlib import Path

import pytest

from kiosk.content.gallery import Gallery
from kiosk.content.picture_files import MOST_BYTES, picture_fault
from tests.content.pictures import SVG, jpeg, png, webp

PNG = png(640, 480)
JPEG = jpeg(640, 480)
WEBP = webp(b"VP8 ", b"......" + struct.pack("<HH", 640, 480))


@pytest.mark.parametrize("data", [PNG, JPEG, WEBP, SVG])
def test_four_kinds_of_pictures_are_shown(data: bytes) -> None:
    assert picture_fault(data) is None


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"Dear Sir", "not a picture"),
        (b"GIF89a\x01\0\x01\0", "GIF"),
        (b"%PDF-1.7", "PDF"),
        (b"II*\0\x08\0\0\0", "TIFF"),
        (b"MM\0*\0\0\0\x08", "TIFF"),
        (b"\0\0\0\x18ftypheic", "HEIC"),
        (b"\0\0\0\x1cftypavif", "AVIF"),
        (b"BM\x46\0\0\0\0\0\0\0\x36", "BMP"),
        (b"\n<!DOCTYPE html><title>404</title>", "HTML"),
        (PNG[:-8], "damaged"),
        (JPEG[:-2], "damaged"),
        (WEBP[:-1], "damaged"),
        (SVG[:-8], "damaged"),
        (PNG.replace(b"pixels", b"PIXELS"), "damaged"),
        (SVG.replace(b"<svg ", b"<svg <g>"), "damaged"),
        (SVG.replace(b"1.0'", b"1.0' encoding='utf-7'"), "damaged"),
        (png(6001, 1), "6001 by 1"),
        (png(1, 6001), "1 by 6001"),
        (JPEG.replace(struct.pack(">HH", 480, 640), struct.pack(">HH", 65000, 65000)), "65000 by 65000"),
        (webp(b"VP8 ", b"......" + struct.pack("<HH", 6001, 480)), "6001 by 480"),
        (webp(b"VP8L", b"/" + struct.pack("<I", 6000 | 479 << 14) + b"....."), "6001 by 480"),
        (
            webp(b"VP8X", b"\0\0\0\0" + struct.pack("<I", 6000)[:3] + struct.pack("<I", 479)[:3]),
            "6001 by 480",
        ),
    ],
)
def test_other_files_are_not(data: bytes, words: str) -> None:
    fault = picture_fault(data)
    assert fault is not None
    assert words in fault.message


def test_a_picture_of_the_largest_size_is_shown() -> None:
    assert picture_fault(png(6000, 6000)) is None


def test_a_picture_that_is_too_big_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "wall.png").open("wb") as wall:
        wall.truncate(MOST_BYTES + 1)
    fault = Gallery(tmp_path).look("wall.png").fault
    assert fault is not None
    assert "8 MB" in fault.message


def test_a_picture_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "cell.svg").write_bytes(SVG)
    gallery = Gallery(tmp_path)
    first = gallery.look("cell.svg")
    (tmp_path / "cell.svg").unlink()
    assert gallery.look("cell.svg") is first
    assert first.fault is None


@pytest.mark.parametrize("name", ["a\0b", "../x", "/etc/hostname", "x" * 300, "a\\b", ".", ""])
def test_impossible_names_are_faults(tmp_path: Path, name: str) -> None:
    assert Gallery(tmp_path).look(name).fault is not None
