"""What is wrong with content that fits its types: one small function a check."""

from collections.abc import Iterator

from kiosk.content.checks.appearance import icons, links, pictures
from kiosk.content.checks.dates import future_days, partial_dates
from kiosk.content.checks.ids import dangling_ids, duplicate_ids, unused_ids
from kiosk.content.checks.languages import languages, languages_of_sites, languages_of_texts
from kiosk.content.checks.notices import moments, notice_words, periods
from kiosk.content.checks.owner import owner_fields
from kiosk.content.checks.positions import positions
from kiosk.content.checks.settings import sites_left, timings, words
from kiosk.content.checks.surroundings import Check, Surroundings
from kiosk.content.checks.texts import bodies, empty_texts, repeated_headlines, sentences
from kiosk.content.types import Content
from kiosk.document import Finding

__all__ = ["CHECKS", "Surroundings", "checked"]

VITAL: tuple[Check, ...] = (languages, sites_left)
CHECKS: tuple[Check, ...] = (
    languages_of_sites,
    languages_of_texts,
    duplicate_ids,
    dangling_ids,
    unused_ids,
    empty_texts,
    bodies,
    sentences,
    repeated_headlines,
    icons,
    links,
    pictures,
    future_days,
    partial_dates,
    moments,
    periods,
    notice_words,
    positions,
    timings,
    words,
    owner_fields,
)


def checked(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    """Everything the checks find. Without languages or sites only that: all else would follow from it."""
    vital = [finding for check in VITAL for finding in check(content, surroundings)]
    yield from vital
    for check in () if vital else CHECKS:
        yield from check(content, surroundings)
