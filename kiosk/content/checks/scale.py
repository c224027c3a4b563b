"""The journey down to an atom: its things go from the largest to the smallest, each well below the last."""

from collections.abc import Iterator
from math import isclose

from kiosk.content.checks.activities import reading
from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.stem import Thing
from kiosk.content.types import Content
from kiosk.document import Finding, Path
from kiosk.document.record import replace
from kiosk.document.tongue import _

LARGEST, SMALLEST = 100.0, 1e-10
"""Metres at the two ends of the slider."""

APART = 1.3
"""How many times larger a thing is at least than the next one: the slider comes to each."""

FEWEST = 5
"""Things that the questions at the end need."""

_SCALE: Path = ("stem", "scale")


def scale(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    journey = content.stem.scale
    if journey is None:
        return
    if len(journey.things) < FEWEST:
        message = _("a journey with fewer than {count} things is not shown").format(count=FEWEST)
        hint = _("write at least {count} things here").format(count=FEWEST)
        yield Finding(path=(*_SCALE, "things"), code="few-things", message=message, hint=hint, spoils=_SCALE)
    if not SMALLEST <= journey.you <= LARGEST:
        yield _beyond((*_SCALE, "you"))
    passed: list[Thing] = []
    for number, thing in enumerate(journey.things):
        path: Path = (*_SCALE, "things", number)
        if (finding := _misplaced(thing, passed)) is None:
            passed.append(thing)
        else:
            yield replace(finding, path=(*path, *finding.path), spoils=path)
        for one in reading(thing, surroundings):
            yield replace(one, path=(*path, *one.path))


def _misplaced(thing: Thing, passed: list[Thing]) -> Finding | None:
    """Why it cannot come after those before it."""
    if any(thing.drawing is other.drawing for other in passed):
        message = _('"{drawing}" is drawn twice').format(drawing=thing.drawing)
        return Finding(path=("drawing",), code="drawn-twice", message=message, hint=_("delete one of them"))
    if not (_at_least(thing.metres, SMALLEST) and _at_least(LARGEST, thing.metres)):
        return _beyond(("metres",))
    if passed and not _at_least(passed[-1].metres, APART * thing.metres):
        message = _("the journey goes down: this is not {times} times smaller than the thing before it")
        hint = _("put it in the place where its size belongs, or leave it out")
        return Finding(path=("metres",), code="order", message=message.format(times=APART), hint=hint)
    return None


def _beyond(path: Path) -> Finding:
    message = _("the journey goes from 100 metres down to 0.0000000001, and this is beyond")
    return Finding(path=path, code="size", message=message, hint=_("write a size in metres between these"))


def _at_least(one: float, other: float) -> bool:
    return one > other or isclose(one, other)
