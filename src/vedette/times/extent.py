"""Half-open stretches of local calendar time, and how far the calendar reaches."""

from __future__ import annotations

import calendar
from datetime import date, datetime, time, timedelta

from msgspec import Struct

from vedette.times.expression import Unit

FIRST_YEAR, LAST_YEAR = 1000, 2999
"""Printed years outside are not believed (a slip of the pen, another calendar). Vedette's own."""

_MONTHS: dict[str, int] = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_DAYS: dict[str, int] = {"day": 1, "week": 7, "weekend": 7}


class Extent(Struct, frozen=True, kw_only=True):
    """[earliest, latest); None where open. Times of day are the place's own, no zone."""

    earliest: datetime | None
    latest: datetime | None

    @classmethod
    def of_days(cls, first: date, last: date) -> Extent:
        """From the beginning of `first` to the end of `last`."""
        return cls(earliest=midnight(first), latest=midnight(last) + timedelta(days=1))

    def up_to(self, day: date) -> Extent:
        """What of it is not after `day`."""
        return Extent(earliest=self.earliest, latest=midnight(day) + timedelta(days=1))

    def since(self, day: date) -> Extent:
        """What of it is not before `day`."""
        return Extent(earliest=midnight(day), latest=self.latest)

    @property
    def first_day(self) -> date | None:
        return self.earliest.date() if self.earliest else None

    @property
    def last_day(self) -> date | None:
        return (self.latest - timedelta(minutes=1)).date() if self.latest else None


def midnight(day: date) -> datetime:
    """The beginning of a day."""
    return datetime.combine(day, time())


def days_of(year: int, month: int | None = None, day: int | None = None) -> Extent | None:
    """A year, month or day; None if there is no such day or the year is not believed.

    >>> days_of(2025, 2, 31) is None
    True
    """
    if not FIRST_YEAR <= year <= LAST_YEAR or (month is not None and not 1 <= month <= 12):
        return None
    if month is None:
        return Extent.of_days(date(year, 1, 1), date(year, 12, 31))
    length = calendar.monthrange(year, month)[1]
    if day is None:
        return Extent.of_days(date(year, month, 1), date(year, month, length))
    return Extent.of_days(date(year, month, day), date(year, month, day)) if 1 <= day <= length else None


def shifted(day: date, unit: Unit, count: int) -> date | None:
    """The day `count` units on, the end of the month where the month is shorter; None out of reach."""
    if unit in _DAYS:
        ordinal = day.toordinal() + _DAYS[unit] * count
        return date.fromordinal(ordinal) if _reaches(ordinal) else None
    months = day.year * 12 + day.month - 1 + _MONTHS[unit] * count
    year, month = divmod(months, 12)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _reaches(ordinal: int) -> bool:
    return date(FIRST_YEAR, 1, 1).toordinal() <= ordinal <= date(LAST_YEAR, 12, 31).toordinal()


def around(day: date, unit: Unit) -> Extent:
    """The calendar unit that holds `day`; weeks begin on Monday (ISO 8601)."""
    if unit == "week":
        monday = day - timedelta(days=day.weekday())
        return Extent.of_days(monday, monday + timedelta(days=6))
    if unit == "weekend":
        monday = day - timedelta(days=day.weekday())
        return Extent.of_days(monday + timedelta(days=5), monday + timedelta(days=6))
    if unit not in _MONTHS:
        return Extent.of_days(day, day)
    return _months_around(day, _MONTHS[unit])


def _months_around(day: date, length: int) -> Extent:
    begin = (day.year * 12 + day.month - 1) // length * length
    end = begin + length - 1
    last = date(end // 12, end % 12 + 1, calendar.monthrange(end // 12, end % 12 + 1)[1])
    return Extent.of_days(date(begin // 12, begin % 12 + 1, 1), last)
