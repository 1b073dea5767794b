"""How long something is so, and whether it was on the days that a report can be of."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

from msgspec import Struct

from vedette.actors.days import Days

_EVER, _NEVER = "0000-00-00", "9999-12-31"
_DATE = re.compile(r"\d{4}(-\d{2}){0,2}")


class Period(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Its first and its last day as ISO dates that may end at the month or year; None is open.

    A year that stands for a day not known finer may lie in the period or outside: `touches` says whether
    days may lie in it, `covers` whether they surely do.

    >>> year = Period("2014", "2017-05-12")
    >>> days = [Days.of(day) for day in ("2013-12-31", "2014-03-01", "2015-01-01")]
    >>> [year.touches(day) for day in days], [year.covers(day) for day in days]
    ([False, True, True], [False, False, True])
    """

    since: str | None = None
    until: str | None = None

    def touches(self, days: Days) -> bool:
        begun = self.since is None or days.last is None or self.since <= days.last[: len(self.since)]
        lasts = self.until is None or days.first is None or days.first[: len(self.until)] <= self.until
        return begun and lasts

    def covers(self, days: Days) -> bool:
        since, until = self.since, self.until
        begun = since is None or (days.first is not None and _last_day(since) <= days.first)
        lasts = until is None or (days.last is not None and days.last <= _first_day(until))
        return begun and lasts

    def meets(self, other: Period) -> bool:
        """Whether some day may lie in both."""
        return not (_before(self.until, other.since) or _before(other.until, self.since))

    @property
    def is_dated(self) -> bool:
        return self.since is not None or self.until is not None

    @property
    def wrong(self) -> str | None:
        """What keeps it from being one; None where nothing does.

        >>> Period("2014-13").wrong, Period("2014", "2013-12").wrong, Period("2014", "2014-05").wrong
        ("'2014-13' is no date", "'2013-12' is before '2014'", None)
        """
        for printed in (self.since, self.until):
            if printed is not None and not _is_date(printed):
                return f"{printed!r} is no date"
        if _before(self.until, self.since):
            return f"{self.until!r} is before {self.since!r}"
        return None

    def __str__(self) -> str:
        if self.until is None:
            return f"since {self.since}" if self.since else "at all times"
        return f"{self.since} to {self.until}" if self.since else f"until {self.until}"


def leaves_no_gap(periods: Iterable[Period], days: Days) -> bool:
    """Whether on each of the days one of the periods may hold.

    >>> leaves_no_gap([Period(until="2021-08-14"), Period("2021-08-15")], Days())
    True
    >>> leaves_no_gap([Period("2003-02", "2005"), Period("2006-02")], Days())
    False
    """
    reached = days.first or _EVER
    for period in sorted(periods, key=lambda each: each.since or _EVER):
        if period.since is not None and _first_day(period.since) > _next_day(reached):
            return False
        reached = max(reached, _last_day(period.until) if period.until else _NEVER)
    return reached >= (days.last or _NEVER)


def _next_day(day: str) -> str:
    """Of a day or of what stands for a month's last one; the calendar's first day has none before it."""
    if day == _EVER:
        return day
    year, month, number = (int(part) for part in day.split("-"))
    last = monthrange(year, month)[1]
    return (date(year, month, min(number, last)) + timedelta(days=1)).isoformat()


def _is_date(printed: str) -> bool:
    try:
        date.fromisoformat(_first_day(printed))
    except ValueError:
        return False
    return _DATE.fullmatch(printed) is not None


def _before(end: str | None, start: str | None) -> bool:
    """Whether all of `end` lies before all of `start`."""
    if end is None or start is None:
        return False
    width = min(len(end), len(start))
    return end[:width] < start[:width]


def _first_day(printed: str) -> str:
    return printed + "-01-01"[len(printed) - 4 :]


def _last_day(printed: str) -> str:
    """Of the year or month: day 31 stands for any month's last, it is only compared."""
    return printed + "-12-31"[len(printed) - 4 :]
