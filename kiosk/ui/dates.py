"""Days and times as they are said in a language: Wednesday 2 December, 14:00–16:00."""

from datetime import date, datetime, timedelta

from PySide6 import QtCore

from kiosk.content import Language, PartialDate, Span
from kiosk.document import record
from kiosk.wording import Words

_A_DAY = timedelta(days=1)

_WEEKDAYS = {"de": "dddd, "}
_WEEKDAY = "dddd "
_DAYS = {"de": "d. MMMM"}
_DAY = "d MMMM"
_FRENCH_FIRST = "d'er' MMMM"
"""The first of a month is its only ordinal: 1er mai."""


@record
class Calendar:
    """Says days and times to whoever reads them at `now`."""

    words: Words
    language: Language
    now: datetime

    def today(self) -> str:
        return _capital(self._named(self.now.date(), year=True))

    def when(self, span: Span) -> str:
        """A time to come, or how long it still lasts."""
        if span.begins > self.now:
            return self.written(span)
        last = _last_day(span)
        if last != self.now.date():
            return self.words.until.format(end=self._day(last))
        if span.whole_days:
            return _capital(self.words.today)
        return self.words.until.format(end=self._end(span))

    def written(self, span: Span) -> str:
        """From its beginning to its end."""
        begins, last = span.begins.date(), _last_day(span)
        start, end = self._time(span.begins.hour, span.begins.minute), self._end(span)
        if span.whole_days:
            said = " – ".join(map(self._day, dict.fromkeys((begins, last))))
        elif begins == last:
            said = f"{self._day(begins)}, {self.words.hours.format(start=start, end=end)}"
        else:
            said = f"{self._day(begins)}, {start} – {self._day(last)}, {end}"
        return _capital(said)

    def heading(self, span: Span) -> str:
        """Where it stands in a list: today, this week, which ends on Sunday, or later."""
        today, begins = self.now.date(), span.begins.date()
        if begins <= today:
            return _capital(self.words.today)
        sunday = today + timedelta(days=6 - today.weekday())
        return self.words.this_week if begins <= sunday else self.words.later

    def _day(self, day: date) -> str:
        today = self.now.date()
        near = {today: self.words.today, today + _A_DAY: self.words.tomorrow}
        return near.get(day) or self._named(day, year=day.year != today.year)

    def _named(self, day: date, *, year: bool) -> str:
        form = _WEEKDAYS.get(self.language, _WEEKDAY) + _day_and_month(day, self.language)
        return _written(day, self.language, f"{form} yyyy" if year else form)

    def _end(self, span: Span) -> str:
        """Midnight is the end of the day before it."""
        return self._time(span.ends.hour or (0 if span.ends.minute else 24), span.ends.minute)

    def _time(self, hour: int, minute: int) -> str:
        if minute == 0:
            return self.words.at_the_hour.format(hour=hour)
        return self.words.at_the_minute.format(hour=hour, minute=f"{minute:02}")


def _last_day(span: Span) -> date:
    """Of which midnight is the end."""
    return (span.ends - timedelta(minutes=1)).date()


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]


def partly(day: PartialDate, language: Language) -> str:
    """A day, month or year as it is written in a language, as exact as it is known: 27 May 2025."""
    first = date(*(int(part) for part in f"{day}-01-01"[:10].split("-")))
    forms = {4: "yyyy", 7: "MMMM yyyy", 10: f"{_day_and_month(first, language)} yyyy"}
    return _written(first, language, forms[len(day)])


def _day_and_month(day: date, language: Language) -> str:
    """The form that Qt fills in."""
    return _FRENCH_FIRST if language == "fr" and day.day == 1 else _DAYS.get(language, _DAY)


def _written(day: date, language: Language, form: str) -> str:
    return QtCore.QLocale(language).toString(QtCore.QDate(day.year, day.month, day.day), form)
