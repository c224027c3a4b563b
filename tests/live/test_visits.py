"""Staff save while visitors use the kiosk: nothing changes under a finger, and all when the visit ends.

In the gate 30 saves in a row, with --long 1,000.
"""

import gc
import random
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QColor, QImage

from kiosk.content import Loaded
from kiosk.session import Ask, Attract, Urgent, Visit, offered
from tests.live.following import Desk, Follower, Followers
from tests.visitors.driver import Visitor, spin_until

TRAVELLED = 5
"""Saves during one visit."""
WALKS = 2
"""Ways that visitors take in turn: after each round, what is on the pages is the same again."""
TOLERANCE = 100
"""Python's objects that other code may make meanwhile."""
MOST_GROWTH = 8.0
"""MB of memory after the first hundred saves."""


def test_thirty_saves_in_a_row_change_nothing_under_a_finger(
    followers: Followers,
    desk: Desk,
    full: bool,  # noqa: FBT001 - a fixture
) -> None:
    follower = followers()
    follower.visitor.kiosk.warm_up()
    made, memory = [], []
    for number in range(0, 1_000 if full else 30, WALKS * TRAVELLED):
        for walk in range(WALKS):
            visit(follower, desk, number + walk * TRAVELLED, random.Random(walk))  # noqa: S311
        made.append(objects(follower))
        memory.append(resident())
    seasoned = 10 if full else 1  # rounds of ten saves
    assert len(made) > seasoned + 1
    things, quick = zip(*made[seasoned:], strict=True)
    assert max(quick) == quick[0]
    assert max(things) - things[0] < TOLERANCE
    if full:
        assert memory[-1] - memory[seasoned] < MOST_GROWTH


def visit(follower: Follower, desk: Desk, number: int, chance: random.Random) -> None:
    """A visit during which staff save a few times; at its end the last save shows."""
    visitor, before = follower.visitor, follower.shown
    visitor.touch(Ask.START)
    for save in range(number, number + TRAVELLED):
        state, picture = visitor.state, visitor.picture()
        desk.save(f"Number {save}")
        follower.reads_all()
        assert follower.shown is before
        assert (visitor.state, visitor.picture()) == (state, picture)
        step(visitor, chance)
    visitor.wait(500)
    assert isinstance(visitor.state.scene, Attract)
    assert follower.name == f"Number {number + TRAVELLED - 1}"


def step(visitor: Visitor, chance: random.Random) -> None:
    """Touch something, whatever it is, but do not end the visit."""
    asks = [asked for asked in offered(visitor.content, visitor.state) if asked.ask is not Ask.LEAVE]
    chosen = chance.choice(asks)
    visitor.touch(chosen.ask, chosen.id)


def objects(follower: Follower) -> tuple[int, int]:
    """How many there are of Python's, and of Qt's."""
    follower.reads.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as a running loop does
    gc.collect()
    window = follower.visitor.window
    return len(gc.get_objects()), len(window.findChildren(QObject)) + len(
        follower.visitor.kiosk.findChildren(QObject)
    )


def resident() -> float:
    """MB of memory that this process holds."""
    status = Path("/proc/self/status").read_text("utf-8")
    found = re.search(r"^VmRSS:\s+(\d+) kB$", status, re.MULTILINE)
    assert found
    return int(found[1]) / 1024


def painted(file: Path, colour: str) -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(file))


def seen(visitor: Visitor) -> set[str]:
    """The colours on the stage."""
    picture = visitor.picture()
    return {picture.pixelColor(x, y).name() for x in range(0, 540, 5) for y in range(0, 350, 5)}


def open_programme(visitor: Visitor) -> None:
    visitor.touch(Ask.START)
    visitor.touch(Ask.PROGRAMMES)
    visitor.touch(Ask.PROGRAMME, "cleanroom")


def test_a_picture_under_the_same_name_is_the_new_one_for_the_next_visitor_only(
    followers: Followers, desk: Desk
) -> None:
    red, blue, green = "#c81e1e", "#1e1ec8", "#1ec81e"
    wall = desk.folder / "pictures" / "wall.png"
    desk.text = desk.text.replace("file: pictures/cell.svg", "file: pictures/wall.png")
    desk.file.write_text(desk.text, "utf-8")
    painted(wall, red)
    follower = followers()
    visitor = follower.visitor
    visitor.touch(Ask.START)
    painted(wall, blue)
    follower.reads_all()
    visitor.touch(Ask.PROGRAMMES)
    visitor.touch(Ask.PROGRAMME, "cleanroom")
    assert {red, blue} & seen(visitor) == {red}
    visitor.wait(500)
    open_programme(visitor)
    assert {red, blue} & seen(visitor) == {blue}
    visitor.wait(500)
    before = follower.shown
    painted(wall, green)
    spin_until(lambda: follower.shown is not before, "the next picture is shown")
    wall.unlink()
    open_programme(visitor)
    assert {red, blue, green} & seen(visitor) == {green}


NOTICE = """
notice:
  level: {level}
  text: {{fr: Alarme, nl: Alarm, en: Alarm}}
"""


def test_an_urgent_notice_shows_at_once_and_another_waits(followers: Followers, desk: Desk) -> None:
    follower = followers()
    visitor = follower.visitor
    visitor.touch(Ask.START)
    desk.file.write_text(desk.text + NOTICE.format(level="info"), "utf-8")
    follower.reads_all()
    assert isinstance(visitor.state.scene, Visit)
    assert content_notice(follower.shown) is None
    desk.file.write_text(desk.text + NOTICE.format(level="urgent"), "utf-8")
    spin_until(lambda: isinstance(visitor.state.scene, Urgent), "the notice has the screen")
    visitor.settle()
    assert "Alarme" in " ".join(visitor.texts())
    desk.file.write_text(desk.text, "utf-8")
    spin_until(lambda: isinstance(visitor.state.scene, Attract), "it is over")


def content_notice(loaded: Loaded) -> object:
    assert loaded.content is not None
    return loaded.content.notice
