"""What settling gives before it is put into the words of a `Time`."""

from __future__ import annotations

from datetime import date

import msgspec
from msgspec import Struct

from vedette.model.time import Time, TimexType
from vedette.times.expression import Bound, Direction, Slots
from vedette.times.extent import Extent
from vedette.times.rendering import edtf, local

NOWHERE = Extent(earliest=None, latest=None)


class Frame(Struct, frozen=True, kw_only=True):
    """What an expression is settled against; `day` is None where no anchor is known.

    `reference` is another time of the text, as far as it is known to a day or better.
    """

    day: date | None
    direction: Direction | None
    reference: Extent | None = None


class Settled(Struct, frozen=True, kw_only=True):
    """`edtf` None: to be made from `extent` unless `mute`. `basis` says how it was told."""

    extent: Extent = NOWHERE
    edtf: str | None = None
    mute: bool = False
    type: TimexType = "DATE"
    value: str | None = None
    basis: str
    inferred: bool = False

    def time(self, printed: str, start: int, end: int) -> Time:
        """As the value every stage shares."""
        earliest, latest = local(self.extent)
        return Time(
            edtf=None if self.mute else self.edtf or edtf(self.extent),
            earliest=earliest,
            latest=latest,
            timex_type=self.type,
            timex_value=self.value,
            basis=self.basis,
            inferred=self.inferred,
            printed=printed,
            start=start,
            end=end,
        )


def unknown(reason: str, *, slots: Slots | None = None, value: str | None = None) -> Settled:
    """Nothing can be said, and why."""
    timed = slots is not None and (slots.hour is not None or slots.part is not None)
    return Settled(type="TIME" if timed else "DATE", value=value, basis=reason, mute=True)


def hull(first: Settled, last: Settled) -> Settled:
    """One reading for an anchor known to more than a day: from the earlier reading to the later one."""
    if first == last:
        return first
    extent = Extent(earliest=first.extent.earliest, latest=last.extent.latest)
    if extent.earliest and extent.latest and extent.earliest >= extent.latest:
        extent = NOWHERE
    return msgspec.structs.replace(
        first, extent=extent, edtf=None, value=None if first.value != last.value else first.value,
        basis=f"{first.basis}; what it is reckoned from is not known to the day",
    )  # fmt: skip


def bounded(settled: Settled, bound: Bound | None, *, in_day: bool = False) -> Settled:
    """A time after "since", "until", "before" or "after": open on one side.

    With `in_day` an hour or a part of a day bounds within its day: "shortly after noon on Monday".
    """
    extent = settled.extent
    if bound is None or settled.type in ("DURATION", "SET"):
        return settled
    if in_day and bound != "since" and extent.first_day is not None:
        return _within_day(settled, extent.first_day, bound)
    opened = _opened(extent, bound)
    return msgspec.structs.replace(
        settled,
        extent=opened,
        edtf=_open_edtf(settled, opened, bound),
        basis=f"{settled.basis}; {bound} then",
    )


def _within_day(settled: Settled, day: date, bound: Bound) -> Settled:
    whole = Extent.of_days(day, day)
    begin, end = settled.extent.earliest, settled.extent.latest
    cut = {"before": (whole.earliest, begin), "until": (whole.earliest, end), "after": (end, whole.latest)}
    earliest, latest = cut[bound]
    fits = earliest is not None and latest is not None and earliest < latest
    return msgspec.structs.replace(
        settled,
        extent=Extent(earliest=earliest, latest=latest) if fits else whole,
        edtf=day.isoformat(),
        basis=f"{settled.basis}; {bound} then, on that day",
    )


def _opened(extent: Extent, bound: Bound) -> Extent:
    return {
        "since": Extent(earliest=extent.earliest, latest=None),
        "until": Extent(earliest=None, latest=extent.latest),
        "before": Extent(earliest=None, latest=extent.earliest),
        "after": Extent(earliest=extent.latest, latest=None),
    }[bound]


def _open_edtf(settled: Settled, opened: Extent, bound: Bound) -> str | None:
    whole = settled.edtf or edtf(settled.extent)
    if whole is None or settled.mute:
        return None
    if bound == "since":
        return f"{whole.split('/')[0]}/.."
    if bound == "until":
        end = whole.split("/")[-1]
        return (edtf(opened) if end != whole else None) or f"../{end}"
    return edtf(opened)
