"""Weekdays, "last week", "two days ago": what only an anchor can settle."""

from __future__ import annotations

from datetime import date, timedelta

from vedette.times import phase
from vedette.times.expression import Slots, Unit
from vedette.times.extent import Extent, around, shifted
from vedette.times.rendering import length, masked, time_of_day, week
from vedette.times.settled import Frame, Settled, unknown

_ROUGH = 100
"""So many years back are no longer counted to the year. Vedette's own."""


def weekday(slots: Slots, frame: Frame) -> Settled:
    """The nearest such day in the clause's direction; the past where none is told."""
    timed = time_of_day(slots)
    number = slots.weekday or 1
    if frame.day is None:
        value = f"XXXX-WXX-{number}{timed}"
        return unknown("weekday printed; date unknown", slots=slots, value=value)
    if slots.hour is not None and phase.clock(slots) is None:
        return unknown("there is no such hour", slots=slots)
    day = _weekday(number, slots, frame, frame.day) + timedelta(days=round(slots.amount or 0))
    return on(day, slots, "weekday printed; date inferred")


def _weekday(number: int, slots: Slots, frame: Frame, anchor: date) -> date:
    back, ahead = (anchor.isoweekday() - number) % 7, (number - anchor.isoweekday()) % 7
    if slots.which == 0:
        return anchor + timedelta(days=number - anchor.isoweekday())
    if slots.which == -1:
        return anchor - timedelta(days=back or 7)
    if slots.which == 1:
        return anchor + timedelta(days=ahead or 7)
    return anchor + timedelta(days=ahead) if frame.direction == "future" else anchor - timedelta(days=back)


def on(day: date, slots: Slots, basis: str) -> Settled:
    """The printed hour or part of a day that was inferred."""
    timed = time_of_day(slots)
    extent = phase.within_day(day, slots)
    if extent is None:
        return unknown("there is no such hour", slots=slots)
    return Settled(
        extent=extent,
        edtf=None if slots.part == "night" else day.isoformat(),
        type="TIME" if timed else "DATE",
        value=day.isoformat() + timed,
        basis=basis,
        inferred=True,
    )


def shift(slots: Slots, frame: Frame) -> Settled:
    """So many units back or ahead: as precise as the unit ("two months ago" is a month)."""
    unit, count = slots.unit or "day", (slots.which or 0) * round(1 if slots.amount is None else slots.amount)
    if frame.day is None:
        return unknown("reckoned from a date that is not known", slots=slots, value=_unanchored(count))
    if unit in ("hour", "minute", "second"):
        return _hours(frame.day, unit, count)
    count = _night(count, slots, frame) if slots.part == "night" else count
    is_free = unit == "weekend" and (slots.which is None or (slots.which == 0 and frame.direction == "past"))
    day = _weekend(frame) if is_free else shifted(frame.day, unit, count)
    if day is None:
        return unknown("out of the calendar's reach")
    if unit == "day":
        return on(day, slots, "reckoned from the anchor")
    rough = slots.amount and (unit in ("decade", "century") or (unit == "year" and abs(count) >= _ROUGH))
    return _roughly(day) if rough else _unit(day, unit, slots)


def _night(count: int, slots: Slots, frame: Frame) -> int:
    """The night that a clause tells of as past, or as coming: "cette nuit", "overnight"."""
    if slots.which == 0 and slots.amount is None and frame.direction == "past":
        return -1
    return 0 if slots.which == -1 and frame.direction == "future" else count


def _weekend(frame: Frame) -> date | None:
    """The last weekend begun; the coming one if the clause points ahead."""
    if frame.day is None or frame.direction == "future" or frame.day.isoweekday() >= 6:
        return frame.day
    return shifted(frame.day, "week", -1)


def _roughly(day: date) -> Settled:
    """Decades ago: about that year."""
    year = masked(day.year, None, None)
    extent = around(day, "year")
    return Settled(
        extent=extent, edtf=f"{year}~", value=year, basis="reckoned from the anchor, roughly", inferred=True
    )


def _unanchored(count: int) -> str:
    if count == 0:
        return "PRESENT_REF"
    return "PAST_REF" if count < 0 else "FUTURE_REF"


def _hours(day: date, unit: Unit, count: int) -> Settled:
    """Hours from an anchor known to the day: within the days they may reach."""
    days = -(-abs(count) // {"hour": 24, "minute": 1440}.get(unit, 86400))
    other = shifted(day, "day", days if count > 0 else -days)
    if other is None:
        return unknown("out of the calendar's reach")
    extent = Extent.of_days(min(day, other), max(day, other))
    value = length(abs(count), unit)
    return Settled(
        extent=extent, type="TIME", value=value, basis="reckoned from the anchor's day", inferred=True
    )


def _unit(day: date, unit: Unit, slots: Slots) -> Settled:
    extent = around(day, unit)
    if slots.phase:
        extent = _part_of_unit(extent, day, unit, slots.phase)
    if slots.side and not slots.which:
        extent = extent.up_to(day) if slots.side == "earlier" else extent.since(day)
    value = {
        "week": week(day),
        "weekend": f"{week(day)}-WE",
        "month": masked(day.year, day.month, None),
        "quarter": f"{day.year:04}-Q{(day.month + 2) // 3}",
        "year": f"{day.year:04}",
        "decade": f"{day.year // 10:03}X",
        "century": f"{day.year // 100:02}XX",
    }[unit]
    return Settled(extent=extent, value=value, basis="reckoned from the anchor", inferred=True)


def _part_of_unit(extent: Extent, day: date, unit: Unit, part: phase.Phase) -> Extent:
    thirds = {
        "week": phase.of_week(extent, part),
        "month": phase.of_month(day.year, day.month, part),
        "year": phase.of_year(day.year, part),
        "decade": phase.of_decade(day.year // 10 * 10, part),
    }
    return thirds.get(unit) or extent


def vague(slots: Slots, _: Frame) -> Settled:
    """No stretch of the calendar ("now", "the future")."""
    return unknown("vague", value=slots.value)
