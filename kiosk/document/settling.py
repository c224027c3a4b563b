"""Getting a value out of a file with mistakes: the smallest units around them are set aside."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import PurePath
from typing import Generic, TypeAlias, TypeVar

from kiosk.document.blanks import blanked
from kiosk.document.finding import Finding, located
from kiosk.document.node import Entries, Node, Path, at, trail
from kiosk.document.pointing import in_words
from kiosk.document.problem import Problem
from kiosk.document.pruning import without
from kiosk.document.record import record, replace
from kiosk.document.tongue import _
from kiosk.document.validating import validate
from kiosk.document.withheld import unit_around, withheld

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

    def where(self, path: Path, seen_from: Path) -> str:
        """In words: the line where the value at `path` is written, and its file if that is another one."""
        place, here = (tuple(trail(self.tree, one))[-1].place for one in (path, seen_from))
        if place.file == here.file:
            return _("in line {line}").format(line=place.line)
        return _("in line {line} of {file}").format(line=place.line, file=PurePath(place.file).name)


Check: TypeAlias = Callable[[_Value, Around], Iterable[Finding]]


@record
class SetAside:
    """What is not shown: its path, the nodes on the way there (the root first), and why."""

    path: Path
    trail: tuple[Node, ...]
    problem: Problem


@record
class Settled(Generic[_Value]):
    """`value` is None where what is vital does not hold; `tree` is what `value` was made of."""

    value: _Value | None
    tree: Node
    problems: tuple[Problem, ...]
    aside: tuple[SetAside, ...] = ()


def settle(
    tree: Node, shape: type[_Value], check: Check[_Value], is_vital: Callable[[Path], bool]
) -> Settled[_Value]:
    """Validate and check, set aside what has errors, and again, until all that is left holds."""
    problems: dict[Problem, None] = {}
    left_out: list[Node] = []
    aside: list[SetAside] = []
    blanks: set[Path] = set()
    for _round in range(MOST_ROUNDS):
        value, findings = validate(tree, shape)
        if value is not None:
            findings = iter(check(value, _around(tree, left_out)))
        findings = (_with_the_whole(tree, shape, one) for one in findings)
        found = [one for one in islice(findings, MOST_FINDINGS) if one.path not in blanks]
        problems.update(dict.fromkeys(located(tree, one) for one in found if not one.quiet))
        spoilt = {one.spoilt for one in found if one.aside}
        if not spoilt and value is not None:
            return Settled(value=value, tree=tree, problems=tuple(problems), aside=tuple(aside))
        if len(found) >= MOST_FINDINGS:
            problems[located(tree, _and_so_on())] = None
            break
        if any(map(is_vital, spoilt)) or not spoilt:
            break
        units = {unit_around(shape, path) for path in spoilt} | {one.path for one in found if one.spoils}
        gone = [path for path in _outermost(units - {()}) if at(tree, path) is not None]
        renamed = {one.spoils for one in found}
        empty = [path for path in spoilt - renamed if unit_around(shape, path) == ()]
        left_out += [node for path in gone if (node := at(tree, path)) is not None]
        aside += [one for path in (*gone, *empty) for one in _set_aside(tree, path, found)]
        tree = without(blanked(tree, shape, spoilt, blanks), gone)
    return Settled(value=None, tree=tree, problems=tuple(problems))


def _with_the_whole(tree: Node, shape: type, one: Finding) -> Finding:
    """Says so, where more is set aside than what is wrong."""
    whole = withheld(shape, one.spoilt) if one.aside else None
    if whole is None:
        return one
    message = _('{message}; "{whole}" is not shown at all, so that it does not show at the wrong time')
    return replace(one, message=message.format(message=one.message, whole=in_words(trail(tree, whole))))


def _and_so_on() -> Finding:
    message = _("there are more mistakes in this file than are listed here")
    return Finding(path=(), code="and-so-on", message=message, hint=_("is this the right file?"))


def _set_aside(tree: Node, path: Path, found: list[Finding]) -> Iterator[SetAside]:
    """With the first of the findings that concern what stands at `path`, if it is worth a word."""
    concern = [one for one in found if one.aside and path in (one.spoilt[: len(path)], one.path)]
    first = min(concern, key=lambda one: one.quiet)
    if not first.quiet or isinstance(at(tree, path), Entries):
        yield SetAside(path=path, trail=tuple(trail(tree, path)), problem=located(tree, first))


def _around(tree: Node, left_out: list[Node]) -> Around:
    paths = frozenset(node.path for node in left_out)
    return Around(tree=tree, aside=tuple(left_out), aside_paths=paths)


def _outermost(paths: set[Path]) -> list[Path]:
    return [path for path in paths if not any(path[:end] in paths for end in range(1, len(path)))]
