"""What is not shown, in words: programme "bioproduction", or the link of it."""

from collections.abc import Iterable

from kiosk.content.checks.ids import SECTIONS
from kiosk.content.loaded import Aside
from kiosk.document import Scalar, Severity
from kiosk.document.misfits import quoted
from kiosk.document.node import Node, child
from kiosk.document.pointing import in_words
from kiosk.document.settling import SetAside
from kiosk.document.tongue import _


def told(found: Iterable[SetAside]) -> tuple[Aside, ...]:
    """One for each thing that somebody wrote; what the owner has yet to write is no news."""
    asides = [_told(one) for one in found if one.problem.severity is not Severity.TODO]
    return tuple(sorted(dict.fromkeys(asides), key=lambda one: (one.file, one.line, one.what)))


def _told(one: SetAside) -> Aside:
    place = one.trail[-1].place
    return Aside(what=_words(one), file=place.file, line=place.line, why=one.problem.message)


def _words(one: SetAside) -> str:
    for section, thing in SECTIONS.values():
        way = tuple(section.split("."))
        end = len(way) + 1
        if one.path[: len(way)] == way and len(one.path) >= end:
            item = _item(one.trail[end] if end < len(one.trail) else None, one.path[end - 1], _(thing))
            rest = in_words(one.trail[end:], one.path[max(end, len(one.trail) - 1) :])
            return _("{field} of {item}").format(field=rest, item=item) if rest else item
    return in_words(one.trail, one.path[len(one.trail) - 1 :])


def _item(node: Node | None, number: str | int, thing: str) -> str:
    own = child(node, "id") if node else None
    if isinstance(own, Scalar) and isinstance(own.value, str) and own.value:
        return _('{thing} "{name}"').format(thing=thing, name=quoted(own.value))
    return _("{thing} number {number}").format(thing=thing, number=int(number) + 1)
