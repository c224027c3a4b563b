"""What visitors see of what is on; the news are made up for these tests."""

import shutil
from datetime import datetime
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.content import Loaded, Span
from kiosk.session import Ask, Attract, Screen, Visit
from kiosk.studio.tour import to_come, tour
from kiosk.ui.calendar_entry import Entry, calendar_entry
from tests.visitors.driver import LANDSCAPE, PORTRAIT, Size, Visitor
from tests.visitors.fixtures import CONTENT, Visitors, read
from tests.visitors.looking import check_names, check_offer

NEWS = Path(__file__).parent.parent / "data" / "news" / "news.yaml"
TUESDAY = datetime(2026, 11, 24, 10)  # noqa: DTZ001 - on the wall
SIZES = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
LAB = ("Biopark, Gosselies", "Woensdag 2 december, 14.00–16.00 uur", "Woensdag 9 december, 14.00–16.00 uur")


@pytest.fixture(scope="module")
def eventful(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    """The content that ships, with news."""
    folder = tmp_path_factory.mktemp("news")
    shutil.copytree(CONTENT.parent / "content", folder / "content")
    lines = CONTENT.read_text(encoding="utf-8").splitlines()
    kept = (line for line in lines if not line.startswith("news:"))
    text = "\n".join([*kept, NEWS.read_text(encoding="utf-8")])
    (folder / "content.yaml").write_text(text, encoding="utf-8")
    loaded = read(folder / "content.yaml")
    assert not loaded.has_errors
    return loaded


def at(visitor: Visitor, now: datetime) -> Visitor:
    visitor.clock.set_wall(now)
    visitor.kiosk.conductor.tick()
    visitor.settle()
    return visitor


def plain(texts: list[str]) -> str:
    return "\n".join(texts).replace("\u00a0", " ")


def codes(picture: QImage) -> list[str]:
    """All QR codes in a picture."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    found = zxingcpp.read_barcodes(pixels, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode]))
    return [code.text for code in found]


@SIZES
def test_one_finds_it_from_home_and_reads_when_and_where(
    visitors: Visitors, eventful: Loaded, size: Size
) -> None:
    visitor = at(visitors(size, loaded=eventful, language="nl"), TUESDAY)
    visitor.touch(Ask.START, "nl")
    check_offer(visitor)
    visitor.touch(Ask.NEWS)
    check_offer(visitor)
    check_names(visitor)
    visitor.touch(Ask.ANNOUNCEMENT, "lab-hours")
    check_offer(visitor)
    visitor.scroll_to_top()
    told = plain(visitor.texts())
    assert "Morgen, 14.00–16.00 uur" in told
    assert all(one in told for one in LAB)
    assert "23 december" not in told
    visitor.touch(Ask.PROGRAMME, "bioproduction")
    visitor.touch(Ask.ANNOUNCEMENT, "lab-hours")
    visitor.touch(Ask.ANNOUNCEMENT, "open-evening")
    assert "Vrijdag 4 december, 18.00–21.30 uur" in plain(visitor.texts())


@SIZES
def test_a_phone_reads_the_entry_for_its_calendar_from_the_screen(
    visitors: Visitors, eventful: Loaded, size: Size
) -> None:
    visitor = at(visitors(size, loaded=eventful, language="fr"), TUESDAY)
    visitor.touch(Ask.START, "fr")
    visitor.touch(Ask.NEWS)
    visitor.touch(Ask.ANNOUNCEMENT, "open-evening")
    begins = datetime(2026, 12, 4, 18)  # noqa: DTZ001 - on the wall
    wanted = calendar_entry(
        Entry(
            id="open-evening",
            span=Span(begins=begins, ends=begins.replace(hour=21, minute=30)),
            title="Soirée portes ouvertes",
            place="The Nucleus, Gand",
            made=TUESDAY.date(),
        )
    )
    picture = visitor.picture()
    while not codes(picture) and visitor.scroll(down=True):
        picture = visitor.picture()
    half = picture.scaled(picture.size() / 2, mode=Qt.TransformationMode.SmoothTransformation)
    blurred = half.scaled(picture.size(), mode=Qt.TransformationMode.SmoothTransformation)
    for one in (picture, half, blurred):
        assert codes(one) == [wanted]
    assert "Vendredi 4 décembre, 18 h – 21 h 30" in plain(visitor.texts())


def test_attract_tells_it_in_every_language_in_turn_and_each_of_the_first(
    visitors: Visitors, eventful: Loaded
) -> None:
    visitor = at(visitors(loaded=eventful, language="fr"), TUESDAY)
    told = set()
    for _ in range(3 * len(visitor.content.languages)):
        told |= {text for text in plain(visitor.texts()).split("\n") if " · " in text}
        visitor.wait(visitor.content.timings.headline)
    assert {
        "En ce moment. Fin : 17 h · Deux jours de STEM",
        "Now, until 17:00 · Two days of STEM",
        "Morgen, 14.00–16.00 uur · Het open lab",
        "Friday 4 December, 18:00–21:30 · Open evening",
    } <= told
    assert not any("brochure" in one for one in told)


def test_it_goes_from_attract_at_its_minute(visitors: Visitors, eventful: Loaded) -> None:
    visitor = at(visitors(loaded=eventful, language="en"), TUESDAY.replace(hour=16, minute=59, second=59))
    assert "Two days of STEM" in plain(visitor.texts())
    visitor.wait(1)
    assert "Two days of STEM" not in plain(visitor.texts())
    assert isinstance(visitor.state.scene, Attract)


def test_it_goes_from_the_list_and_from_under_the_eyes_of_who_reads_it(
    visitors: Visitors, eventful: Loaded
) -> None:
    visitor = at(visitors(loaded=eventful, language="en"), datetime(2026, 12, 4, 21, 29))  # noqa: DTZ001
    visitor.touch(Ask.START, "en")
    visitor.touch(Ask.NEWS)
    visitor.touch(Ask.ANNOUNCEMENT, "open-evening")
    assert "Now, until 21:30" in plain(visitor.texts())
    visitor.wait(55)
    assert isinstance(visitor.state.scene, Visit)
    assert visitor.state.scene.here.screen is Screen.NEWS
    told = plain(visitor.texts())
    assert "Open evening" not in told
    assert "What’s on" in told
    visitor.settle()
    check_offer(visitor)


def test_when_nothing_is_left_there_is_no_door(visitors: Visitors, eventful: Loaded) -> None:
    visitor = at(visitors(loaded=eventful, language="en"), datetime(2027, 4, 1))  # noqa: DTZ001 - on the wall
    visitor.touch(Ask.START, "en")
    assert visitor.find(Ask.NEWS) is None
    check_offer(visitor)


def test_a_proof_shows_what_is_on_and_what_is_to_come(eventful: Loaded) -> None:
    content = eventful.content
    assert content is not None
    now = datetime(2026, 10, 1)  # noqa: DTZ001 - on the wall
    shown = {stop.screen for stop in tour(content, content.languages[0], now)}
    assert {"news", "announcement-lab-hours", "announcement-new-course"} <= shown
    assert "announcement-open-evening" not in shown
    later = [stop.screen for stop in to_come(content, content.languages[0], now)]
    assert later == ["announcement-open-evening"]
