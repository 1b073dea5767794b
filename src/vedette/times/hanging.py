"""Times that hang on another time of the text: "the next day", "three years later", "that evening"."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from vedette.model.time import Time
from vedette.times import phase
from vedette.times.absolute import dated
from vedette.times.expression import Form, Slots
from vedette.times.extent import Extent, days_of, shifted
from vedette.times.relative import on, shift, weekday
from vedette.times.rendering import length, masked, time_of_day
from vedette.times.settled import Frame, Settled, unknown
from vedette.times.years import named

HANGING: frozenset[Form] = frozenset(("elsewhere", "clock", "day_of_month"))
"""Forms that the anchor does not settle, but another time of the text."""

_BASIS = "reckoned from another time in the text"
_UNANCHORED = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX"}


def within_a_day(reference: Time | None) -> Extent | None:
    """The stretch of a time that is known to a day or better, else None."""
    if reference is None or reference.earliest is None or reference.latest is None:
        return None
    try:
        first, end = map(datetime.fromisoformat, (reference.earliest, reference.latest))
    except ValueError:
        return None
    return Extent(earliest=first, latest=end) if first < end <= first + timedelta(days=1) else None


def elsewhere(slots: Slots, frame: Frame) -> Settled:
    """So far from the reference; unknown without one, or where the text does not say how far."""
    if frame.day is None or slots.which is None:
        return unknown(_BASIS, slots=slots, value=_unsettled(slots))
    if slots.weekday is not None:
        return _from_there(weekday(slots, frame))
    if slots.month is not None:
        return _from_there(dated(_in_year(slots, slots.month, frame), frame))
    if slots.unit in ("hour", "minute", "second") and frame.reference is not None:
        return _hours(slots, frame.reference)
    return _from_there(shift(slots, frame))


def _from_there(settled: Settled) -> Settled:
    if settled.mute:
        return settled
    return msgspec.structs.replace(settled, basis=_BASIS, inferred=True)


def _in_year(slots: Slots, month: int, frame: Frame) -> Slots:
    """The year of "12 May of the following year" (`unit` is the year) or of "the following March"."""
    if frame.day is None:
        return slots
    year = frame.day.year + (slots.which or 0) if slots.unit == "year" else named(slots, month, frame.day)
    return msgspec.structs.replace(slots, year=year)


def day_of_month(slots: Slots, frame: Frame) -> Settled:
    """A day without its month ("on the 22nd"): the next after the reference, else one near the anchor."""
    if frame.day is None or slots.day is None:
        value = f"XXXX-XX-{slots.day or 0:02}"
        return Settled(edtf=value, value=value, basis="day printed; month unknown")
    ahead = frame.reference is not None or frame.direction == "future"
    months = range(3) if ahead else range(0, -3, -1)
    firsts = (shifted(frame.day.replace(day=1), "month", count) for count in months)
    found = (days_of(first.year, first.month, slots.day) for first in firsts if first is not None)
    days = (extent.first_day for extent in found if extent is not None)
    day = next((d for d in days if d and (d >= frame.day if ahead else d <= frame.day)), None)
    if day is None:
        return unknown("no such day near what it is reckoned from", slots=slots)
    return on(day, slots, "day printed; month and year inferred")


def _hours(slots: Slots, reference: Extent) -> Settled:
    """Hours from a time known to the hour; from a day, somewhere in what they may reach."""
    steps = (slots.which or 0) * (1.0 if slots.amount is None else slots.amount)
    step = timedelta(**{f"{slots.unit}s": steps})
    if reference.earliest is None or reference.latest is None:
        return unknown(_BASIS, slots=slots)
    extent = Extent(earliest=reference.earliest + step, latest=reference.latest + step)
    exact = reference.latest - reference.earliest <= timedelta(hours=1)
    value = extent.earliest.isoformat(timespec="minutes") if exact and extent.earliest else _unsettled(slots)
    return Settled(extent=extent, type="TIME", value=value, basis=_BASIS, inferred=True)


def _unsettled(slots: Slots) -> str | None:
    if slots.amount is not None and slots.unit:
        return length(slots.amount, slots.unit)
    if slots.month is not None:
        return masked(None, slots.month, slots.day)
    return _UNANCHORED.get("day" if slots.day else slots.unit or "day")


def clocked(slots: Slots, frame: Frame) -> Settled:
    """An hour without a day: that of the reference, if there is one."""
    timed = time_of_day(slots)
    if slots.hour is not None and (not timed or phase.clock(slots) is None):
        return unknown("there is no such hour", slots=slots)
    if frame.day is None or frame.reference is None:
        return unknown("hour printed; day unknown", slots=slots, value=timed or None)
    return on(frame.day, slots, "hour printed; day reckoned from another time in the text")
