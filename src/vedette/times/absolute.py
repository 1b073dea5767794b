"""Days, months and years as printed, with the year the anchor must add."""

from __future__ import annotations

from datetime import date, timedelta

from vedette.times import phase
from vedette.times.expression import Slots
from vedette.times.extent import FIRST_YEAR, LAST_YEAR, Extent, days_of
from vedette.times.rendering import edtf, masked, time_of_day
from vedette.times.settled import Frame, Settled, unknown
from vedette.times.years import year_of

_NAMES = (("day", "day"), ("month", "month"), ("year", "year"))


def dated(slots: Slots, frame: Frame) -> Settled:
    """A day, month or year."""
    if slots.year is not None and not FIRST_YEAR <= slots.year <= LAST_YEAR:
        return unknown(f"{slots.year} is not a year that can be believed", slots=slots)
    problem = _impossible(slots)
    if problem:
        return unknown(problem, slots=slots)
    year = year_of(slots, frame)
    if year is None:
        return _without_year(slots)
    return _with_year(slots, year)


def _impossible(slots: Slots) -> str | None:
    year = slots.year if slots.year is not None else 2000
    days = [day for day in (slots.from_day, slots.day) if day is not None]
    if slots.month is not None and any(days_of(year, slots.month, day) is None for day in days):
        return f"there is no such day: {masked(slots.year, slots.month, slots.day)}"
    if slots.month is not None and days_of(year, slots.month) is None:
        return f"there is no such month: {slots.month}"
    if slots.hour is not None and phase.clock(slots) is None:
        return "there is no such hour"
    if (
        slots.from_day is not None
        and slots.day is not None
        and slots.from_day >= slots.day
        and not slots.part
    ):
        return "a range that ends before it begins"
    return None


def _printed(slots: Slots) -> str:
    names = [name for name, field in _NAMES if getattr(slots, field) is not None]
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]])) if names else "nothing"


def _without_year(slots: Slots) -> Settled:
    value = masked(None, slots.month, slots.day)
    first = masked(None, slots.month, slots.from_day) if slots.from_day is not None else None
    thirds = _masked_thirds(slots)
    timed = time_of_day(slots)
    return Settled(
        edtf=thirds or (f"{first}/{value}" if first else value),
        type="TIME" if timed else "DATE",
        value=(f"{first}/{value}" if first else value) + timed,
        basis=f"{_printed(slots)} printed; year unknown",
    )


def _masked_thirds(slots: Slots) -> str | None:
    if slots.phase is None or slots.month is None or slots.day is not None:
        return None
    third = phase.of_month(2001, slots.month, slots.phase)
    if third is None or (slots.phase == "late" and slots.month == 2):
        return masked(None, slots.month, None) if third else None
    return (edtf(third) or "").replace("2001", "XXXX")


def _with_year(slots: Slots, year: int) -> Settled:
    extent = _extent(slots, year)
    if extent is None:
        return unknown(f"there is no such day: {masked(year, slots.month, slots.day)}", slots=slots)
    inferred = slots.year is None
    timed = time_of_day(slots)
    return Settled(
        extent=extent,
        edtf=_day_edtf(slots, year),
        type="TIME" if timed else "DATE",
        value=_days_value(slots, year) + timed,
        basis=f"{_printed(slots)} printed" + ("; year inferred" if inferred else "") + _misfit(slots, extent),
        inferred=inferred,
    )


def _days_value(slots: Slots, year: int) -> str:
    value = masked(year, slots.month, slots.day)
    if slots.from_year is not None:
        return f"{slots.from_year}/{value}"
    if slots.from_day is None or slots.part:
        return value
    return f"{masked(year, slots.month, slots.from_day)}/{value}"


def _day_edtf(slots: Slots, year: int) -> str | None:
    if slots.day is None or slots.from_day is not None or slots.part == "night":
        return None
    return masked(year, slots.month, slots.day)


def _misfit(slots: Slots, extent: Extent) -> str:
    day = extent.first_day
    if (
        slots.weekday is None
        or day is None
        or slots.from_day is not None
        or day.isoweekday() == slots.weekday
    ):
        return ""
    return "; the printed weekday does not fit that date"


def _extent(slots: Slots, year: int) -> Extent | None:
    if slots.from_year is not None:
        begin, end = days_of(slots.from_year), days_of(year)
        fits = begin and end and slots.from_year < year
        return Extent(earliest=begin.earliest, latest=end.latest) if fits and begin and end else None
    if slots.month is None:
        return phase.of_year(year, slots.phase) if slots.phase else days_of(year)
    if slots.day is None:
        return phase.of_month(year, slots.month, slots.phase) if slots.phase else days_of(year, slots.month)
    whole = days_of(year, slots.month, slots.day)
    if whole is None:
        return None
    return (
        _from_day(slots, year)
        if slots.from_day is not None
        else phase.within_day(date(year, slots.month, slots.day), slots)
    )


def _from_day(slots: Slots, year: int) -> Extent | None:
    """Days `from_day` to `day`; with a part of the day only the night between the two."""
    last = date(year, slots.month or 1, slots.day or 1)
    begin = (
        last.replace(day=slots.from_day or 1)
        if (slots.from_day or 1) < last.day
        else last - timedelta(days=1)
    )
    if slots.part:
        return phase.within_day(begin, slots)
    return Extent.of_days(begin, last)
