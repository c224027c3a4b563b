"""What only the owner can supply."""

from collections.abc import Iterator, Mapping
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


def _missing_in(leaf: Leaf, around: Around) -> Iterator[Finding]:
    kind: Any = type(leaf.value)
    for own, (name, said) in zip(names(kind), remarks(kind).items(), strict=True):
        what = next((one.what for one in said if isinstance(one, OwnerSupplies)), None)
        path, value = (*leaf.path, name), getattr(leaf.value, own)
        if what is None or not is_blank(value) or around.is_aside(path):
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
