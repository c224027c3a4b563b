"""Each rule of the auditor finds what is planted, and nothing where nothing is."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.document import replace
from kiosk.session import Colours, Comfort, Letters
from kiosk.studio.audit import KINDS, RULES, Fault, judged
from kiosk.studio.audit.flashing import KIND
from kiosk.studio.audit.seen import Code, Control, Ring, Scroller, Seen, Stop, Text

INK, PAPER, AMBER = (QColor(name) for name in ("#10243A", "#F6F3EC", "#FFC145"))
SCREEN = QRectF(0, 0, 1080, 1920)
PER_MM = 4.0


def picture(*drawn: QRectF, colour: QColor = INK) -> QImage:
    image = QImage(1080, 1920, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    for box in drawn:
        painter.fillRect(box, colour)
    painter.end()
    return image


WORDS = QRectF(100, 100, 400, 48)
TEXT = Text(
    number=1,
    box=WORDS,
    shown=WORDS,
    owner=1,
    words="How medicines are made",
    place=WORDS,
    written=(400, 48),
    meant=36,
    drawn=36,
    capital=24,
    signs=22,
    colour=INK,
)
KEY = QRectF(100, 1700, 200, 150)
HOME = Control(
    number=2,
    box=KEY,
    shown=KEY,
    owner=2,
    kind="DockButton",
    name="Home",
    labels=("Home",),
    ask="home",
    ring=Ring(box=KEY, width=12, colour=INK),
)
NEXT = replace(
    HOME,
    number=3,
    owner=3,
    kind="Tile",
    name="Next",
    labels=("Next",),
    ask="programme",
    id="next",
    box=KEY.translated(300, 0),
    shown=KEY.translated(300, 0),
    ring=Ring(box=KEY.translated(300, 0), width=12, colour=INK),
)
STOPS = tuple(Stop(name=one.name, box=one.box) for one in (HOME, NEXT))
BELOW = Stop(name="Below", box=KEY.translated(0, 200))
MARK = QRectF(480, 1735, 60, 80)
"""What is drawn on the second of the two keys."""

KNOB = QRectF(110, 1750, 80, 50)
"""What is at the left of the first key."""

FINE = Seen(
    screen=SCREEN,
    texts=(TEXT,),
    controls=(HOME, NEXT),
    stops=STOPS,
    codes=(Code(grain=5, needed=4, side=200),),
    picture=picture(MARK),
    ground=picture(MARK),
    legible=30,
    per_mm=PER_MM,
    code_mm=PER_MM,
    lower_edge=700,
)


def text(**changes: object) -> Seen:
    return replace(FINE, texts=(replace(TEXT, **changes),))  # type: ignore[arg-type]


def control(**changes: object) -> Seen:
    return replace(FINE, controls=(HOME, replace(NEXT, **changes)))  # type: ignore[arg-type]


def drawn_in(colour: QColor) -> Seen:
    return replace(text(colour=colour), picture=picture(WORDS, colour=colour))


def moved(box: QRectF) -> Seen:
    return control(box=box, shown=box, ring=Ring(box=box, width=12, colour=INK))


def chosen() -> Seen:
    """Of two, the first is chosen."""
    return replace(FINE, controls=(replace(HOME, chosen=True), replace(NEXT, kind=HOME.kind, chosen=False)))


def tick() -> Text:
    """On the first of the two keys."""
    there = replace(TEXT, number=2, owner=2, parents=(2,), box=KNOB, shown=KNOB, place=KNOB)
    return replace(there, words="\u2713", is_icon=True, written=(48, 48))


def pair(apart: float) -> tuple[Control, Control]:
    """Two keys of 20 mm beside one another."""
    left, right = QRectF(600, 1700, 80, 80), QRectF(680 + apart, 1700, 80, 80)
    names = (("Left", left), ("Right", right))
    one, other = (
        replace(
            NEXT,
            number=5,
            name=name,
            id=name,
            labels=(name,),
            box=box,
            shown=box,
            ring=Ring(box=box, width=12, colour=INK),
        )
        for name, box in names
    )
    return one, replace(other, number=6)


SMALL = QRectF(400, 1700, 70, 200)
ICON = replace(TEXT, words="\u2605", is_icon=True)
LARGE, STRONG, DARK, LOW = (
    Comfort(letters=Letters.LARGE),
    Comfort(colours=Colours.CONTRAST),
    Comfort(colours=Colours.DARK),
    Comfort(low=True),
)
GREY, DIM = QColor("#767676"), QColor("#5A6470")

PLANTED: dict[str, tuple[str, Seen, str]] = {
    "dots": ("cut", text(shortened=True), "shortened"),
    "wide": ("cut", text(written=(420, 48)), "20 px wider"),
    "high": ("cut", text(written=(400, 60)), "12 px higher"),
    "off the screen": ("outside", text(box=WORDS.translated(-150, 0)), "over the edge"),
    "out of its room": ("outside", text(rooms=(QRectF(0, 0, 300, 300),)), "over the edge"),
    "made to fit": ("shrunk", text(meant=60, drawn=30), "50 %"),
    "covered": ("unseen", text(meant=48, drawn=48), "cannot be seen"),
    "words on words": (
        "overlapping",
        replace(FINE, texts=(TEXT, replace(TEXT, number=4, owner=4, words="Over it"))),
        "over “How medicines are made”",
    ),
    "a tiny code": ("code", replace(FINE, codes=(Code(grain=3, needed=4, side=120),)), "0.75 mm"),
    "a tiny code in low reach": (
        "code",
        replace(FINE, comfort=LOW, codes=(Code(grain=3, needed=4, side=120),)),
        "0.75 mm",
    ),
    "low capitals": ("small-letters", text(capital=16), "4.0 mm"),
    "low capitals in large letters": ("small-letters", replace(FINE, comfort=LARGE), "6.0 mm"),
    "long lines": ("long-line", text(lines=3, signs=96), "96 signs"),
    "a speech": ("too-long", text(words="and so on " * 40), "120 words"),
    "grey": ("faint", drawn_in(GREY), "4.1 to 1"),
    "grey in high contrast": ("faint", replace(text(colour=DIM), comfort=STRONG), "10.0 to 1"),
    "grey in the dark": ("faint", replace(text(colour=DIM), comfort=DARK), "7.0 to 1"),
    "an icon": (
        "faint",
        replace(FINE, texts=(replace(ICON, colour=AMBER),), picture=picture(WORDS, colour=AMBER)),
        "3.0 to 1",
    ),
    "an icon that is not there": ("faint", replace(FINE, texts=(ICON,)), "1.0 to 1"),
    "an empty key": (
        "faint",
        replace(control(labels=()), picture=picture(MARK, colour=AMBER)),
        "no edge or drawing",
    ),
    "a choice in amber": (
        "hue",
        replace(chosen(), ground=picture(KEY, colour=QColor("#B0D8FF"))),
        "in grey like “Next”",
    ),
    "no ring": ("ring", control(ring=None), "no ring"),
    "a thin ring": ("ring", control(ring=Ring(box=NEXT.box, width=4, colour=INK)), "1.0 mm"),
    "a faint ring": ("ring", control(ring=Ring(box=NEXT.box, width=12, colour=AMBER)), "0.0 mm"),
    "a ring off the screen": (
        "ring",
        control(ring=Ring(box=NEXT.box.adjusted(0, 0, 0, 300), width=12, colour=INK)),
        "0.0 mm",
    ),
    "a low key": ("small-target", moved(SMALL), "17.5 mm wide"),
    "a dock button as small as others": (
        "small-target",
        replace(FINE, controls=(replace(HOME, box=QRectF(100, 1700, 100, 150)), NEXT)),
        "fingers need 30 mm",
    ),
    "neighbours": ("close", replace(FINE, controls=(HOME, *pair(apart=2))), "0.5 mm from “Left”"),
    "high up": ("high", replace(moved(KEY.translated(300, -1500)), lower_edge=900), "1,330 mm"),
    "high up in low reach": ("high", replace(moved(KEY.translated(300, -1500)), comfort=LOW), "1,100 mm"),
    "near the floor": ("high", replace(FINE, lower_edge=200), "380"),
    "nameless": ("nameless", control(name=" ", labels=()), "no name"),
    "called otherwise": ("label", control(name="Forward"), "“Next” written on it"),
    "two of one name": ("alike", control(name="Home", labels=()), "two buttons"),
    "no way on": ("dead-end", replace(FINE, controls=(replace(HOME, ask="act"),)), "no way on"),
    "no way on by keys": ("dead-end", replace(FINE, stops=()), "for keys"),
    "keys to and fro": ("order", replace(FINE, stops=(STOPS[1], STOPS[0], BELOW)), "read first"),
    "keys against the page": (
        "order",
        replace(
            FINE, stops=tuple(replace(one, scroller=Scroller(number=9, window=SCREEN)) for one in STOPS[::-1])
        ),
        "read first",
    ),
    "a dock that wanders": ("moved", replace(FINE, before={"Home": KEY.translated(0, -3)}), "another place"),
}


def told(seen: Seen) -> list[Fault]:
    return list(judged(seen))


def test_nothing_is_found_where_all_is_well() -> None:
    assert told(FINE) == []
    assert len(RULES) > 20


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_is_found(fault: str) -> None:
    kind, seen, detail = PLANTED[fault]
    found = told(seen)
    assert {one.kind for one in found} == {kind}, found
    assert any(detail in one.detail for one in found), found
    assert all(one.row and one.item for one in found)


def test_every_kind_and_every_rule_is_planted() -> None:
    found = {(one.kind, one.row) for _kind, seen, _detail in PLANTED.values() for one in told(seen)}
    assert found == {(rule.kind, rule.row) for rule in RULES}
    assert {kind for kind, _row in found} | {KIND} == set(KINDS)


@pytest.mark.parametrize(
    "seen",
    [
        pytest.param(text(colour=GREY, enabled=False, dimmed=True), id="what cannot be used may be faint"),
        pytest.param(control(enabled=False, name="", labels=()), id="and is not touched"),
        pytest.param(
            control(is_slider=True, name="", labels=(), ring=None), id="a slider has buttons beside it"
        ),
        pytest.param(
            control(is_area=True, box=SCREEN, shown=SCREEN, name="Home"),
            id="a touch anywhere has a control, too",
        ),
        pytest.param(text(lines=1, signs=96), id="a single line has no next one to lose"),
        pytest.param(
            replace(text(words="and so on " * 40), is_unfolded=True), id="who asked for more gets it"
        ),
        pytest.param(
            replace(FINE, controls=(), stops=(), has_a_visitor=False),
            id="what has the whole screen needs no way on",
        ),
        pytest.param(
            replace(FINE, comfort=LOW, codes=(Code(grain=3, needed=4, side=200),)),
            id="in low reach one is near",
        ),
        pytest.param(replace(FINE, per_mm=0), id="without a size nothing is measured in mm"),
        pytest.param(replace(FINE, controls=(HOME, *pair(apart=12))), id="3 mm are far enough"),
        pytest.param(
            replace(chosen(), ground=picture(KEY.adjusted(20, 20, -20, -20))),
            id="what is chosen is dark instead of light",
        ),
        pytest.param(
            replace(chosen(), texts=(TEXT, tick()), picture=picture(MARK, KNOB)),
            id="or has a tick",
        ),
        pytest.param(
            replace(
                chosen(),
                ground=picture(KEY.adjusted(20, 50, -100, -50), NEXT.box.adjusted(100, 50, -20, -50)),
            ),
            id="or a knob on the other side",
        ),
        pytest.param(
            replace(control(labels=()), picture=picture(NEXT.box)),
            id="a dark key needs nothing on it",
        ),
        pytest.param(control(ask="home", id="", name="Home", labels=()), id="two that do the same"),
    ],
)
def test_an_exception_is_let_be(seen: Seen) -> None:
    assert told(seen) == []


def test_rules_for_the_whole_screen_look_once() -> None:
    assert list(judged(replace(FINE, stops=()), first=False)) == []
