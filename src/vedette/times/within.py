"""Settling against an anchor that is only bounded: a report written after 2014, nobody knows when."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from msgspec.structs import replace

from vedette.model.time import Time
from vedette.times.expression import Direction, Expression
from vedette.times.hanging import HANGING
from vedette.times.settle import WIDEST, settle

_DATED = frozenset(("DATE", "TIME"))


def settle_within(
    expression: Expression,
    *,
    anchor: Time | None,
    direction: Direction | None = None,
    reference: Time | None = None,
) -> Time:
    """As `settle`; an anchor open on one side, or wider than a year, bounds what it cannot settle.

    The bounds are where the time would lie if the report were of the first, or the last, day possible.

    >>> from vedette.times.grammar import Grammar
    >>> found = Grammar.load("en").find("On 16 May the general spoke.")[0]
    >>> since = Time(earliest="2014-05-20", basis="inferred")
    >>> told = settle_within(found, anchor=since, direction="past")
    >>> told.edtf, told.earliest, told.latest
    ('XXXX-05-16', '2014-05-16', None)
    """
    if anchor is None or _is_narrow(anchor):
        told = settle(expression, anchor=anchor, direction=direction, reference=reference)
        if anchor is None or told.earliest or told.latest:
            return told
    free = settle(expression, anchor=None, direction=direction, reference=reference)
    if expression.form in HANGING or free.earliest or free.latest or free.timex_type not in _DATED:
        return free
    low, high = (
        settle(expression, anchor=_day(day), direction=direction) if day else None
        for day in (_first(anchor), _last(anchor))
    )
    earliest, latest = (low.earliest if low else None), (high.latest if high else None)
    if earliest is None and latest is None:
        return free
    basis = f"{free.basis}; bounded by when the report can have been written"
    return replace(free, earliest=earliest, latest=latest, basis=basis, inferred=True)


def _is_narrow(anchor: Time) -> bool:
    first, last = _first(anchor), _last(anchor)
    return first is not None and last is not None and last - first <= WIDEST


def _first(anchor: Time) -> date | None:
    return datetime.fromisoformat(anchor.earliest).date() if anchor.earliest else None


def _last(anchor: Time) -> date | None:
    if anchor.latest is None:
        return None
    return (datetime.fromisoformat(anchor.latest) - timedelta(minutes=1)).date()


def _day(day: date) -> Time:
    return Time(
        earliest=day.isoformat(), latest=(day + timedelta(days=1)).isoformat(), basis="a bound of an interval"
    )
