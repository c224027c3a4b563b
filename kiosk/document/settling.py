"""Getting a value out of a file with mistakes: the smallest units around them are set aside."""

from collections.abc import Callable, Iterable
from typing import Generic, TypeAlias, TypeVar

from kiosk.document.blanks import blanked
from kiosk.document.finding import Finding, located
from kiosk.document.node import Node, Path, at, trail, without
from kiosk.document.problem import Problem
from kiosk.document.record import record
from kiosk.document.shape import smallest_unit
from kiosk.document.validating import validate

_Value = TypeVar("_Value")

MOST_ROUNDS = 20
"""Each round sets something aside; what refers to it falls in the next."""


@record
class Around:
    """What a check may look at beside the value: the tree it was made of, and what was set aside before."""

    tree: Node
    aside: tuple[Node, ...] = ()

    def is_aside(self, path: Path) -> bool:
        """Whether something stood at `path` and was set aside."""
        *_, group = trail(self.tree, path[:-1])
        return any(node.path == (*group.path, path[-1]) for node in self.aside)

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
    for _ in range(MOST_ROUNDS):
        value, findings = validate(tree, shape)
        if value is not None:
            findings = tuple(check(value, Around(tree=tree, aside=tuple(aside))))
        findings = tuple(found for found in findings if found.path not in blanks)
        problems.update(dict.fromkeys(located(tree, found) for found in findings))
        spoilt = {found.spoilt for found in findings if found.aside}
        units = {smallest_unit(shape, path) for path in spoilt} | {
            found.path for found in findings if found.spoils
        }
        if not units and value is not None:
            return Settled(value=value, tree=tree, problems=tuple(problems))
        if any(map(is_vital, spoilt)) or not units:
            break
        tree = blanked(tree, shape, spoilt, blanks)
        for path in _outermost(units - {()}):
            if (node := at(tree, path)) is not None:
                aside.append(node)
                tree = without(tree, path)
    return Settled(value=None, tree=tree, problems=tuple(problems))


def _outermost(paths: set[Path]) -> list[Path]:
    """Without those inside others; the last item of a list first, so that the others keep their position."""
    kept = [path for path in paths if not any(path[:end] in paths for end in range(1, len(path)))]
    return sorted(kept, key=lambda path: tuple((isinstance(key, int), key) for key in path), reverse=True)
