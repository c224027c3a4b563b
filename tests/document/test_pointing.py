"""Staff are told where something stands as people say it: by ids, and counted from 1."""

import pytest

from kiosk.document import Finding, Path, located
from kiosk.document.parsing import parse
from kiosk.document.source import Source

TEXT = """\
cups:
  - id: blue
    tags: [old, new]
  - size: small
notes: {en: One}
"""


@pytest.mark.parametrize(
    ("path", "where", "technical"),
    [
        (("cups", 0, "tags", 1), "cups, blue, tags, no. 2", "cups[0].tags[1]"),
        (("cups", 0, "size"), "cups, blue, size", "cups[0].size"),
        (("cups", 1), "cups, no. 2", "cups[1]"),
        (("cups", 1, "id"), "cups, no. 2, id", "cups[1].id"),
        (("notes", "en"), "notes, en", "notes.en"),
        ((), "", ""),
    ],
)
def test_where_it_stands(path: Path, where: str, technical: str) -> None:
    tree = parse(Source(file="k.yaml", text=TEXT)).tree
    assert tree is not None
    problem = located(tree, Finding(path=path, code="x", message="a mistake", hint="mend it"))
    assert (problem.where, problem.path) == (where, technical)
    assert f": {where}: a mistake" in problem.told or not where


def test_what_is_told_before_there_is_a_tree_is_counted_from_1_too() -> None:
    (problem,) = parse(Source(file="k.yaml", text="cups:\n  - id: a\n    id: b\n")).problems
    assert (problem.where, problem.path) == ("cups, no. 1, id", "cups[0].id")
