"""The auditor counts flashes frame by frame, and lets be what moves slowly or brightly."""

from collections.abc import Callable

from PySide6.QtCore import QRectF

from kiosk.studio.audit import Frame, flashes
from kiosk.studio.audit.flashing import ACROSS, DOWN
from kiosk.studio.audit.seen import Seen

PANEL = Seen(screen=QRectF(0, 0, 1080, 1920), per_mm=4.0)


def film(change: Callable[[int], tuple[float, float]], parts: int) -> list[str]:
    """What is found in two seconds, of which so many parts change: how light they are, and how red."""
    rest = ACROSS * DOWN - parts

    def frame(number: int) -> Frame:
        light, red = change(number)
        return Frame(
            at=number / 30, light=(light,) * parts + (0.5,) * rest, red=(red,) * parts + (0.0,) * rest
        )

    return [one.detail for one in flashes([frame(number) for number in range(60)], PANEL)]


def test_what_flashes_is_found() -> None:
    """Four times a second, there and back."""

    def blinks(number: int) -> tuple[float, float]:
        return (0.2 if number % 8 < 4 else 0.6), 0.0

    assert film(blinks, 60) == ["flashes 4 times a second on 60 cm²; 3 times are bearable"]
    assert film(blinks, 10) == []


def test_what_flashes_in_red_is_found() -> None:
    def blinks(number: int) -> tuple[float, float]:
        return 0.2, (0.0 if number % 8 < 4 else 0.3)

    assert film(blinks, 60) == ["flashes in red 4 times a second on 60 cm²; 3 times are bearable"]


def test_what_goes_lighter_and_darker_as_a_whole_is_found() -> None:
    def breathes(number: int) -> tuple[float, float]:
        return (0.2 if number % 15 < 8 else 0.7), 0.0

    assert film(breathes, ACROSS * DOWN) == ["becomes lighter and darker 2 times a second"]


def test_what_moves_slowly_or_brightly_does_not_flash() -> None:
    assert film(lambda number: (0.2 + number / 100, 0.0), ACROSS * DOWN) == []
    assert film(lambda number: (0.85 + 0.14 * (number % 2), 0.0), ACROSS * DOWN) == []
    assert film(lambda number: (0.5 + 0.08 * (number % 2), 0.0), ACROSS * DOWN) == []
