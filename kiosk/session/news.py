"""What is on: by the time on the wall, and by nothing else."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from kiosk.content import Announcement, AnnouncementKind, Content, beginning, end, spans
from kiosk.document import record, replace
from kiosk.session.index import once

_EVER = datetime.max  # noqa: DTZ901 - on the wall


@record
class Edition:
    """The content with what is on now: nothing that is over, or still to come. It holds before `until`.

    Its news are sorted: first what takes place, the soonest first, then what is to be known.
    """

    content: Content
    since: datetime
    until: datetime


def edition(content: Content, now: datetime) -> Edition:
    """The one for that time. As long as nothing comes or goes it is the same, and so is its content."""
    known = _known(content)
    if not known or not known[0].since <= now < known[0].until:
        known[:] = [_made(content, now, known[0].content if known else content)]
    return known[0]


def shows(item: Announcement, now: datetime) -> bool:
    """From its first moment until its last; an event at most until it is over."""
    begun, over = beginning(item.from_ or ""), end(item.until or "")
    if (begun and now < begun) or (over and over <= now):
        return False
    return item.kind is AnnouncementKind.NEWS or bool(spans(item, now))


def first_shown(item: Announcement, now: datetime) -> datetime:
    """`now` where it shows, else when it begins to; `now` too where it never does again."""
    begun = beginning(item.from_ or "")
    return begun if begun and begun > now and shows(item, begun) else now


@once
def _known(_content: Content) -> list[Edition]:
    """The edition that was asked for last, if any."""
    return []


def _made(content: Content, now: datetime, before: Content) -> Edition:
    """Not another content where the one before has the same news: whatever is known of that still holds."""
    if not content.news:
        return Edition(content=content, since=datetime.min, until=_EVER)  # noqa: DTZ901 - on the wall
    news = _on(content.news, now)
    same = next((one for one in (before, content) if one.news == news), None)
    edges = (edge for item in content.news for edge in _edges(item, now))
    return Edition(
        content=same or replace(content, news=news), since=now, until=min(*edges, _midnight(now), _EVER)
    )


def _on(news: tuple[Announcement, ...], now: datetime) -> tuple[Announcement, ...]:
    return tuple(sorted((item for item in news if shows(item, now)), key=lambda item: _order(item, now)))


def _order(item: Announcement, now: datetime) -> datetime:
    return next((span.begins for span in spans(item, now)), _EVER)


def _edges(item: Announcement, now: datetime) -> Iterator[datetime]:
    """The moments after `now` at which it comes, begins, ends or goes."""
    moments = [beginning(item.from_ or ""), end(item.until or "")]
    moments += [moment for span in spans(item, now) for moment in (span.begins, span.ends)]
    return (moment for moment in moments if moment and moment > now)


def _midnight(now: datetime) -> datetime:
    """The next one: what was tomorrow is today."""
    return datetime.combine(now, time.min) + timedelta(days=1)
