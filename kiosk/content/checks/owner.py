"""What only the owner can supply."""

from collections.abc import Iterator, Mapping

from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.types import Content
from kiosk.document import Finding, Severity
from kiosk.document.settling import Around
from kiosk.document.shape import fields, is_record
from kiosk.document.walking import Leaf, leaves


def owner_fields(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    """A `todo` for each; an empty text counts as missing and is set aside."""
    for leaf in leaves(content, Content):
        if is_record(type(leaf.value)):
            yield from _missing_in(leaf, surroundings.around)


def _missing_in(leaf: Leaf, around: Around) -> Iterator[Finding]:
    for name, field in fields(type(leaf.value)).items():
        what, value = field.metadata.get("owner_supplies"), getattr(leaf.value, name)
        path = (*leaf.path, name)
        if what is None or not is_blank(value) or around.is_aside(path):
            continue
        yield Finding(
            path=path,
            code="owner",
            message=f"still to come from the owner: {what}",
            hint=f'add it as "{name}: …"',
            severity=Severity.TODO,
            aside=value is not None,
        )


def is_blank(value: object) -> bool:
    if isinstance(value, Mapping):
        return all(is_blank(text) for text in value.values())
    return value is None or (isinstance(value, str) and not value.strip())
