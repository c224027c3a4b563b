"""The JSON schema of content.yaml, for the completion and the red lines of an editor."""

import ast
import inspect
import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from msgspec import Struct

from kiosk.content.basics import AtMost
from kiosk.content.parts import KEY
from kiosk.content.types import Content
from kiosk.document.record import spelt
from kiosk.document.shape import hints, is_list, is_record, members, remarks
from kiosk.document.validating import adapter

STORED = Path(__file__).with_name("content.schema.json")

_PARTS = {
    "description": "Other files of the same folder whose sections are added: content/quiz.yaml.",
    "items": {"type": "string"},
    "title": "Parts",
    "type": "array",
}


def schema() -> dict[str, Any]:
    """What a JSON schema can say; `kiosk check` says the rest."""
    found = adapter(Content).json_schema()
    definitions = {**found.get("$defs", {}), Content.__name__: found}
    for record in records(Content):
        texts, most = descriptions(record), room(record)
        for name in hints(record):
            if description := " ".join(filter(None, (texts.get(name), most.get(name)))):
                definitions[record.__name__]["properties"][name]["description"] = description
    found["properties"][KEY] = _PARTS
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **found}


def as_text() -> str:
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def records(shape: Any) -> Iterator[type]:
    """`shape` and all records in its fields, each once."""
    seen: set[type] = set()
    waiting = [shape]
    while waiting:
        one = waiting.pop()
        if is_record(one) and one not in seen:
            seen.add(one)
            waiting += hints(one).values()
            yield one
        elif not is_record(one):
            waiting += [arg for member in members(one) for arg in getattr(member, "__args__", ())]
            waiting += [member for member in members(one) if is_record(member)]


def room(record: type) -> dict[str, str]:
    """For each field that has a limit, how many words its place holds."""
    return {
        name: f"At most {mark.words} words{' each' if is_list(hints(record)[name]) else ''}."
        for name, marks in remarks(record).items()
        for mark in marks
        if isinstance(mark, AtMost)
    }


def descriptions(record: type) -> dict[str, str]:
    """The texts that stand below the fields of a class, and of those it inherits from."""
    found: dict[str, str] = {}
    for one in reversed(record.__mro__):
        found |= _own_descriptions(one) if is_record(one) and one is not Struct else {}
    return found


def _own_descriptions(record: type) -> dict[str, str]:
    source = ast.parse(Path(inspect.getfile(record)).read_text(encoding="utf-8"))
    body = next(
        node.body for node in source.body if isinstance(node, ast.ClassDef) and node.name == record.__name__
    )
    found: dict[str, str] = {}
    for field, after in pairwise(body):
        match field, after:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                found[spelt(name)] = " ".join(text.split())
            case _:  # a field without a text of its own
                pass
    return found
