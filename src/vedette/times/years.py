"""Which year is meant when none is printed."""

from __future__ import annotations

from datetime import date

from vedette.times.expression import Slots
from vedette.times.extent import days_of
from vedette.times.settled import Frame

_AHEAD_DAYS = 92
"""Without a tense, the next such date is meant only if it is at most three months off. Vedette's own."""

_FAR_DAYS = 365 - _AHEAD_DAYS
"""A day to come that is farther off is said with its year; else the day just gone is meant. Vedette's own."""


def year_of(slots: Slots, frame: Frame) -> int | None:
    """The printed year, else the one the anchor suggests; None without an anchor."""
    if slots.year is not None:
        return slots.year
    if frame.day is None:
        return None
    if slots.year_shift is not None:
        return frame.day.year + slots.year_shift
    if slots.month is None:
        return _of_season(slots, frame.day)
    return _nearest(slots, slots.month, frame, frame.day)


def _of_season(slots: Slots, day: date) -> int:
    """The year of "last summer", "this winter", "the first quarter"."""
    if slots.season is None:
        return day.year
    begins = (day.year, slots.season * 3, 1) <= (day.year, day.month, day.day)
    current = slots.season * 3 <= day.month < slots.season * 3 + 3
    if slots.which == 1:
        return day.year + 1 if begins else day.year
    if slots.which == 0:
        return day.year
    return day.year if begins and not current else day.year - 1


def _nearest(slots: Slots, month: int, frame: Frame, anchor: date) -> int | None:
    fitting = _fitting(slots, month, anchor)
    if fitting is not None:
        return fitting
    last = _within(slots, month, anchor, (anchor.year, anchor.year - 1), past=True)
    coming = _within(slots, month, anchor, (anchor.year, anchor.year + 1), past=False)
    if slots.which is not None:
        return named(slots, month, anchor)
    near = _days_ahead(slots, month, anchor, coming)
    if frame.direction == "future":
        return last if near is not None and near > _FAR_DAYS and slots.day is not None else coming
    is_near = frame.direction is None and near is not None and near <= _AHEAD_DAYS
    return coming if is_near else last


def _fitting(slots: Slots, month: int, anchor: date) -> int | None:
    """The only year of last, this and next in which the date falls on the weekday printed with it."""
    if slots.weekday is None or slots.day is None or slots.from_day is not None:
        return None
    extents = (
        (year, days_of(year, month, slots.day)) for year in (anchor.year - 1, anchor.year, anchor.year + 1)
    )
    days = [(year, extent.first_day) for year, extent in extents if extent is not None]
    fitting = [year for year, day in days if day is not None and day.isoweekday() == slots.weekday]
    return fitting[0] if len(fitting) == 1 else None


def _within(slots: Slots, month: int, anchor: date, years: tuple[int, ...], *, past: bool) -> int | None:
    """The first of `years` in which the date is on the right side of the anchor (or holds it)."""
    for year in years:
        extent = days_of(year, month, slots.day)
        if extent is None or extent.first_day is None or extent.last_day is None:
            continue
        if extent.first_day <= anchor if past else extent.last_day >= anchor:
            return year
    return next((year for year in years if days_of(year, month, slots.day)), None)


def named(slots: Slots, month: int, anchor: date) -> int:
    """The year of "last March" (before the anchor's month), "next 14 June" (after the anchor's day)."""
    wanted, now = (month, slots.day or 0), (anchor.month, anchor.day if slots.day else 0)
    if slots.which == -1:
        return anchor.year if wanted < now else anchor.year - 1
    if slots.which == 1:
        return anchor.year if wanted > now else anchor.year + 1
    return anchor.year


def _days_ahead(slots: Slots, month: int, anchor: date, year: int | None) -> int | None:
    extent = days_of(year, month, slots.day) if year is not None else None
    return (extent.first_day - anchor).days if extent and extent.first_day else None
