"""What is shown for some time only: whether that time can come and is not over. The words of the notice."""

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from kiosk.content.basics import Moment
from kiosk.content.checks.languages import spoken
from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.moments import beginning, end
from kiosk.content.types import Content, NoticeLevel
from kiosk.document import Finding, Path, names, warning
from kiosk.document.misfits import quoted
from kiosk.document.node import Scalar, at
from kiosk.document.shape import is_record
from kiosk.document.tongue import _, counted
from kiosk.document.walking import Leaf

MOST_WORDS = {NoticeLevel.INFO: 25, NoticeLevel.URGENT: 50}
"""A band has three lines. The whole screen is shared by all languages."""


def moments(_content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for leaf in surroundings.leaves:
        if Moment in leaf.shapes and beginning(str(leaf.value)) is None:
            message = _('"{written}" is neither a day nor a day with a time').format(
                written=quoted(str(leaf.value))
            )
            hint = _('write year-month-day, such as "2026-11-24" or "2026-11-24 08:30"')
            yield Finding(path=leaf.path, code="moment", message=message, hint=hint)
    yield from _unwritten(surroundings)


def _unwritten(surroundings: Surroundings) -> Iterator[Finding]:
    """Where the name of a moment is there and nothing behind it, nobody knows when it is to show."""
    for leaf in _with_periods(surroundings):
        for name in ("from", "until"):
            path = (*leaf.path, name)
            node = at(surroundings.around.tree, path)
            if isinstance(node, Scalar) and node.value is None:
                hint = _('write a day, such as "2026-11-24", or delete the line')
                message = _("there is nothing behind the name")
                yield Finding(path=path, code="empty", message=message, hint=hint)


def _with_periods(surroundings: Surroundings) -> Iterator[Leaf]:
    for leaf in surroundings.leaves:
        kind: Any = type(leaf.value)
        if is_record(kind) and {"from_", "until"} <= set(names(kind)):
            yield leaf


def periods(_content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    """What ends before it begins is never shown; what is over is of no use."""
    for leaf in _with_periods(surroundings):
        value: Any = leaf.value
        yield from _period((*leaf.path, "until"), value.from_, value.until, surroundings.today)


def _period(path: Path, begin: str | date | None, until: str | date | None, today: date) -> Iterator[Finding]:
    over = end(str(until)) if until else None
    if over is None:
        return
    begun = beginning(str(begin or ""))
    if begun and over <= begun:
        message = _('this ends before it begins: "from" is {begin}').format(begin=begin)
        hint = _("write a later day or time, or correct the line above it")
        yield Finding(path=path, code="period", message=message, hint=hint)
    elif over <= datetime.combine(today, time.min):
        message = _("this is over: it ended on {end} (today is {today})").format(end=until, today=today)
        yield warning(path, "past", message, _("delete it with all its lines, or write a later day"))


def notice_words(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    if content.notice is None:
        return
    most = MOST_WORDS[content.notice.level]
    for leaf in surroundings.texts:
        for path, text in spoken(leaf) if leaf.path[:1] == ("notice",) else ():
            if (count := len(text.split())) > most:
                message = _("{count} words are too many for a notice; at most {most} are read")
                message, over = message.format(count=count, most=most), count - most
                hint = counted("leave out {count} word or more", "leave out {count} words or more", over)
                yield warning(path, "too-long", message, hint.format(count=over))
