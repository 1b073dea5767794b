"""The year of a day or month printed without one, from a year told before it."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from vedette.model.time import Time
from vedette.times.expression import Expression, Slots
from vedette.times.extent import days_of
from vedette.times.settle import WIDEST, settle


def in_told_year(expression: Expression, told: Time) -> Time | None:
    """When that is in the year nearest to `told`; None where nothing lacks a year or `told` is not narrow.

    >>> from vedette.times.grammar import Grammar
    >>> first, last = Grammar.load("en").find("In December 2020 it fell. On 5 January it rose.")
    >>> in_told_year(last, settle(first, anchor=None)).edtf
    '2021-01-05'
    """
    slots = expression.slots
    lacks = expression.form == "date" and slots.month is not None and slots.year is None
    if not lacks or slots.which is not None or slots.year_shift is not None:
        return None
    year = _nearest(slots, told)
    if year is None:
        return None
    time = settle(replace(expression, slots=replace(slots, year=year)), anchor=None)
    return replace(time, basis="day or month printed; year of the time told before it", inferred=True)


def _nearest(slots: Slots, told: Time) -> int | None:
    if told.earliest is None or told.latest is None:
        return None
    begin, end = datetime.fromisoformat(told.earliest), datetime.fromisoformat(told.latest)
    if end - begin > WIDEST:
        return None
    middle = begin + (end - begin) / 2
    found: list[tuple[float, int]] = []
    for year in range(middle.year - 1, middle.year + 2):
        extent = days_of(year, slots.month, slots.day)
        if extent is not None and extent.earliest is not None and extent.latest is not None:
            centre = extent.earliest + (extent.latest - extent.earliest) / 2
            found.append((abs((centre - middle).total_seconds()), year))
    return min(found)[1] if found else None
