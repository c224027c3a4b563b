"""Days that lie ahead although they tell of the past."""

from collections.abc import Iterator
from datetime import date

from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.types import Content
from kiosk.document import Finding, warning
from kiosk.document.walking import leaves

PAST = frozenset({"as_of", "reviewed"})


def future_days(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for leaf in leaves(content, Content):
        if isinstance(leaf.value, date) and leaf.path[-1] in PAST and leaf.value > surroundings.today:
            message = f"{leaf.value} is still to come (today is {surroundings.today})"
            hint = "write the day on which the text was last known to be right"
            yield warning(leaf.path, "future", message, hint)
