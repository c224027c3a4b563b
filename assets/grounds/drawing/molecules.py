"""What floats between the cells: a sugar, an antibody, a stretch of DNA."""

from collections.abc import Iterator
from math import pi, sin
from random import Random

from drawing.cells import Ink
from drawing.strokes import Point, around, closed_line, disc, open_line, shape, spread, turned


def sugar(rng: Random, middle: Point, r: float, ink: Ink) -> Iterator[str]:
    """A ring of six atoms, and two bonds that lead away."""
    turn = rng.uniform(0, pi / 3)
    corners = [around(middle, r, turn + i * pi / 3) for i in range(6)]
    ends = [(corners[i], around(middle, r * 1.75, turn + i * pi / 3)) for i in (0, 2)]
    bonds = closed_line(corners) + "".join(open_line(bond) for bond in ends)
    yield shape(bonds, pen=ink.pen(ink.line, 0.3, 1.5 + r * 0.05))
    for i, atom in enumerate([*corners, *(end for _, end in ends)]):
        fill = ink.fill(ink.body, 0.4) if i % 3 else ink.fill(ink.line, 0.4)
        yield disc(atom, r * (0.2 if i % 2 else 0.27), fill)


def antibody(rng: Random, middle: Point, r: float, ink: Ink) -> Iterator[str]:
    turn = rng.uniform(-0.7, 0.7)
    long, short = [], []
    for side in (-1, 1):
        heavy = [(side * r * 0.1, r), (side * r * 0.1, 0), (side * r * 0.72, -r * 0.72)]
        light = [(side * r * 0.38, r * 0.02), (side * r * 0.92, -r * 0.52)]
        long.append(open_line(turned(point, turn, middle) for point in heavy))
        short.append(open_line(turned(point, turn, middle) for point in light))
    yield shape("".join(long), pen=ink.pen(ink.line, 0.3, 1.5 + r * 0.1))
    yield shape("".join(short), pen=ink.pen(ink.line, 0.2, 1.5 + r * 0.1))


def helix(rng: Random, middle: Point, r: float, ink: Ink) -> Iterator[str]:
    """A stretch of DNA, 6 r long."""
    turn, along = rng.uniform(-1.2, -0.7), spread(-3 * r, 3 * r, 31)
    strands = [
        [turned((x, r * 0.55 * sin(x / r + phase)), turn, middle) for x in along] for phase in (0, pi * 0.8)
    ]
    rungs = [bond for i, bond in enumerate(zip(*strands, strict=True)) if i % 2]
    yield shape("".join(open_line(rung) for rung in rungs), pen=ink.pen(ink.line, 0.22, 1 + r * 0.03))
    for strand, opacity in zip(strands, (0.4, 0.28), strict=True):
        yield shape(open_line(strand), pen=ink.pen(ink.line, opacity, 1 + r * 0.08))
