"""Odd addresses come through a code whole."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QSize

from kiosk.content import Link, Loaded
from kiosk.document import replace
from kiosk.session import Ask
from kiosk.ui.qr import Qr
from tests.ui.reading_codes import read, seen
from tests.visitors.driver import Visitor
from tests.visitors.fixtures import Visitors

ODD = [
    "https://example.org/?a=1&b=2#top",
    "https://example.org/100%25/%C3%A9?q=%26",
    "https://example.org/été/ß?x=ü",
    "https://example.org/a//b/../c",
    "https://example.org/" + "x" * 29,
]


@pytest.mark.parametrize("link", ODD)
def test_odd_addresses_come_through_whole(visitors: Visitors, loaded: Loaded, link: str) -> None:
    assert loaded.content is not None
    first, *others = loaded.content.programmes
    odd = replace(loaded.content, programmes=(replace(first, link=Link(link)), *others))
    visitor = visitors(loaded=replace(loaded, content=odd))
    open_programme(visitor, first.id)
    assert read(seen(visitor)) == [link]


def test_a_code_has_one_pixel_a_module_and_its_quiet_zone() -> None:
    size = QSize()
    image = Qr().requestImage("https://example.org", size, QSize())
    assert (image.width(), image.height()) == (25 + 8, 25 + 8)
    assert size == image.size()
    assert {image.pixelColor(x, y).name() for x in range(33) for y in range(4)} == {"#ffffff"}


def open_programme(visitor: Visitor, id_: str) -> None:
    if visitor.state.scene.__class__.__name__ == "Attract":
        visitor.touch(Ask.START)
    else:
        visitor.touch(Ask.HOME)
    visitor.touch(Ask.PROGRAMMES)
    visitor.touch(Ask.PROGRAMME, id_)


def test_what_draws_codes_does_not_load_what_fetches_from_the_network() -> None:
    drawing = "from kiosk.ui.qr import Qr, QSize; Qr().requestImage('a', QSize(), QSize())"
    asking = "; import sys; print({'ssl', 'http.client', 'urllib.request', 'segno'} & {*sys.modules})"
    done = subprocess.run(
        [sys.executable, "-c", drawing + asking], capture_output=True, check=True, text=True
    )
    assert done.stdout == "{'segno'}\n"
