"""The auditor's rules for tests: what is wrong with what a visitor sees."""

from collections.abc import Collection

from kiosk.studio.audit import KINDS, Fault, Seen, judged, look
from tests.visitors.driver import Visitor

UNREAD = ("cut", "outside", "shrunk", "unseen", "overlapping")
"""What cannot be read as it was meant."""

FITTING = (*UNREAD, "too-long")
"""What is found without knowing how large the panel is."""


def seen(visitor: Visitor, *, colours: bool = True) -> Seen:
    """What is on screen, as it has come to rest."""
    visitor.settle()
    return look(visitor.window, visitor.machine, visitor.state, colours=colours)


def faults(visitor: Visitor, kinds: Collection[str] = KINDS, *, colours: bool = True) -> list[Fault]:
    """What is wrong with it, of these kinds."""
    return list(judged(seen(visitor, colours=colours), kinds=kinds))
