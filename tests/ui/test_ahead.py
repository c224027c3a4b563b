"""Pictures are decoded before they are shown: no frame has an empty place."""

from os import urandom
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.content import Loaded
from kiosk.document import replace
from kiosk.session import Ask, Attract
from kiosk.ui import ahead
from kiosk.ui.ahead import PATIENCE
from kiosk.ui.conductor import Conductor
from tests.ui.test_content_on_screen import content_of, with_picture
from tests.visitors.driver import Visitor, spin_until
from tests.visitors.fixtures import Visitors

RED, BLUE = "#c81e1e", "#1e1ec8"


def painted(file: Path, colour: str) -> None:
    """Large, and slow to decode: all of it is in one colour but a tenth, which is noise."""
    width, height = 3000, 2400
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    noise = QImage(urandom(4 * width * height // 10), width, height // 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.drawImage(0, 0, noise)
    painter.end()
    assert image.save(str(file))


def colours(visitor: Visitor) -> set[str]:
    """In the upper part of the frame that is drawn now, whatever is still to come."""
    frame = visitor.window.grabWindow()
    return {frame.pixelColor(x, y).name() for x in range(0, 1080, 9) for y in range(0, 700, 9)}


@pytest.fixture
def conductor(warm: Visitor) -> Conductor:
    return warm.kiosk.conductor


@pytest.fixture
def warm(visitors: Visitors, loaded: Loaded, tmp_path: Path) -> Visitor:
    """At a kiosk that has loaded all screens, with a red picture on the first programme's."""
    painted(tmp_path / "wall.png", RED)
    visitor = visitors(loaded=with_picture(loaded, tmp_path, "1"), still=False)
    visitor.kiosk.warm_up()
    spin_until(lambda: visitor.kiosk.conductor.ahead.is_ready(0), "the picture is decoded")
    return visitor


def open_first(visitor: Visitor) -> None:
    for ask, id_ in (
        (Ask.START, ""),
        (Ask.PROGRAMMES, ""),
        (Ask.PROGRAMME, visitor.content.programmes[0].id),
    ):
        visitor.kiosk.conductor.session.ask(ask, id_)
        visitor.clock.move(1)
        visitor.kiosk.conductor.tick()


def test_the_first_frame_of_a_page_has_its_picture(warm: Visitor) -> None:
    open_first(warm)
    assert RED in colours(warm)


def test_a_page_that_is_on_screen_has_the_new_picture_in_the_frame_after_the_swap(
    warm: Visitor, conductor: Conductor, loaded: Loaded, tmp_path: Path
) -> None:
    open_first(warm)
    assert RED in colours(warm)
    painted(tmp_path / "wall.png", BLUE)
    seen: list[set[str]] = []
    conductor.taken.connect(lambda: seen.append(colours(warm)))
    conductor.take(with_picture(loaded, tmp_path, "2"), at_once=True)
    assert RED in colours(warm)
    spin_until(lambda: bool(seen), "it is shown")
    assert BLUE in seen[0]
    assert RED not in seen[0]


def test_content_waits_for_its_pictures_but_not_for_ever(
    warm: Visitor, conductor: Conductor, loaded: Loaded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted(tmp_path / "wall.png", BLUE)
    monkeypatch.setattr(conductor.ahead, "_hear", lambda _: None)
    before = conductor.shown
    conductor.take(with_picture(loaded, tmp_path, "2"))
    conductor.tick()
    assert isinstance(warm.state.scene, Attract)
    assert conductor.shown is before
    warm.clock.move(PATIENCE + 1)
    conductor.tick()
    assert conductor.shown is not before


@pytest.mark.qt_log_ignore("Error decoding")
def test_a_picture_that_cannot_be_decoded_holds_nothing_up(
    conductor: Conductor, loaded: Loaded, tmp_path: Path
) -> None:
    (tmp_path / "wall.png").write_bytes(b"no picture")
    found = with_picture(loaded, tmp_path, "3")
    conductor.take(found)
    spin_until(lambda: conductor.shown.pictures == found.pictures, "it is shown")


def test_what_has_no_new_picture_is_shown_at_once(
    conductor: Conductor, loaded: Loaded, tmp_path: Path
) -> None:
    found = with_picture(loaded, tmp_path, "1")
    conductor.take(replace(found, content=replace(content_of(found), name="Another")))
    assert content_of(conductor.shown).name == "Another"


def test_only_so_many_are_kept(
    conductor: Conductor, loaded: Loaded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And none of what was shown before."""
    monkeypatch.setattr(ahead, "MOST_BYTES", 4 * 5 * ahead.FULL_HD)
    found, rows = with_picture(loaded, tmp_path, "1"), conductor.ahead._rows
    content = content_of(found)
    picture = content.programmes[0].picture
    assert picture is not None
    for number in range(9):
        painted_as = f"{number}.png"
        QImage(8, 8, QImage.Format.Format_RGB32).save(str(tmp_path / painted_as))
    programmes = tuple(
        replace(one, picture=replace(picture, file=f"{number % 9}.png"))
        for number, one in enumerate(content.programmes)
    )
    conductor.take(replace(found, content=replace(content, programmes=programmes)))
    spin_until(lambda: content_of(conductor.shown).programmes == programmes, "it is shown")
    assert rows.rowCount() == 5
    conductor.take(replace(loaded, machine=loaded.machine))
    assert rows.rowCount() == 0
