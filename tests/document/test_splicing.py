"""A changed value changes its own lines; every other byte stays."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.document import Items, Node, Scalar
from kiosk.document.node import at, plain
from kiosk.document.parsing import parse
from kiosk.document.source import Source
from kiosk.document.splicing import Splicer, UnwritableError, edited
from kiosk.host.paths import PACKAGE

REAL = (PACKAGE.parent / "content.yaml").read_bytes().decode()
GOOD = (Path(__file__).parent.parent / "data" / "good" / "content.yaml").read_bytes().decode()


def tree_of(text: str) -> Node:
    parsed = parse(Source(file="content.yaml", text=text))
    assert parsed.problems == ()
    assert parsed.tree is not None
    return parsed.tree


def replaced(text: str, path: tuple[str | int, ...], value: object) -> str:
    node = at(tree_of(text), path)
    assert node is not None
    return edited(text, Splicer(text).replace(node, value))


@pytest.mark.parametrize(
    ("text", "path", "value", "expected"),
    [
        ('a: "one"  # why\n', ("a",), "two", 'a: "two"  # why\n'),
        ("a: one # why\n", ("a",), "two", "a: two # why\n"),
        ("a: one\n", ("a",), "two: three", 'a: "two: three"\n'),
        ("a: one\n", ("a",), "no # note", 'a: "no # note"\n'),
        ("a: one\n", ("a",), "1972", 'a: "1972"\n'),
        ("a: one\n", ("a",), "true", 'a: "true"\n'),
        ("a: 'one'\n", ("a",), "it's", 'a: "it\'s"\n'),
        ('a: "one"\n', ("a",), 'say "hi" \\ \u00a0!', 'a: "say \\"hi\\" \\\\ \\u00A0!"\n'),
        ("a: {fr: un, nl: een}\n", ("a", "nl"), "twee, drie", 'a: {fr: un, nl: "twee, drie"}\n'),
        ("a: {fr: un}\n", ("a",), {"fr": "un", "nl": "een"}, "a: {fr: un, nl: een}\n"),
        ("a: [x, y]  # why\n", ("a",), ["x", "z"], "a: [x, z]  # why\n"),
        ("a: [x]\nb: 1\n", ("a",), ["x", "y"], "a: [x, y]\nb: 1\n"),
        ("a:\n  - x\n  # why\n  - y\nb: 1\n", ("a",), ["x", "z"], "a:\n  - x\n  # why\n  - z\nb: 1\n"),
        ("a:\n  - x\nb: 1\n", ("a",), ["x", "y"], "a:\n  - x\n  - y\nb: 1\n"),
        ("a:\n  - x\nb: 1\n", ("a",), [], "a:\n  []\nb: 1\n"),
        ("a: []\nb: 1\n", ("a",), ["x"], "a: [x]\nb: 1\n"),
        ("a: 1\n", ("a",), 2, "a: 2\n"),
        ("a:\nb: 1\n", ("a",), "x", "a: x\nb: 1\n"),
        ("a: one", ("a",), "two", "a: two"),
        ("a: |\n  one\n  two\nb: 1\n", ("a",), "Three", 'a: "Three"\nb: 1\n'),
        ("a:\n  fr: un\r\n  nl: een\r\n", ("a", "fr"), "Deux", "a:\n  fr: Deux\r\n  nl: een\r\n"),
    ],
)  # fmt: skip
def test_only_the_value_changes(text: str, path: tuple[str | int, ...], value: object, expected: str) -> None:
    assert replaced(text, path, value) == expected
    assert at(tree_of(expected), path) is not None


def test_a_long_text_is_folded_where_the_old_one_was() -> None:
    text = 'a:\n  - fr: "short\n         text"\n    nl: "x"\n'
    changed = replaced(text, ("a", 0, "fr"), "word " * 40 + "end")
    first, second, *_ = changed.splitlines()[1:]
    assert len(first) <= 112
    assert second.startswith("         word")
    assert plain(tree_of(changed)) == {"a": [{"fr": "word " * 40 + "end", "nl": "x"}]}


def test_line_ends_of_windows_stay_so() -> None:
    text = REAL.replace("\n", "\r\n")
    changed = replaced(text, ("programmes", 0, "body", "en"), "Many words. " * 30 + "End.")
    assert changed.count("\n") == changed.count("\r\n")


def test_no_value_of_the_real_file_is_touched_by_itself() -> None:
    tree = tree_of(REAL)
    assert list(Splicer(REAL).replace(tree, plain(tree))) == []


def test_every_text_of_the_real_file_can_be_changed_alone() -> None:
    """All at once: each is found at its own place, and comments and blank lines are those of before."""
    tree, splicer = tree_of(REAL), Splicer(REAL)
    found = [one for one in _all(tree) if isinstance(one.value, str)]
    assert len(found) > 1000
    edits = [edit for one in found for edit in splicer.replace(one, f"{one.value} Ça : «\u00a0#1\u00a0»")]
    changed = edited(REAL, edits)
    values = [one.value for one in _all(tree_of(changed)) if isinstance(one.value, str)]
    assert values == [f"{one.value} Ça : «\u00a0#1\u00a0»" for one in found]
    kept = [line for line in REAL.splitlines() if not line.strip() or line.lstrip().startswith("#")]
    assert [line for line in changed.splitlines() if not line.strip() or line.lstrip()[:1] == "#"] == kept


def _all(node: Node) -> list[Scalar]:
    if isinstance(node, Scalar):
        return [node]
    below = node.items if isinstance(node, Items) else [one.value for one in node.entries.values()]
    return [scalar for one in below for scalar in _all(one)]


@settings(max_examples=150, deadline=None)
@given(number=st.integers(0, 10_000), text=st.text(max_size=300))
def test_any_text_can_stand_in_any_place(number: int, text: str) -> None:
    tree = tree_of(GOOD)
    nodes = _all(tree)
    node = nodes[number % len(nodes)]
    changed = edited(GOOD, Splicer(GOOD).replace(node, text))
    values = [one.value for one in _all(tree_of(changed))]
    expected: list[Any] = [one.value for one in nodes]
    expected[number % len(nodes)] = text
    assert values == expected
    start, end = GOOD.splitlines()[: node.place.line - 1], GOOD.splitlines()[node.place.line :]
    assert changed.splitlines()[: len(start)] == start
    assert changed.splitlines()[len(changed.splitlines()) - len(end) :] == end


def test_an_item_is_added_behind_the_last_and_its_comment() -> None:
    text = "a:\n  - id: x\n\n  - id: y  # last\n# next\nb: 1\n"
    node = at(tree_of(text), ("a",))
    assert isinstance(node, Items)
    changed = edited(text, [Splicer(text).append(node, [{"id": "z", "title": {"fr": "T", "nl": "U"}}])])
    assert changed == (
        'a:\n  - id: x\n\n  - id: y  # last\n\n  - id: z\n    title: {fr: "T", nl: "U"}\n# next\nb: 1\n'
    )


def test_a_field_is_added_behind_those_that_come_before_it() -> None:
    text = "a: 1\nb: 2  # why\nz: 9\n"
    tree = tree_of(text)
    value = {"a": 1, "b": 2, "z": 9, "c": {"d": "long " * 30, "e": ["x"]}}
    changed = edited(text, Splicer(text).replace(tree, value, order=("a", "b", "c", "z")))
    assert changed.startswith('a: 1\nb: 2  # why\nc:\n  d: "long long')
    assert changed.endswith("\n  e: [x]\nz: 9\n")
    assert plain(tree_of(changed)) == value


@pytest.mark.parametrize("text", ["a: &l one\nb: *l\n", "a: &l {x: y}\nb: *l\n"])
def test_what_has_a_label_is_not_changed_by_itself(text: str) -> None:
    for path in (("a",), ("b",)):
        node = at(tree_of(text), path)
        assert node is not None
        with pytest.raises(UnwritableError):
            list(Splicer(text).replace(node, "two"))
