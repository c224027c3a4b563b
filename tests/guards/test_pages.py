"""The pages for staff that are written from the program say what the program says."""

import ast
from collections.abc import Iterator
from datetime import date

import pytest
from msgspec.structs import fields

from kiosk.content import Content, Sources
from kiosk.content.loading import load
from kiosk.content.schema import records
from kiosk.document import Severity
from kiosk.document.record import spelt
from tests.guards.checkout import CHECKOUT, script

PAGES = {"fields_page": "FIELDS.md", "messages_page": "MESSAGES.md"}
TODAY = date(2026, 11, 24)
TOLD_ELSEWHERE = {
    "and-so-on",
    "file-name",
    "no-parser",
    "no-permission",
    "not-a-file",
    "not-text",
    "reader",
    "too-big",
    "unclear",
}
"""Of these no file with a mistake is kept: they are about the computer, or about what is no text at all."""


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_fresh(name: str) -> None:
    """Otherwise: `python packaging/fields_page.py`, `python packaging/messages_page.py`; then read them."""
    page = script(name)
    assert PAGES[name] == page.PAGE.name
    assert page.page() == page.PAGE.read_text("utf-8")


def test_every_field_has_a_meaning_and_an_example() -> None:
    page = script("fields_page")
    seen = [(record, spelt(field.name)) for record in records(Content) for field in fields(record)]
    assert len(seen) > 80
    assert [(record.__name__, name) for record, name in seen if not page.meaning(record, name)] == []
    assert [name for record, name in seen if not page.example(record, name)] == []


def test_the_file_of_the_examples_has_no_mistake() -> None:
    *_, read = load(Sources(content=CHECKOUT / "tests" / "data" / "good" / "every-field.yaml"), TODAY)
    assert read.content is not None
    assert [problem.told for problem in read.problems if problem.severity is not Severity.TODO] == []


def test_every_kind_of_message_has_a_section() -> None:
    text = (CHECKOUT / "docs" / "MESSAGES.md").read_text("utf-8")
    known = {code for file in (CHECKOUT / "kiosk").rglob("*.py") for code in codes(file.read_text("utf-8"))}
    assert len(known) > 40
    assert {code for code in known if f"`{code}`" not in text} == TOLD_ELSEWHERE


def codes(text: str) -> Iterator[str]:
    """The codes of problems: given by name, or first among the words that are given without one."""
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.keyword(arg="code", value=ast.Constant(value=str(code))):
                yield code
            case ast.Call(func=ast.Name(id="warning" | "_problem" | "_whole"), args=args):
                yield from words(args)
            case ast.Call(func=ast.Attribute(attr="_report" | "_refuse"), args=args):
                yield from words(args)
            case _:
                pass


def words(args: list[ast.expr]) -> list[str]:
    found = [arg.value for arg in args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
    return [word for word in found[:1] if word]
