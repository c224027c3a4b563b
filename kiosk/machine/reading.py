"""machine.yaml as a `Machine`: what is wrong in it takes its default. Only the child process comes here."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.document import Entries, Finding, Node, Place, Problem
from kiosk.document.files import read_tree
from kiosk.document.node import at
from kiosk.document.record import record, replace
from kiosk.document.settling import Around, settle
from kiosk.document.tongue import _
from kiosk.machine.types import Machine

SCREEN_MM = (100, 5000)
"""From a small tablet to a wall of the largest panels."""
LOWER_EDGE_MM = (0, 2500)
KEY_PAUSE = (0, 5)
"""Seconds; half a second must be possible (EN 301 549, 5.8)."""


@record
class ReadMachine:
    """`tree` is where the values stand, for what is found out about them later."""

    machine: Machine
    tree: Node
    problems: tuple[Problem, ...]


def read_machine(files: Iterable[Path]) -> ReadMachine:
    """The machine that `files` describe together; a field in a later file counts."""
    trees: list[Node] = []
    problems: list[Problem] = []
    for file in files:
        parsed = read_tree(file)
        problems += parsed.problems
        trees += [parsed.tree] if parsed.tree is not None else []
    settled = settle(_together(trees), Machine, _checked, lambda path: path == ())
    machine = _rooted(settled.value or Machine(), settled.tree)
    return ReadMachine(machine=machine, tree=settled.tree, problems=(*problems, *settled.problems))


def _together(trees: list[Node]) -> Node:
    """One tree; where a file holds no fields at all, that one, so that it is said."""
    odd = [tree for tree in trees if not isinstance(tree, Entries)]
    if odd:
        return odd[0]
    fields = {
        name: entry for tree in trees if isinstance(tree, Entries) for name, entry in tree.entries.items()
    }
    place = trees[0].place if trees else Place(file="machine.yaml", line=0, column=0)
    return Entries(entries=fields, place=place, path=())


def _rooted(machine: Machine, tree: Node) -> Machine:
    """With the path of the content from the folder of the file that names it."""
    node = at(tree, ("content",))
    if machine.content is None or node is None:
        return machine
    return replace(machine, content=str(Path(node.place.file).parent / machine.content))


def _checked(machine: Machine, _around: Around) -> Iterator[Finding]:
    if machine.screen:
        for name in ("width_mm", "height_mm"):
            yield from _out_of_range(("screen", name), getattr(machine.screen, name), SCREEN_MM)
    if machine.lower_edge_mm is not None:
        yield from _out_of_range(("lower_edge_mm",), machine.lower_edge_mm, LOWER_EDGE_MM)
    if not KEY_PAUSE[0] <= machine.key_pause <= KEY_PAUSE[1]:
        least, most = KEY_PAUSE
        message = _("{value} seconds are not possible; {least} to {most} are")
        message = message.format(value=f"{machine.key_pause:g}", least=least, most=most)
        hint = _("write 0.5 for hands that tremble, or delete the line")
        yield Finding(path=("key_pause",), code="range", message=message, hint=hint)
    for text in ("name", "site", "language", "content"):
        if getattr(machine, text) == "":
            hint = _("write it, or delete the line")
            yield Finding(path=(text,), code="empty", message=_("the text is empty"), hint=hint)


def _out_of_range(path: tuple[str, ...], value: float, limits: tuple[int, int]) -> Iterator[Finding]:
    least, most = limits
    if not least <= value <= most:
        message = _("{value} mm is not possible; {least} to {most} mm are")
        message = message.format(value=f"{value:g}", least=least, most=most)
        hint = _("measure in millimetres: 1 inch is 25.4 mm")
        yield Finding(path=path, code="range", message=message, hint=hint)
