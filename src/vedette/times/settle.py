"""From what is printed to a stretch of the calendar, reckoned from an anchor, never from today."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from vedette.model.time import Time
from vedette.times.absolute import dated
from vedette.times.expression import Bound, Direction, Expression, Form, Slots
from vedette.times.feasts import easter
from vedette.times.hanging import HANGING, clocked, day_of_month, elsewhere, within_a_day
from vedette.times.lengths import duration, recent, repeated, window
from vedette.times.nth import nth_weekday
from vedette.times.periods import century, decade, fiscal, foreign, numeric, period, week_of
from vedette.times.relative import shift, vague, weekday
from vedette.times.settled import Frame, Settled, bounded, hull, unknown
from vedette.times.spread import spread

_FORMS: Mapping[Form, Callable[[Slots, Frame], Settled]] = {
    "date": dated, "weekday": weekday, "shift": shift, "decade": decade, "century": century,
    "period": period, "week_of": week_of, "clock": clocked, "duration": duration, "window": window,
    "recent": recent, "vague": vague, "set": repeated, "elsewhere": elsewhere, "numeric": numeric,
    "foreign": foreign, "day_of_month": day_of_month, "easter": easter,
    "nth_weekday": nth_weekday, "fiscal": fiscal,
}  # fmt: skip

WIDEST = timedelta(days=366)
"""An anchor known less precisely than a year helps no more than none. Vedette's own."""


def settle(
    expression: Expression,
    *,
    anchor: Time | None,
    direction: Direction | None = None,
    reference: Time | None = None,
) -> Time:
    """When that is, reckoned from `anchor` (a publication date or dateline).

    Without an anchor what is not printed stays unknown: `XXXX-05-16`, or no EDTF at all. `direction`
    is where the clause's tense points; None takes the last weekday, and the last such date unless
    the next is at most three months off. What the anchor supplied is `inferred`. What hangs on
    another time of the text ("the next day", an hour without a day) is reckoned from `reference`
    alone, and is unknown without one.

    >>> from vedette.times.grammar import Grammar
    >>> found = Grammar.load("en").find("On 16 May the general spoke.")[0]
    >>> settle(found, anchor=None).edtf
    'XXXX-05-16'
    >>> settle(Grammar.load("en").find("the next day")[0], anchor=None, reference=settle(
    ...     Grammar.load("en").find("on 16 May 2025")[0], anchor=None)).edtf
    '2025-05-17'
    """
    hangs = expression.form in HANGING
    near = within_a_day(reference) if hangs else None
    days = (
        (near.first_day,) if near else _days(reference if hangs and reference else _own(expression, anchor))
    )
    readings = [
        _read(expression, Frame(day=day, direction=direction, reference=near)) for day in days or (None,)
    ]
    settled = bounded(hull(readings[0], readings[-1]), _bound(expression), in_day=_in_day(expression))
    return settled.time(expression.printed, expression.start, expression.end)


def _bound(expression: Expression) -> Bound | None:
    """Before the end of a month is until its end, not until that begins."""
    is_end = expression.to is None and expression.slots.phase == "late"
    return "until" if expression.bound == "before" and is_end else expression.bound


def _own(expression: Expression, anchor: Time | None) -> Time | None:
    """What hangs on another time is not reckoned from the anchor, but for a day without its month."""
    return None if expression.form in HANGING and expression.form != "day_of_month" else anchor


def _in_day(expression: Expression) -> bool:
    """Whether a bound speaks of the hour and not of the day: "before dawn on Friday", "by noon"."""
    slots = expression.slots
    if expression.to is not None or (slots.hour is None and slots.part is None):
        return False
    return expression.form == "clock" or expression.bound != "until"


def _read(expression: Expression, frame: Frame) -> Settled:
    try:
        if expression.to is None:
            return _FORMS[expression.form](expression.slots, frame)
        reader = _FORMS[expression.to.form]
        return spread(reader(expression.slots, frame), reader(expression.to.slots, frame), expression.to.form)
    except (OverflowError, ValueError):
        return unknown("out of the calendar's reach")


def _days(anchor: Time | None) -> tuple[date, ...]:
    if anchor is None or anchor.earliest is None or anchor.latest is None:
        return ()
    try:
        first, end = datetime.fromisoformat(anchor.earliest), datetime.fromisoformat(anchor.latest)
    except ValueError:
        return ()
    if not first < end <= first + WIDEST:
        return ()
    return first.date(), (end - timedelta(minutes=1)).date()
