"""Pictures are told from their bytes."""

import struct
from pathlib import Path

import pytest

from kiosk.content.gallery import Gallery
from kiosk.content.picture_files import MOST_BYTES, picture_fault

PNG = (
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
    + struct.pack(">II", 640, 480)
    + b"\x08\x02\0\0\0....\0\0\0\0IEND\xaeB`\x82"
)
JPEG = b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x0b\x08" + struct.pack(">HH", 480, 640) + b"\x01\0\0\0\0\xff\xd9"
WEBP = b"RIFF\x0c\0\0\0WEBPVP8 \0\0\0\0"
SVG = b"<?xml version='1.0'?>\n<!-- drawn -->\n<svg xmlns='http://www.w3.org/2000/svg'></svg>\n"


@pytest.mark.parametrize("data", [PNG, JPEG, WEBP, SVG])
def test_four_kinds_of_pictures_are_shown(data: bytes) -> None:
    assert picture_fault(data) is None


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"Dear Sir", "not a picture"),
        (b"GIF89a\x01\0\x01\0", "not a picture"),
        (b"%PDF-1.7", "not a picture"),
        (PNG[:-8], "damaged"),
        (JPEG[:-2], "damaged"),
        (WEBP[:-1], "damaged"),
        (SVG[:-8], "damaged"),
        (PNG.replace(struct.pack(">I", 640), struct.pack(">I", 640_000)), "307200000 pixels"[-6:]),
        (JPEG.replace(struct.pack(">HH", 480, 640), struct.pack(">HH", 65000, 65000)), "65000 by 65000"),
    ],
)
def test_other_files_are_not(data: bytes, words: str) -> None:
    fault = picture_fault(data)
    assert fault is not None
    assert words in fault.message


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
