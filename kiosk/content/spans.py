"""When events take place, by the clock on the wall: 14:00 stays 14:00 when the clocks change. Pure."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, time, timedelta
from itertools import chain, islice

from kiosk.content.announcements import Announcement, Occasion, Weekday, Weekly
from kiosk.content.moments import beginning, end, time_of_day
from kiosk.document.record import record

MOST_NEXT = 6
"""Times of one event that are looked ahead."""

_WEEK = tuple(Weekday)


@record
class Span:
    """One time of an event. `ends` is the first moment after it."""

    begins: datetime
    ends: datetime
    whole_days: bool = False
    """Whether it is written without times."""


def spans(item: Announcement, now: datetime) -> tuple[Span, ...]:
    """Its times that are not over, the soonest first; a few."""
    written = filter(None, map(span_of, times_of(item)))
    weekly = (islice(_weeks(rule, now), MOST_NEXT + 1) for rule in item.weekly)
    left = {span for span in chain(written, *weekly) if span.ends > now}
    return tuple(sorted(left, key=lambda one: (one.begins, one.ends))[:MOST_NEXT])


def times_of(item: Announcement) -> tuple[Occasion, ...]:
    """Those that are written one by one."""
    single = (Occasion(starts=item.starts, ends=item.ends),) if item.starts else ()
    return (*single, *item.dates)


def span_of(occasion: Occasion) -> Span | None:
    """None where it makes no sense; the checks say why."""
    begins, ends = beginning(occasion.starts), end(occasion.ends or occasion.starts)
    if begins is None or ends is None or ends <= begins:
        return None
    whole = not any(":" in one for one in (occasion.starts, occasion.ends or ""))
    return Span(begins=begins, ends=ends, whole_days=whole)


def _weeks(rule: Weekly, now: datetime) -> Iterator[Span]:
    starts, ends = time_of_day(rule.starts), time_of_day(rule.ends)
    if starts is None or ends is None:
        return
    first = max(now.date(), rule.from_ or now.date())
    for number in range((rule.until - first).days + 1):
        day = first + timedelta(days=number)
        if _WEEK[day.weekday()] in rule.days and day not in rule.except_:
            midnight = datetime.combine(day, time.min)
            with suppress(OverflowError):
                yield Span(begins=midnight + starts, ends=midnight + ends)
