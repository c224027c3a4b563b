"""What needs a microscope, or more: cells, a virus, molecules, an atom."""

from collections.abc import Iterator
from math import pi, sin
from random import Random

from drawing import cells
from drawing.cells import Ink
from drawing.strokes import Paint, Pen, around, closed_line, disc, mixed, open_line, oval, shape, spread

NIGHT, SNOW = "#0B1B2B", "#FFFFFF"
MINT, SKY, CORAL, AMBER, LILAC = "#35C4AC", "#5B9BF0", "#FF7A5C", "#FFC145", "#9A86FF"


def glowing(colour: str) -> Ink:
    """As under dark-field light, stronger than on attract: nothing is written on it."""
    return Ink(colour, mixed(colour, SNOW, 0.45), mixed(colour, SNOW, 0.7), mixed(NIGHT, colour, 0.35), 1.6)


def human_cell() -> Iterator[str]:
    yield from cells.cell(Random(4), (200, 206), 155, glowing(CORAL))  # noqa: S311 - shapes, no secrets


def cho_cell() -> Iterator[str]:
    yield from cells.cell(Random(11), (200, 206), 155, glowing(MINT))  # noqa: S311


def bacterium() -> Iterator[str]:
    """A rod, 204 long, and its tail."""
    yield from cells.bacterium(Random(3), (245, 250), 100, glowing(LILAC))  # noqa: S311


def virus() -> Iterator[str]:
    """A ball with spikes, 340 across."""
    middle = (200.0, 200.0)
    for i, angle in enumerate(spread(0, 2 * pi, 25)[:-1]):
        foot, head = around(middle, 118, angle), around(middle, 152, angle + 0.03 * (-1) ** i)
        yield shape(open_line([foot, head]), pen=Pen(CORAL, 0.9, 7))
        yield shape(oval(head, 15, 10, angle + pi / 2), Paint(mixed(CORAL, SNOW, 0.25), 1))
    yield disc(middle, 126, Paint("#B8432B", 1), Pen(mixed(CORAL, SNOW, 0.5), 0.8, 5))
    yield disc((188, 186), 104, Paint(CORAL, 0.55))
    yield disc((176, 170), 66, Paint(mixed(CORAL, SNOW, 0.5), 0.3))
    for x, y, r in (
        (200, 206, 17),
        (150, 150, 14),
        (258, 160, 14),
        (146, 244, 14),
        (250, 254, 15),
        (204, 126, 12),
        (96, 206, 10),
        (202, 296, 11),
        (304, 212, 9),
    ):
        for turn in (0.3, 2.4, 4.5):
            yield disc(around((x, y), r * 0.62, turn), r * 0.62, Paint(mixed(CORAL, SNOW, 0.35), 0.95))


def antibody() -> Iterator[str]:
    """Twelve domains in four chains, 340 across and tall."""

    def domain(x: float, y: float, turn: float, colour: str) -> Iterator[str]:
        yield shape(oval((x, y), 44, 28, turn), Paint(colour, 1), Pen(mixed(colour, SNOW, 0.5), 0.8, 3))
        yield shape(oval((x - 6, y - 8), 22, 9, turn), Paint(SNOW, 0.3))

    for side in (-1, 1):
        turn = side * -0.8
        yield shape(open_line([(200 + side * 28, 220), (200 + side * 44, 180)]), pen=Pen(SNOW, 0.7, 6))
        for x, y in ((30, 336), (30, 262)):
            yield from domain(200 + side * x, y, pi / 2, SKY)
        for x, y in ((64, 152), (112, 94)):
            yield from domain(200 + side * x, y, -turn - side * 1.6 + pi / 2 + pi / 2, SKY)
        for x, y in ((104, 186), (142, 124)):
            yield from domain(200 + side * x, y, -turn - side * 1.6 + pi / 2 + pi / 2, AMBER)


def dna() -> Iterator[str]:
    """Ten letter pairs of the double helix, 200 wide."""
    along = spread(30, 370, 60)
    strands = [[(200 + 92 * sin((y - 30) / 340 * 2 * pi + phase), y) for y in along] for phase in (0.4, 2.5)]
    pairs = ((MINT, CORAL), (AMBER, LILAC), (CORAL, MINT), (LILAC, AMBER))
    for i, place in enumerate(range(3, 60, 6)):
        (x, y), (other, _) = strands[0][place], strands[1][place]
        half = (x + other) / 2
        for (start, end), colour in zip(((x, half), (half, other)), pairs[i % 4], strict=True):
            yield shape(open_line([(start, y), (end, y)]), pen=Pen(colour, 1, 14))
    for strand, colour in zip(strands, (SKY, mixed(SKY, SNOW, 0.4)), strict=True):
        yield shape(open_line(strand), pen=Pen(colour, 1, 18))
        yield shape(open_line((x - 4, y) for x, y in strand), pen=Pen(SNOW, 0.35, 4))


def ball(middle: tuple[float, float], r: float, colour: str) -> Iterator[str]:
    yield disc(middle, r, Paint(colour, 1), Pen(mixed(colour, NIGHT, 0.35), 1, 2))
    yield disc((middle[0] - r * 0.3, middle[1] - r * 0.32), r * 0.34, Paint(SNOW, 0.55))


def glucose() -> Iterator[str]:
    """Its ring of five carbons and an oxygen, with what hangs on it, 340 across."""
    middle, carbon, oxygen, hydrogen = (196.0, 216.0), "#8C9BAC", CORAL, "#F6F3EC"
    ring = [around(middle, 76, -pi / 6 + i * pi / 3) for i in range(6)]
    ends = {i: around(middle, 134, -pi / 6 + i * pi / 3) for i in (0, 1, 2, 3)}
    tips = {i: around(middle, 156, -pi / 6 + i * pi / 3 + 0.16) for i in (0, 1, 2, 3)}
    arm, hand, tip = (ring[4][0] - 34, 92.0), (140.0, 62.0), (104.0, 54.0)
    bonds = closed_line(ring) + "".join(open_line([ring[i], ends[i], tips[i]]) for i in ends)
    yield shape(bonds + open_line([ring[4], arm, hand, tip]), pen=Pen(SNOW, 0.55, 9))
    for i, corner in enumerate(ring):
        yield from ball(corner, 27, oxygen if i == 5 else carbon)
    for i, end in ends.items():
        yield from ball(tips[i], 14, hydrogen)
        yield from ball(end, 25, oxygen)
    yield from ball(arm, 27, carbon)
    yield from ball(tip, 14, hydrogen)
    yield from ball(hand, 25, oxygen)
    for i in range(5):
        yield from ball(around(ring[i], 30, 1.9 + i), 12, hydrogen)


def atom() -> Iterator[str]:
    """A cloud, 340 across, in which the electron is likely to be; the nucleus much too large."""
    for r, opacity in ((170, 0.1), (150, 0.1), (128, 0.12), (104, 0.14), (80, 0.16), (56, 0.2)):
        yield disc((200, 200), r, Paint(SKY, opacity))
    rng = Random(8)  # noqa: S311 - dots, no secrets
    for _ in range(90):
        where = around((200, 200), abs(rng.gauss(0, 68)), rng.uniform(0, 2 * pi))
        yield disc(where, 2.6, Paint(mixed(SKY, SNOW, 0.6), 0.7))
    yield disc((200, 200), 9, Paint(AMBER, 1))
