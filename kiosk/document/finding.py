"""A fault at a path of a tree, before it is known which line that is."""

from kiosk.document.node import Entries, Node, Path, Place, Scalar, spelled, trail
from kiosk.document.pointing import in_words
from kiosk.document.problem import Problem, Severity
from kiosk.document.record import record, replace


@record
class Finding:
    """Something wrong at `path`.

    `at_key` points at the name of the field instead of its value. `aside` says that the smallest unit
    around it is not shown.
    """

    path: Path
    code: str
    message: str
    hint: str
    severity: Severity = Severity.ERROR
    at_key: bool = False
    aside: bool = True
    spoils: Path = ()
    """What cannot be shown because of it, where that is not at `path`."""
    quiet: bool = False
    """Follows from another one that says enough: something is set aside without a word."""

    @property
    def spoilt(self) -> Path:
        """Where to look for the smallest unit that is set aside."""
        return self.spoils or self.path


def located(tree: Node, finding: Finding) -> Problem:
    """The problem at the line of `finding`; what is missing is placed at what lacks it."""
    nodes = tuple(trail(tree, finding.path))
    missing = finding.path[len(nodes) - 1 :]
    place, path = nodes[-1].place, (*nodes[-1].path, *missing)
    if not missing and len(nodes) > 1 and (finding.at_key or _is_empty(nodes[-1])):
        place = _place_of_key(nodes[-2], finding.path[-1]) or place
    return problem_at(place, path, finding, in_words(nodes, missing))


def problem_at(place: Place, path: Path, finding: Finding, where: str = "") -> Problem:
    return Problem(
        file=place.file,
        line=place.line,
        column=place.column,
        path=spelled(path),
        where=where or in_words((), path),
        severity=finding.severity,
        code=finding.code,
        message=finding.message,
        hint=finding.hint,
    )


def warning(path: Path, code: str, message: str, hint: str, *, at_key: bool = False) -> Finding:
    """A finding after which everything is shown all the same."""
    found = Finding(path=path, code=code, message=message, hint=hint, at_key=at_key)
    return replace(found, severity=Severity.WARNING, aside=False)


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and node.value is None and not node.written


def _place_of_key(node: Node, key: str | int) -> Place | None:
    entry = node.entry(key) if isinstance(node, Entries) else None
    return entry.place if entry else None
