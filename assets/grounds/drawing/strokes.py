"""The few marks that QtSvg draws quickly: paths and circles with plain translucent fills and strokes."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, sin

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Paint:
    colour: str
    opacity: float


@dataclass(frozen=True, slots=True)
class Pen:
    colour: str
    opacity: float
    width: float


def shape(d: str, fill: Paint | None = None, pen: Pen | None = None) -> str:
    return f'<path d="{d}"{filled(fill)}{stroked(pen)}/>'


def disc(middle: Point, radius: float, fill: Paint, pen: Pen | None = None) -> str:
    x, y = map(number, middle)
    return f'<circle cx="{x}" cy="{y}" r="{number(radius)}"{filled(fill)}{stroked(pen)}/>'


def filled(paint: Paint | None) -> str:
    return f' fill="{paint.colour}" fill-opacity="{share(paint.opacity)}"' if paint else ""


def stroked(pen: Pen | None) -> str:
    if not pen:
        return ""
    return f' stroke="{pen.colour}" stroke-opacity="{share(pen.opacity)}" stroke-width="{number(pen.width)}"'


def share(opacity: float) -> str:
    return f"{min(opacity, 1):.2f}".lstrip("0")


def number(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".") or "0"


def open_line(points: Iterable[Point]) -> str:
    return steps("l", points)


def closed_line(points: Iterable[Point]) -> str:
    return steps("l", points) + "z"


def steps(command: str, points: Iterable[Point]) -> str:
    """A path in relative steps: half the length of the same in absolute places."""
    first, *others = [(round(x, 1), round(y, 1)) for x, y in points]
    path, here = [f"M{pair(first)}{command}"], first
    for there in others:
        path.append(pair((there[0] - here[0], there[1] - here[1])))
        here = there
    return path[0] + " ".join(path[1:])


def pair(point: Point) -> str:
    return f"{number(point[0])} {number(point[1])}"


def closed_curve(points: list[Point], digits: int) -> str:
    """A smooth curve through the points (Catmull-Rom as cubic Béziers), in relative steps."""
    count = len(points)
    here = (round(points[0][0], digits), round(points[0][1], digits))
    path = [f"M{pair(here)}c"]
    for i in range(count):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = (points[(i + step) % count] for step in (-1, 0, 1, 2))
        ends = (bx + (cx - ax) / 6, by + (cy - ay) / 6), (cx - (dx - bx) / 6, cy - (dy - by) / 6), (cx, cy)
        near = [(round(x, digits), round(y, digits)) for x, y in ends]
        path.append(" ".join(pair((x - here[0], y - here[1])) for x, y in near))
        here = near[-1]
    return path[0] + " ".join(path[1:]) + "z"


def arc(middle: Point, radius: float, start: float, end: float) -> str:
    r = number(radius)
    return f"M{pair(around(middle, radius, start))}A{r} {r} 0 0 1 {pair(around(middle, radius, end))}"


def oval(middle: Point, long: float, short: float, turn: float) -> str:
    ends = [turned((side * long, 0), turn, middle) for side in (-1, 1)]
    radii = f"{number(long)} {number(short)} {number(turn * 57.296)} 1 0"
    return f"M{pair(ends[0])}A{radii} {pair(ends[1])}A{radii} {pair(ends[0])}z"


def around(middle: Point, radius: float, angle: float) -> Point:
    return middle[0] + radius * cos(angle), middle[1] + radius * sin(angle)


def turned(point: Point, turn: float, middle: Point) -> Point:
    (x, y), (mx, my) = point, middle
    return mx + x * cos(turn) - y * sin(turn), my + x * sin(turn) + y * cos(turn)


def spread(first: float, last: float, count: int) -> list[float]:
    return [first + (last - first) * i / (count - 1) for i in range(count)]


def mixed(a: str, b: str, part: float) -> str:
    """The colour that lies this part of the way from a to b."""
    pairs = zip(bytes.fromhex(a[1:]), bytes.fromhex(b[1:]), strict=True)
    return "#" + "".join(f"{round(x + (y - x) * part):02x}" for x, y in pairs)


def svg(size: tuple[int, int], marks: Iterable[str]) -> str:
    width, height = size
    box = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {box}>'
    group = '<g fill="none" stroke-linecap="round" stroke-linejoin="round">'
    return "\n".join([head, group, *marks, "</g>", "</svg>"]) + "\n"
