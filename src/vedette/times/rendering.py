"""The internal value as EDTF and as TimeML.

EDTF (ISO 8601-2): dates, intervals, open intervals, masked years. TimeML: the values of TIMEX3.
"""

from __future__ import annotations

from datetime import date, timedelta

from vedette.times.expression import Slots, Unit
from vedette.times.extent import Extent
from vedette.times.phase import PART_VALUES, clock

_LETTERS: dict[Unit, tuple[int, str]] = {
    "second": (1, "TS"), "minute": (1, "TM"), "hour": (1, "TH"), "day": (1, "D"), "weekend": (1, "WE"),
    "week": (1, "W"), "month": (1, "M"), "quarter": (3, "M"), "year": (1, "Y"), "decade": (10, "Y"),
    "century": (100, "Y"),
}  # fmt: skip


def edtf(extent: Extent) -> str | None:
    """The days of an extent as EDTF, `..` for an open end; None if both ends are open.

    >>> from vedette.times.extent import days_of
    >>> edtf(days_of(2013, 1))
    '2013-01'
    """
    first, last = extent.first_day, extent.last_day
    if first is None and last is None:
        return None
    if first is None or last is None:
        return f"{first or '..'}/{last or '..'}"
    if first.day == 1 and (last + timedelta(days=1)).day == 1:
        begin, end = f"{first:%Y-%m}", f"{last:%Y-%m}"
        if first.month == 1 and last.month == 12:
            begin, end = f"{first.year:04}", f"{last.year:04}"
    else:
        begin, end = first.isoformat(), last.isoformat()
    return begin if begin == end else f"{begin}/{end}"


def local(extent: Extent) -> tuple[str | None, str | None]:
    """Both ends as ISO 8601: dates if both fall on midnight, else local date-times to the minute."""
    ends = [end for end in (extent.earliest, extent.latest) if end]
    if all(end.hour == end.minute == 0 for end in ends):
        shown = [end.date().isoformat() if end else None for end in (extent.earliest, extent.latest)]
    else:
        shown = [
            end.isoformat(timespec="minutes") if end else None for end in (extent.earliest, extent.latest)
        ]
    return shown[0], shown[1]


def masked(year: int | None, month: int | None, day: int | None) -> str:
    """As far as printed: `XXXX-05-16`, `2013-01`, `XXXX-XX-16`."""
    parts = [f"{year:04}" if year is not None else "XXXX"]
    if month is not None or day is not None:
        parts.append(f"{month:02}" if month is not None else "XX")
    if day is not None:
        parts.append(f"{day:02}")
    return "-".join(parts)


def time_of_day(slots: Slots) -> str:
    """The `T...` of TimeML, empty if no hour or part of the day is printed."""
    if slots.hour is not None:
        printed = clock(slots)
        return f"T{printed[0]:02}:{printed[1]:02}" if printed else ""
    return f"T{PART_VALUES[slots.part]}" if slots.part else ""


def week(day: date) -> str:
    """The ISO week of a day: `2000-W07`."""
    year, number, _ = day.isocalendar()
    return f"{year:04}-W{number:02}"


def length(amount: float | None, unit: Unit) -> str:
    """An amount as TimeML: `P3D`, `PT5H`, `PXW` for some weeks."""
    factor, letter = _LETTERS[unit]
    time, letter = ("T", letter[1:]) if letter[0] == "T" else ("", letter)
    if amount is None:
        return f"P{time}X{'DE' if unit == 'decade' else letter}"
    if amount == 0.5 and unit in {"hour", "day", "year"}:
        halves = {"hour": "PT30M", "day": "PT12H", "year": "P6M"}
        return halves[unit]
    return f"P{time}{amount * factor:.10g}{letter}"
