"""What a text says of when, before any calendar is looked at."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Form = Literal[
    "date", "weekday", "shift", "decade", "century", "period", "week_of", "clock", "duration", "window",
    "recent", "vague", "set", "elsewhere", "numeric", "foreign", "range",
    "day_of_month", "easter", "nth_weekday", "fiscal",
]  # fmt: skip
"""How an expression is to be settled. `elsewhere` hangs on another time ("the next day"), `window`
is a length that ends or begins now ("the past three months"), `foreign` another calendar."""

Bound = Literal["since", "until", "before", "after"]
Direction = Literal["past", "future"]
Unit = Literal[
    "second", "minute", "hour", "day", "weekend", "week", "month", "quarter", "year", "decade", "century"
]
Part = Literal["dawn", "morning", "noon", "afternoon", "evening", "night", "midnight", "daytime"]


class Slots(Struct, frozen=True, kw_only=True):
    """The printed pieces, as numbers. None: not printed.

    `weekday` is 1 (Monday) to 7; `which` is -1 last, 0 this, 1 next (in a shift a multiple of `unit`);
    `amount` is how many units, None with a unit meaning some (with a weekday, days to add to it);
    `from_day` and `from_year` begin a range that `day` and `year` end; `first`, `second`, `third` are the
    numbers of an all-numeric date; `year_shift` moves a date's year from that of the anchor; `value` is a
    TimeML value of a vague time; `easter` is how many days after Easter Sunday; `side` is on which side of
    the anchor ("earlier this year"); with a weekday and a month `quarter` is which of them, 5 the last.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    hour: int | None = None
    minute: int | None = None
    meridiem: Literal["am", "pm"] | None = None
    part: Part | None = None
    phase: Literal["early", "mid", "late"] | None = None
    which: int | None = None
    amount: float | None = None
    unit: Unit | None = None
    quarter: int | None = None
    half: int | None = None
    season: int | None = None
    century: int | None = None
    year_shift: int | None = None
    from_day: int | None = None
    from_year: int | None = None
    first: int | None = None
    second: int | None = None
    third: int | None = None
    orders: str | None = None
    value: str | None = None
    easter: int | None = None
    side: Literal["earlier", "later"] | None = None


class Expression(Struct, frozen=True, kw_only=True):
    """`text[start:end] == printed`; prepositions are not part of it, `bound` keeps what they say.

    `to` is the far end of a range of two full expressions ("from Monday to 3 June"), else None.
    """

    printed: str
    start: int
    end: int
    form: Form
    slots: Slots
    bound: Bound | None = None
    to: Expression | None = None
