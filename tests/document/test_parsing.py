"""Text becomes a tree in which every name and value knows its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.document import Entries, Items, Node, Scalar
from kiosk.document.node import at, plain
from kiosk.document.parsing import DEEPEST, MOST_VALUES, Parsed, parse
from kiosk.document.source import Source


def parsed(text: str) -> Parsed:
    return parse(Source(file="a.yaml", text=text))


def tree(text: str) -> Node:
    found = parsed(text)
    assert found.problems == ()
    assert found.tree is not None
    return found.tree


def place(node: Node | None) -> tuple[int, int]:
    assert node is not None
    return node.place.line, node.place.column


def test_names_and_values_know_their_lines_and_columns() -> None:
    found = tree("sites:\n  - id: ghent\n    name: {fr: Gand, nl: Gent}\n")
    assert place(at(found, ("sites",))) == (2, 3)
    assert place(at(found, ("sites", 0))) == (2, 5)
    assert place(at(found, ("sites", 0, "id"))) == (2, 9)
    assert place(at(found, ("sites", 0, "name", "nl"))) == (3, 26)
    site = at(found, ("sites", 0))
    assert isinstance(site, Entries)
    assert site.entries["name"].place.column == 5
    assert site.path == ("sites", 0)


def test_columns_count_letters_not_bytes() -> None:
    assert place(at(tree("{é: ü, 🧪: x}"), ("🧪",))) == (1, 11)


def test_quoted_words_stay_text() -> None:
    assert plain(tree("['1', \"true\", 'no', ~, 1]")) == ["1", "true", "no", None, 1]


def test_names_are_text_whatever_they_look_like() -> None:
    assert plain(tree("no: 1\n12: 2\ntrue: 3\n")) == {"no": 1, "12": 2, "true": 3}


def test_of_two_equal_names_the_first_counts_and_both_places_are_named() -> None:
    found = parsed("a: 1\nb: 2\na: 3\n")
    assert found.tree is not None
    assert plain(found.tree) == {"a": 1, "b": 2}
    (problem,) = found.problems
    assert (problem.line, problem.column, problem.code) == (3, 1, "twice")
    assert "line 1" in problem.message


def test_a_label_repeats_what_it_stands_for() -> None:
    found = tree("a: &same {fr: x}\nb: *same\n")
    assert plain(found) == {"a": {"fr": "x"}, "b": {"fr": "x"}}
    assert place(at(found, ("b", "fr"))) == (1, 15)


def test_a_label_within_itself_is_a_problem() -> None:
    assert parsed("&a [*a]").tree is None


def test_nesting_has_an_end() -> None:
    assert isinstance(tree("[" * DEEPEST + "]" * DEEPEST), Items)
    assert [one.code for one in parsed("[" * (DEEPEST + 1)).problems] == ["too-deep"]
    assert [one.code for one in parsed("[" * 1_000_000).problems] == ["too-deep"]


def test_repetition_has_an_end() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{n}: &{n} [*{m}, *{m}]\n"
        for m, n in zip("abcdefghijklmnopqrst", "bcdefghijklmnopqrstu", strict=True)
    )
    found = parsed(bomb)
    assert found.tree is None
    assert [one.code for one in found.problems] == ["too-many"]
    assert found.problems[0].line == 16
    assert MOST_VALUES < 2**18


def test_an_empty_text_has_no_tree() -> None:
    assert parsed("# nothing\n") == Parsed(tree=None, problems=())


def test_an_empty_value_is_nothing() -> None:
    found = at(tree("a:\nb: 1\n"), ("a",))
    assert isinstance(found, Scalar)
    assert found.value is None


@given(st.text(alphabet=st.sampled_from("ab12 :-\n\t'\"[]{}&*!|>%@`#,?\\é~"), max_size=60))
def test_any_text_gives_a_tree_or_an_explanation_inside_it(text: str) -> None:
    found = parsed(text)
    lines = text.split("\n")
    for problem in found.problems:
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
    if found.tree is None:
        assert found.problems or not text.replace("---", "").strip("-.\n \t") or "#" in text


@pytest.mark.parametrize("text", ["a: 1\n...\n", "---\na: 1\n", "%YAML 1.2\n---\na: 1\n", "\n\n  a: 1  \n\n"])
def test_what_frames_a_text_does_no_harm(text: str) -> None:
    assert plain(tree(text)) == {"a": 1}
