"""The numbers of a batch: amounts and times as they are written, curves as they are drawn."""

from functools import lru_cache

from PySide6 import QtCore

from kiosk.activities.batches import Point
from kiosk.activities.vessels import STEPS, Kind
from kiosk.ui.activities.curves import Chart
from kiosk.ui.speaker import Speaker

NO_BREAK = "\u00a0"
_JOINED = "/\u2060"
"""A stroke after which no line breaks."""

UNITS = {Kind.BACTERIA: ("g/L", "g/L", "g/L"), Kind.ANIMAL: ("×10⁶/mL", "mmol/L", "mg/L")}
"""Of cells, food and product."""
ROOM = 1.25
"""How much higher than what is wanted the axis of cells reaches."""


_ROUND = (1, 1.5, 2, 3, 4, 5, 6, 8, 10)
_DAY = 24


Tops = tuple[float, float, float]
"""How high the axes of cells, food and product reach."""


def tops(curve: tuple[Point, ...], recipe: tuple[Point, ...], wanted: float) -> Tops:
    cells = max(wanted * ROOM, *(one.cells for one in (*curve, *recipe)))
    return (
        _round_up(cells),
        _round_up(max(curve[0].food * ROOM, *(one.food for one in curve), 1.0)),
        _round_up(max(0.1, *(one.product * ROOM for one in (*curve, *recipe)))),
    )


def _round_up(amount: float) -> float:
    """The next number that is easily read."""
    scale = 10.0 ** (len(f"{int(amount)}") - 1) if amount >= 1 else 0.1
    return next(number * scale for number in _ROUND if number * scale >= amount)


def chart(curve: tuple[Point, ...], recipe: tuple[Point, ...], reaching: Tops) -> Chart:
    cells, food, product = reaching
    return Chart(
        cells=tuple((one.step / STEPS, one.cells / cells) for one in curve),
        food=tuple((one.step / STEPS, one.food / food) for one in curve),
        product=tuple((one.step / STEPS, one.product / product) for one in curve),
        oxygen=tuple((one.step / STEPS, one.oxygen) for one in curve),
        best=tuple((one.step / STEPS, one.cells / cells) for one in recipe),
    )


def amount(speak: Speaker, value: float, unit: str) -> str:
    """With one decimal where it is small, as the language writes it."""
    decimals = 1 if abs(value) < 20 and round(value, 1) != round(value) else 0
    gap = "" if unit.startswith("×") else NO_BREAK
    return f"{_locale(speak.language).toString(float(value), 'f', decimals)}{gap}{unit.replace('/', _JOINED)}"


@lru_cache
def _locale(language: str) -> QtCore.QLocale:
    return QtCore.QLocale(language)


def span(speak: Speaker, hours: float) -> str:
    """How long all of it takes."""
    if hours > 2 * _DAY:
        return speak.words.reactor_days.format(count=round(hours / _DAY))
    return f"{hours:.0f}{NO_BREAK}h"


def progress(speak: Speaker, hours: float, of: float) -> str:
    """How far it is, in the unit in which all of it is told."""
    if of > 2 * _DAY:
        day = int(min(hours, of - 1) // _DAY) + 1
        return speak.words.reactor_day.format(day=day, of=round(of / _DAY))
    return speak.words.reactor_hour.format(hour=int(hours), of=round(of))
