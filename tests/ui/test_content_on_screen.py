"""Content of staff's making: a picture of theirs, and very much of everything."""

from pathlib import Path

from PySide6.QtGui import QColor, QImage

from kiosk.content import Content, Loaded, Picture, ProgrammeId
from kiosk.document import replace
from kiosk.session import Ask, Visit
from tests.visitors.driver import Visitor
from tests.visitors.fixtures import Visitors

MANY, SOME = 5_000, 400
"""Programmes, with --long and in the gate."""


def painted(file: Path, colour: str) -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(file))


def with_picture(loaded: Loaded, folder: Path, fingerprint: str) -> Loaded:
    """The first programme with the picture `wall.png` of that folder."""
    content = content_of(loaded)
    first = replace(content.programmes[0], picture=Picture(file="wall.png", description="A wall"))
    shown = replace(content, programmes=(first, *content.programmes[1:]))
    return replace(loaded, content=shown, folder=folder, pictures={"wall.png": fingerprint})


def content_of(loaded: Loaded) -> Content:
    assert loaded.content is not None
    return loaded.content


def open_first(visitor: Visitor) -> set[str]:
    """The colours on the stage of the first programme's page."""
    for ask, id_ in (
        (Ask.START, ""),
        (Ask.PROGRAMMES, ""),
        (Ask.PROGRAMME, visitor.content.programmes[0].id),
    ):
        visitor.touch(ask, id_)
    picture = visitor.picture()
    return {picture.pixelColor(x, y).name() for x in range(0, 1080, 9) for y in range(0, 700, 9)}


def test_a_picture_is_on_the_stage_and_a_replaced_one_is_another(
    visitors: Visitors, loaded: Loaded, tmp_path: Path
) -> None:
    red, blue = "#c81e1e", "#1e1ec8"
    painted(tmp_path / "wall.png", red)
    seen = open_first(visitors(loaded=with_picture(loaded, tmp_path, "1")))
    assert red in seen
    painted(tmp_path / "wall.png", blue)
    seen = open_first(visitors(loaded=with_picture(loaded, tmp_path, "2")))
    assert blue in seen
    assert red not in seen


def test_what_the_owner_supplies_is_labelled_in_the_visitors_language(
    visitors: Visitors, loaded: Loaded, tmp_path: Path
) -> None:
    painted(tmp_path / "emblem.png", "#c81e1e")
    content = content_of(loaded)
    assert content.about is not None
    site = replace(content.sites[0], phone="071 00 00 00", travel="Bus 68", address="Rue Haute 1")
    emblems = (Picture(file="emblem.png", description="Twelve stars"),)
    told = replace(
        content,
        sites=(site, *content.sites[1:]),
        about=replace(content.about, funding="Funded by all.", emblems=emblems),
    )
    visitor = visitors(loaded=replace(loaded, content=told, folder=tmp_path, pictures={"emblem.png": "1"}))
    visitor.touch(Ask.START, "nl")
    visitor.touch(Ask.SITES)
    visitor.touch(Ask.SITE, site.id)
    texts = visitor.texts()
    for label, text in (("Adres", "Rue Haute 1"), ("Telefoon", "071 00 00 00"), ("Zo kom je er", "Bus 68")):
        assert texts[texts.index(label) + 1] == text
    assert "Openingsuren" not in texts
    visitor.touch(Ask.HOME)
    visitor.touch(Ask.ABOUT)
    assert {"Financiering", "Funded by all."} <= set(visitor.texts())
    while visitor.scroll(down=True):
        pass
    picture = visitor.picture()
    seen = {picture.pixelColor(x, y).name() for x in range(0, 1080, 9) for y in range(700, 1800, 9)}
    assert "#c81e1e" in seen


def test_thousands_of_programmes_are_listed_to_the_last(
    visitors: Visitors,
    loaded: Loaded,
    full: bool,  # noqa: FBT001 - a fixture
) -> None:
    count = MANY if full else SOME
    content = content_of(loaded)
    first = replace(content.programmes[0], theme=content.themes[0].id)
    many = tuple(
        replace(first, id=ProgrammeId(f"p{number}"), title=f"Number {number}") for number in range(count)
    )
    visitor = visitors(loaded=replace(loaded, content=replace(content, programmes=many)))
    visitor.touch(Ask.START)
    visitor.touch(Ask.PROGRAMMES)
    pages = 0
    while visitor.scroll(down=True):
        pages += 1
    assert pages > count / 10
    visitor.touch(Ask.PROGRAMME, f"p{count - 1}")
    assert isinstance(visitor.state.scene, Visit)
    assert visitor.state.scene.here.item == f"p{count - 1}"
