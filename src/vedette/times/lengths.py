"""Lengths of time and repetitions: no date, so no EDTF."""

from __future__ import annotations

from datetime import timedelta

from vedette.times.expression import Slots
from vedette.times.extent import Extent, midnight, shifted
from vedette.times.phase import PART_VALUES
from vedette.times.rendering import length
from vedette.times.settled import NOWHERE, Frame, Settled


def duration(slots: Slots, _: Frame) -> Settled:
    """A length: `P3D`."""
    value = length(slots.amount, slots.unit or "day")
    return Settled(type="DURATION", value=value, basis="length printed", mute=True)


def window(slots: Slots, frame: Frame) -> Settled:
    """A length ("the past three months"), and the stretch it covers where the anchor is known."""
    value = length(slots.amount, slots.unit or "day")
    extent = _window(slots, frame)
    basis = "length printed" + ("; reckoned from the anchor" if extent != NOWHERE else "")
    return Settled(
        extent=extent, type="DURATION", value=value, basis=basis, mute=True, inferred=extent != NOWHERE
    )


def _window(slots: Slots, frame: Frame) -> Extent:
    if frame.day is None or slots.unit in ("hour", "minute", "second", None):
        return NOWHERE
    past = (slots.which or -1) < 0
    other = shifted(frame.day, slots.unit, round(slots.amount or 1) * (-1 if past else 1))
    if other is None:
        return NOWHERE
    first, last = sorted((frame.day, other))
    return Extent.of_days(first, last)


def recent(slots: Slots, frame: Frame) -> Settled:
    """Some units ("recent weeks") that end (or begin) with the anchor; how many is not told."""
    value = length(None, slots.unit or "day")
    if frame.day is None:
        return Settled(type="DURATION", value=value, basis="an untold number of units", mute=True)
    now = midnight(frame.day)
    past = (slots.which or -1) < 0
    extent = (
        Extent(earliest=None, latest=now + timedelta(days=1)) if past else Extent(earliest=now, latest=None)
    )
    basis = f"an untold number of units {'up to' if past else 'from'} the anchor"
    return Settled(extent=extent, type="DURATION", value=value, basis=basis, mute=True, inferred=True)


def repeated(slots: Slots, _: Frame) -> Settled:
    """A repetition: `XXXX-WXX-5` for every Friday."""
    if slots.weekday:
        value = f"XXXX-WXX-{slots.weekday}"
    elif slots.month:
        value = f"XXXX-{slots.month:02}"
    elif slots.part:
        value = f"T{PART_VALUES[slots.part]}"
    else:
        value = length(slots.amount or 1, slots.unit or "day")
    return Settled(type="SET", value=value, basis="repetition printed", mute=True)
