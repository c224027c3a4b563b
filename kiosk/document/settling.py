"""Getting a value out of a file with mistakes: the smallest units around them are set aside."""

from collections.abc import Callable, Iterable
from itertools import islice
from typing import Generic, TypeAlias, TypeVar

from kiosk.document.blanks import blanked
from kiosk.document.finding import Finding, located
from kiosk.document.node import Node, Path, at, trail
from kiosk.document.problem import Problem
from kiosk.document.pruning import without
from kiosk.document.record import record
from kiosk.document.shape import smallest_unit
from kiosk.document.tongue import _
from kiosk.document.validating import validate

_Value = TypeVar("_Value")

MOST_ROUNDS = 20
"""Each round sets something aside; what refers to it falls in the next."""
MOST_FINDINGS = 500
"""In one round. A file with more is another kind of file, and nobody reads on."""


@record
class Around:
    """What a check may look at beside the value: the tree it was made of, and what was set aside before."""

    tree: Node
    aside: tuple[Node, ...] = ()
    aside_paths: frozenset[Path] = frozenset()

    def is_aside(self, path: Path) -> bool:
        """Whether something stood at `path` and was set aside."""
        *_, group = trail(self.tree, path[:-1])
        return (*group.path, path[-1]) in self.aside_paths

    def line(self, path: Path) -> int:
        """The line where the value at `path` is written."""
        return tuple(trail(self.tree, path))[-1].place.line


Check: TypeAlias = Callable[[_Value, Around], Iterable[Finding]]


@record
class Settled(Generic[_Value]):
    """`value` is None where what is vital does not hold; `tree` is what `value` was made of."""

    value: _Value | None
    tree: Node
    problems: tuple[Problem, ...]


def settle(
    tree: Node, shape: type[_Value], check: Check[_Value], is_vital: Callable[[Path], bool]
) -> Settled[_Value]:
    """Validate and check, set aside what has errors, and again, until all that is left holds."""
    problems: dict[Problem, None] = {}
    aside: list[Node] = []
    blanks: set[Path] = set()
    for _round in range(MOST_ROUNDS):
        value, findings = validate(tree, shape)
        if value is not None:
            findings = iter(check(value, _around(tree, aside)))
        found = [one for one in islice(findings, MOST_FINDINGS) if one.path not in blanks]
        problems.update(dict.fromkeys(located(tree, one) for one in found))
        spoilt = {one.spoilt for one in found if one.aside}
        if not spoilt and value is not None:
            return Settled(value=value, tree=tree, problems=tuple(problems))
        if len(found) >= MOST_FINDINGS:
            problems[located(tree, _and_so_on())] = None
            break
        if any(map(is_vital, spoilt)) or not spoilt:
            break
        tree = blanked(tree, shape, spoilt, blanks)
        units = {smallest_unit(shape, path) for path in spoilt} | {one.path for one in found if one.spoils}
        gone = {path: node for path in _outermost(units - {()}) if (node := at(tree, path)) is not None}
        aside += gone.values()
        tree = without(tree, gone)
    return Settled(value=None, tree=tree, problems=tuple(problems))


def _and_so_on() -> Finding:
    message = _("there are more mistakes in this file than are listed here")
    return Finding(path=(), code="and-so-on", message=message, hint=_("is this the right file?"))


def _around(tree: Node, aside: list[Node]) -> Around:
    return Around(tree=tree, aside=tuple(aside), aside_paths=frozenset(node.path for node in aside))


def _outermost(paths: set[Path]) -> list[Path]:
    return [path for path in paths if not any(path[:end] in paths for end in range(1, len(path)))]
