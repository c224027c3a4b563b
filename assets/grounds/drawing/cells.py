"""Cells as a microscope shows them: a membrane as a double ring, a nucleus, organelles."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import cos, pi, sin, sqrt
from random import Random

from drawing.strokes import (
    Paint,
    Pen,
    Point,
    arc,
    around,
    closed_curve,
    disc,
    open_line,
    oval,
    shape,
    spread,
    turned,
)


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of one cell, and how strongly it stands out: 1 is a hero, 0.3 lies behind a text."""

    body: str
    line: str
    light: str
    inside: str
    strength: float = 1

    def fill(self, colour: str, opacity: float) -> Paint:
        return Paint(colour, opacity * self.strength)

    def pen(self, colour: str, opacity: float, width: float) -> Pen:
        return Pen(colour, opacity * self.strength, width)


Outline = Callable[[float], float]
"""How far a membrane is from its centre, in radii, by angle."""


def wobbly(rng: Random, amount: float = 0.04) -> Outline:
    waves = [(k, rng.uniform(0.4, 1) * amount / (k - 1), rng.uniform(0, 2 * pi)) for k in (2, 3, 4)]
    return lambda angle: 1 + sum(size * cos(k * angle + phase) for k, size, phase in waves)


def pinched(turn: float) -> Outline:
    """A Cassini oval: one membrane that is about to become two."""
    return lambda angle: 0.78 * sqrt(cos(2 * (angle - turn)) + sqrt(1.035**4 - sin(2 * (angle - turn)) ** 2))


def ring(middle: Point, radius: float, outline: Outline, points: int) -> str:
    angles = [2 * pi * i / points for i in range(points)]
    places = [around(middle, radius * outline(angle), angle) for angle in angles]
    return closed_curve(places, 0 if radius > 90 else 1)


DETAILED = 110
"""The radius from which a cell shows its organelles, in units of the drawing."""
HAIR = 1
"""The stroke width that the software renderer draws ten times faster than all others."""


def membrane(middle: Point, r: float, outline: Outline, ink: Ink, points: int = 8) -> Iterator[str]:
    yield shape(ring(middle, r * 1.075, outline, points), ink.fill(ink.body, 0.2))
    yield shape(ring(middle, r, outline, points), ink.fill(ink.body, 0.5), ink.pen(ink.line, 0.3, HAIR))
    inner = ring(middle, r * 0.925, outline, points)
    yield shape(inner, ink.fill(ink.inside, 0.3), ink.pen(ink.light, 0.6, 1 + r * 0.011))


def nucleus(rng: Random, middle: Point, r: float, ink: Ink) -> Iterator[str]:
    outline = wobbly(rng, 0.05)
    pen = ink.pen(ink.line, 0.24, HAIR)
    yield shape(ring(middle, r, outline, 6), ink.fill(ink.line, 0.26), pen)
    lit = (middle[0] - r * 0.05, middle[1] - r * 0.06)
    yield shape(ring(lit, r * 0.84, outline, 6), ink.fill(ink.inside, 0.16))
    yield disc(around(middle, r * 0.25, rng.uniform(0, 2 * pi)), r * 0.3, ink.fill(ink.line, 0.3))


def mitochondrion(middle: Point, r: float, turn: float, ink: Ink) -> Iterator[str]:
    yield shape(
        oval(middle, r, r * 0.48, turn), ink.fill(ink.body, 0.75), ink.pen(ink.line, 0.3, 1 + r * 0.03)
    )
    if r < 16:
        return
    folds = [(x, (0.2 if i % 2 else -0.2) * r) for i, x in enumerate(spread(-0.62 * r, 0.62 * r, 6))]
    ridge = open_line(turned(fold, turn, middle) for fold in folds)
    yield shape(ridge, pen=ink.pen(ink.line, 0.26, 1 + r * 0.05))


def vesicle(middle: Point, r: float, ink: Ink) -> str:
    return disc(middle, r, ink.fill(ink.light, 0.5), ink.pen(ink.line, 0.2, 1 + r * 0.06))


def reticulum(middle: Point, r: float, start: float, ink: Ink) -> Iterator[str]:
    """The folded membranes around a nucleus of this radius."""
    folds = (arc(middle, r * (1.2 + 0.18 * i), start + 0.1 * i, start + 1.5 - 0.2 * i) for i in range(3))
    yield shape("".join(folds), pen=ink.pen(ink.line, 0.17, 1 + r * 0.055))


def shine(middle: Point, r: float, ink: Ink) -> Iterator[str]:
    glints = arc(middle, r * 0.83, 1.08 * pi, 1.4 * pi) + arc(middle, r * 0.83, 1.45 * pi, 1.49 * pi)
    yield shape(glints, pen=ink.pen(ink.light, 0.75, 1 + r * 0.022))


def organelles(rng: Random, middle: Point, r: float, lean: float, ink: Ink) -> Iterator[str]:
    for i, step in enumerate((0.95, 1.75, 4.55, 5.3)):
        angle = lean + step + rng.uniform(-0.12, 0.12)
        length, turn = r * rng.uniform(0.11, 0.14), angle + pi / 2 + i % 2 * 0.5
        yield from mitochondrion(around(middle, r * 0.68, angle), length, turn, ink)
    for step in (0.2, 1.36, 2.25, 3.9, 5.0):
        place = around(middle, r * rng.uniform(0.66, 0.78), lean + step + rng.uniform(-0.12, 0.12))
        yield vesicle(place, r * rng.uniform(0.025, 0.055), ink)


def cell(rng: Random, middle: Point, r: float, ink: Ink) -> Iterator[str]:
    yield from membrane(middle, r, wobbly(rng), ink, 10 if r > DETAILED else 8)
    lean = rng.uniform(0, 2 * pi)
    core = around(middle, r * 0.16, lean)
    if r > DETAILED:
        yield from reticulum(core, r * 0.34, lean - 0.7 + pi, ink)
        yield from organelles(rng, middle, r, lean, ink)
    yield from nucleus(rng, core, r * 0.34, ink)
    yield from shine(middle, r, ink)


def far(rng: Random, middle: Point, r: float, ink: Ink) -> Iterator[str]:
    """A cell far behind: two soft rings and the shadow of a nucleus."""
    outline = wobbly(rng)
    yield shape(ring(middle, r, outline, 8), ink.fill(ink.body, 0.55))
    inner = ring(middle, r * 0.925, outline, 8)
    yield shape(inner, ink.fill(ink.inside, 0.3), ink.pen(ink.light, 0.7, HAIR))
    yield disc(around(middle, r * 0.2, rng.uniform(0, 2 * pi)), r * 0.3, ink.fill(ink.line, 0.13))


def dividing(rng: Random, middle: Point, r: float, ink: Ink) -> Iterator[str]:
    turn = rng.uniform(-0.5, 0.5)
    yield from membrane(middle, r, pinched(turn), ink, 18)
    for side in (0, pi):
        core = around(middle, r * 0.62, turn + side)
        yield from nucleus(rng, core, r * 0.25, ink)
        yield vesicle(around(core, r * 0.36, turn + side + 1.1), r * 0.05, ink)


def budding(rng: Random, middle: Point, r: float, ink: Ink) -> Iterator[str]:
    """A yeast cell with its bud."""
    bud = around(middle, r * 1.3, rng.uniform(-0.9, -0.3))
    yield from membrane(bud, r * 0.46, wobbly(rng), ink)
    yield from cell(rng, middle, r, ink)
    yield disc(bud, r * 0.13, ink.fill(ink.line, 0.26))


def receiving(rng: Random, middle: Point, r: float, ink: Ink) -> Iterator[str]:
    """A T cell, whose membrane carries receptors."""
    stems = []
    for i in range(22):
        angle = 2 * pi * (i + rng.uniform(-0.15, 0.15)) / 22
        foot, fork = around(middle, r * 1.03, angle), around(middle, r * 1.1, angle)
        left, right = (around(middle, r * 1.15, angle + side) for side in (-0.035, 0.035))
        stems.append(open_line([foot, fork]) + open_line([left, fork, right]))
    yield shape("".join(stems), pen=ink.pen(ink.line, 0.34, 1 + r * 0.016))
    yield from cell(rng, middle, r, ink)


def bacterium(rng: Random, middle: Point, r: float, ink: Ink) -> Iterator[str]:
    """A rod with its flagellum and its ring of DNA."""
    turn = rng.uniform(-0.8, -0.2)

    def placed(points: list[Point]) -> list[Point]:
        return [turned(point, turn, middle) for point in points]

    tail = [(-r - step, sin(step / r * 7) * r * 0.12) for step in spread(0, r * 1.1, 14)]
    yield shape(open_line(placed(tail)), pen=ink.pen(ink.line, 0.3, 1 + r * 0.02))
    for grown, colour, opacity in ((0.05, ink.body, 0.2), (0, ink.body, 0.55), (-0.07, ink.inside, 0.34)):
        side = r * (0.42 + grown)
        caps = [
            (x, angle)
            for x, start in ((r * 0.6, -pi / 2), (-r * 0.6, pi / 2))
            for angle in spread(start, start + pi, 5)
        ]
        rod = closed_curve(placed([around((x, 0), side, angle) for x, angle in caps]), 1)
        yield shape(
            rod,
            ink.fill(colour, opacity),
            None if grown > 0 else ink.pen((ink.line, ink.light)[grown < 0], 0.3, 1 + r * 0.014),
        )
    loop = [(r * 0.5 * cos(a), r * 0.14 * sin(a) + r * 0.05 * sin(3 * a)) for a in spread(0, pi * 11 / 6, 12)]
    yield shape(closed_curve(placed(loop), 1), pen=ink.pen(ink.line, 0.28, 1 + r * 0.03))
