"""Days that lie ahead although they tell of the past."""

import re
from collections.abc import Iterator
from datetime import date

from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.types import Content, PartialDate
from kiosk.document import Finding, warning
from kiosk.document.misfits import quoted, year_first
from kiosk.document.tongue import _

PAST = frozenset({"reviewed"})


def future_days(_content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for leaf in surroundings.leaves:
        if isinstance(leaf.value, date) and leaf.path[-1] in PAST and leaf.value > surroundings.today:
            message = _("{day} is still to come (today is {today})")
            message = message.format(day=leaf.value, today=surroundings.today)
            hint = _("write the day on which somebody last read the text")
            yield warning(leaf.path, "future", message, hint)


def partial_dates(_content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    """Days, months and years: they exist, and are not still to come."""
    for leaf in surroundings.leaves:
        if PartialDate not in leaf.shapes:
            continue
        written = str(leaf.value)
        first = first_day(written)
        if first is None:
            message = _('"{written}" is no date').format(written=quoted(written))
            day = year_first(written)
            hint = _('write "2025-05-27", "2025-05" or "2025", as exactly as it is known')
            if day:
                hint = _("write year-month-day: {day}").format(day=day)
            yield Finding(path=leaf.path, code="date", message=message, hint=hint)
        elif first > surroundings.today:
            message = _("{day} is still to come (today is {today})")
            message = message.format(day=written, today=surroundings.today)
            hint = _("write the day on which it happened, or was last known to be right")
            yield warning(leaf.path, "future", message, hint)


def first_day(written: str) -> date | None:
    """The first day of a date that may be a month or a year; None where there is no such date."""
    if not re.fullmatch(r"\d{4}(-\d\d){0,2}", written):
        return None
    try:
        return date.fromisoformat(f"{written}-01-01"[:10])
    except ValueError:
        return None
