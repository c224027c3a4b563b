"""Can it be touched? How large controls are, how far from one another, and how high one has to reach."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF

from kiosk.document.tongue import _, number
from kiosk.studio.audit.rules import named, of_control, of_screen
from kiosk.studio.audit.seen import Control, Seen
from kiosk.ui.layout import HIGHEST_REACH, LOW_REACH

TARGET = 20.0
"""mm of the shorter side (Colle and Hiszem 2004); WCAG 2.5.8 has 5.4 mm at arm's length as its floor."""

LARGE_TARGET = 30.0
"""The same of what is always at hand, suits the kiosk to a visitor, or answers in a hurry (Chen 2013)."""

GAP = 3.0
"""mm between what two fingers touch, each counted without what it is larger than it has to be."""

LOWEST_REACH = 380.0
"""mm above the floor (EN 301 549, 8.3.2)."""

_LARGE = {"comfort", "suit", "stay", "leave"}


@of_control("small-target", "WCAG 2.5.8; Colle & Hiszem 2004; Chen 2013")
def small_target(control: Control, seen: Seen) -> str | None:
    """A control that is narrower or lower than a finger needs."""
    if not seen.per_mm:
        return None
    wide, high = seen.mm(control.box.width()), seen.mm(control.box.height())
    if min(wide, high) >= least(control) - seen.rounding:
        return None
    detail = _("is {wide} mm wide and {high} mm high; fingers need {least} mm")
    return detail.format(wide=number(wide, 1), high=number(high, 1), least=number(least(control)))


@of_screen("close", "WCAG 2.5.8")
def close(seen: Seen) -> Iterator[tuple[str, str]]:
    """Two controls that a finger cannot tell apart.

    A hit area may be larger than what is drawn of it: what it has over the least counts as distance.
    """
    if not seen.per_mm:
        return
    for one, other in combinations(seen.touched, 2):
        if (
            one.number in other.parents
            or other.number in one.parents
            or one.shown.isEmpty()
            or other.shown.isEmpty()
        ):
            continue
        distance = _distance(one, other, seen)
        if distance < GAP - 2 * seen.rounding:
            detail = _("{distance} mm from “{other}”; fingers need {least} mm")
            told = number(max(0, distance), 1)
            yield named(other), detail.format(distance=told, other=named(one), least=number(GAP))


@of_control("high", "EN 301 549 8.3.2")
def high(control: Control, seen: Seen) -> str | None:
    """What somebody in a wheelchair cannot reach."""
    return None if seen.comfort.low else _out_of_reach(control, seen, HIGHEST_REACH)


@of_control("high", "EN 301 549 8.3.0; ISO 21542")
def not_low(control: Control, seen: Seen) -> str | None:
    """The same where the visitor wants all of it low."""
    return _out_of_reach(control, seen, LOW_REACH) if seen.comfort.low else None


def least(control: Control) -> float:
    """Mm of its shorter side."""
    return LARGE_TARGET if control.kind == "DockButton" or control.ask in _LARGE else TARGET


def _distance(one: Control, other: Control, seen: Seen) -> float:
    """Mm from what has to be of the one to what has to be of the other; below 0 where they overlap."""
    here, there = (_needed(control, seen) for control in (one, other))
    across = max(here.left(), there.left()) - min(here.right(), there.right())
    down = max(here.top(), there.top()) - min(here.bottom(), there.bottom())
    return seen.mm(max(across, down))


def _needed(control: Control, seen: Seen) -> QRectF:
    """Its middle, as large as it has to be."""
    box, side = control.shown, least(control) * seen.per_mm
    wide, tall = (max(0, (length - side) / 2) for length in (box.width(), box.height()))
    return box.adjusted(wide, tall, -wide, -tall)


def _out_of_reach(control: Control, seen: Seen, highest: float) -> str | None:
    if seen.lower_edge is None or not seen.per_mm or control.shown.isEmpty():
        return None
    top = seen.lower_edge + seen.mm(seen.screen.height() - control.shown.top())
    bottom = seen.lower_edge + seen.mm(seen.screen.height() - control.shown.bottom())
    if top <= highest + 1 and bottom >= LOWEST_REACH - 1:
        return None
    detail = _("lies {bottom} to {top} mm above the floor; {least} to {most} mm are reached")
    marks = {"bottom": bottom, "top": top, "least": LOWEST_REACH, "most": highest}
    return detail.format(**{name: number(value) for name, value in marks.items()})
