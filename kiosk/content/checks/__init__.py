"""What is wrong with content that fits its types: one small function a check."""

from collections.abc import Iterator

from kiosk.content.checks.activities import questions, references
from kiosk.content.checks.announcements import (
    ends_of_announcements,
    nothing_on,
    occasions,
    times_of_day,
    weekly_rules,
)
from kiosk.content.checks.appearance import descriptions, icons, links, pictures
from kiosk.content.checks.class_visits import class_visits
from kiosk.content.checks.code import amino_acids
from kiosk.content.checks.dates import future_days, partial_dates
from kiosk.content.checks.finder import never_found, questions_of_finder, traits
from kiosk.content.checks.ids import dangling_ids, duplicate_ids, spelling_of_ids, unused_ids
from kiosk.content.checks.instructions import by_look_or_place
from kiosk.content.checks.languages import languages, languages_of_sites, languages_of_texts
from kiosk.content.checks.leftovers import leftovers
from kiosk.content.checks.mixed_languages import mixed_languages
from kiosk.content.checks.notices import moments, notice_words, periods
from kiosk.content.checks.owner import owner_fields
from kiosk.content.checks.positions import positions
from kiosk.content.checks.process import process_steps
from kiosk.content.checks.professions import professions
from kiosk.content.checks.reactor import wanted
from kiosk.content.checks.reviews import to_be_read
from kiosk.content.checks.same_names import same_names, same_tags
from kiosk.content.checks.scale import scale
from kiosk.content.checks.settings import review_months, sites_left, timings, words
from kiosk.content.checks.surroundings import Check, Surroundings
from kiosk.content.checks.texts import empty_texts, long_texts, repeated_headlines, sentences
from kiosk.content.types import Content
from kiosk.document import Finding

__all__ = ["CHECKS", "Surroundings", "checked"]

VITAL: tuple[Check, ...] = (languages, sites_left)
CHECKS: tuple[Check, ...] = (
    languages_of_sites,
    languages_of_texts,
    spelling_of_ids,
    duplicate_ids,
    dangling_ids,
    unused_ids,
    empty_texts,
    long_texts,
    sentences,
    by_look_or_place,
    leftovers,
    mixed_languages,
    repeated_headlines,
    same_names,
    same_tags,
    icons,
    links,
    pictures,
    descriptions,
    future_days,
    partial_dates,
    moments,
    periods,
    notice_words,
    times_of_day,
    occasions,
    weekly_rules,
    ends_of_announcements,
    nothing_on,
    positions,
    timings,
    review_months,
    words,
    references,
    questions,
    professions,
    scale,
    wanted,
    amino_acids,
    process_steps,
    class_visits,
    questions_of_finder,
    traits,
    never_found,
    owner_fields,
    to_be_read,
)


def checked(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    """Everything the checks find. Without languages or sites only that: all else would follow from it."""
    vital = [finding for check in VITAL for finding in check(content, surroundings)]
    yield from vital
    for check in () if vital else CHECKS:
        yield from check(content, surroundings)
