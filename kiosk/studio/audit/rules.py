"""The rules of the auditor: each a function, registered under its kind with the row of a standard."""

from collections.abc import Callable, Container, Iterator
from typing import TypeVar

from kiosk.document import record
from kiosk.document.tongue import _
from kiosk.studio.audit.seen import Control, Seen, Text, Thing


@record
class Fault:
    """Something that a visitor would stumble over. `kind` is one of KINDS, `row` what standard says so."""

    kind: str
    row: str
    item: str
    detail: str


@record
class Rule:
    """`once` are those of a screen as it is first seen; the others hold for each page of it."""

    kind: str
    row: str
    family: str
    once: bool
    judge: Callable[[Seen], Iterator[tuple[int, str, str]]]
    """What is wrong: with the thing of which number, its name, and what about it."""


RULES: list[Rule] = []

_Judged = TypeVar("_Judged", Text, Control)
_OfText = Callable[[Text, Seen], str | None]
_OfControl = Callable[[Control, Seen], str | None]
_OfScreen = Callable[[Seen], Iterator[tuple[str, str]]]


def of_text(kind: str, row: str) -> Callable[[_OfText], _OfText]:
    """A rule for each text: what is wrong with it."""
    return _of_each(kind, row, lambda seen: seen.texts)


def of_control(kind: str, row: str) -> Callable[[_OfControl], _OfControl]:
    """A rule for all that is touched."""
    return _of_each(kind, row, lambda seen: seen.touched)


def of_screen(kind: str, row: str, *, once: bool = False) -> Callable[[_OfScreen], _OfScreen]:
    """A rule for the screen as a whole: what is wrong with what."""

    def register(judge: _OfScreen) -> _OfScreen:
        def judged(seen: Seen) -> Iterator[tuple[int, str, str]]:
            return ((-1, item, detail) for item, detail in judge(seen))

        RULES.append(Rule(kind=kind, row=row, family=judge.__module__, once=once, judge=judged))
        return judge

    return register


def judged(seen: Seen, *, first: bool = True, kinds: Container[str] | None = None) -> Iterator[Fault]:
    """What is wrong; with one thing the worst of each family.

    Args:
        seen: A screen.
        first: Whether it is as one first sees it.
        kinds: What to look for; None for all there is.
    """
    told = set()
    for rule in RULES:
        if (rule.once and not first) or (kinds is not None and rule.kind not in kinds):
            continue
        for number, item, detail in rule.judge(seen):
            if number < 0 or (rule.family, number) not in told:
                told.add((rule.family, number))
                yield Fault(kind=rule.kind, row=rule.row, item=item, detail=detail)


def named(thing: Thing) -> str:
    """What staff know it by; an icon is a sign without words."""
    words = thing.spelt
    if any(sign.isalnum() for sign in words):
        return words
    return _("an icon") if isinstance(thing, Text) else _("a button without a name")


def _of_each(
    kind: str, row: str, things: Callable[[Seen], tuple[_Judged, ...]]
) -> Callable[[Callable[[_Judged, Seen], str | None]], Callable[[_Judged, Seen], str | None]]:
    def register(judge: Callable[[_Judged, Seen], str | None]) -> Callable[[_Judged, Seen], str | None]:
        def judged(seen: Seen) -> Iterator[tuple[int, str, str]]:
            for one in things(seen):
                if detail := judge(one, seen):
                    yield one.number, named(one), detail

        RULES.append(Rule(kind=kind, row=row, family=judge.__module__, once=False, judge=judged))
        return judge

    return register
