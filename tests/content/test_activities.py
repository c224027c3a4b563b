"""What is wrong in one activity sets that one aside, and leaves the others; a question falls alone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content import Content, Loaded, Text
from tests.content.reading import mistakes, read

LAB = """
stem:
  facts:
    - {id: tiny, topic: cells, text: A cell is small.}
parts: [quiz.yaml, scale.yaml]
"""

QUIZ = """stem:
  quiz:
    title: The quiz
    line: Eight questions
    instruction: Choose a topic.
    seen: {text: Cells., link: {fact: tiny}}
    questions:
"""

QUESTION = """      - id: smallest-NUMBER
        topic: cells
        level: 1
        text: What is alive?
        right: A cell
        wrong: [An atom, A stone, A drop]
        reason: The cell is alive.
        where: {fact: tiny}
"""

SCALE = """stem:
  scale:
    title: How small?
    line: Down to an atom
    instruction: Choose a step.
    seen: {text: Atoms.}
    you: 1.6
    things:
""" + "".join(
    f"""      - drawing: {drawing}
        metres: {metres}
        name: {drawing}
        fact: {{young: A., middle: B., old: C.}}
"""
    for drawing, metres in (
        ("building", 100),
        ("person", 1.7),
        ("hair", 8e-5),
        ("bacterium", 2e-6),
        ("atom", 1e-10),
    )
)


@pytest.fixture
def lab(content: Path) -> Callable[..., Loaded]:
    """Reads the good content with a lab of two activities, each in its part, one text of it another."""
    plain = content.read_text(encoding="utf-8")

    def changed(old: str = "", new: str = "") -> Loaded:
        content.write_text(plain + LAB, encoding="utf-8")
        quiz = QUIZ + "".join(QUESTION.replace("NUMBER", str(number)) for number in (1, 2))
        for name, text in (("quiz", quiz), ("scale", SCALE)):
            (content.parent / f"{name}.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")
        return read(content)

    return changed


def stem(loaded: Loaded) -> Content:
    assert loaded.content is not None
    return loaded.content


def title(text: Text) -> str:
    assert isinstance(text, str)
    return text


def test_groups_of_parts_are_joined_field_by_field(lab: Callable[..., Loaded]) -> None:
    found = lab()
    assert mistakes(found) == []
    lab_found = stem(found).stem
    assert [fact.id for fact in lab_found.facts] == ["tiny"]
    assert lab_found.quiz is not None
    assert lab_found.scale is not None
    assert title(lab_found.quiz.title) == "The quiz"
    assert [question.id for question in lab_found.quiz.questions] == ["smallest-1", "smallest-2"]


def test_a_field_that_stands_in_two_files_counts_in_the_first(lab: Callable[..., Loaded]) -> None:
    found = lab("  scale:\n", "  quiz: {title: Another}\n  scale:\n")
    (problem,) = mistakes(found)
    assert (problem.code, problem.path, Path(problem.file).name) == ("twice", "stem.quiz.title", "scale.yaml")
    quiz = stem(found).stem.quiz
    assert quiz is not None
    assert title(quiz.title) == "The quiz"


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("    title: The quiz\n", "", "stem.quiz.title"),
        ("title: The quiz", "titel: The quiz", "stem.quiz.titel"),
        ("instruction: Choose a topic.", "instruction: [no]", "stem.quiz.instruction"),
        ("seen: {text: Cells., link: {fact: tiny}}", "seen: {link: {fact: tiny}}", "stem.quiz.seen.text"),
    ],
)
def test_a_fault_of_an_activity_sets_that_one_aside(
    lab: Callable[..., Loaded], old: str, new: str, path: str
) -> None:
    found = lab(old, new)
    assert path in {problem.path for problem in mistakes(found)}
    assert stem(found).stem.quiz is None
    assert stem(found).stem.scale is not None
    assert len(stem(found).stem.facts) == 1


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("wrong: [An atom, A stone, A drop]", "wrong: [An atom, A stone]", "answers"),
        ("level: 1", "level: 4", "range"),
        ("topic: cells", "topic: cell", "choice"),
        ("id: smallest-1", "id: smallest-2", "duplicate-id"),
        ("right: A cell", "right: ''", "empty"),
    ],
)
def test_a_fault_of_a_question_sets_that_one_aside(
    lab: Callable[..., Loaded], old: str, new: str, code: str
) -> None:
    found = lab(old, new)
    assert code in {problem.code for problem in mistakes(found)}
    quiz = stem(found).stem.quiz
    assert quiz is not None
    assert len(quiz.questions) == 1


def test_a_question_whose_item_has_gone_is_told_and_asked_all_the_same(lab: Callable[..., Loaded]) -> None:
    found = lab("where: {fact: tiny}", "where: {fact: huge}")
    (problem,) = mistakes(found)
    assert (problem.code, problem.path) == ("dangling-id", "stem.quiz.questions[0].where.fact")
    quiz = stem(found).stem.quiz
    assert quiz is not None
    assert len(quiz.questions) == 2


def test_a_question_whose_item_says_something_else_now_is_told(lab: Callable[..., Loaded]) -> None:
    told = [one for one in lab().problems if one.path == "stem.quiz.questions[0].where"]
    word = told[0].hint.partition("checked: ")[2].partition('"')[0]
    checked = f"where: {{fact: tiny}}\n        checked: {word}"
    assert not [one for one in lab("where: {fact: tiny}", checked).problems if "questions[0]" in one.path]
    other = checked.replace(word, "v0000000")
    (problem,) = [one for one in lab("where: {fact: tiny}", other).problems if "questions[0]" in one.path]
    assert (problem.code, problem.severity) == ("changed", "warning")
    assert word in problem.hint


def test_an_instruction_of_thirteen_words_is_too_long(lab: Callable[..., Loaded]) -> None:
    found = lab("Choose a topic.", "one " * 13)
    assert [(one.code, one.path) for one in found.problems if "instruction" in one.path] == [
        ("too-long", "stem.quiz.instruction")
    ]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("never", ["stem.quiz.questions[0].reviewed"]),
        ('"2020-01-01"', ["stem.quiz.questions[0].reviewed"]),
        ("2026-05-01", []),
        ("soon", ["stem.quiz.questions[0].reviewed"]),
    ],
)
def test_who_has_read_a_question_and_when(lab: Callable[..., Loaded], written: str, told: list[str]) -> None:
    found = lab("where: {fact: tiny}\n", f"reviewed: {written}\n")
    assert [one.path for one in found.problems if one.path.endswith("reviewed")] == told
    assert {one.code for one in found.problems if one.path in told} <= {"review", "date"}
