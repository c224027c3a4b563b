"""The notice: when it shows, and whether it can be read in passing."""

from collections.abc import Iterator
from datetime import datetime, time

from kiosk.content.checks.languages import spoken, texts
from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.moments import beginning, end
from kiosk.content.types import Content, Moment, NoticeLevel
from kiosk.document import Finding, warning
from kiosk.document.misfits import quoted
from kiosk.document.tongue import _
from kiosk.document.walking import leaves

MOST_WORDS = {NoticeLevel.INFO: 25, NoticeLevel.URGENT: 50}
"""A band has three lines. The whole screen is shared by all languages."""


def moments(content: Content, _surroundings: Surroundings) -> Iterator[Finding]:
    for leaf in leaves(content, Content):
        if Moment in leaf.shapes and beginning(str(leaf.value)) is None:
            message = _('"{written}" is neither a day nor a day with a time').format(
                written=quoted(str(leaf.value))
            )
            hint = _('write year-month-day, such as "2026-11-24" or "2026-11-24 08:30"')
            yield Finding(path=leaf.path, code="moment", message=message, hint=hint)


def periods(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    """A notice that ends before it begins is never shown; one that is over is of no use."""
    until = content.notice and content.notice.until
    over = end(until) if until else None
    if content.notice is None or over is None:
        return
    path, begun = ("notice", "until"), beginning(content.notice.from_ or "")
    if begun and over <= begun:
        message = _('the notice ends before it begins: "from" is {begin}').format(begin=content.notice.from_)
        hint = _("write a later day or time, or correct the line above it")
        yield Finding(path=path, code="period", message=message, hint=hint)
    elif over <= datetime.combine(surroundings.today, time.min):
        message = _("the notice is over: it ended on {end} (today is {today})").format(
            end=until, today=surroundings.today
        )
        yield warning(path, "past", message, _("delete the notice, or write a later day"))


def notice_words(content: Content, _surroundings: Surroundings) -> Iterator[Finding]:
    if content.notice is None:
        return
    most = MOST_WORDS[content.notice.level]
    for leaf in texts(content):
        for path, text in spoken(leaf) if leaf.path[:1] == ("notice",) else ():
            if (count := len(text.split())) > most:
                message = _("{count} words are too many for a notice; at most {most} are read").format(
                    count=count, most=most
                )
                hint = _("leave out {count} words or more").format(count=count - most)
                yield warning(path, "too-long", message, hint)
