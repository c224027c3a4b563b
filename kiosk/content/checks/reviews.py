"""Texts that somebody should read again."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from kiosk.content.checks.settings import review_months
from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.moments import beginning
from kiosk.content.types import Content
from kiosk.document import Finding, Path, Severity, names
from kiosk.document.shape import is_record
from kiosk.document.tongue import _, counted


def to_be_read(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    """A `todo` for each text that was read too long ago, and for each that has an owner who never read it.

    A text that nobody answers for waits in silence: `kiosk check --completeness` counts it.
    """
    if any(review_months(content, surroundings)):
        return
    for leaf in surroundings.leaves:
        kind: Any = type(leaf.value)
        if not is_record(kind) or "reviewed" not in names(kind):
            continue
        item: Any = leaf.value
        read = last_read(item.reviewed)
        if item.reviewed is None and item.owner:
            message = _("nobody has read it yet: ask {owner}").format(owner=item.owner)
            yield _todo((*leaf.path, "owner"), message, surroundings.today)
        elif read and is_due(read, surroundings.today, content.review_months):
            count = months_between(read, surroundings.today)
            told = counted("not read for {count} month", "not read for {count} months", count)
            owner = item.owner or _("whoever answers for it")
            message = _("{told}: ask {owner}").format(told=told.format(count=count), owner=owner)
            yield _todo((*leaf.path, "reviewed"), message, surroundings.today)


def last_read(reviewed: date | str | None) -> date | None:
    """The day on which a text was last read. A question says it in words, since it may also say never."""
    if isinstance(reviewed, str):
        begun = beginning(reviewed)
        return begun.date() if begun else None
    return reviewed


def is_due(reviewed: date, today: date, months: int) -> bool:
    return months_between(reviewed, today) >= months


def months_between(first: date, last: date) -> int:
    """Whole months; negative where `last` comes first."""
    return (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)


def _todo(path: Path, message: str, today: date) -> Finding:
    hint = _('when it has been read, write "reviewed: {today}"').format(today=today)
    return Finding(path=path, code="review", message=message, hint=hint, severity=Severity.TODO, aside=False)
