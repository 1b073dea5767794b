"""Early, mid and late; the parts of a day. All bounds are Vedette's own."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from vedette.times.expression import Part, Slots
from vedette.times.extent import Extent, days_of, midnight

Phase = Literal["early", "mid", "late"]

MONTH_DAYS: dict[Phase, tuple[int, int]] = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
YEAR_MONTHS: dict[Phase, tuple[int, int]] = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
DECADE_YEARS: dict[Phase, tuple[int, int]] = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
WEEK_DAYS: dict[Phase, tuple[int, int]] = {"early": (0, 1), "mid": (2, 3), "late": (4, 6)}
DAY_HOURS: dict[Phase, tuple[int, int]] = {"early": (0, 8), "mid": (10, 16), "late": (18, 24)}

PART_HOURS: dict[Part, tuple[int, int]] = {
    "dawn": (4, 8), "morning": (4, 12), "noon": (11, 14), "afternoon": (12, 18), "evening": (17, 24),
    "night": (18, 30), "midnight": (23, 25), "daytime": (6, 20),
}  # fmt: skip
"""Hours from the midnight before the day; a night goes on into the next day."""

PART_VALUES: dict[Part, str] = {
    "dawn": "MO", "morning": "MO", "noon": "12:00", "afternoon": "AF", "evening": "EV", "night": "NI",
    "midnight": "24:00", "daytime": "DT",
}  # fmt: skip
"""What TimeML writes after `T`."""


def of_month(year: int, month: int, phase: Phase) -> Extent | None:
    """A third of a month: days 1-10, 11-20, 21 to the end."""
    whole = days_of(year, month)
    if whole is None or whole.last_day is None:
        return None
    first, last = MONTH_DAYS[phase]
    return Extent.of_days(
        date(year, month, first),
        min(whole.last_day, date(year, month, min(last, 28)) if last < 28 else whole.last_day),
    )


def of_year(year: int, phase: Phase) -> Extent | None:
    """A third of a year: four months each."""
    first, last = YEAR_MONTHS[phase]
    begin, end = days_of(year, first), days_of(year, last)
    return Extent(earliest=begin.earliest, latest=end.latest) if begin and end else None


def of_decade(year: int, phase: Phase | None) -> Extent | None:
    """The decade that begins in `year`, or its years 0-3, 4-6, 7-9."""
    first, last = DECADE_YEARS[phase] if phase else (0, 9)
    begin, end = days_of(year + first), days_of(year + last)
    return Extent(earliest=begin.earliest, latest=end.latest) if begin and end else None


def of_week(week: Extent, phase: Phase) -> Extent:
    """Monday and Tuesday, Wednesday and Thursday, Friday to Sunday."""
    monday = week.first_day
    first, last = WEEK_DAYS[phase]
    if monday is None:
        return week
    return Extent.of_days(monday + timedelta(days=first), monday + timedelta(days=last))


def within_day(day: date, slots: Slots) -> Extent | None:
    """The printed hour or part of `day`, the whole day if none is; None if there is no such hour."""
    if slots.hour is not None:
        return _at(day, slots)
    hours = PART_HOURS[slots.part] if slots.part else DAY_HOURS[slots.phase] if slots.phase else (0, 24)
    begin = midnight(day)
    return Extent(earliest=begin + timedelta(hours=hours[0]), latest=begin + timedelta(hours=hours[1]))


def clock(slots: Slots) -> tuple[int, int] | None:
    """Hour and minute on 24 hours; None if there is no such time."""
    hour, minute = slots.hour or 0, slots.minute or 0
    if slots.meridiem and not 0 <= hour <= 12:
        return None
    if slots.meridiem:
        hour = hour % 12 + (12 if slots.meridiem == "pm" else 0)
    elif slots.part in {"afternoon", "evening"} and 1 <= hour < 12:
        hour += 12
    return (hour, minute) if hour < 24 and minute < 60 else (24, 0) if (hour, minute) == (24, 0) else None


def _at(day: date, slots: Slots) -> Extent | None:
    printed = clock(slots)
    if printed is None:
        return None
    begin = midnight(day) + timedelta(hours=printed[0], minutes=printed[1])
    length = timedelta(hours=1) if slots.minute is None else timedelta(minutes=1)
    return Extent(earliest=begin, latest=begin + length)
