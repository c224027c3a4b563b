"""Editors complete and check content.yaml with the schema that stands beside the types."""

from pathlib import Path
from typing import Any

import jsonschema
import pytest

from kiosk.content.schema import STORED, as_text, schema
from kiosk.document.files import read_tree
from kiosk.document.node import plain

REPOSITORY = Path(__file__).parent.parent.parent
GOOD = REPOSITORY / "tests" / "data" / "good" / "content.yaml"


def data(file: Path) -> Any:
    tree = read_tree(file).tree
    assert tree is not None
    return plain(tree)


def test_the_stored_copy_is_fresh() -> None:
    assert STORED.read_text(encoding="utf-8") == as_text(), (
        "write it anew: kiosk schema > kiosk/content/content.schema.json"
    )


def test_it_is_a_schema_and_says_what_fields_mean() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    fields = schema()["$defs"]["Programme"]["properties"]
    assert fields["body"]["description"] == 'What is over 75 words stands behind "more". At most 150 words.'
    assert fields["tags"]["description"] == "At most 5 words each."
    assert fields["link"]["description"].startswith("Where a phone finds more")
    described = as_text().count('"description"')
    assert described >= 10


@pytest.mark.parametrize("file", [GOOD, REPOSITORY / "content.yaml"])
def test_good_content_fits_it(file: Path) -> None:
    jsonschema.validate(data(file), schema())


@pytest.mark.parametrize(
    "change", [{"nam": "x"}, {"languages": "fr"}, {"parts": "x.yaml"}, {"timings": {"countdown": "x"}}]
)
def test_other_content_does_not(change: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data(GOOD) | change, schema())


def test_parts_are_in_it() -> None:
    jsonschema.validate(data(GOOD) | {"parts": ["content/quiz.yaml"]}, schema())


def test_content_names_its_schema_in_the_first_line() -> None:
    first = (REPOSITORY / "content.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first == f"# yaml-language-server: $schema={STORED.relative_to(REPOSITORY).as_posix()}"
