"""What only the owner can supply."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.types import Content, OwnerSupplies
from kiosk.document import Finding, Severity
from kiosk.document.record import names
from kiosk.document.settling import Around
from kiosk.document.shape import is_record, remarks
from kiosk.document.tongue import _
from kiosk.document.walking import Leaf


def owner_fields(_content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    """A `todo` for each; an empty text counts as missing and is set aside."""
    for leaf in surroundings.leaves:
        kind: Any = type(leaf.value)
        if is_record(kind):
            yield from _missing_in(leaf, surroundings.around)


@lru_cache(maxsize=256)
def _supplied(kind: Any) -> tuple[tuple[str, str, str], ...]:
    """Which fields of a record the owner supplies: how it and files call each, and what it is."""
    called = zip(names(kind), remarks(kind).items(), strict=True)
    marks = ((own, name, one) for own, (name, said) in called for one in said)
    return tuple((own, name, one.what) for own, name, one in marks if isinstance(one, OwnerSupplies))


def _missing_in(leaf: Leaf, around: Around) -> Iterator[Finding]:
    kind: Any = type(leaf.value)
    for own, name, what in _supplied(kind):
        path, value = (*leaf.path, name), getattr(leaf.value, own)
        if not is_blank(value) or around.is_aside(path):
            continue
        yield Finding(
            path=path,
            code="owner",
            message=_("still to come from the owner: {what}").format(what=_(what)),
            hint=_('add it as "{name}: …"').format(name=name),
            severity=Severity.TODO,
            aside=value is not None,
        )


def is_blank(value: object) -> bool:
    if isinstance(value, Mapping):
        return all(is_blank(text) for text in value.values())
    return value is None or (isinstance(value, str) and not value.strip())
