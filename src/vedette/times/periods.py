"""Decades, centuries, quarters and seasons, weeks, dates in figures only, other calendars."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec

from vedette.times import phase
from vedette.times.absolute import dated
from vedette.times.expression import Slots
from vedette.times.extent import Extent, around, days_of
from vedette.times.rendering import masked, week
from vedette.times.settled import Frame, Settled, unknown
from vedette.times.years import year_of


def decade(slots: Slots, _: Frame) -> Settled:
    """The 1980s. Two figures ("les années 80") are taken for those of the last century."""
    year = slots.year or 0
    extent = phase.of_decade(year, slots.phase)
    if extent is None:
        return unknown(f"{year} is not a year that can be believed")
    value = f"{year // 10:03}X"
    return Settled(extent=extent, edtf=None if slots.phase else value, value=value, basis="decade printed")


def century(slots: Slots, _: Frame) -> Settled:
    """The 19th century, as 1800 to 1899."""
    number = (slots.century or 0) - 1
    begin, end = days_of(number * 100), days_of(number * 100 + 99)
    if begin is None or end is None:
        return unknown("not a century that can be believed")
    extent = Extent(earliest=begin.earliest, latest=end.latest)
    return Settled(extent=extent, edtf=f"{number:02}XX", value=f"{number:02}XX", basis="century printed")


_SEASONS = {1: ("SP", 3), 2: ("SU", 6), 3: ("FA", 9), 4: ("WI", 12)}
"""TimeML's codes and the first month: the northern hemisphere's, three whole months each. Vedette's own."""


def period(slots: Slots, frame: Frame) -> Settled:
    """A quarter, a half or a season."""
    year = year_of(slots, frame)
    code, month, length = _stretch(slots)
    value = f"{f'{year:04}' if year is not None else 'XXXX'}-{code}"
    if year is None:
        return Settled(mute=True, value=value, basis="part of a year printed; year unknown")
    begin = days_of(year, month)
    end = days_of(year + (month + length - 2) // 12, (month + length - 2) % 12 + 1)
    if begin is None or end is None:
        return unknown(f"{year} is not a year that can be believed")
    extent = Extent(earliest=begin.earliest, latest=end.latest)
    season = f"{year:04}-{20 + slots.season}" if slots.season else None
    basis = "part of a year printed" + ("; season as in the north" if slots.season else "")
    inferred = slots.year is None
    settled = Settled(extent=extent, edtf=season, value=value, basis=basis, inferred=inferred)
    return _half_month(settled, slots, year) if slots.half and slots.month else settled


def _stretch(slots: Slots) -> tuple[str, int, int]:
    if slots.season:
        code, month = _SEASONS[slots.season]
        return code, month, 3
    if slots.half:
        return f"H{slots.half}", slots.half * 6 - 5, 6
    quarter = slots.quarter or 1
    return f"Q{quarter}", quarter * 3 - 2, 3


def _half_month(settled: Settled, slots: Slots, year: int) -> Settled:
    whole = days_of(year, slots.month)
    if whole is None or whole.last_day is None:
        return settled
    last, first = whole.last_day, whole.last_day.replace(day=1)
    middle = first.replace(day=15)
    extent = (
        Extent.of_days(first, middle) if slots.half == 1 else Extent.of_days(middle + timedelta(days=1), last)
    )
    return msgspec.structs.replace(settled, extent=extent, value=masked(year, slots.month, None))


def week_of(slots: Slots, frame: Frame) -> Settled:
    """The week that holds a date."""
    day = dated(slots, frame)
    first = day.extent.first_day
    if first is None:
        return day
    return msgspec.structs.replace(day, extent=around(first, "week"), edtf=None, value=week(first))


_OTHER_CALENDARS = range(1300, 1500)
"""Years in figures only that news prints by another calendar: 1300 to 1499 began in 1882 (Hijri) and
1921 (Persian). Vedette's own."""


def numeric(slots: Slots, _: Frame) -> Settled:
    """Three numbers: a day if only one order of the language makes a date, else all the readings."""
    figures = (slots.first or 0, slots.second or 0, slots.third or 0)
    if max(figures) < 100:
        return unknown("three numbers of two figures: which is the year is not told")
    orders = ("ymd",) if figures[0] > 31 else tuple((slots.orders or "dmy").split())
    if any(figure in _OTHER_CALENDARS for figure in figures):
        return unknown("a year that is likelier one of the Hijri or the Persian calendar")
    days = sorted({day for day in (_in_order(figures, order) for order in orders) if day})
    if not days:
        return unknown("three numbers that make no date")
    extent = Extent.of_days(days[0], days[-1])
    if len(days) == 1:
        return Settled(extent=extent, value=days[0].isoformat(), basis="date in figures")
    return Settled(extent=extent, basis="date in figures: day and month may be either way round")


def _in_order(figures: tuple[int, int, int], order: str) -> date | None:
    of = dict(zip(order, figures, strict=True))
    extent = days_of(of["y"], of["m"], of["d"])
    return extent.first_day if extent else None


def fiscal(slots: Slots, _: Frame) -> Settled:
    """A fiscal year: when it begins differs by country."""
    return unknown("a fiscal year, whose first day is not told", value=f"FY{slots.year or 0:04}")


def foreign(_slots: Slots, _: Frame) -> Settled:
    """Another calendar: not converted, since the day depends on who saw the moon."""
    return unknown("a date of the Hijri calendar, not converted")
