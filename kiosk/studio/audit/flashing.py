"""Does it flash? What moves, frame by frame, counted as WCAG 2.2 does."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.document import record
from kiosk.document.tongue import _, number
from kiosk.studio.audit.rules import Fault
from kiosk.studio.audit.seen import Seen, linear

KIND, ROW = "flashing", "WCAG 2.3.1"

MOST = 3
"""Flashes in any second: a flash is there and back."""

SWING = 0.10
"""Of the light that there can be at most; it counts where the darker state has less than BRIGHT."""

BRIGHT = 0.80

RED, SHIFT = 0.8, 20 / 320
"""From which share of red in a colour it counts as saturated, and which change of it counts."""

AREA = 2160.0
"""mm² that may flash at once: a quarter of what the eye sees sharply at 600 mm."""

ACROSS, DOWN = 27, 48
"""Parts of a frame in portrait that are looked at, each as a whole."""


@record
class Frame:
    """What one frame looked like: of each part how light it was, and how red where it was saturated."""

    at: float
    """Seconds."""
    light: tuple[float, ...]
    red: tuple[float, ...]


def framed(picture: QImage, at: float) -> Frame:
    """A picture as a frame."""
    portrait = picture.height() > picture.width()
    size = (ACROSS, DOWN) if portrait else (DOWN, ACROSS)
    ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = picture.convertToFormat(QImage.Format.Format_RGB32).scaled(*size, *ways)
    pixels = memoryview(small.constBits()).cast("I").tolist()
    parts = [tuple(linear(pixel >> shift & 255) for shift in (16, 8, 0)) for pixel in pixels]
    light = tuple(0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue in parts)
    return Frame(at=at, light=light, red=tuple(map(_redness, parts)))


def flashes(frames: Sequence[Frame], seen: Seen) -> Iterator[Fault]:
    """What flashes in what moves, on the panel of the screen that was seen."""
    if not frames:
        return
    times = [frame.at for frame in frames]
    lights = list(zip(*(frame.light for frame in frames), strict=True))
    reds = list(zip(*(frame.red for frame in frames), strict=True))
    part = _mm2(seen) / len(lights)
    for series, is_swing, told in (
        (lights, _is_swing, _("flashes {count} times a second on {area} cm²; {most} times are bearable")),
        (
            reds,
            _is_red_swing,
            _("flashes in red {count} times a second on {area} cm²; {most} times are bearable"),
        ),
    ):
        counts = [_most_flashes(values, times, is_swing) for values in series]
        flashing = [count for count in counts if count > MOST]
        if len(flashing) * part > AREA:
            area = number(len(flashing) * part / 100)
            yield _fault(told.format(area=area, count=number(max(flashing)), most=MOST))
    whole = [sum(frame.light) / len(lights) for frame in frames]
    if (jumps := _most_flashes(whole, times, _is_swing)) > 1:
        yield _fault(_("becomes lighter and darker {count} times a second").format(count=number(jumps)))


def _fault(detail: str) -> Fault:
    return Fault(kind=KIND, row=ROW, item=_("the screen"), detail=detail)


def _mm2(seen: Seen) -> float:
    """The area of the screen; one that is too small to count in mm counts as four times what may flash."""
    if not seen.per_mm:
        return 4 * AREA
    return seen.mm(seen.screen.width()) * seen.mm(seen.screen.height())


def _most_flashes(
    values: Sequence[float], times: Sequence[float], is_swing: Callable[[float, float], bool]
) -> int:
    """The most there and back in any second."""
    turns = [times[place] for place in _swings(values, is_swing)]
    within = (bisect_left(turns, start + 1) - place for place, start in enumerate(turns))
    return max(within, default=0) // 2


def _swings(values: Sequence[float], is_swing: Callable[[float, float], bool]) -> Iterator[int]:
    """Where a change ends that is large enough, each opposed to the one before."""
    turning, direction = values[0], 0
    for place, (before, value) in enumerate(pairwise(values), 1):
        towards = (value > before) - (value < before)
        if direction and towards == direction:
            turning = value  # it goes on as it was
        elif towards and is_swing(turning, value) and (towards != direction):
            yield place
            turning, direction = value, towards


def _is_swing(one: float, other: float) -> bool:
    return abs(one - other) >= SWING and min(one, other) < BRIGHT


def _is_red_swing(one: float, other: float) -> bool:
    return abs(one - other) > SHIFT


def _redness(part: tuple[float, ...]) -> float:
    """How red it is, where it is saturated."""
    red, green, blue = part
    whole = red + green + blue
    return max(0.0, red - green - blue) if whole and red / whole >= RED else 0.0
