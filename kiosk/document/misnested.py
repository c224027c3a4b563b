"""Fields that stand beside the one they belong to, and items that a dash has cut in two."""

import re
from collections.abc import Iterable, Iterator

from kiosk.document.finding import Finding
from kiosk.document.node import Entries, Node, Path, Scalar, at
from kiosk.document.shape import Shape, hints, is_map, is_record, shapes_at
from kiosk.document.tongue import _, listed


def halves(missing: Iterable[Path], tree: Node) -> dict[Path, Path]:
    """Items that lack what the next one has and the other way round, both with the path of the second."""
    lacking: dict[Path, set[str]] = {}
    for path in missing:
        lacking.setdefault(path[:-1], set()).add(str(path[-1]))
    found: dict[Path, Path] = {}
    for first, lacks in lacking.items():
        second = (*first[:-1], first[-1] + 1) if first and isinstance(first[-1], int) else ()
        one, other = at(tree, first), at(tree, second)
        if second in lacking and isinstance(one, Entries) and isinstance(other, Entries):
            complete = lacks <= set(other.entries) and lacking[second] <= set(one.entries)
            found |= {first: second, second: second} if complete else {}
    return found


def not_indented(
    wrong: Iterable[Path], unknown: list[Path], tree: Node, shape: Shape
) -> dict[Path, list[Path]]:
    """Empty fields, and the unknown ones beside them that would be theirs two columns further right."""
    found: dict[Path, list[Path]] = {}
    for path in set(wrong) - set(unknown):
        node = at(tree, path)
        if isinstance(node, Scalar) and node.value is None and path:
            beside = [one for one in unknown if one[:-1] == path[:-1]]
            theirs = [one for one in beside if _may_hold(shapes_at(shape, path), str(one[-1]))]
            found |= {path: theirs} if theirs and theirs == beside else {}
    return found


def _may_hold(shapes: tuple[Shape, ...], name: str) -> bool:
    return any(
        name in hints(one) if is_record(one) else is_map(one) and re.fullmatch("[a-z]{2}", name)
        for one in shapes
    )


def beside(path: Path, whole: Path) -> Finding:
    """The field at `path` belongs in what stands at `whole`, which cannot be shown without it."""
    message = _('"{name}" stands beside "{group}" and not in it')
    message = message.format(name=path[-1], group=whole[-1])
    hint, spoils = _("begin its line two columns further right"), (*whole, path[-1])
    return Finding(path=path, code="indent", message=message, hint=hint, at_key=True, spoils=spoils)


def too_far_left(path: Path, fields: list[Path]) -> Iterator[Finding]:
    names = [str(field[-1]) for field in fields]
    message = _('{names} stand beside "{name}" and not in it').format(names=listed(names), name=path[-1])
    hint = _("begin these lines two columns further right")
    yield Finding(path=path, code="indent", message=message, hint=hint)
    for field in fields:
        yield Finding(path=field, code="indent", message=message, hint=hint, at_key=True, quiet=True)
