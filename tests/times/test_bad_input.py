"""Impossible, foreign and broken times: never an error, never a false exact date."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.model import Time
from vedette.times import Grammar, published, settle, settle_within

ANCHOR = published("2025-06-10")

NO_DATE = [
    ("en", "on 31 February", "no such day"),
    ("fr", "le 30 février", "no such day"),
    ("en", "29 February 2023", "no such day"),  # not a leap year
    ("en", "May 32", "no such day"),
    ("fr", "le 32 mai", "no such day"),
    ("en", "2024-13-45", "no such day"),
    ("en", "2024-02-30T25:61", "no such day"),
    ("en", "May 20255", "not a year"),
    ("en", "3 May 0000", "not a year"),
    ("en", "02/03/04", "which is the year"),
    ("en", "99/99/9999", "no date"),
    ("en", "0/0/2024", "no date"),
    ("en", "at 25:61", "no such hour"),
    ("fr", "à 25h61", "no such hour"),
    ("fr", "à 25 heures", "no such hour"),
    ("en", "12 Ramadan 1445", "Hijri"),
    ("fr", "le 3 chaabane 1444", "Hijri"),
    ("en", "1403 Hijri", "Hijri"),
    ("en", "in May 1446 AH", "Hijri"),  # the month is ours, the year is not
    ("fr", "en mai 1446 de l'hégire", "Hijri"),
    ("en", "1402/02/13", "Persian"),  # 13 Ordibehesht 1402 is 3 May 2023
    ("en", "۱۴۰۲/۰۲/۱۳", "Persian"),
    ("en", "13/2/1445", "Hijri"),
    ("en", "10000000000 days ago", "reach"),
    ("en", "nine hundred trillion trillion years ago", "reach"),
    ("en", "1e400 days ago", "vague"),  # the number is none, the days are some
    ("en", "1" + "0" * 400 + " days ago", "vague"),
    ("en", "-3 days ago", "vague"),
]


@pytest.mark.parametrize(("language", "text", "reason"), NO_DATE)
def test_no_date_and_why(language: str, text: str, reason: str) -> None:
    (found,) = Grammar.load(language).find(text)
    time = settle(found, anchor=ANCHOR)
    assert (time.edtf, time.earliest, time.latest) == (None, None, None)
    assert reason in time.basis


@pytest.mark.parametrize("text", ["in the year 0", "۱۴۰۲", "in ۱۴۰۲", "1e400", "1" + "0" * 400])
def test_numbers_that_are_no_times_are_not_found(text: str) -> None:
    assert Grammar.load("en").find(text) == ()


READ = [
    ("３ May ２０２４", "2024-05-03"),  # full-width figures
    ("𝟛 May 𝟚𝟘𝟚𝟜", "2024-05-03"),  # mathematical ones
    ("in ٢٠٢٤", "2024"),
    ("3 May\x002024", "2024-05-03"),  # a sign that is not seen parts, and does not cut the year off
    ("3\u200f May \ud800 2024", "2024-05-03"),
    ("² May 2024", "2024-05"),  # a raised figure is a footnote
    ("1,000 years ago", "1025~"),  # about
]


@pytest.mark.parametrize(("text", "edtf"), READ)
def test_odd_writing_is_read_as_it_is_seen(text: str, edtf: str) -> None:
    (found,) = Grammar.load("en").find(text)
    assert text[found.start : found.end] == found.printed
    assert settle(found, anchor=ANCHOR).edtf == edtf


numbers = st.integers(-(10**30), 10**30).map(str) | st.sampled_from(["1e400", "0", "٣", "۱۴۰۲", "３", "\x00"])
shapes = st.sampled_from(
    [
        "{} days ago",
        "in {0}",
        "{} May {}",
        "{}/{}/{}",
        "il y a {} ans",
        "le {} mai {}",
        "{}:{} GMT",
        "{} Ramadan {}",
    ]
)


@pytest.mark.parametrize("language", ["en", "fr"])
@given(shape=shapes, values=st.tuples(numbers, numbers, numbers))
def test_any_number_gives_a_calendar_date_or_none(
    language: str, shape: str, values: tuple[str, str, str]
) -> None:
    for found in Grammar.load(language).find(shape.format(*values)):
        time = settle(found, anchor=ANCHOR)
        assert time.basis
        if time.earliest and time.latest:
            assert datetime.fromisoformat(time.earliest) < datetime.fromisoformat(time.latest)


days = st.dates(min_value=datetime(1990, 1, 1).date(), max_value=datetime(2030, 1, 1).date())
bounded = st.sampled_from(["16 May", "on Tuesday", "last week", "yesterday", "two years ago", "last March"])


def between(first: datetime | None, last: datetime | None) -> Time:
    return Time(
        earliest=first.date().isoformat() if first else None,
        latest=last.date().isoformat() if last else None,
        basis="made up",
    )


@given(
    text=bounded,
    begin=days,
    wide=st.integers(400, 4000),
    less=st.tuples(st.integers(0, 200), st.integers(0, 199)),
)
def test_a_narrower_anchor_narrows_the_time(
    text: str, begin: object, wide: int, less: tuple[int, int]
) -> None:
    first = datetime.fromisoformat(str(begin))
    last = first + timedelta(days=wide)
    (found,) = Grammar.load("en").find(text)
    outer = settle_within(found, anchor=between(first, last), direction="past")
    inner = settle_within(
        found,
        anchor=between(first + timedelta(days=less[0]), last - timedelta(days=less[1])),
        direction="past",
    )
    for time in (outer, inner):
        assert time.earliest
        assert time.latest
        assert time.earliest < time.latest
    assert str(outer.earliest) <= str(inner.earliest)
    assert str(inner.latest) <= str(outer.latest)


@given(text=bounded, day=days, side=st.sampled_from(["since", "until"]))
def test_an_open_anchor_bounds_one_side_only(text: str, day: object, side: str) -> None:
    since = side == "since"
    stamp = datetime.fromisoformat(str(day))
    (found,) = Grammar.load("en").find(text)
    anchor = between(stamp, None) if since else between(None, stamp)
    time = settle_within(found, anchor=anchor, direction="past")
    assert (time.earliest is None, time.latest is None) == (not since, since)
