"""Sizes and large numbers as they are written in a language."""

from math import floor, log10

from PySide6.QtCore import QLocale

UNITS = ((1.0, "m"), (1e-2, "cm"), (1e-3, "mm"), (1e-6, "µm"), (1e-9, "nm"))
_HARDLY = 1 - 1e-9


def length(metres: float, language: str) -> str:
    """A length with two figures at most, in the largest unit of which it is one or more: 0,1 nm, 3 µm."""
    rounded = to_figures(metres, 2)
    factor, unit = next((one for one in UNITS if rounded >= one[0] * _HARDLY), UNITS[-1])
    return f"{number(to_figures(rounded / factor, 2), language)}\u00a0{unit}"


def number(value: float, language: str) -> str:
    """1 700 000 in French, 1,700,000 in English; 0,1 and 0.1. No line breaks in it."""
    whole = value >= 1 and value == floor(value)
    return QLocale(language).toString(int(value)) if whole else QLocale(language).toString(value, "g", 2)


def about(value: float) -> int:
    """A number that is easy to say: one figure, or two where the first is 1."""
    return round(to_figures(value, 2 if _leading(value) == 1 else 1))


def to_figures(value: float, figures: int) -> float:
    return float(f"{value:.{figures - 1}e}")


def _leading(value: float) -> int:
    return int(value / 10 ** floor(log10(value)) + 1e-9)
