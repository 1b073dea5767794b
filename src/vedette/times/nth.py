"""The first, ..., last Monday of a month."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec

from vedette.times.expression import Slots
from vedette.times.extent import days_of
from vedette.times.relative import on
from vedette.times.settled import Frame, Settled, unknown
from vedette.times.years import year_of

_LAST = 5
"""Stands for the last one: a fifth is always the last."""


def nth_weekday(slots: Slots, frame: Frame) -> Settled:
    """Which one is in `quarter`; the year is the printed one, else as of any day and month."""
    year = slots.year if slots.year is not None else _year(slots, frame)
    if year is None:
        return unknown("a weekday of a month; year unknown", slots=slots)
    day = _nth(year, slots)
    if day is None:
        return unknown("there is no such day", slots=slots)
    settled = on(day, slots, "reckoned from the weekdays of the month")
    return msgspec.structs.replace(settled, inferred=slots.year is None)


def _year(slots: Slots, frame: Frame) -> int | None:
    this = _nth(frame.day.year, slots) if frame.day else None
    if this is None:
        return None
    return year_of(msgspec.structs.replace(slots, day=this.day, weekday=None), frame)


def _nth(year: int, slots: Slots) -> date | None:
    month = days_of(year, slots.month)
    if month is None or month.first_day is None or month.last_day is None or slots.weekday is None:
        return None
    number = slots.quarter or 1
    if number == _LAST:
        return month.last_day - timedelta(days=(month.last_day.isoweekday() - slots.weekday) % 7)
    first = month.first_day + timedelta(days=(slots.weekday - month.first_day.isoweekday()) % 7)
    return first + timedelta(weeks=number - 1)
