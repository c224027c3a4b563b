"""News and events: their times can come, in the right order, and they are over one day."""

from collections.abc import Iterator
from datetime import datetime, time

from kiosk.content.announcements import Announcement, AnnouncementKind, Occasion, Weekday, Weekly
from kiosk.content.basics import TimeOfDay
from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.moments import beginning, end, time_of_day
from kiosk.content.spans import span_of, spans, times_of
from kiosk.content.types import Content
from kiosk.document import Finding, Path, Severity, warning
from kiosk.document.misfits import quoted
from kiosk.document.node import trail
from kiosk.document.record import replace
from kiosk.document.tongue import _

_TIMES = ("starts", "ends", "dates", "weekly")


def times_of_day(_content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for leaf in surroundings.leaves:
        if TimeOfDay in leaf.shapes and time_of_day(str(leaf.value)) is None:
            message = _('"{written}" is no time of day').format(written=quoted(str(leaf.value)))
            yield Finding(path=leaf.path, code="time", message=message, hint=_('write it like "14:00"'))


def occasions(_content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    """Each single time has a beginning and, later, an end."""
    for leaf in surroundings.leaves:
        match leaf.value:
            case Occasion() as one:
                yield from _order(leaf.path, one.starts, one.ends)
            case Announcement(starts=None, ends=str()):
                message = _('here is an end, but "starts" is missing')
                hint = _('write when it begins, above this line: "starts: …"')
                quiet = surroundings.around.is_aside((*leaf.path, "starts"))
                path = (*leaf.path, "ends")
                yield Finding(path=path, code="occasion", message=message, hint=hint, quiet=quiet)
            case Announcement(starts=str(starts), ends=ends):
                yield from _order(leaf.path, starts, ends)
            case _:
                pass


def weekly_rules(_content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for leaf in surroundings.leaves:
        if isinstance(leaf.value, Weekly):
            yield from _rule(leaf.path, leaf.value, surroundings)


def ends_of_announcements(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    """Whatever is announced goes by itself one day: news when it says so, an event when it is over."""
    for number, item in enumerate(content.news or ()):
        path: Path = ("news", number)
        if item.kind is AnnouncementKind.EVENT:
            yield from _event(path, item, surroundings)
        else:
            yield from _piece_of_news(path, item, surroundings)


def nothing_on(content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    """A `todo` where the section is there and nothing in it is still to come."""
    if content.news is None or any(node.path[:1] == ("news",) for node in surroundings.around.aside):
        return
    midnight = datetime.combine(surroundings.today, time.min)
    if all(_is_over(item, midnight) for item in content.news):
        message = _("still to come from the owner: {what}").format(what=_("news and events with their days"))
        hint = _("until then What’s on is not shown; CONTENT.md says how to announce something")
        found = warning(("news",), "owner", message, hint, at_key=True)
        yield replace(found, severity=Severity.TODO)


def _order(path: Path, starts: str, ends: str | None) -> Iterator[Finding]:
    begun, over = beginning(starts), end(ends) if ends else None
    if begun is None or (ends and over is None):
        return  # that is no day, and has been said
    if ":" in starts and over is None:
        message = _("it is not said when this ends, and so not when it goes from the screen")
        hint = _('write the end below this line: "ends: {day} 18:00"').format(day=f"{begun:%Y-%m-%d}")
        yield Finding(path=(*path, "starts"), code="occasion", message=message, hint=hint, spoils=path)
    elif over and ends and ":" in ends and ":" not in starts:
        message = _('"ends" has a time, and "starts" has none')
        hint = _('write both with a time, such as "{day} 14:00", or both without').format(day=starts)
        yield Finding(path=(*path, "starts"), code="occasion", message=message, hint=hint, spoils=path)
    elif over and over <= begun:
        message = _('this ends before it begins: "starts" is {begin}').format(begin=starts)
        hint = _("write a later day or time, or correct the line above it")
        yield Finding(path=(*path, "ends"), code="occasion", message=message, hint=hint, spoils=path)


def _rule(path: Path, rule: Weekly, surroundings: Surroundings) -> Iterator[Finding]:
    starts, ends = time_of_day(rule.starts), time_of_day(rule.ends)
    if starts is not None and ends is not None and ends <= starts:
        message = _('this ends before it begins: "starts" is {begin}').format(begin=rule.starts)
        hint = _('write a later time; "24:00" is the end of the day')
        yield Finding(path=(*path, "ends"), code="occasion", message=message, hint=hint)
    if not rule.days:
        message, hint = _("no day of the week is named"), _("write one, such as [wednesday]")
        found, quiet = (*path, "days"), _has_lost(path, ("days",), surroundings)
        yield Finding(path=found, code="occasion", message=message, hint=hint, quiet=quiet)
    for number, day in enumerate(rule.except_):
        weekday = tuple(Weekday)[day.weekday()]
        if rule.days and weekday not in rule.days:
            message = _("nothing takes place on {day} anyway: it is none of these days of the week")
            message = message.format(day=day)
            yield warning(
                (*path, "except", number), "unused", message, _("correct the day, or take it out of the list")
            )


def _event(path: Path, item: Announcement, surroundings: Surroundings) -> Iterator[Finding]:
    midnight = datetime.combine(surroundings.today, time.min)
    if not (item.starts or item.dates or item.weekly):
        message = _("an event needs a day")
        hint = _('write "starts: {day}", or "kind: news" and "until: …"').format(day=surroundings.today)
        quiet = _has_lost(path, _TIMES, surroundings)
        yield Finding(path=path, code="no-time", message=message, hint=hint, quiet=quiet)
    elif _makes_sense(item) and not spans(item, midnight):
        message = _("this is over (today is {today})").format(today=surroundings.today)
        yield warning(path, "past", message, _("delete it with all its lines, or write a later day"))
    elif _makes_sense(item) and (shown := beginning(item.from_ or "")) and not spans(item, shown):
        message = _("it is over before it is shown for the first time")
        yield warning((*path, "from"), "past", message, _("write an earlier day"))


def _piece_of_news(path: Path, item: Announcement, surroundings: Surroundings) -> Iterator[Finding]:
    if item.until is None:
        message = _("it is not said until when this is news, and so not when it goes from the screen")
        hint = _('add its last day: "until: {day}"').format(day=surroundings.today)
        quiet = surroundings.around.is_aside((*path, "until"))
        yield Finding(path=path, code="no-time", message=message, hint=hint, quiet=quiet)

    for name in _TIMES:
        if getattr(item, name):
            message = _("only an event has times")
            hint = _('write "kind: event" for what one can go to')
            yield Finding(path=(*path, name), code="no-event", message=message, hint=hint, at_key=True)


def _is_over(item: Announcement, midnight: datetime) -> bool:
    until = end(item.until or "")
    return bool(until and until <= midnight) or (_makes_sense(item) and not spans(item, midnight))


def _makes_sense(item: Announcement) -> bool:
    """Whether it has a time at all."""
    return any(map(span_of, times_of(item))) or any(map(_is_whole, item.weekly))


def _is_whole(rule: Weekly) -> bool:
    starts, ends = time_of_day(rule.starts), time_of_day(rule.ends)
    return bool(rule.days) and starts is not None and ends is not None and starts < ends


def _has_lost(path: Path, names: tuple[str, ...], surroundings: Surroundings) -> bool:
    """Whether something in these fields of a group was set aside: that says enough."""
    *_others, group = trail(surroundings.around.tree, path)
    fields = {(*group.path, name) for name in names}
    return any(aside[: len(group.path) + 1] in fields for aside in surroundings.around.aside_paths)
