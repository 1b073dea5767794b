"""A range from one settled time to another."""

from __future__ import annotations

from datetime import datetime

import msgspec

from vedette.times.expression import Form
from vedette.times.extent import Extent, shifted
from vedette.times.rendering import edtf
from vedette.times.settled import NOWHERE, Settled, unknown


def spread(first: Settled, last: Settled, form: Form) -> Settled:
    """From the beginning of `first` to the end of `last`.

    Where that would run backwards, `first` is a year (a weekday: a week) too late and is moved.
    """
    begin, end = first.extent.earliest, last.extent.latest
    if begin is None or end is None:
        whole = f"{first.edtf}/{last.edtf}" if first.edtf and last.edtf else None
        return _both(first, last, NOWHERE, whole)
    if begin < end:
        return _both(first, last, Extent(earliest=begin, latest=end), None)
    earlier = shifted(begin.date(), "week" if form == "weekday" else "year", -1)
    begin = datetime.combine(earlier, begin.time()) if earlier else end
    if begin >= end or form not in ("weekday", "date"):
        return unknown("a range that ends before it begins")
    extent = Extent(earliest=begin, latest=end)
    return msgspec.structs.replace(_both(first, last, extent, None), value=edtf(extent))


def _both(first: Settled, last: Settled, extent: Extent, whole: str | None) -> Settled:
    return msgspec.structs.replace(
        first,
        extent=extent,
        edtf=whole,
        mute=whole is None and (first.mute or last.mute),
        value=f"{first.value}/{last.value}" if first.value and last.value else None,
        basis=f"range: {first.basis} to {last.basis}",
        inferred=first.inferred or last.inferred,
    )
