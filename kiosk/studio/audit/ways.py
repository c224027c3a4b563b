"""Does one find the way? The order of the focus, a way on or home, and what has to stay in its place."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QRectF

from kiosk.document.tongue import _
from kiosk.studio.audit.rules import of_screen
from kiosk.studio.audit.seen import Seen, Stop

_STAYS = {
    "",
    "act",
    "clear",
    "code",
    "collect",
    "comfort",
    "delete",
    "filter",
    "language",
    "more",
    "suit",
    "try",
    "type",
}
"""What does not lead away from a screen, or does not lead on."""

_MOVED = 1.0
"""Pixels that are no movement."""


@of_screen("dead-end", "WCAG 2.1.2", once=True)
def dead_end(seen: Seen) -> Iterator[tuple[str, str]]:
    """A screen that a visitor cannot leave: neither by a finger nor by keys."""
    if not seen.has_a_visitor:
        return
    ways = {one.name for one in seen.touched if one.ask not in _STAYS}
    if not ways:
        yield _("the screen"), _("has no way on, back or home")
    elif not ways & {stop.name for stop in seen.stops}:
        yield _("the screen"), _("has no way on, back or home for keys")


@of_screen("order", "WCAG 2.4.3", once=True)
def order(seen: Seen) -> Iterator[tuple[str, str]]:
    """Keys that do not go as one reads: line by line. Any may be the first: the last leads to it."""
    page = []
    for scroller, found in groupby(seen.stops, key=lambda one: one.scroller):
        stops = list(found)
        if scroller is None:
            page += stops
        else:
            page.append(Stop(name=stops[0].name, box=scroller.window, is_list=True))
            inside = [Stop(name=one.name, box=one.box.translated(0, scroller.offset)) for one in stops]
            yield from _disordered(inside, mirrored=seen.is_mirrored, turns=False)
    page = [one for one in page if not (one.is_list and _is_beside(one, page))]
    yield from _disordered(page, mirrored=seen.is_mirrored, turns=True)


@of_screen("moved", "WCAG 3.2.3", once=True)
def moved(seen: Seen) -> Iterator[tuple[str, str]]:
    """What is always at hand, and is not where it was."""
    for name, box in seen.always.items():
        if _is_elsewhere(seen.before.get(name, box), box):
            yield name, _("is in another place than on other screens")


def reading_order(stops: Sequence[Stop], *, mirrored: bool = False) -> list[Stop]:
    """Line by line, then as one reads. What overlaps in height by half is on one line."""
    lines: list[list[Stop]] = []
    for stop in sorted(stops, key=lambda one: one.box.center().y()):
        last, box = (lines[-1][0].box if lines else None), stop.box
        if last and box.center().y() < last.center().y() + min(last.height(), box.height()) / 2:
            lines[-1].append(stop)
        else:
            lines.append([stop])
    side = -1 if mirrored else 1
    return [stop for line in lines for stop in sorted(line, key=lambda one: side * one.box.center().x())]


def _disordered(stops: Sequence[Stop], *, mirrored: bool, turns: bool) -> Iterator[tuple[str, str]]:
    wanted = reading_order(stops, mirrored=mirrored)
    first = list(stops).index(wanted[0]) if stops and turns else 0
    for stop, due in zip((*stops[first:], *stops[:first]), wanted, strict=True):
        if stop is not due:
            yield stop.name, _("has the focus before “{due}”, which is read first").format(due=due.name)
            return


def _is_beside(stop: Stop, others: Sequence[Stop]) -> bool:
    """Whether something else is beside it: columns can be read in either order."""
    box = stop.box
    heights = (
        min(one.box.bottom(), box.bottom()) - max(one.box.top(), box.top())
        for one in others
        if not one.box.intersects(box)
    )
    return any(height > 0 for height in heights)


def _is_elsewhere(before: QRectF, now: QRectF) -> bool:
    sides = ("left", "top", "right", "bottom")
    return any(abs(getattr(before, side)() - getattr(now, side)()) > _MOVED for side in sides)
