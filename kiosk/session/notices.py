"""When a notice shows: by the time on the wall, and by nothing else."""

from datetime import datetime, timedelta

from kiosk.content import Content, Notice, NoticeLevel, beginning, end


def band(content: Content, now: datetime) -> Notice | None:
    """The notice that stands on every screen."""
    return _holding(content, now, NoticeLevel.INFO)


def urgent(content: Content, now: datetime) -> Notice | None:
    """The notice that takes the whole screen."""
    return _holding(content, now, NoticeLevel.URGENT)


def showtime(notice: Notice, now: datetime) -> datetime:
    """A time at which it holds: `now`, else when it begins, else its last second."""
    if _holds(notice, now):
        return now
    begun, over = beginning(notice.from_ or ""), end(notice.until or "")
    return begun or (over or now) - timedelta(seconds=1)


def _holding(content: Content, now: datetime, level: NoticeLevel) -> Notice | None:
    notice = content.notice
    return notice if notice and notice.level is level and _holds(notice, now) else None


def _holds(notice: Notice, now: datetime) -> bool:
    begun, over = beginning(notice.from_ or ""), end(notice.until or "")
    return (begun is None or begun <= now) and (over is None or now < over)
