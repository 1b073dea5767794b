"""Laws of periods: what covers days touches them, what lies outside does neither."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.actors import Days, Period
from vedette.actors.period import leaves_no_gap

DATES = st.dates(datetime.date(1950, 1, 1), datetime.date(2030, 12, 31))
WIDTHS = st.sampled_from((4, 7, 10))


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Limits of any fineness, in order or open."""
    first, last = sorted((draw(DATES), draw(DATES)))
    since = draw(st.none() | st.just(first.isoformat()[: draw(WIDTHS)]))
    until = draw(st.none() | st.just(last.isoformat()[: draw(WIDTHS)]))
    return Period(since, until)


@given(periods(), DATES)
def test_what_surely_holds_may_hold(period: Period, day: datetime.date) -> None:
    days = Days.of(day.isoformat())
    assert period.touches(days) >= period.covers(days)
    assert period.wrong is None


@given(periods(), DATES, DATES)
def test_more_days_are_touched_more_easily_and_covered_less(
    period: Period, one: datetime.date, other: datetime.date
) -> None:
    first, last = sorted((one.isoformat(), other.isoformat()))
    whole = Days(first, last)
    assert period.touches(whole) >= period.touches(Days.of(first))
    assert period.covers(whole) <= period.covers(Days.of(first))


@given(DATES, DATES, DATES)
def test_days_are_inside_or_outside(since: datetime.date, until: datetime.date, day: datetime.date) -> None:
    period, days = Period(since.isoformat(), until.isoformat()), Days.of(day.isoformat())
    assert period.touches(days) == period.covers(days) == (since <= day <= until)


@given(periods(), periods())
def test_meeting_is_mutual(one: Period, other: Period) -> None:
    assert one.meets(other) == other.meets(one)
    assert one.meets(one)


@given(periods())
def test_a_day_not_known_touches_all_and_is_covered_only_by_what_is_open(period: Period) -> None:
    assert period.touches(Days())
    assert period.covers(Days()) == (not period.is_dated)
    assert leaves_no_gap([period], Days()) == (not period.is_dated)


@pytest.mark.parametrize(
    ("since", "until", "told"),
    [
        ("2014", "2014-05", None),  # within the year
        ("2014-05", "2014", None),
        ("2014-05", "2014-04", "'2014-04' is before '2014-05'"),
        ("2014-02-30", None, "'2014-02-30' is no date"),  # not in the calendar
        ("14", None, "'14' is no date"),
        ("2014-5", None, "'2014-5' is no date"),  # not as ISO has it
        ("since 2014", None, "'since 2014' is no date"),
    ],
)
def test_wrong_limits_are_told(since: str | None, until: str | None, told: str | None) -> None:
    assert Period(since, until).wrong == told


@pytest.mark.parametrize(
    ("earliest", "latest", "days"),
    [
        ("2014-05-16", "2014-05-17", "2014-05-16"),  # a day
        ("2014-05-16T10:00", "2014-05-16T10:01", "2014-05-16"),  # a minute of it
        ("2014-05-01", "2014-06-01", "2014-05-01..2014-05-31"),  # a month
        ("2014-05-01", None, "2014-05-01.."),  # as far as a report tells
        (None, None, "a day not known"),
    ],
)
def test_days_of_half_open_limits(earliest: str | None, latest: str | None, days: str) -> None:
    assert str(Days.within(earliest, latest)) == days
