"""A file as a tree: reading and parsing in one step."""

from pathlib import Path

from kiosk.document.finding import Finding, problem_at
from kiosk.document.node import Place
from kiosk.document.parsing import Parsed, parse
from kiosk.document.problem import Problem
from kiosk.document.source import read_source
from kiosk.document.tongue import _


def read_tree(path: Path) -> Parsed:
    """The tree of a file. An empty file has none, and says so."""
    source = read_source(path)
    if isinstance(source, Problem):
        return Parsed(tree=None, problems=(source,))
    parsed = parse(source)
    if parsed.tree is None and not parsed.problems:
        hint = _("is this the right file? An example comes with the kiosk")
        finding = Finding(path=(), code="empty-file", message=_("the file is empty"), hint=hint)
        place = Place(file=source.file, line=1, column=1)
        return Parsed(tree=None, problems=(problem_at(place, (), finding),))
    return parsed
