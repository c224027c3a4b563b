"""What one sees without a microscope: flat shapes in a few light colours."""

from collections.abc import Iterator
from math import pi, sin

from drawing.strokes import Paint, Pen, Point, closed_curve, closed_line, disc, open_line, shape, spread

WALL, GLASS, LEAF, SKIN, CLOTH, SNOW = "#E9E1D2", "#7FC4FF", "#7BC48F", "#F2B99A", "#3FB8A5", "#FFFFFF"
DARK = "#0B1B2B"


def box(x: float, y: float, wide: float, high: float) -> str:
    return closed_line([(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)])


def building() -> Iterator[str]:
    """A laboratory, 340 long: a low wing of glass, a tower, and trees before it."""
    yield shape(box(30, 300, 340, 70), Paint(WALL, 1))
    yield shape(box(40, 220, 96, 80), Paint(WALL, 0.85))
    yield shape(box(26, 294, 348, 8) + box(36, 214, 104, 8), Paint(SNOW, 1))
    panes = "".join(box(x, 312, 19, 40) for x in spread(146, 342, 9))
    panes += "".join(box(x, y, 16, 18) for x in spread(50, 110, 4) for y in (232, 260))
    yield shape(panes, Paint(GLASS, 0.9))
    yield shape("".join(box(x, 312, 19, 14) for x in spread(146, 342, 9)), Paint(SNOW, 0.45))
    yield shape(box(76, 318, 26, 52), Paint(DARK, 0.75))
    yield shape("".join(box(x, 268, 12, 26) for x in (210, 232, 300)), Paint(WALL, 0.7))
    for x, r in ((44, 17), (150, 13), (250, 15), (356, 16)):
        yield shape(box(x - 2, 350, 4, 20), Paint("#8A6B4A", 1))
        yield disc((x, 344), r, Paint(LEAF, 0.95))
        yield disc((x - r * 0.3, 344 - r * 0.3), r * 0.45, Paint(SNOW, 0.25))


def limb(points: list[Point], colour: str, width: float) -> str:
    return shape(open_line(points), pen=Pen(colour, 1, width))


def person() -> Iterator[str]:
    """Somebody in a laboratory coat, 340 tall."""
    yield limb([(182, 240), (180, 358)], "#35507A", 30)
    yield limb([(218, 240), (220, 358)], "#35507A", 30)
    yield limb([(172, 363), (182, 363)], "#FFC145", 14)
    yield limb([(218, 363), (228, 363)], "#FFC145", 14)
    yield limb([(154, 126), (134, 190), (140, 236)], "#F6F3EC", 22)
    yield limb([(246, 126), (266, 186), (248, 226)], "#F6F3EC", 22)
    yield disc((140, 248), 11, Paint(SKIN, 1))
    yield disc((244, 238), 11, Paint(SKIN, 1))
    coat = [(160, 112), (200, 104), (240, 112), (242, 190), (252, 286), (200, 292), (148, 286), (158, 190)]
    yield shape(closed_curve(coat, 1), Paint("#F6F3EC", 1))
    yield shape(closed_line([(184, 106), (216, 106), (200, 160)]), Paint(CLOTH, 1))
    yield shape(open_line([(200, 160), (200, 288)]), pen=Pen(DARK, 0.25, 3))
    yield shape(box(216, 206, 22, 26) + box(162, 206, 22, 26), pen=Pen(DARK, 0.25, 3))
    yield limb([(200, 84), (200, 106)], SKIN, 24)
    yield disc((200, 62), 32, Paint(SKIN, 1))
    hair = [(168, 66), (166, 44), (186, 30), (214, 30), (234, 44), (232, 64), (222, 50), (196, 46), (178, 52)]
    yield shape(closed_curve(hair, 1), Paint("#5A3A2A", 1))
    yield disc((188, 66), 4, Paint(DARK, 0.9))
    yield disc((212, 66), 4, Paint(DARK, 0.9))
    yield shape(open_line([(190, 78), (200, 82), (210, 78)]), pen=Pen("#7A1E0A", 0.8, 3))


def hand() -> Iterator[str]:
    """A hand held up, 340 tall."""
    fingers = (
        ([(152, 230), (126, 118)], 36),
        ([(184, 216), (176, 60)], 38),
        ([(220, 216), (228, 50)], 38),
        ([(252, 228), (276, 84)], 36),
        ([(158, 330), (108, 270), (84, 216)], 40),
    )
    for points, width in fingers:
        yield limb(points, SKIN, width)
    palm = [(150, 226), (200, 208), (262, 224), (266, 290), (240, 352), (200, 368), (166, 352), (142, 300)]
    yield shape(closed_curve(palm, 1), Paint(SKIN, 1))
    for (x, y), turn in (((123, 106), -0.2), ((175, 48), 0), ((229, 38), 0), ((279, 72), 0.2)):
        yield shape(
            closed_curve([(x - 9, y + 8), (x + turn * 9, y - 8), (x + 9, y + 8), (x, y + 16)], 1),
            Paint(SNOW, 0.55),
        )
    lines = open_line([(160, 262), (200, 246), (250, 262)]) + open_line([(158, 286), (204, 280), (246, 296)])
    yield shape(lines + open_line([(170, 256), (188, 300), (184, 346)]), pen=Pen("#B5654A", 0.6, 4))


def salt() -> Iterator[str]:
    """A cube of salt with steps on its faces, 340 across."""
    top = [(200, 40), (362, 116), (200, 196), (38, 116)]
    left, right = (
        [(38, 116), (200, 196), (200, 370), (38, 286)],
        [(362, 116), (200, 196), (200, 370), (362, 286)],
    )
    yield shape(closed_line(top), Paint("#FFFFFF", 0.96))
    yield shape(closed_line(left), Paint("#BFD8EE", 0.94))
    yield shape(closed_line(right), Paint("#8FB3D4", 0.94))
    yield shape(closed_line([(200, 74), (292, 116), (200, 160), (108, 116)]), Paint("#CFE3FF", 0.7))
    yield shape(closed_line([(200, 92), (254, 116), (200, 142), (146, 116)]), Paint("#FFFFFF", 0.9))
    yield shape(closed_line([(66, 160), (128, 190), (128, 286), (66, 254)]), Paint("#FFFFFF", 0.35))
    yield shape(closed_line([(236, 240), (330, 196), (330, 262), (236, 310)]), Paint("#FFFFFF", 0.2))
    yield shape(
        open_line([(38, 116), (200, 196), (362, 116)]) + open_line([(200, 196), (200, 370)]),
        pen=Pen("#FFFFFF", 0.8, 4),
    )


def hair() -> Iterator[str]:
    """A piece of a hair, 200 wide, with its scales like tiles of a roof."""
    yield shape(box(100, 30, 200, 340), Paint("#7A5234", 1))
    yield shape(box(126, 30, 60, 340), Paint("#A77B55", 0.8))
    yield shape(box(262, 30, 38, 340), Paint("#4A2F1E", 0.55))
    for i, y in enumerate(spread(48, 338, 9)):
        edge = [
            (104 + 192 * t, y + 22 * sin(pi * t * 2 + i * 1.9) * 0.5 + 8 * sin(9 * t + i))
            for t in spread(0, 1, 12)
        ]
        yield shape(open_line(edge), pen=Pen("#F0C79C", 0.75, 4))
        yield shape(open_line((x, y + 6) for x, y in edge), pen=Pen("#2E1B10", 0.5, 5))
